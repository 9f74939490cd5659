// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pains_test.h"

#include <QAction>
#include <QActionGroup>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <filesystem>
#include <random>

#include "canvas/photo_canvas.h"
#include "core/files.h"
#include "exporter/png.h"
#include "gallery/gallery_panel.h"
#include "gallery/photo_list_model.h"
#include "pipeline/dataset_export.h"
#include "pipeline/mask_import.h"
#include "review_flow.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

fs::path pathOf(const QString& text) {
    return fromUtf8(text.toStdString());
}

fs::path outFolder(const StudioFixture& fixture) {
    return pathOf(fixture.projects()).parent_path() / "dataset";
}

void press(const StudioFixture& fixture, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    canvasOf(fixture)->setFocus();
    QTest::keyClick(canvasOf(fixture), key, modifiers);
}

/// The person's mask of "bird" as it is stored; nothing where there is none.
std::optional<TiledMask> storedMask(const StudioFixture& fixture, const char* file) {
    const Project project = reread(projectOf(fixture));
    return project.layer({photoIn(project, file).id, 1, 1, LayerKind::Human});
}

/// The project's files as they lie on the disk at this moment, as after the plug was pulled.
QString copyOfFiles(const StudioFixture& fixture, const char* name) {
    const fs::path copy = pathOf(fixture.projects()) / name;
    fs::copy(pathOf(projectOf(fixture)), copy, fs::copy_options::recursive);
    return QString::fromStdString(toUtf8(copy));
}

bool opens(StudioFixture& fixture, const QString& project) {
    fixture.window->open(project);
    return waitFor([&] { return projectOf(fixture) == project; });
}

DatasetExportResult exported(const StudioFixture& fixture, std::set<DatasetFormat> formats = {DatasetFormat::Coco}) {
    DatasetExportOptions options;
    options.project = pathOf(projectOf(fixture));
    options.out = outFolder(fixture);
    options.replaceExport = true;
    options.formats = std::move(formats);
    JobContext context;
    return exportDataset(options, context);
}

QJsonObject coco(const StudioFixture& fixture) {
    const std::string text = readText(outFolder(fixture) / "coco/annotations.json");
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

bool isInOrder(const QString& project) {
    for (const ProjectFinding& finding : reread(project).doctor())
        if (finding.severity == ProjectFinding::Severity::Damage) return false;
    return true;
}

QByteArray rotatedJpeg(QSize stored) {
    QImage image(stored, QImage::Format_RGB32);
    image.fill(QColor(40, 90, 160));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPG");
    // EXIF that holds nothing but "turn it by a quarter to the right".
    const QByteArray exif = QByteArray::fromHex(
        "ffe10022457869660000"
        "4d4d002a00000008"
        "0001011200030000000100060000"
        "00000000");
    return bytes.insert(2, exif);
}

}  // namespace

void PainsTest::pain01_workIsNotLost() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    press(fixture, Qt::Key_B);
    stroke(fixture);
    const TiledMask painted = *fixture.window->review().layers().shown();
    QVERIFY(isSettled(fixture));
    press(fixture, Qt::Key_S, Qt::ControlModifier);  // out of habit
    QCOMPARE(cardTitle(fixture), QStringLiteral("Everything is saved as you go."));
    const QString copy = copyOfFiles(fixture, "unplugged.mwproj");
    QVERIFY(opens(fixture, copy));
    QVERIFY(waitFor([&] { return fixture.window->review().layers().shown() != nullptr; }));
    QVERIFY(*fixture.window->review().layers().shown() == painted);
    QCOMPARE(cardTitle(fixture), QStringLiteral("Maskwright ended without closing this project."));
}

void PainsTest::pain02_switchingPhotosMixesNothingUp() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    PhotoCanvas* canvas = canvasOf(fixture);
    press(fixture, Qt::Key_B);
    stroke(fixture, {5, 5}, {9, 5});
    const TiledMask first = *fixture.window->review().layers().shown();
    // In the middle of a stroke, and back again while the other photo is still being read.
    const QPoint at = canvas->viewFromImage({60, 60}).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, at);
    QTest::mouseMove(canvas, at + QPoint(30, 0));
    press(fixture, Qt::Key_D);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, at);
    press(fixture, Qt::Key_A);
    press(fixture, Qt::Key_D);
    QVERIFY(hasMask(fixture));
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("birds/second.png"));
    stroke(fixture, {5, 60}, {9, 60});
    const TiledMask second = *fixture.window->review().layers().shown();
    press(fixture, Qt::Key_D);
    QVERIFY(hasMask(fixture));
    QVERIFY(isSettled(fixture));
    const auto storedFirst = storedMask(fixture, "birds/first.png");
    QVERIFY(storedFirst.has_value());
    QVERIFY(storedFirst->toMask().at(5, 5) == 1 && storedFirst->toMask().at(62, 60) == 1);
    QVERIFY(storedFirst->area() > first.area());  // the stroke that was cut short as well
    QVERIFY(storedFirst->toMask().at(5, 60) == 0);
    QVERIFY(storedMask(fixture, "birds/second.png") == second);
    QVERIFY(!storedMask(fixture, "third.png").has_value());
}

void PainsTest::pain03_aWriteCutShortLeavesAProjectThatOpens() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    press(fixture, Qt::Key_B);
    for (int y = 5; y < 65; y += 10) stroke(fixture, {5.0, double(y)}, {25.0, double(y)});
    QVERIFY(isSettled(fixture));
    const QString whole = copyOfFiles(fixture, "whole.mwproj");
    const auto length = fs::file_size(pathOf(whole) / "project.db-wal");
    for (int cut = 1; cut <= 6; ++cut) {
        const fs::path copy = pathOf(fixture.projects()) / ("cut" + std::to_string(cut) + ".mwproj");
        fs::copy(pathOf(whole), copy, fs::copy_options::recursive);
        fs::resize_file(copy / "project.db-wal", length * static_cast<std::uintmax_t>(cut) / 7);
        const QString path = QString::fromStdString(toUtf8(copy));
        QVERIFY2(opens(fixture, path), qPrintable(path));
        QVERIFY(isInOrder(path));
    }
}

void PainsTest::pain04_anUnreadableProjectIsNotReplacedByAnEmptyOne() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    const QString folder = projectOf(fixture);
    const QString photos = fixture.path();
    fixture.window->review().close();
    const fs::path database = pathOf(folder) / "project.db";
    QVERIFY(waitFor([&] { return !fs::exists(pathOf(folder) / "project.db-wal"); }));
    writeAtomically(database, std::string(fs::file_size(database), 'x'));
    const auto damaged = readBytes(database);
    for (const QString& path : {folder, photos}) {  // by itself, and as the project of its photos
        fixture.window->open(path);
        QVERIFY(waitFor([&] { return cardTitle(fixture) == QLatin1String("The project cannot be opened."); }));
        QVERIFY(!fixture.window->review().isOpen());
        QVERIFY(readBytes(database) == damaged);
        fixture.find<QAbstractButton>("cardClose")->click();
    }
    QVERIFY(!fixture.window->review().canEdit());
}

void PainsTest::pain05_importingAgainKeepsHandEdits() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    press(fixture, Qt::Key_B);
    stroke(fixture);
    const TiledMask mine = *fixture.window->review().layers().shown();
    const fs::path masks = outFolder(fixture);
    writeMaskPng(masks / "birds/first.png", Mask(96, 72));
    QSignalSpy imported(&fixture.window->review(), &ReviewSession::imported);
    for (int round = 0; round < 2; ++round)
        fixture.window->review().importMasks(
            {.form = MaskImportRequest::Form::Pngs, .path = masks, .conceptName = "bird", .options = {}});
    QVERIFY(waitFor([&] { return imported.count() == 2; }));
    QVERIFY(isSettled(fixture));
    QVERIFY(storedMask(fixture, "birds/first.png") == mine);
    QVERIFY(*fixture.window->review().layers().shown() == mine);
}

void PainsTest::pain06_hidingChangesNothingThatIsStored() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    press(fixture, Qt::Key_B);
    stroke(fixture);
    QVERIFY(isSettled(fixture));
    const auto before = storedMask(fixture, "birds/first.png");
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_M, Qt::Key_O, Qt::Key_F, Qt::Key_M, Qt::Key_V}) press(fixture, key);
    for (QSlider* slider : fixture.window->findChildren<QSlider*>())
        if (slider->isVisible() && slider->objectName().contains(QLatin1String("pacity"))) slider->setValue(1);
    for (const char* name : {"compareBox", "compareLayerBox"})
        if (auto* box = fixture.find<QComboBox>(name)) box->setCurrentIndex(box->count() - 1);
    QVERIFY(isSettled(fixture));
    QVERIFY(storedMask(fixture, "birds/first.png") == before);
    QCOMPARE(fixture.window->review().layers().history.undoable, std::size_t{1});
}

void PainsTest::pain07_undoStaysWithThePhotoShown() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    press(fixture, Qt::Key_B);
    stroke(fixture);
    QVERIFY(isSettled(fixture));
    const auto painted = storedMask(fixture, "birds/first.png");
    press(fixture, Qt::Key_D);
    QVERIFY(hasMask(fixture));
    QVERIFY(!actions(fixture).undo->isEnabled());
    press(fixture, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isSettled(fixture));
    QVERIFY(storedMask(fixture, "birds/first.png") == painted);
    press(fixture, Qt::Key_A);
    QVERIFY(waitFor([&] { return actions(fixture).undo->isEnabled(); }));
    press(fixture, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitFor([&] { return actions(fixture).redo->isEnabled(); }));
    QVERIFY(storedMask(fixture, "birds/first.png") != painted);
    actions(fixture).redo->trigger();  // the menu does what the key does
    QVERIFY(waitFor([&] { return actions(fixture).undo->isEnabled(); }));
    QVERIFY(storedMask(fixture, "birds/first.png") == painted);
}

void PainsTest::pain08_ahundredStepsBackAndForth() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    press(fixture, Qt::Key_B);
    canvasOf(fixture)->setBrushSize(2);
    const TiledMask before = *fixture.window->review().layers().shown();
    for (int i = 0; i < 150; ++i) {
        const double x = 2.0 + i % 15 * 6;
        const double y = 2.0 + i / 15 * 7;
        stroke(fixture, {x, y}, {x + 3, y});
    }
    QVERIFY(isSettled(fixture));
    const TiledMask after = *fixture.window->review().layers().shown();
    const std::size_t steps = fixture.window->review().layers().history.undoable;
    QVERIFY(steps > 100);  // those within the mask changed nothing
    const auto step = [&](QAction* action) {
        if (!waitFor([&] { return action->isEnabled(); })) return false;
        action->trigger();
        return isSettled(fixture);
    };
    for (std::size_t i = 0; i < steps; ++i) QVERIFY(step(actions(fixture).undo));
    QVERIFY(*fixture.window->review().layers().shown() == before);
    QVERIFY(!actions(fixture).undo->isEnabled());
    for (std::size_t i = 0; i < steps; ++i) QVERIFY(step(actions(fixture).redo));
    QVERIFY(*fixture.window->review().layers().shown() == after);
    QVERIFY(storedMask(fixture, "birds/first.png") == after);
}

void PainsTest::pain09_aBrushPaintsPixels() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    canvasOf(fixture)->setBrushSize(8);
    press(fixture, Qt::Key_B);
    stroke(fixture, {10, 60}, {30, 60});
    press(fixture, Qt::Key_E);
    stroke(fixture, {20, 60}, {20, 60});
    QVERIFY(isSettled(fixture));
    const Mask mask = storedMask(fixture, "birds/first.png")->toMask();
    QVERIFY(mask.at(10, 60) == 1 && mask.at(30, 60) == 1);
    QVERIFY(mask.at(20, 60) == 0);
    QVERIFY(mask.at(20, 50) == 0);
}

void PainsTest::pain10_holesCanBeMadeAndExported() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    canvasOf(fixture)->setBrushSize(30);
    press(fixture, Qt::Key_B);
    stroke(fixture, {60, 40}, {62, 40});
    canvasOf(fixture)->setBrushSize(6);
    press(fixture, Qt::Key_E);
    stroke(fixture, {61, 40}, {62, 40});
    QVERIFY(accept(fixture));
    QVERIFY(isSettled(fixture));
    const auto mine = storedMask(fixture, "birds/first.png");
    QVERIFY(mine->toMask().at(61, 40) == 0 && mine->toMask().at(52, 40) == 1);
    for (const CocoSegmentation form : {CocoSegmentation::Rle, CocoSegmentation::Polygons}) {
        DatasetExportOptions options;
        options.project = pathOf(projectOf(fixture));
        options.out = outFolder(fixture);
        options.replaceExport = true;
        options.segmentation = form;
        options.formats = {DatasetFormat::Coco, DatasetFormat::Yolo};
        JobContext context;
        exportDataset(options, context);
        QSignalSpy imported(&fixture.window->review(), &ReviewSession::imported);
        fixture.window->review().importMasks({.form = MaskImportRequest::Form::Coco,
                                              .path = options.out / "coco/annotations.json",
                                              .conceptName = {},
                                              .options = {}});
        QVERIFY(waitFor([&] { return imported.count() == 1; }));
        const Project project = reread(projectOf(fixture));
        QVERIFY(project.layer({photoIn(project, "birds/first.png").id, 1, 1, LayerKind::Imported}) == mine);
    }
}

void PainsTest::pain11_anEmptyDatasetIsNotWrittenInSilence() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    actions(fixture).exportDataset->trigger();
    const auto* dialog = fixture.find<QDialog>("datasetDialog");
    const auto* words = dialog->findChild<QLabel*>(QStringLiteral("datasetComplaint"));
    QVERIFY(waitFor([&] { return words->text().startsWith(QLatin1String("No photo is in one of these states")); }));
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("startDatasetButton"))->isEnabled());
}

void PainsTest::pain12_boxesAndAreasComeFromPixels() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    press(fixture, Qt::Key_B);
    stroke(fixture);
    QVERIFY(accept(fixture) && isSettled(fixture));
    exported(fixture);
    const Mask mask = storedMask(fixture, "birds/first.png")->toMask();
    int left = mask.width, top = mask.height, right = -1, bottom = -1, area = 0;
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            if (mask.at(x, y) == 0) continue;
            ++area;
            left = std::min(left, x), right = std::max(right, x);
            top = std::min(top, y), bottom = std::max(bottom, y);
        }
    const QJsonObject annotation = coco(fixture)["annotations"].toArray()[0].toObject();
    QCOMPARE(annotation["area"].toInt(), area);
    QCOMPARE(annotation["bbox"].toArray(), (QJsonArray{left, top, right - left + 1, bottom - top + 1}));
    QCOMPARE(annotation["iscrowd"].toInt(-1), 0);
}

void PainsTest::pain13_partsAreOneObjectOrManyAsThePersonSays() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    canvasOf(fixture)->setBrushSize(6);
    press(fixture, Qt::Key_B);
    stroke(fixture, {5, 5}, {9, 5});
    stroke(fixture, {85, 65}, {89, 65});
    QVERIFY(accept(fixture) && isSettled(fixture));
    QCOMPARE(exported(fixture).reports[DatasetFormat::Coco].annotations, std::size_t{1});
    QTest::mouseClick(fixture.find<QCheckBox>("partsBox"), Qt::LeftButton, {}, {10, 12});
    QVERIFY(isSettled(fixture));
    QCOMPARE(exported(fixture).reports[DatasetFormat::Coco].annotations, std::size_t{3});
}

void PainsTest::pain14_idsStartAtOne() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(accept(fixture) && accept(fixture) && isSettled(fixture));
    exported(fixture);
    const QJsonObject content = coco(fixture);
    for (const char* list : {"images", "annotations", "categories"}) {
        int expected = 0;
        for (const QJsonValue entry : content[QLatin1String(list)].toArray())
            QCOMPARE(entry.toObject()["id"].toInt(), ++expected);
        QVERIFY(expected > 0);
    }
}

void PainsTest::pain15_masksFitRotatedPhotos() {
    StudioFixture fixture;
    fixture.addFile(QStringLiteral("a-turned.jpg"), rotatedJpeg({120, 80}));
    QVERIFY(openForReview(fixture));
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("a-turned.jpg"));
    QCOMPARE(fixture.window->session().photo()->size(), QSize(80, 120));
    press(fixture, Qt::Key_B);
    stroke(fixture, {70, 110}, {75, 115});
    QVERIFY(accept(fixture) && isSettled(fixture));
    exported(fixture);
    const QJsonObject image = coco(fixture)["images"].toArray()[0].toObject();
    QCOMPARE(QSize(image["width"].toInt(), image["height"].toInt()), QSize(80, 120));
    // Upright without being told to turn, whatever reads it.
    QImageReader reader(QString::fromStdString(toUtf8(outFolder(fixture) / "coco/images/a-turned.jpg")));
    reader.setAutoTransform(false);
    QCOMPARE(reader.read().size(), QSize(80, 120));
    QCOMPARE(QImageReader(fixture.path(QStringLiteral("a-turned.jpg"))).size(), QSize(120, 80));  // left as it was
}

void PainsTest::pain16_anyNameAndLongPathsWork() {
    StudioFixture fixture;
    const QString part = QStringLiteral("sehr langer Ordner æøå 鳥 🐦 ").repeated(4).trimmed();
    const QString file = QStringLiteral("a/%1/%1/%1/日本語 %2.png").arg(part, QStringLiteral("x").repeated(60));
    fixture.addPhoto(file);
    QVERIFY(fixture.path(file).toUtf8().size() > 300);
    QVERIFY(openForReview(fixture));
    QCOMPARE(fixture.window->session().currentFile(), file);
    QVERIFY(accept(fixture) && isSettled(fixture));
    const DatasetExportResult result =
        exported(fixture, {DatasetFormat::Coco, DatasetFormat::Png, DatasetFormat::Yolo, DatasetFormat::Voc});
    QVERIFY(result.skipped.empty());
    QCOMPARE(coco(fixture)["images"].toArray()[0].toObject()["file_name"].toString(), file);
    QVERIFY(fs::exists(outFolder(fixture) / "coco/images" / pathOf(file)));
}

void PainsTest::pain17_tenThousandPhotosOpen() {
    StudioFixture fixture;
    fixture.addPhoto(QStringLiteral("0.png"));
    for (int i = 1; i < 10'000; ++i)
        fs::create_hard_link(pathOf(fixture.path(QStringLiteral("0.png"))),
                             pathOf(fixture.path(QStringLiteral("%1.png").arg(i))));
    fixture.window->show();
    fixture.window->open(fixture.path());
    QVERIFY(waitFor([&] { return fixture.window->review().images().size() == 10'000; }));
    QCOMPARE(fixture.find<QLabel>("photoCount")->text(), QStringLiteral("10000 photo(s)"));
    auto* list = fixture.find<QListView>("photoList");
    // Pictures are made of what is in sight and near it, not of all.
    const auto picturesOf = [&] {
        int pictures = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            pictures += list->model()->index(row, 0).data(Qt::DecorationRole).value<QPixmap>().isNull() ? 0 : 1;
        return pictures;
    };
    QVERIFY(waitFor([&] { return !list->model()->index(0, 0).data(Qt::DecorationRole).value<QPixmap>().isNull(); }));
    QTest::qWait(300);
    QVERIFY(picturesOf() < 100);
    list->scrollToBottom();
    QVERIFY(
        waitFor([&] { return !list->model()->index(9'999, 0).data(Qt::DecorationRole).value<QPixmap>().isNull(); }));
    QVERIFY(picturesOf() < 200);
}

void PainsTest::pain18_historyStaysBounded() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    const QString folder = projectOf(fixture);
    fixture.window->review().close();
    QVERIFY(waitFor([&] { return !fs::exists(pathOf(folder) / "project.db-wal"); }));
    Project project = Project::open(pathOf(folder));
    constexpr std::uint64_t kBudget = 64 << 10;
    project.setHistoryBudget(kBudget);
    const std::int64_t bird = project.addConcept("bird");
    std::mt19937 random(18);
    TiledMask mask(96, 72);
    std::size_t most = 0;
    for (int i = 0; i < 300; ++i) {
        Mask grain(96, 72);
        for (std::uint8_t& pixel : grain.pixels) pixel = random() % 2;
        const TiledMask next(grain);
        project.apply({{.image = 1,
                        .what = "brush",
                        .layers = {{{1, bird, 1, LayerKind::Human}, 96, 72, difference(mask, next)}},
                        .state = {},
                        .note = {}}});
        mask = next;
        most = std::max(most, project.history(1).undoable);
    }
    // The oldest were forgotten, the newest are there.
    QCOMPARE(project.history(1).undoable, most);
    QVERIFY(most > 5 && most < 300);
    QVERIFY(project.undo(1).has_value());
}

void PainsTest::pain19_aStrokeCostsWhatItTouches() {
    StudioFixture fixture;
    fixture.addPhoto(QStringLiteral("a-large.png"), {4000, 3000});
    QVERIFY(openForReview(fixture));
    QSignalSpy edited(canvasOf(fixture), &PhotoCanvas::edited);
    canvasOf(fixture)->setBrushSize(40);
    press(fixture, Qt::Key_B);
    stroke(fixture, {300, 300}, {340, 300});
    QCOMPARE(edited.count(), 1);
    const auto delta = edited[0][0].value<MaskDelta>();
    QVERIFY(delta.size() <= 4);  // of the several hundred tiles of the photo
}

void PainsTest::pain20_photosOverQtsLimitOpen() {
    StudioFixture fixture;
    QImage large(9000, 8000, QImage::Format_Grayscale8);  // 288 MB as the screen wants it
    large.fill(90);
    QDir().mkpath(fixture.path(QStringLiteral("a")));
    QVERIFY(large.save(fixture.path(QStringLiteral("a/large.png")), "PNG", 100));
    large = {};
    fixture.window->show();
    fixture.window->open(fixture.path());
    QVERIFY(QTest::qWaitFor([&] { return fixture.window->session().photo() != nullptr; }, 30'000));
    QCOMPARE(fixture.window->session().photo()->size(), QSize(9000, 8000));
}

void PainsTest::pain22_theFirstRunSaysWhatToDo() {
    StudioFixture fixture;
    fixture.window->show();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window.get()));
    const auto visibleText = [&](const char* name) {
        const auto* label = fixture.find<QLabel>(name);
        return label != nullptr && label->isVisible() ? label->text() : QString();
    };
    QCOMPARE(visibleText("startTitle"), QStringLiteral("Drop a folder of photos here"));
    int primary = 0;
    for (const QPushButton* button : fixture.window->findChildren<QPushButton*>())
        primary += button->isVisible() && button->property("kind") == QLatin1String("primary") ? 1 : 0;
    QCOMPARE(primary, 1);
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(visibleText("inspectorHint").startsWith(QLatin1String("Type what to look for")));
    QCOMPARE(fixture.find<QLabel>("layerSource")->text(),
             QStringLiteral("No mask yet. Look for the concept, or paint one."));
}

void PainsTest::pain23_trivialActsDoNotCrash() {
    StudioFixture fixture;
    fixture.window->show();
    const auto triggerAll = [&] {
        for (QAction* action : actions(fixture).all()) {
            if (action == actions(fixture).quit || !action->isEnabled()) continue;
            action->trigger();  // file dialogs answer "cancel"
            for (auto* dialog : fixture.window->findChildren<QDialog*>()) dialog->reject();
            QTest::qWait(1);
        }
    };
    triggerAll();
    fixture.addFile(QStringLiteral("a-broken.png"), QByteArray("not a picture"));
    QVERIFY(openForReview(fixture) || fixture.window->review().isOpen());
    triggerAll();
    press(fixture, Qt::Key_D);
    triggerAll();
    QVERIFY(waitFor([&] { return fixture.window->review().isSaved() && fixture.window->runner().isIdle(); }));
    QVERIFY(isInOrder(projectOf(fixture)));
}

void PainsTest::pain24_whatIsNotReviewedIsFound() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    QVERIFY(accept(fixture));
    auto* states = fixture.find<QComboBox>("stateFilter");
    QVERIFY(isSettled(fixture));
    const int unreviewed = states->findData(static_cast<int>(ReviewState::Unreviewed));
    QCOMPARE(states->itemText(unreviewed), QStringLiteral("Unreviewed (2)"));
    QCOMPARE(fixture.find<QLabel>("reviewLeft")->text(), QStringLiteral("2 of 3 left"));
    states->setCurrentIndex(unreviewed);
    QCOMPARE(fixture.find<QListView>("photoList")->model()->rowCount(), 2);
    states->setCurrentIndex(0);
    fixture.window->findChild<GalleryPanel*>()->choose(QStringLiteral("birds/first.png"));
    press(fixture, Qt::Key_U);
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("birds/second.png"));
    press(fixture, Qt::Key_U);
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("third.png"));
    press(fixture, Qt::Key_D, Qt::ShiftModifier);  // round to the first that is left
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("birds/second.png"));
}

}  // namespace maskwright::ui
