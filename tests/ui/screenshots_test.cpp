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
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include "canvas/photo_canvas.h"
#include "gallery/gallery_panel.h"
#include "pipeline/engine.h"
#include "pipeline/model_report.h"
#include "review_flow.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

constexpr int kPatienceMs = 300'000;
constexpr int kMostPhotos = 24;
constexpr QSize kWindow(1440, 900);
const QString kFolder = QStringLiteral("photos");
/// Stands in the pictures for the passing folder that the photos really lie in.
const QString kHome = QStringLiteral("/home/you/Pictures");

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

/// A dialog that proposes a folder beside the photos and looks at it before its `start` can be pressed.
void keepFolderDialog(const StudioFixture& fixture, QAction* action, const char* dialog, const char* folder,
                      const char* start, const QString& scene) {
    action->trigger();
    auto* field = fixture.find<QLineEdit>(folder);
    const QString home = QDir::toNativeSeparators(fixture.path());
    QVERIFY(waitFor([&] { return field->text().startsWith(home); }));
    field->setText(field->text().replace(home, kHome));
    field->setCursorPosition(0);
    QTest::qWait(300);  // the dialog looks once nobody types any longer
    const auto* button = fixture.find<QPushButton>(start);
    QVERIFY(waitFor([&] { return button->isEnabled(); }));
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
    StudioFixture fixture([] { return loadEngine().makePort(); });
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

    keepFolderDialog(fixture, actions(fixture).exportDataset, "datasetDialog", "datasetFolder", "startDatasetButton",
                     QStringLiteral("export"));
    keepDialog(fixture, actions(fixture).importMasks, "importDialog", QStringLiteral("import"));
    keepFolderDialog(fixture, actions(fixture).labelAll, "labelDialog", "labelFolder", "startLabelButton",
                     QStringLiteral("label"));
    keepDialog(fixture, actions(fixture).changeKeys, "keyBindingsDialog", QStringLiteral("keys"));
    keepDialog(fixture, actions(fixture).shortcuts, "shortcutsDialog", QStringLiteral("shortcuts"));
    actions(fixture).settings->trigger();
    auto* settings = fixture.find<QDialog>("settingsDialog");
    settings->findChild<QListWidget*>(QStringLiteral("settingsPages"))->setCurrentRow(2);
    QTest::qWait(2000);  // the model is read
    keep(settings, QStringLiteral("models"));
    settings->reject();
    actions(fixture).guide->trigger();
    keep(fixture.find<QDialog>("guideBrowser"), QStringLiteral("guide"));
    testTheme().choose(ThemeChoice::System);
}

void ScreenshotsTest::stages_data() {
    QTest::addColumn<int>("theme");
    QTest::addColumn<QString>("language");
    QTest::newRow("en-light") << static_cast<int>(ThemeChoice::Light) << "en";
    QTest::newRow("de-dark") << static_cast<int>(ThemeChoice::Dark) << "de";
    QTest::newRow("ja-light") << static_cast<int>(ThemeChoice::Light) << "ja";
}

void ScreenshotsTest::stages() {
    QFETCH(int, theme);
    QFETCH(QString, language);
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(":/i18n/maskwright_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&words);
    QLocale::setDefault(QLocale(language));
    StudioFixture fixture([] { return loadEngine().makePort(); });
    StudioWindow& window = *fixture.window;
    testTheme().choose(static_cast<ThemeChoice>(theme));
    copyPhotos(fixture);
    window.resize(kWindow);
    window.show();
    keep(&window, QStringLiteral("start"));
    window.open(fixture.path(kFolder));
    QVERIFY(waitFor([&] { return window.review().isOpen() && window.session().photo() != nullptr; }));
    const QStringList files = window.session().files();
    window.session().showPhoto(files[1]);
    QVERIFY(waitFor([&] { return window.session().photo() != nullptr; }));
    QVERIFY(lookForIt(fixture));
    fixture.find<QPushButton>("singleMapButton")->click();
    keep(&window, QStringLiteral("single-map"));
    fixture.find<QPushButton>("averageButton")->click();
    actions(fixture).sideBySide->setChecked(true);
    keep(&window, QStringLiteral("side-by-side"));
    actions(fixture).sideBySide->setChecked(false);

    // Masks of the first photos, whatever their folder is called: enough to learn from for a picture.
    LabelOptions label;
    label.images = window.session().folder();
    label.concept_ = window.session().conceptText().toStdString();
    label.out = fixture.path(QStringLiteral("labelled")).toStdString();
    label.softMaps = true;
    StageRecord record;
    record.folder = label.out;
    record.photos = static_cast<std::size_t>(files.size());
    bool isLabelled = false;
    window.runner().run(
        JobKind::Label, window.session().conceptText(),
        [label](EnginePort& engine, JobContext& job) { return engine.label(label, job); }, &window,
        [&](RequestId, const JobEnd<LabelResult>& end) { isLabelled = std::holds_alternative<LabelResult>(end); });
    QVERIFY(QTest::qWaitFor([&] { return isLabelled; }, kPatienceMs));
    window.stages().note(WorkStage::Masks, record);
    QVERIFY(waitFor([&] { return window.finetune().canStart() && window.finetune().prospect() != nullptr; }));

    window.showStage(StudioStage::Finetune);
    FinetuneSettings settings;
    settings.steps = 12;
    window.finetune().setSettings(settings);
    window.finetune().start();
    const auto trained = [&](std::int64_t steps) {
        const Progress& progress = window.finetune().figures().progress;
        return progress.stage == Stage::TrainingBackground && progress.done >= steps;
    };
    QVERIFY(QTest::qWaitFor([&] { return trained(8); }, kPatienceMs));
    keep(&window, QStringLiteral("finetune"));
    fixture.find<QPushButton>("jobsButton")->click();
    keep(&window, QStringLiteral("jobs"));
    fixture.find<QPushButton>("jobsButton")->click();
    // Once it is noted: another painter drops what the one before was asked for.
    QVERIFY(QTest::qWaitFor([&] { return window.stages().state(WorkStage::Finetune).status == StageStatus::Done; },
                            kPatienceMs));

    window.showStage(StudioStage::Refine);
    QVERIFY(waitFor([&] { return window.refine().canPaint(); }));
    window.refine().paint(0);
    QVERIFY(QTest::qWaitFor([&] { return window.refine().isRefined() && window.refine().mask(); }, kPatienceMs));
    keep(&window, QStringLiteral("refine"));

    window.showStage(StudioStage::Segment);
    SegmentSettings segment;
    segment.steps = 12;
    QVERIFY(waitFor([&] { return window.segment().canTrain(); }));
    window.segment().train(segment);
    QVERIFY(QTest::qWaitFor([&] { return window.stages().state(WorkStage::Segmenter).status == StageStatus::Done; },
                            kPatienceMs));
    auto* tabs = fixture.find<QTabWidget>("segmentTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        keep(&window, QStringLiteral("segment-%1").arg(tab));
    }
    window.showStage(StudioStage::Attention);
    actions(fixture).contextHelp->trigger();
    keep(&window, QStringLiteral("help"));
    QTest::keyClick(fixture.find<QWidget>("helpPopup"), Qt::Key_Escape);
    keepDialog(fixture, actions(fixture).settings, "settingsDialog", QStringLiteral("settings"));
    keepDialog(fixture, actions(fixture).about, "aboutDialog", QStringLiteral("about"));
    QVERIFY(QTest::qWaitFor([&] { return window.runner().isIdle() && !window.review().isBusy(); }, kPatienceMs));
    testTheme().choose(ThemeChoice::System);
    QLocale::setDefault(QLocale::system());
    QCoreApplication::removeTranslator(&words);
}

}  // namespace maskwright::ui
