// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pains_masks_test.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QDialog>
#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include "pains_support.h"
#include "pipeline/dataset_export.h"
#include "pipeline/mask_import.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

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

void PainsMasksTest::pain09_aBrushPaintsPixels() {
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

void PainsMasksTest::pain10_holesCanBeMadeAndExported() {
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

void PainsMasksTest::pain11_anEmptyDatasetIsNotWrittenInSilence() {
    StudioFixture fixture;
    QVERIFY(openForReview(fixture));
    actions(fixture).exportDataset->trigger();
    const auto* dialog = fixture.find<QDialog>("datasetDialog");
    const auto* words = dialog->findChild<QLabel*>(QStringLiteral("datasetComplaint"));
    QVERIFY(waitFor([&] { return words->text().startsWith(QLatin1String("No photo is in one of these states")); }));
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("startDatasetButton"))->isEnabled());
}

void PainsMasksTest::pain12_boxesAndAreasComeFromPixels() {
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

void PainsMasksTest::pain13_partsAreOneObjectOrManyAsThePersonSays() {
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

void PainsMasksTest::pain14_idsStartAtOne() {
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

void PainsMasksTest::pain15_masksFitRotatedPhotos() {
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

void PainsMasksTest::pain16_anyNameAndLongPathsWork() {
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

void PainsMasksTest::pain17_tenThousandPhotosOpen() {
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

void PainsMasksTest::pain19_aStrokeCostsWhatItTouches() {
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

void PainsMasksTest::pain20_photosOverQtsLimitOpen() {
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

}  // namespace maskwright::ui
