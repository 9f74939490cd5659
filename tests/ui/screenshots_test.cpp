// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots_test.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include "canvas/photo_canvas.h"
#include "gallery/gallery_panel.h"
#include "jobs/extractor_engine.h"
#include "pipeline/model_report.h"
#include "review_flow.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

constexpr int kPatienceMs = 120'000;
constexpr int kMostPhotos = 24;
constexpr QSize kWindow(1440, 900);
const QString kFolder = QStringLiteral("photos");

QString photoFolder() {
    return qEnvironmentVariable("MASKWRIGHT_SCREENSHOT_PHOTOS",
                                QStringLiteral(MASKWRIGHT_SOURCE_DIR "/resources/samples"));
}

void copyPhotos(const StudioFixture& fixture) {
    const QDir root(photoFolder());
    QStringList files;
    QDirIterator photos(root.path(), {QStringLiteral("*.jpg")}, QDir::Files, QDirIterator::Subdirectories);
    while (photos.hasNext()) files.push_back(root.relativeFilePath(photos.next()));
    files.sort();
    const qsizetype step = std::max<qsizetype>(1, files.size() / kMostPhotos);
    for (qsizetype i = 0; i < files.size(); i += step) {
        const QString copy = fixture.path(kFolder + QLatin1Char('/') + files[i]);
        QDir().mkpath(QFileInfo(copy).path());
        QVERIFY(QFile::copy(root.filePath(files[i]), copy));
    }
}

void keep(QWidget* widget, const QString& scene) {
    QVERIFY(widget != nullptr);
    QTest::qWait(400);  // thumbnails and layouts settle
    const QString folder = qEnvironmentVariable("MASKWRIGHT_SCREENSHOTS", QStringLiteral("screenshots"));
    QVERIFY(QDir().mkpath(folder));
    const QString name = QStringLiteral("%1-%2-%3x.png")
                             .arg(scene, QString::fromLatin1(QTest::currentDataTag()))
                             .arg(qRound(widget->devicePixelRatioF()));
    const QPixmap picture = widget->grab();
    QVERIFY(picture.save(QDir(folder).filePath(name)));
    QCOMPARE(picture.size(), widget->size() * widget->devicePixelRatioF());
}

void keepDialog(const StudioFixture& fixture, QAction* action, const char* dialog, const QString& scene) {
    action->trigger();
    keep(fixture.find<QDialog>(dialog), scene);
    fixture.find<QDialog>(dialog)->reject();
    QTest::qWait(1);
}

/// Looks for what the folder says, in the photo shown.
bool lookForIt(const StudioFixture& fixture) {
    const QString concept_ = fixture.window->session().currentFile().section(QLatin1Char('/'), 0, 0);
    auto* field = fixture.find<QLineEdit>("conceptField");
    field->setText(concept_);
    field->setFocus();  // on the photo, Enter accepts its mask
    QTest::keyClick(field, Qt::Key_Return);
    return QTest::qWaitFor([&] { return fixture.window->session().mask() != nullptr; }, kPatienceMs) &&
           hasMask(fixture);
}

}  // namespace

void ScreenshotsTest::initTestCase() {
    QVERIFY(m_words.load(QStringLiteral(":/i18n/maskwright_en.qm")));  // the plurals
    QCoreApplication::installTranslator(&m_words);
    try {
        builtInModel();
    } catch (const Error& error) {
        QSKIP(error.what());
    }
}

void ScreenshotsTest::reviewing_data() {
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
    QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
}

void ScreenshotsTest::reviewing() {
    QFETCH(int, theme);
    StudioFixture fixture([] { return std::make_unique<ExtractorEngine>(); });
    testTheme().choose(static_cast<ThemeChoice>(theme));
    copyPhotos(fixture);
    fixture.window->resize(kWindow);
    fixture.window->show();
    fixture.window->open(fixture.path(kFolder));
    QVERIFY(waitFor([&] { return fixture.window->review().isOpen() && fixture.window->session().photo() != nullptr; }));
    const QStringList files = fixture.window->session().files();
    QVERIFY(files.size() > 2);
    fixture.window->session().showPhoto(files[1]);
    QVERIFY(waitFor([&] { return fixture.window->session().photo() != nullptr; }));
    QVERIFY(lookForIt(fixture));
    keep(fixture.window.get(), QStringLiteral("attention"));

    // One of each answer, so that the list shows them.
    fixture.window->review().setState({files[0]}, ReviewState::Accepted);
    fixture.window->review().setState({files[2]}, ReviewState::NeedsWork);
    QVERIFY(isSettled(fixture));
    fixture.find<QTabWidget>("sides")->setCurrentIndex(1);
    actions(fixture).tools->actions().at(1)->trigger();  // the brush
    PhotoCanvas* canvas = canvasOf(fixture);
    const QSizeF photo = fixture.window->session().photo()->size();
    stroke(fixture, {0.60 * photo.width(), 0.72 * photo.height()}, {0.66 * photo.width(), 0.60 * photo.height()});
    QVERIFY(isSettled(fixture));
    QTest::mouseMove(canvas, canvas->rect().center());
    keep(fixture.window.get(), QStringLiteral("review"));
    auto* compare = fixture.find<QComboBox>("compareBox");
    compare->setCurrentIndex(compare->count() - 1);
    keep(fixture.window.get(), QStringLiteral("compare"));
    compare->setCurrentIndex(0);
    canvas->setOverlayMode(OverlayMode::Outline);
    canvas->zoomIn();
    canvas->zoomIn();
    canvas->zoomIn();
    keep(fixture.window.get(), QStringLiteral("zoomed"));

    keepDialog(fixture, actions(fixture).exportDataset, "datasetDialog", QStringLiteral("export"));
    keepDialog(fixture, actions(fixture).importMasks, "importDialog", QStringLiteral("import"));
    keepDialog(fixture, actions(fixture).labelAll, "labelDialog", QStringLiteral("label"));
    keepDialog(fixture, actions(fixture).changeKeys, "keyBindingsDialog", QStringLiteral("keys"));
    keepDialog(fixture, actions(fixture).shortcuts, "shortcutsDialog", QStringLiteral("shortcuts"));
    testTheme().choose(ThemeChoice::System);
}

}  // namespace maskwright::ui
