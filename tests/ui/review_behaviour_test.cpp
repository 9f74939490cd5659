// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_behaviour_test.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include "canvas/photo_canvas.h"
#include "core/files.h"
#include "exporter/png.h"
#include "gallery/photo_list_model.h"
#include "review/review_panel.h"
#include "review_flow.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

constexpr const char* kFirst = "birds/first.png";

Project writable(const QString& folder) {
    return Project::open(fromUtf8(folder.toStdString()));
}

bool isSaved(const StudioFixture& fixture) {
    return waitFor([&] { return fixture.window->review().isSaved() && !fixture.window->review().isBusy(); });
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

Mask box(int width) {
    Mask mask(96, 72);
    for (int y = 10; y < 40; ++y)
        for (int x = 10; x < 10 + width; ++x) mask.at(x, y) = 1;
    return mask;
}

QVariant ofFirst(const StudioFixture& fixture, int role) {
    return fixture.find<QListView>("photoList")->model()->index(0, 0).data(role);
}

/// Pixels of the canvas that a change of what is drawn has changed.
int changedPixels(const QImage& before, const QImage& after) {
    int changed = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x) changed += before.pixel(x, y) != after.pixel(x, y) ? 1 : 0;
    return changed;
}

QImage drawn(const StudioFixture& fixture) {
    return canvasOf(fixture)->grab().toImage();
}

/// The button of a card; null where no card offers that.
QPushButton* offered(const StudioFixture& fixture, const char* text) {
    for (auto* button : fixture.window->findChildren<QPushButton*>(QStringLiteral("cardAction")))
        if (button->text() == QLatin1String(text)) return button;
    return nullptr;
}

/// The window goes, and another one opens the project: as a restart of the program.
/// @param settings outlive the window
bool restart(StudioFixture& fixture, QSettings& settings) {
    if (!isSaved(fixture)) return false;
    const QString folder = projectOf(fixture);
    fixture.window->close();
    fixture.window.reset();
    fixture.window = std::make_unique<StudioWindow>(StudioParts{.engine = fakeEngine(fixture.script),
                                                                .theme = testTheme(),
                                                                .dialogs = fixture.dialogs,
                                                                .settings = settings,
                                                                .samples = {},
                                                                .projects = fixture.projects()});
    fixture.window->show();
    fixture.window->open(folder);
    return waitFor([&] { return fixture.window->review().isOpen() && fixture.window->session().photo() != nullptr; });
}

/// "bird" is a concept, and nothing is on its way.
bool keepBird(StudioFixture& fixture) {
    return openForReview(fixture) && accept(fixture) &&
           waitFor([&] { return fixture.window->review().concepts().size() == 1; }) && isSaved(fixture);
}

/// A folder with a mask of the first photo, to be imported.
MaskImportRequest firstMask(const StudioFixture& fixture, LayerKind kind) {
    MaskImportRequest request;
    request.path = fromUtf8(fixture.projects().toStdString()).parent_path() / "masks";
    writeMaskPng(request.path / kFirst, box(60));
    request.conceptName = "bird";
    request.options.kind = kind;
    return request;
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

void ReviewBehaviourTest::aWordOnlyLookedForIsNoConcept() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(isSaved(fixture));
    QVERIFY(fixture.window->review().layers().shown() != nullptr);  // it can be seen and edited all the same
    const Project project = reread(projectOf(fixture));
    QVERIFY(project.concepts().empty());
    QVERIFY(project.finalLayers().empty());
}

void ReviewBehaviourTest::theFirstKeptMaskMakesTheConcept_data() {
    QTest::addColumn<int>("how");
    QTest::newRow("accepted") << 0;
    QTest::newRow("painted") << 1;
    QTest::newRow("nothing here") << 2;
}

void ReviewBehaviourTest::theFirstKeptMaskMakesTheConcept() {
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

void ReviewBehaviourTest::anotherFolderStartsWithoutAWord() {
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

void ReviewBehaviourTest::attentionDrawsTheLiveMaskAlone() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.window->showStage(StudioStage::Attention);
    actions(fixture).showHeat->setChecked(false);
    const QImage live = drawn(fixture);
    fixture.window->review().setModelMask(LayerKind::Refined, box(60), QStringLiteral("x"));
    QCOMPARE(changedPixels(live, drawn(fixture)), 0);
    fixture.window->showStage(StudioStage::Review);
    QVERIFY(changedPixels(live, drawn(fixture)) > 0);
}

void ReviewBehaviourTest::hidingTheOutlineHidesTheStoredOneToo() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.window->showStage(StudioStage::Attention);
    actions(fixture).showHeat->setChecked(false);
    const QImage with = drawn(fixture);
    actions(fixture).showOutline->setChecked(false);
    const QImage without = drawn(fixture);
    QVERIFY(changedPixels(with, without) > 0);
    canvasOf(fixture)->setPeeking(true);  // the photo alone
    QCOMPARE(changedPixels(without, drawn(fixture)), 0);
    canvasOf(fixture)->setPeeking(false);
}

void ReviewBehaviourTest::nothingHereHasAMarkOfItsOwn() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.window->showStage(StudioStage::Review);
    QTest::mouseClick(fixture.find<QPushButton>("absentButton"), Qt::LeftButton);
    QVERIFY(isSaved(fixture));
    QVERIFY(waitFor([&] { return ofFirst(fixture, PhotoListModel::EmptyRole).toBool(); }));
    QVERIFY(photoIn(reread(projectOf(fixture)), kFirst).isEmpty);
    fixture.window->session().showPhoto(QLatin1String(kFirst));
    QVERIFY(waitFor([&] { return fixture.find<QLabel>("reviewState")->text() == QLatin1String("Nothing here"); }));
    QVERIFY(isSettled(fixture));
    actions(fixture).undo->trigger();
    QVERIFY(waitFor([&] { return !ofFirst(fixture, PhotoListModel::EmptyRole).toBool(); }));
    QCOMPARE(fixture.find<QLabel>("reviewState")->text(), QStringLiteral("Unreviewed"));
}

void ReviewBehaviourTest::aLayerCanBeChosen() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.window->showStage(StudioStage::Review);
    ReviewSession& review = fixture.window->review();
    QVERIFY(fixture.find<QPushButton>("useLayerButton")->isHidden());  // there is one mask
    const std::size_t area = review.layers().shown()->area();
    review.setModelMask(LayerKind::Segmenter, box(60), QStringLiteral("x"));
    QCOMPARE(review.layers().shownKind(), LayerKind::Segmenter);
    QCOMPARE(fixture.find<QComboBox>("layerBox")->currentText(), QStringLiteral("Preliminary"));
    QTest::mouseClick(fixture.find<QPushButton>("useLayerButton"), Qt::LeftButton);
    QCOMPARE(review.layers().shownKind(), LayerKind::Human);
    QCOMPARE(review.layers().shown()->area(), area);
    QVERIFY(isSettled(fixture));
    QVERIFY(waitFor([&] { return review.layers().history.undoable == 1; }));
    actions(fixture).undo->trigger();
    QVERIFY(waitFor([&] { return review.layers().history.redoable == 1; }));
    QVERIFY(review.layers().shownKind() != LayerKind::Human);
}

void ReviewBehaviourTest::aPoorSegmenterIsNotProposed_data() {
    QTest::addColumn<bool>("heldBack");
    QTest::newRow("held back") << true;
    QTest::newRow("trusted") << false;
}

void ReviewBehaviourTest::aPoorSegmenterIsNotProposed() {
    QFETCH(bool, heldBack);
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(accept(fixture));
    QVERIFY(isSaved(fixture));
    ReviewSession& review = fixture.window->review();
    QVERIFY(waitFor([&] { return review.concepts().size() == 1; }));
    review.setModelMask(LayerKind::Segmenter, box(60), QStringLiteral("x"));
    review.setSegmenterHeldBack(QStringLiteral("bird"), heldBack);
    const LayerKind wanted = heldBack ? LayerKind::Preliminary : LayerKind::Segmenter;
    QCOMPARE(review.layers().shownKind(), wanted);
    QVERIFY(isSaved(fixture));
    const QString shown = fixture.window->session().currentFile();
    fixture.window->session().showPhoto(QLatin1String(kFirst));
    QVERIFY(hasMask(fixture));
    fixture.window->session().showPhoto(shown);
    QVERIFY(hasMask(fixture));
    QVERIFY(waitFor([&] { return review.layers().masks.contains(LayerKind::Segmenter); }));
    QCOMPARE(review.layers().shownKind(), wanted);  // as it is stored
}

void ReviewBehaviourTest::aConceptIsRemovedAfterAQuestion() {
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

void ReviewBehaviourTest::aConceptIsRenamed() {
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

void ReviewBehaviourTest::aStrokeBehindARenameStaysWithItsConcept() {
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

void ReviewBehaviourTest::namesStayWhileMasksAreImported() {
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

void ReviewBehaviourTest::aRemovedConceptLeavesNoStages() {
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

void ReviewBehaviourTest::theFlagOfTheSegmenterComesWithItsMasks_data() {
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("held back") << false;
    QTest::newRow("asked for meanwhile") << true;
}

void ReviewBehaviourTest::theFlagOfTheSegmenterComesWithItsMasks() {
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

void ReviewBehaviourTest::exportLeavesOutWhatNobodyLookedAt() {
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

void ReviewBehaviourTest::whatTheProgramLeftOutIsNoChoice() {
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

void ReviewBehaviourTest::theDotTellsOfAMask() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(ofFirst(fixture, PhotoListModel::HasMaskRole).toBool());  // it was looked at
    QVERIFY(accept(fixture));
    QVERIFY(isSaved(fixture));
    QVERIFY(fixture.look(QStringLiteral("leaf")));
    QVERIFY(waitFor([&] { return !ofFirst(fixture, PhotoListModel::HasMaskRole).toBool(); }));
    fixture.window->open(projectOf(fixture));
    QVERIFY(waitFor([&] { return fixture.window->review().isOpen() && fixture.window->session().photo() != nullptr; }));
    QVERIFY(fixture.look(QStringLiteral("bird")));
    QVERIFY(waitFor([&] { return ofFirst(fixture, PhotoListModel::HasMaskRole).toBool(); }));
}

void ReviewBehaviourTest::orderAndComparisonStay() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.window->showStage(StudioStage::Review);
    fixture.window->review().setModelMask(LayerKind::Segmenter, box(60), QStringLiteral("x"));
    auto* compare = fixture.find<QComboBox>("compareBox");
    compare->setCurrentIndex(2);
    auto* order = fixture.find<QComboBox>("photoOrder");
    order->setCurrentIndex(1);
    actions(fixture).nextPhoto->trigger();
    QVERIFY(hasMask(fixture));
    QCOMPARE(compare->currentIndex(), 2);
    QCOMPARE(order->currentIndex(), 1);
}

void ReviewBehaviourTest::thePlaceStaysOverARestart_data() {
    QTest::addColumn<int>("waitMs");
    QTest::newRow("closed at once") << 0;
    QTest::newRow("closed after a while") << 2500;  // it is stored a moment after the last step, or when it is closed
}

void ReviewBehaviourTest::thePlaceStaysOverARestart() {
    QFETCH(int, waitMs);
    const QTemporaryDir place;
    QSettings settings(place.filePath(QStringLiteral("studio.ini")), QSettings::IniFormat);
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.find<QComboBox>("photoOrder")->setCurrentIndex(1);
    fixture.window->session().showPhoto(QStringLiteral("third.png"));
    QVERIFY(hasMask(fixture));
    QTest::qWait(waitMs);
    if (waitMs > 0) QCOMPARE(reread(projectOf(fixture)).setting("photo"), std::string("third.png"));
    QVERIFY(restart(fixture, settings));
    QVERIFY(waitFor([&] { return fixture.window->session().currentFile() == QLatin1String("third.png"); }));
    QCOMPARE(fixture.find<QComboBox>("photoOrder")->currentIndex(), 1);
}

void ReviewBehaviourTest::acceptsTheMaskThatIsDrawn_data() {
    QTest::addColumn<LayerKind>("stored");
    QTest::addColumn<bool>("inReview");
    QTest::newRow("attention, refined later") << LayerKind::Refined << false;
    QTest::newRow("attention, segmented later") << LayerKind::Segmenter << false;
    QTest::newRow("review, segmented later") << LayerKind::Segmenter << true;
}

void ReviewBehaviourTest::acceptsTheMaskThatIsDrawn() {
    QFETCH(LayerKind, stored);
    QFETCH(bool, inReview);
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    ReviewSession& review = fixture.window->review();
    const TiledMask live(fixture.window->session().mask()->mask);
    const TiledMask other(box(60));
    review.setModelMask(stored, box(60), QStringLiteral("x"));
    QVERIFY(*review.layers().shown() == other && other != live);
    fixture.window->showStage(inReview ? StudioStage::Review : StudioStage::Attention);
    actions(fixture).accept->trigger();
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("birds/second.png"));
    QVERIFY(isSaved(fixture));
    {
        const Project project = reread(projectOf(fixture));
        const ProjectImage photo = photoIn(project, kFirst);
        QCOMPARE(photo.state, ReviewState::Accepted);
        QVERIFY(project.finalMask(photo.id, 1) == (inReview ? other : live));
    }
    // It was one step.
    fixture.window->session().showPhoto(QLatin1String(kFirst));
    QVERIFY(hasMask(fixture));
    QVERIFY(waitFor([&] { return review.layers().history.undoable == 1; }));
    actions(fixture).undo->trigger();
    QVERIFY(waitFor([&] { return review.layers().history.redoable == 1; }));
    QCOMPARE(review.layers().shownKind(), stored);
    QCOMPARE(review.current()->state, ReviewState::Unreviewed);
}

void ReviewBehaviourTest::aMaskOfOnesOwnIsNotReplacedUnsaid() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    ReviewSession& review = fixture.window->review();
    const TiledMask live(fixture.window->session().mask()->mask);
    QTest::keyClick(canvasOf(fixture), Qt::Key_B);
    stroke(fixture);
    const TiledMask painted = *review.layers().shown();
    QVERIFY(painted != live && isSettled(fixture));
    actions(fixture).tools->actions().at(static_cast<int>(CanvasTool::Hand))->trigger();
    fixture.window->showStage(StudioStage::Attention);
    actions(fixture).accept->trigger();
    // Not on to the next photo: what was done here is told here.
    QCOMPARE(fixture.window->session().currentFile(), QLatin1String(kFirst));
    QVERIFY(*review.layers().shown() == live);
    QVERIFY(isSaved(fixture));
    QVERIFY(waitFor([&] { return review.layers().history.undoable == 2; }));
    QPushButton* back = offered(fixture, "Take that back");
    QVERIFY(back != nullptr);
    back->setFocus();
    back->click();
    QVERIFY(waitFor([&] { return review.layers().history.redoable == 1; }));
    // What is back is drawn and said, and the keys of the photo go on.
    QCOMPARE(fixture.find<QTabWidget>("sides")->currentIndex(), 1);
    QCOMPARE(cardTitle(fixture), QStringLiteral("Your mask is back."));
    QCOMPARE(fixture.window->focusWidget(), canvasOf(fixture));
    QVERIFY(*review.layers().shown() == painted);
    QCOMPARE(review.current()->state, ReviewState::Edited);
    // In the review the stored mask is drawn, and accepted without a word.
    fixture.window->showStage(StudioStage::Review);
    actions(fixture).accept->trigger();
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("birds/second.png"));
    QVERIFY(isSaved(fixture));
    const Project project = reread(projectOf(fixture));
    QVERIFY(project.finalMask(photoIn(project, kFirst).id, 1) == painted);
}

void ReviewBehaviourTest::anotherOutlineThanTheAcceptedOneIsTold() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    const auto* state = fixture.find<QLabel>("reviewState");
    fixture.window->resize(1440, 900);
    fixture.window->showStage(StudioStage::Attention);
    QVERIFY(fixture.window->review().acceptModelMask(LayerKind::Segmenter, box(60), QStringLiteral("x")));
    QVERIFY(isSettled(fixture));
    QCOMPARE(state->text(), QStringLiteral("Accepted, other outline"));
    QVERIFY(state->toolTip().contains(QLatin1String("differs")));
    fixture.window->showStage(StudioStage::Review);  // there the accepted one is drawn
    QCOMPARE(state->text(), QStringLiteral("Accepted"));
    QVERIFY(!state->toolTip().contains(QLatin1String("differs")));
    fixture.window->showStage(StudioStage::Attention);
    QCOMPARE(state->text(), QStringLiteral("Accepted, other outline"));
    actions(fixture).accept->trigger();  // now it is that one
    QVERIFY(isSettled(fixture));
    QCOMPARE(fixture.window->session().currentFile(), QLatin1String(kFirst));
    QCOMPARE(state->text(), QStringLiteral("Accepted"));
}

void ReviewBehaviourTest::attentionIsOfTheConceptNotOfOneObject() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    fixture.window->showStage(StudioStage::Review);
    ReviewSession& review = fixture.window->review();
    review.setInstance(2);
    QVERIFY(isSettled(fixture));
    QVERIFY(review.layers().shown() == nullptr);
    fixture.window->showStage(StudioStage::Attention);
    QCOMPARE(review.instance(), 1);
    QVERIFY(hasMask(fixture));
}

void ReviewBehaviourTest::theOrderOfThePhotosIsThePersons() {
    StudioFixture fixture;
    QVERIFY(keepBird(fixture));
    auto* order = fixture.find<QComboBox>("photoOrder");
    QCOMPARE(order->currentText(), QStringLiteral("By folder and name"));
    QSignalSpy ranked(&fixture.window->review(), &ReviewSession::ranked);
    fixture.window->review().importMasks(firstMask(fixture, LayerKind::Segmenter));
    QVERIFY(waitFor([&] { return ranked.count() == 1; }));
    QCOMPARE(ranked.first().first().toInt(), 1);
    QCOMPARE(order->currentIndex(), 0);
    QVERIFY(ofFirst(fixture, Qt::ToolTipRole).toString().contains(QLatin1String("attention, refinement, segmenter")));
    const QString heard = ofFirst(fixture, Qt::AccessibleDescriptionRole).toString();
    QVERIFY(heard.contains(QLatin1String("differ by")) && !heard.contains(QLatin1Char('<')));
    // The card offers what was done unasked before.
    QPushButton* show = offered(fixture, "Show worst first");
    QVERIFY(show != nullptr);
    show->click();
    QCOMPARE(order->currentText(), QStringLiteral("Worst first"));
    QVERIFY(waitFor([&] { return fixture.window->session().currentFile() == QLatin1String(kFirst); }));
    QVERIFY(fixture.find<QWidget>("reviewPanel")->isVisible());
    // Who asks for them by the menu has them first at once.
    order->setCurrentIndex(0);
    actions(fixture).rank->trigger();
    QCOMPARE(order->currentText(), QStringLiteral("Worst first"));
    QVERIFY(waitFor([&] { return ranked.count() == 2; }));
    QVERIFY(cardTitle(fixture).contains(QLatin1String("the worst come first")));
}

}  // namespace maskwright::ui
