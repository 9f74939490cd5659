// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_concepts_test.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <filesystem>
#include <functional>

#include "canvas/photo_canvas.h"
#include "core/files.h"
#include "review/review_panel.h"
#include "review_fixture.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

Project writable(const QString& folder) {
    return Project::open(fromUtf8(folder.toStdString()));
}

/// Closes the project, lets `change` write to it, and opens it again.
bool changeStored(StudioFixture& fixture, const std::function<void(Project&)>& change) {
    if (!isSaved(fixture)) return false;
    const QString folder = projectOf(fixture);
    fixture.window->review().close();
    Project project = [&] {
        Project opened = writable(folder);
        for (int tries = 0; opened.access() != Project::Access::ReadWrite && tries < 100; ++tries) {
            QTest::qWait(20);  // the thread of the closed one gives its lock back
            opened = writable(folder);
        }
        return opened;
    }();
    if (project.access() != Project::Access::ReadWrite) return false;
    change(project);
    { const Project closed = std::move(project); }
    fixture.window->open(folder);
    return waitFor([&] { return fixture.window->review().isOpen(); }) && isSettled(fixture);
}

/// Two concepts; nobody has looked at the masks of "cat".
bool addUnseenCat(StudioFixture& fixture) {
    if (!openForReview(fixture)) return false;
    actions(fixture).needsWork->trigger();  // answered, nothing kept
    fixture.window->session().showPhoto(QLatin1String(kFirst));
    const auto add = [](Project& project) {
        const ProjectImage photo = project.image(kFirst).value();
        project.storeLayer({photo.id, project.addConcept("cat"), 1, LayerKind::Preliminary}, box(20), "x");
    };
    if (!hasMask(fixture) || !changeStored(fixture, add)) return false;
    fixture.window->session().showPhoto(QLatin1String(kFirst));
    if (!fixture.look(QStringLiteral("bird")) || !hasMask(fixture)) return false;
    actions(fixture).accept->trigger();
    return isSaved(fixture) && waitFor([&] { return fixture.window->review().concepts().size() == 2; });
}

}  // namespace

void ReviewConceptsTest::aWordOnlyLookedForIsNoConcept() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(isSaved(fixture));
    QVERIFY(fixture.window->review().layers().shown() != nullptr);  // it can be seen and edited all the same
    const Project project = reread(projectOf(fixture));
    QVERIFY(project.concepts().empty());
    QVERIFY(project.finalLayers().empty());
}

void ReviewConceptsTest::theFirstKeptMaskMakesTheConcept_data() {
    QTest::addColumn<int>("how");
    QTest::newRow("accepted") << 0;
    QTest::newRow("painted") << 1;
    QTest::newRow("nothing here") << 2;
}

void ReviewConceptsTest::theFirstKeptMaskMakesTheConcept() {
    QFETCH(int, how);
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    const std::size_t area = fixture.window->review().layers().shown()->area();
    if (how == 0) {
        actions(fixture).accept->trigger();
    } else if (how == 1) {
        QTest::keyClick(canvasOf(fixture), Qt::Key_B);
        stroke(fixture);
    } else {
        actions(fixture).absent->trigger();
    }
    QVERIFY(isSaved(fixture));
    QVERIFY(waitFor([&] { return fixture.window->review().concepts().size() == 1; }));
    const Project project = reread(projectOf(fixture));
    QCOMPARE(project.concepts().size(), std::size_t{1});
    const ProjectImage photo = photoIn(project, kFirst);
    QCOMPARE(photo.state, how == 1 ? ReviewState::Edited : ReviewState::Accepted);
    const std::size_t kept = project.layer({photo.id, 1, 1, LayerKind::Human})->area();
    QVERIFY(how == 0 ? kept == area : how == 1 ? kept > area : kept == 0);
    QCOMPARE(project.layer({photo.id, 1, 1, LayerKind::Preliminary})->area(), area);
}

void ReviewConceptsTest::anotherFolderStartsWithoutAWord() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    const int looks = fixture.script->inspections;
    fixture.addPhoto(QStringLiteral("elsewhere/other/one.png"));
    fixture.window->open(fixture.path(QStringLiteral("elsewhere/other")));
    QVERIFY(waitFor([&] { return fixture.window->session().currentFile() == QLatin1String("one.png"); }));
    QVERIFY(isSaved(fixture));
    QVERIFY(waitFor([&] { return fixture.window->session().photo() != nullptr; }));
    QVERIFY(waitFor([&] { return fixture.window->review().isOpen(); }));
    QCOMPARE(fixture.find<QLineEdit>("conceptField")->text(), QString());
    QCOMPARE(fixture.window->session().conceptText(), QString());
    QCOMPARE(fixture.window->review().conceptText(), QString());
    QCOMPARE(fixture.script->inspections, looks);
    QVERIFY(reread(projectOf(fixture)).concepts().empty());
}

void ReviewConceptsTest::aConceptIsRemovedAfterAQuestion() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(accept(fixture));
    QVERIFY(waitFor([&] { return fixture.window->review().concepts().size() == 1; }));
    QVERIFY(isSaved(fixture));
    Q_EMIT fixture.find<ReviewPanel>("reviewPanel")->removeWanted(QStringLiteral("bird"));
    QVERIFY(waitFor([&] { return fixture.find<QDialog>("removeConceptDialog") != nullptr; }));
    QVERIFY(fixture.find<QLabel>("removeConceptAfter")->text().contains(QLatin1String("Its masks of")));
    QVERIFY(!fixture.find<QPushButton>("removeConceptButton")->isDefault());
    QTest::mouseClick(fixture.find<QPushButton>("removeConceptButton"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return fixture.window->review().concepts().empty(); }));
    QVERIFY(isSaved(fixture));
    const Project project = reread(projectOf(fixture));
    QVERIFY(project.concepts().empty());
    QVERIFY(project.finalLayers().empty());
    QCOMPARE(photoIn(project, kFirst).state, ReviewState::Unreviewed);
    QCOMPARE(fixture.find<QLineEdit>("conceptField")->text(), QString());
}

void ReviewConceptsTest::aConceptIsRenamed() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(accept(fixture));
    QVERIFY(waitFor([&] { return fixture.window->review().concepts().size() == 1; }));
    QVERIFY(isSaved(fixture));
    Q_EMIT fixture.find<ReviewPanel>("reviewPanel")->renameWanted(QStringLiteral("bird"));
    auto* button = fixture.find<QPushButton>("renameConceptButton");
    QVERIFY(!button->isEnabled());  // it is the same name
    fixture.find<QLineEdit>("conceptName")->setText(QStringLiteral(" sparrow "));
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(waitFor([&] { return fixture.find<QLineEdit>("conceptField")->text() == QLatin1String("sparrow"); }));
    QCOMPARE(fixture.window->review().conceptText(), QStringLiteral("sparrow"));
    const Project project = reread(projectOf(fixture));
    QCOMPARE(project.concepts().size(), std::size_t{1});
    QCOMPARE(project.concepts().front().name, std::string("sparrow"));
    QVERIFY(project.hasLayer({photoIn(project, kFirst).id, 1, 1, LayerKind::Human}));
}

void ReviewConceptsTest::aStrokeBehindARenameStaysWithItsConcept() {
    StudioFixture fixture;
    QVERIFY(keepBird(fixture));
    ReviewSession& review = fixture.window->review();
    const QString shown = fixture.window->session().currentFile();
    QTest::keyClick(canvasOf(fixture), Qt::Key_B);
    review.renameConcept(QStringLiteral("bird"), QStringLiteral("sparrow"));
    stroke(fixture);  // the answer to the rename has not come in yet
    QVERIFY(waitFor([&] { return review.conceptText() == QLatin1String("sparrow"); }));
    QVERIFY(isSaved(fixture));
    const Project project = reread(projectOf(fixture));
    QCOMPARE(project.concepts().size(), std::size_t{1});
    const std::int64_t concept_ = project.concepts().front().id;
    const ProjectImage photo = project.image(shown.toStdString()).value();
    QVERIFY(project.hasLayer({photo.id, concept_, 1, LayerKind::Human}));
}

void ReviewConceptsTest::namesStayWhileMasksAreImported() {
    StudioFixture fixture;
    QVERIFY(keepBird(fixture));
    auto* panel = fixture.find<ReviewPanel>("reviewPanel");
    const MaskImportRequest request = firstMask(fixture, LayerKind::Imported);
    // Asked before, answered meanwhile.
    Q_EMIT panel->renameWanted(QStringLiteral("bird"));
    fixture.find<QLineEdit>("conceptName")->setText(QStringLiteral("sparrow"));
    fixture.window->review().importMasks(request);
    QVERIFY(fixture.window->review().isImporting());
    fixture.find<QPushButton>("renameConceptButton")->click();
    QVERIFY(waitFor([&] { return fixture.find<QDialog>("renameConceptDialog") == nullptr; }));
    QVERIFY(isSaved(fixture));
    QCOMPARE(fixture.window->review().conceptText(), QStringLiteral("bird"));
    // Asked meanwhile.
    fixture.window->review().importMasks(request);
    Q_EMIT panel->renameWanted(QStringLiteral("bird"));
    Q_EMIT panel->removeWanted(QStringLiteral("bird"));
    QVERIFY(fixture.find<QDialog>("renameConceptDialog") == nullptr);
    QVERIFY(isSaved(fixture));
    QVERIFY(fixture.find<QDialog>("removeConceptDialog") == nullptr);
    QCOMPARE(reread(projectOf(fixture)).concepts().front().name, std::string("bird"));
    // When it is done, they can be.
    Q_EMIT panel->renameWanted(QStringLiteral("bird"));
    QVERIFY(fixture.find<QDialog>("renameConceptDialog") != nullptr);
}

void ReviewConceptsTest::aRemovedConceptLeavesNoStages() {
    StudioFixture fixture;
    QVERIFY(keepBird(fixture));
    StageBook& stages = fixture.window->stages();
    const StageStore store(fromUtf8(projectOf(fixture).toStdString()), "bird");
    std::filesystem::create_directories(store.folder(WorkStage::Masks));
    stages.note(WorkStage::Masks, {.id = {}, .finished = {}, .folder = store.folder(WorkStage::Masks), .madeFrom = {}});
    QVERIFY(waitFor([&] { return stages.state(WorkStage::Masks).status == StageStatus::Done; }));
    fixture.window->review().removeConcept(QStringLiteral("bird"));
    QVERIFY(waitFor([&] { return !store.record(WorkStage::Masks); }));
    QVERIFY(fixture.look(QStringLiteral("bird")));
    QVERIFY(waitFor([&] { return !stages.state(WorkStage::Masks).folder.empty(); }));
    QCOMPARE(stages.state(WorkStage::Masks).status, StageStatus::Missing);
}

void ReviewConceptsTest::theFlagOfTheSegmenterComesWithItsMasks_data() {
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("held back") << false;
    QTest::newRow("asked for meanwhile") << true;
}

void ReviewConceptsTest::theFlagOfTheSegmenterComesWithItsMasks() {
    QFETCH(bool, isAnswered);
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));  // "bird" is no concept yet: the import makes it
    MaskImportRequest request = firstMask(fixture, LayerKind::Segmenter);
    request.concepts = {QStringLiteral("bird")};
    request.heldBack = true;
    fixture.window->review().importMasks(request);
    if (isAnswered) fixture.window->review().setSegmenterHeldBack(QStringLiteral("bird"), false);
    QVERIFY(isSaved(fixture));
    const Project project = reread(projectOf(fixture));
    QCOMPARE(project.concepts().size(), std::size_t{1});
    QCOMPARE(project.isSegmenterHeldBack(project.concepts().front().id), !isAnswered);
}

void ReviewConceptsTest::exportLeavesOutWhatNobodyLookedAt() {
    StudioFixture fixture;
    QVERIFY(addUnseenCat(fixture));
    actions(fixture).exportDataset->trigger();
    const auto* list = fixture.find<QListWidget>("datasetConcepts");
    const auto state = [&](const char* name) {
        return list->findItems(QLatin1String(name), Qt::MatchExactly).front()->checkState();
    };
    QVERIFY(waitFor([&] { return state("cat") == Qt::Unchecked; }));
    QCOMPARE(state("bird"), Qt::Checked);
}

void ReviewConceptsTest::whatTheProgramLeftOutIsNoChoice() {
    StudioFixture fixture;
    QVERIFY(addUnseenCat(fixture));
    actions(fixture).exportDataset->trigger();
    auto* list = fixture.find<QListWidget>("datasetConcepts");
    QListWidgetItem* cat = list->findItems(QStringLiteral("cat"), Qt::MatchExactly).front();
    QVERIFY(waitFor([&] { return cat->checkState() == Qt::Unchecked; }));
    auto* start = fixture.find<QPushButton>("startDatasetButton");
    QVERIFY(waitFor([&] { return start->isEnabled(); }));
    QTest::mouseClick(start, Qt::LeftButton);
    QVERIFY(fixture.window->review().summary().notExported.isEmpty());
    QVERIFY(waitFor(
        [&] { return fixture.window->runner().isIdle() && fixture.find<QListWidget>("datasetConcepts") == nullptr; }));
    // Ticked and unticked by hand it is one.
    actions(fixture).exportDataset->trigger();
    list = fixture.find<QListWidget>("datasetConcepts");
    cat = list->findItems(QStringLiteral("cat"), Qt::MatchExactly).front();
    QVERIFY(waitFor([&] { return cat->checkState() == Qt::Unchecked; }));
    cat->setCheckState(Qt::Checked);
    cat->setCheckState(Qt::Unchecked);
    fixture.find<QCheckBox>("replaceBox")->setChecked(true);
    start = fixture.find<QPushButton>("startDatasetButton");
    QVERIFY(waitFor([&] { return start->isEnabled(); }));
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(fixture.window->review().summary().notExported, QStringList{QStringLiteral("cat")});
    QVERIFY(waitFor([&] { return fixture.window->runner().isIdle(); }));
    // And it stays one under another name.
    fixture.window->review().renameConcept(QStringLiteral("cat"), QStringLiteral("kitten"));
    QVERIFY(waitFor(
        [&] { return fixture.window->review().summary().notExported == QStringList{QStringLiteral("kitten")}; }));
}

}  // namespace maskwright::ui
