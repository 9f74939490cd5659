// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_projects_test.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

#include "canvas/elided_label.h"
#include "core/files.h"
#include "gallery/gallery_panel.h"
#include "review_flow.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

/// A project of one photo that somebody has open for changes as long as it lives.
Project openElsewhere(StudioFixture& fixture, const QString& folder) {
    fixture.addPhoto(QStringLiteral("photos/one.png"));
    Project project =
        Project::create(fromUtf8(folder.toStdString()), fromUtf8(fixture.path(QStringLiteral("photos")).toStdString()));
    project.addImages({"one.png"});
    return project;
}

}  // namespace

void StudioProjectsTest::opensWhereItWasLeft() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    const QString folder = projectOf(fixture);
    auto* filter = fixture.find<QLineEdit>("photoFilter");
    auto* states = fixture.find<QComboBox>("stateFilter");
    QVERIFY(accept(fixture));  // from here on the masks of the concept are kept
    QVERIFY(waitFor([&] { return fixture.window->review().concepts().size() == 1; }));
    fixture.window->findChild<GalleryPanel*>()->choose(QStringLiteral("birds/second.png"));
    QVERIFY(hasMask(fixture));
    filter->setText(QStringLiteral("birds"));
    states->setCurrentIndex(states->findData(static_cast<int>(ReviewState::Unreviewed)));
    fixture.addPhoto(QStringLiteral("elsewhere/other.png"));
    fixture.window->open(fixture.path(QStringLiteral("elsewhere")));
    QVERIFY(waitFor([&] { return fixture.window->review().isOpen() && projectOf(fixture) != folder; }));
    // That project has a filter of its own: none.
    QVERIFY(waitFor([&] { return filter->text().isEmpty() && states->currentIndex() == 0; }));
    QCOMPARE(reread(folder).setting("photo"), std::string("birds/second.png"));
    fixture.window->open(folder);  // as after a restart
    QVERIFY(waitFor([&] { return fixture.window->session().currentFile() == QLatin1String("birds/second.png"); }));
    QCOMPARE(filter->text(), QStringLiteral("birds"));
    QCOMPARE(states->currentData().toInt(), static_cast<int>(ReviewState::Unreviewed));
    QVERIFY(hasMask(fixture));
    QCOMPARE(fixture.window->review().current()->file, std::string("birds/second.png"));
}

void StudioProjectsTest::showsThePhotoThatWasAskedFor() {
    StudioFixture fixture;
    fixture.addPhoto(QStringLiteral("a.png"));
    QVERIFY(openForReview(fixture));
    const QString folder = projectOf(fixture);
    fixture.window->findChild<GalleryPanel*>()->choose(QStringLiteral("third.png"));
    QVERIFY(hasMask(fixture));
    fixture.addPhoto(QStringLiteral("elsewhere/other.png"));
    fixture.window->open(fixture.path(QStringLiteral("elsewhere")));
    QVERIFY(waitFor([&] { return fixture.window->review().isOpen() && projectOf(fixture) != folder; }));
    fixture.window->open(fixture.path(QStringLiteral("a.png")));
    QVERIFY(waitFor([&] { return projectOf(fixture) == folder; }));
    // Not the last one; and from now on it is the one to come back to.
    QVERIFY(waitFor([&] { return fixture.window->review().summary().lastPhoto == QLatin1String("a.png"); }));
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("a.png"));
}

void StudioProjectsTest::aProjectOpenElsewhereIsReadOnlyAndSaysSo() {
    StudioFixture fixture;
    const QString folder = fixture.path(QStringLiteral("mine.mwproj"));
    const Project elsewhere = openElsewhere(fixture, folder);
    fixture.window->show();
    fixture.window->open(folder);
    QVERIFY(waitFor([&] { return fixture.window->session().photo() != nullptr; }));
    QVERIFY(fixture.find<ElidedLabel>("reviewStorage")->text().contains(QLatin1String("another window")));
    QVERIFY(!actions(fixture).accept->isEnabled());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    QVERIFY(!fixture.window->review().canEdit());
}

void StudioProjectsTest::saysWhyItIsReadOnlyInTheLanguageOfTheWindow() {
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/maskwright_de.qm")));
    QCoreApplication::installTranslator(&german);
    const auto tidyUp = qScopeGuard([&] { QCoreApplication::removeTranslator(&german); });
    StudioFixture fixture;
    const QString folder = fixture.path(QStringLiteral("mine.mwproj"));
    const Project elsewhere = openElsewhere(fixture, folder);
    fixture.window->show();
    fixture.window->open(folder);
    QVERIFY(waitFor([&] { return fixture.window->review().isOpen(); }));
    QVERIFY(!fixture.window->review().canReview());
    const QString said = fixture.find<ElidedLabel>("reviewStorage")->text();
    QVERIFY2(said.contains(QLatin1String("anderen Fenster")), qPrintable(said));
}

void StudioProjectsTest::offersToRecoverADamagedProject() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    const QString folder = projectOf(fixture);
    fixture.window->review().close();
    QVERIFY(waitFor([&] { return !QFile::exists(folder + QStringLiteral("/project.db-wal")); }));
    QFile file(folder + QStringLiteral("/project.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write(QByteArray(300, 'x')) == 300);
    file.close();
    fixture.window->open(folder);
    QVERIFY(waitFor([&] { return cardTitle(fixture) == QLatin1String("The project cannot be opened."); }));
    auto* recover = fixture.find<QPushButton>("cardAction");
    QVERIFY(recover != nullptr);
    QTest::mouseClick(recover, Qt::LeftButton);
    QVERIFY(waitFor([&] { return fixture.window->review().isOpen(); }));
    QVERIFY(projectOf(fixture).contains(QLatin1String("-recovered")));
    QCOMPARE(fixture.window->review().images().size(), std::size_t{3});
}

void StudioProjectsTest::asksForPhotosThatMoved() {
    StudioFixture fixture;
    fixture.addPhoto(QStringLiteral("moved/one.png"));
    const QString folder = fixture.path(QStringLiteral("mine.mwproj"));
    {
        Project project = Project::create(fromUtf8(folder.toStdString()),
                                          fromUtf8(fixture.path(QStringLiteral("gone")).toStdString()));
        project.addImages({"one.png"});
    }
    fixture.window->show();
    fixture.window->open(folder);
    QVERIFY(waitFor([&] { return cardTitle(fixture).startsWith(QLatin1String("The photos of this project")); }));
    fixture.dialogs.answer = fixture.path(QStringLiteral("moved"));
    QTest::mouseClick(fixture.find<QPushButton>("cardAction"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return fixture.window->session().photo() != nullptr; }));
    QVERIFY(fixture.window->review().canReview());
}

void StudioProjectsTest::keepsTheMasksOfAPhotoThatIsGone() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    actions(fixture).tools->actions().at(1)->trigger();
    stroke(fixture);
    QVERIFY(isSettled(fixture));
    const TiledMask painted = *fixture.window->review().layers().shown();
    QVERIFY(QFile::rename(fixture.path(QStringLiteral("birds/first.png")), fixture.path(QStringLiteral("hidden.bin"))));
    fixture.window->session().showPhoto(QStringLiteral("birds/second.png"));
    fixture.window->session().showPhoto(QStringLiteral("birds/first.png"));
    QVERIFY(waitFor([&] { return cardTitle(fixture) == QLatin1String("This photo cannot be read."); }));
    QVERIFY(cardDetail(fixture).contains(QLatin1String("does not exist")));
    QVERIFY(!fixture.window->review().canEdit());
    QVERIFY(QFile::rename(fixture.path(QStringLiteral("hidden.bin")), fixture.path(QStringLiteral("birds/first.png"))));
    fixture.window->session().showPhoto(QStringLiteral("birds/first.png"));
    QVERIFY(hasMask(fixture));
    QVERIFY(*fixture.window->review().layers().shown() == painted);
}

void StudioProjectsTest::tellsWhenAPhotoIsAnother_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("other pixels") << QSize(96, 72);
    QTest::newRow("turned") << QSize(72, 96);
    QTest::newRow("larger") << QSize(192, 144);
}

void StudioProjectsTest::tellsWhenAPhotoIsAnother() {
    QFETCH(QSize, size);
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    actions(fixture).tools->actions().at(1)->trigger();
    stroke(fixture);
    QVERIFY(isSettled(fixture));
    const std::size_t painted = fixture.window->review().layers().shown()->area();
    QImage other(size, QImage::Format_RGB32);
    other.fill(QColor(200, 30, 30));
    QVERIFY(other.save(fixture.path(QStringLiteral("birds/first.png"))));
    fixture.window->session().showPhoto(QStringLiteral("birds/second.png"));
    fixture.window->session().showPhoto(QStringLiteral("birds/first.png"));
    QVERIFY(waitFor([&] { return cardTitle(fixture) == QLatin1String("This is not the photo that was labelled."); }));
    const bool fits = size == QSize(96, 72);
    QVERIFY(waitFor([&] { return fixture.window->review().canEdit() == fits; }));
    const Project project = reread(projectOf(fixture));
    QCOMPARE(project.finalMask(photoIn(project, "birds/first.png").id, 1)->area(), painted);
}

void StudioProjectsTest::opensAProjectOfANewerVersionToLookAt() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    const QString folder = projectOf(fixture);
    fixture.window->review().close();
    QVERIFY(waitFor([&] { return !QFile::exists(folder + QStringLiteral("/project.db-wal")); }));
    {
        QFile file(folder + QStringLiteral("/project.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60));  // user_version
        QCOMPARE(file.write(QByteArray::fromHex("000000ff")), 4);
    }
    fixture.window->open(folder);
    QVERIFY(waitFor([&] { return fixture.window->review().isOpen() && fixture.window->session().photo() != nullptr; }));
    QVERIFY(fixture.find<ElidedLabel>("reviewStorage")->text().contains(QLatin1String("newer Maskwright")));
    QVERIFY(!actions(fixture).accept->isEnabled());
    QVERIFY(actions(fixture).exportDataset->isEnabled());
}

void StudioProjectsTest::leavesOutNamesThatNoProjectCanHold() {
    StudioFixture fixture;
    fixture.addPhoto(QStringLiteral("a\\b.png"));
    fixture.addPhoto(QStringLiteral("c:d.png"));
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(waitFor([&] { return cardTitle(fixture).startsWith(QLatin1String("2 photo")); }));
    QCOMPARE(fixture.window->review().images().size(), std::size_t{3});
}

void StudioProjectsTest::showsTheMasksOfAProjectThatIsOpenedAgain() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(accept(fixture));  // a word only looked for leaves nothing
    fixture.window->findChild<GalleryPanel*>()->choose(QStringLiteral("birds/first.png"));
    QVERIFY(hasMask(fixture));
    const TiledMask mask = *fixture.window->review().layers().shown();
    const QString folder = projectOf(fixture);
    const int looked = fixture.script->inspections;
    fixture.addPhoto(QStringLiteral("elsewhere/other.png"));
    fixture.window->open(fixture.path(QStringLiteral("elsewhere")));
    QVERIFY(waitFor([&] { return fixture.window->review().isOpen() && projectOf(fixture) != folder; }));
    QVERIFY(waitFor([&] { return fixture.window->runner().isIdle() && fixture.window->review().isSaved(); }));
    const int lookedElsewhere = fixture.script->inspections;
    QVERIFY(lookedElsewhere >= looked);
    fixture.window->open(folder);
    QVERIFY(waitFor([&] { return projectOf(fixture) == folder; }));
    QVERIFY(hasMask(fixture));
    QCOMPARE(fixture.find<QLineEdit>("conceptField")->text(), QStringLiteral("bird"));
    QVERIFY(*fixture.window->review().layers().shown() == mask);
}

}  // namespace maskwright::ui
