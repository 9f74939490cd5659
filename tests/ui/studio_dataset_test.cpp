// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_dataset_test.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <algorithm>
#include <filesystem>

#include "core/files.h"
#include "exporter/png.h"
#include "exporting/dataset_dialog.h"
#include "exporting/import_dialog.h"
#include "label_run.h"
#include "review_flow.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

template <typename Widget>
Widget* in(const QWidget* parent, const char* name) {
    return parent->findChild<Widget*>(QLatin1String(name));
}

void fill(const QWidget* dialog, const char* name, const QString& text) {
    in<QLineEdit>(dialog, name)->setText(text);
}

void click(const QWidget* dialog, const char* name) {
    QTest::mouseClick(in<QPushButton>(dialog, name), Qt::LeftButton);
}

QString outFolder(const StudioFixture& fixture) {
    return fixture.projects() + QStringLiteral("/../dataset");
}

DatasetDialog* openDialog(const StudioFixture& fixture) {
    actions(fixture).exportDataset->trigger();
    auto* dialog = fixture.window->findChild<DatasetDialog*>();
    fill(dialog, "datasetFolder", outFolder(fixture));
    return dialog;
}

bool isReady(const DatasetDialog* dialog) {
    return waitFor([&] { return in<QPushButton>(dialog, "startDatasetButton")->isEnabled(); });
}

QString complaint(const QWidget* dialog) {
    return in<QLabel>(dialog, "datasetComplaint")->text();
}

void chooseEverything(const QWidget* dialog) {
    for (const char* name : {"format.coco", "format.png", "format.yolo", "format.voc", "png.binary", "png.index",
                             "png.instances", "png.cutout", "png.background"})
        in<QCheckBox>(dialog, name)->setChecked(true);
}

bool exported(const StudioFixture& fixture) {
    return waitFor([&] { return cardTitle(fixture).startsWith(QLatin1String("A dataset of")); });
}

/// Two of three photos accepted.
bool acceptTwo(StudioFixture& fixture) {
    return openForReview(fixture) && accept(fixture) && accept(fixture) && isSettled(fixture);
}

/// So many that an export can be caught at work.
bool acceptMany(StudioFixture& fixture) {
    for (int i = 0; i < 40; ++i) fixture.addPhoto(QStringLiteral("more/%1.png").arg(i), {400, 300});
    if (!openForReview(fixture)) return false;
    fixture.find<QListView>("photoList")->selectAll();
    actions(fixture).accept->trigger();
    return isSettled(fixture);
}

QJsonObject json(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

ImportDialog* openImport(const StudioFixture& fixture, MaskImportRequest::Form form, const QString& path) {
    actions(fixture).importMasks->trigger();
    auto* dialog = fixture.window->findChild<ImportDialog*>();
    in<QComboBox>(dialog, "importForm")->setCurrentIndex(static_cast<int>(form));
    fill(dialog, "importPath", path);
    return dialog;
}

QByteArray cocoWith(int width, int categories, const char* file = "birds/first.png") {
    QJsonArray names, annotations;
    for (int id = 1; id <= categories; ++id) {
        names.append(QJsonObject{{"id", id}, {"name", QStringLiteral("thing %1").arg(id)}});
        annotations.append(QJsonObject{{"id", id},
                                       {"image_id", 1},
                                       {"category_id", id},
                                       {"segmentation", QJsonArray{QJsonArray{1, 1, 5, 1, 5, 5, 1, 5}}}});
    }
    const QJsonObject image{{"id", 1}, {"file_name", QLatin1String(file)}, {"width", width}, {"height", 72}};
    return QJsonDocument(
               QJsonObject{{"images", QJsonArray{image}}, {"categories", names}, {"annotations", annotations}})
        .toJson();
}

}  // namespace

void StudioDatasetTest::exportsWhatWasReviewedInEveryFormat() {
    StudioFixture fixture;
    QVERIFY(acceptTwo(fixture));
    DatasetDialog* dialog = openDialog(fixture);
    chooseEverything(dialog);
    QVERIFY(isReady(dialog));
    click(dialog, "startDatasetButton");
    QVERIFY(exported(fixture));
    QVERIFY(cardDetail(fixture).contains(QLatin1String("pixels read again, 0 differ")));
    const QString out = outFolder(fixture);
    const QJsonObject coco = json(out + QStringLiteral("/coco/annotations.json"));
    QCOMPARE(coco["images"].toArray().size(), 2);
    QCOMPARE(coco["annotations"].toArray().size(), 2);
    const Project project = reread(projectOf(fixture));
    for (const char* file : {"birds/first", "birds/second"}) {
        const Mask stored = project.finalMask(photoIn(project, (std::string(file) + ".png").c_str()).id, 1)->toMask();
        const auto path = fromUtf8((out + QStringLiteral("/png/masks/bird/")).toStdString() + file + ".png");
        QVERIFY(readMaskPng(path) == stored);
    }
    for (const char* made : {"coco/images/birds/first.png", "yolo/labels/birds/first.txt",
                             "voc/SegmentationObject/birds/second.png", "png/cutouts/bird/birds/first.png"})
        QVERIFY2(QFile::exists(out + QLatin1Char('/') + QLatin1String(made)), made);
    for (const QJsonValue format : json(out + QStringLiteral("/export_report.json"))["formats"].toArray())
        QCOMPARE(format.toObject()["wrong_pixels"].toInt(-1), 0);
    QTest::mouseClick(fixture.find<QPushButton>("cardAction"), Qt::LeftButton);
    QCOMPARE(QDir(fixture.dialogs.shownFolder), QDir(out));
}

void StudioDatasetTest::saysWhatTheDatasetWillHold() {
    StudioFixture fixture;
    QVERIFY(acceptTwo(fixture));
    const DatasetDialog* dialog = openDialog(fixture);
    QVERIFY(isReady(dialog));
    const auto* forecast = in<QLabel>(dialog, "datasetForecast");
    QVERIFY(forecast->text().contains(QLatin1String("2 photo")));
    QVERIFY(forecast->text().contains(QLatin1String("2 bird")));
    QCOMPARE(forecast->textFormat(), Qt::PlainText);
    QCOMPARE(in<QLabel>(dialog, "datasetComplaint")->textFormat(), Qt::PlainText);
    QCOMPARE(complaint(dialog), QStringLiteral("1 photo(s) left out"));
    QCOMPARE(in<QCheckBox>(dialog, "state.accepted")->text(), QStringLiteral("Accepted (2)"));
    in<QCheckBox>(dialog, "state.unreviewed")->setChecked(true);
    QVERIFY(!in<QPushButton>(dialog, "startDatasetButton")->isEnabled());  // until it is counted again
    QVERIFY(waitFor([&] { return forecast->text().contains(QLatin1String("3 photo")); }));
    auto* split = in<QComboBox>(dialog, "splitBox");
    split->setCurrentIndex(2);
    in<QSpinBox>(dialog, "trainShare")->setValue(70);
    QVERIFY(complaint(dialog).contains(QLatin1String("90 %")));
    in<QSpinBox>(dialog, "validationShare")->setValue(0);
    in<QSpinBox>(dialog, "testShare")->setValue(30);
    QVERIFY(waitFor([&] { return forecast->text().contains(QLatin1String("2 for training, 0 for validation")); }));
    split->setCurrentIndex(1);  // by folder: "birds" and the top
    in<QSpinBox>(dialog, "validationShare")->setValue(10);
    in<QSpinBox>(dialog, "testShare")->setValue(20);
    QVERIFY(waitFor([&] { return complaint(dialog).contains(QLatin1String("folder")); }));
    in<QListWidget>(dialog, "datasetConcepts")->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(complaint(dialog), QStringLiteral("Choose a concept."));
    in<QCheckBox>(dialog, "format.coco")->setChecked(false);
    in<QListWidget>(dialog, "datasetConcepts")->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(complaint(dialog), QStringLiteral("Choose a format."));
}

void StudioDatasetTest::replacesAnEarlierDatasetOnlyWhenTold() {
    StudioFixture fixture;
    QVERIFY(acceptTwo(fixture));
    DatasetDialog* dialog = openDialog(fixture);
    QVERIFY(isReady(dialog));
    QVERIFY(!in<QCheckBox>(dialog, "replaceBox")->isVisible());
    click(dialog, "startDatasetButton");
    QVERIFY(exported(fixture));
    QVERIFY(accept(fixture));
    dialog = openDialog(fixture);
    QVERIFY(waitFor([&] { return in<QCheckBox>(dialog, "replaceBox")->isVisible(); }));
    QVERIFY(!in<QPushButton>(dialog, "startDatasetButton")->isEnabled());
    in<QCheckBox>(dialog, "replaceBox")->setChecked(true);
    QVERIFY(isReady(dialog));
    click(dialog, "startDatasetButton");
    const QString file = outFolder(fixture) + QStringLiteral("/coco/annotations.json");
    QVERIFY(waitFor([&] { return json(file)["images"].toArray().size() == 3; }));
}

void StudioDatasetTest::refusesFoldersOfOthers() {
    StudioFixture fixture;
    QVERIFY(acceptTwo(fixture));
    const DatasetDialog* dialog = openDialog(fixture);
    fill(dialog, "datasetFolder", fixture.path(QStringLiteral("birds/dataset")));
    QVERIFY(waitFor([&] { return complaint(dialog).contains(QLatin1String("among the photos")); }));
    fill(dialog, "datasetFolder", fixture.projects());
    QVERIFY(waitFor([&] { return complaint(dialog).contains(QLatin1String("or the project lie in this folder")); }));
    const QString thesis = QDir::cleanPath(fixture.projects() + QStringLiteral("/../thesis"));
    QVERIFY(QDir().mkpath(thesis));
    write(thesis + QStringLiteral("/chapter1.txt"), "years of work");
    fill(dialog, "datasetFolder", thesis);
    QVERIFY(waitFor([&] { return complaint(dialog).contains(QLatin1String("something else")); }));
    fill(dialog, "datasetFolder", QStringLiteral("relative"));
    QVERIFY(complaint(dialog).contains(QLatin1String("full path")));
    QVERIFY(!in<QPushButton>(dialog, "startDatasetButton")->isEnabled());
}

void StudioDatasetTest::remembersWhatWasChosen() {
    StudioFixture fixture;
    QVERIFY(acceptTwo(fixture));
    DatasetDialog* dialog = openDialog(fixture);
    in<QCheckBox>(dialog, "format.coco")->setChecked(false);
    in<QCheckBox>(dialog, "format.yolo")->setChecked(true);
    in<QComboBox>(dialog, "splitBox")->setCurrentIndex(2);
    in<QSpinBox>(dialog, "splitSeed")->setValue(42);
    QVERIFY(isReady(dialog));
    click(dialog, "startDatasetButton");
    QVERIFY(exported(fixture));
    actions(fixture).exportDataset->trigger();
    QVERIFY(waitFor([&] { return fixture.window->findChildren<DatasetDialog*>().size() == 1; }));
    dialog = fixture.window->findChild<DatasetDialog*>();
    QVERIFY(!in<QCheckBox>(dialog, "format.coco")->isChecked());
    QVERIFY(in<QCheckBox>(dialog, "format.yolo")->isChecked());
    QCOMPARE(in<QComboBox>(dialog, "splitBox")->currentIndex(), 2);
    QCOMPARE(in<QSpinBox>(dialog, "splitSeed")->value(), 42);
    QCOMPARE(QDir(in<QLineEdit>(dialog, "datasetFolder")->text()), QDir(outFolder(fixture)));
}

void StudioDatasetTest::closesWhileItExports() {
    StudioFixture fixture;
    QVERIFY(acceptMany(fixture));
    DatasetDialog* dialog = openDialog(fixture);
    chooseEverything(dialog);
    QVERIFY(isReady(dialog));
    QSignalSpy progressed(&fixture.window->runner(), &JobRunner::progressed);
    click(dialog, "startDatasetButton");
    QVERIFY(waitFor([&] { return progressed.count() > 0; }));
    QVERIFY(!fixture.window->close());
    click(fixture.find<QDialog>("closingDialog"), "stopAndCloseButton");
    QVERIFY(waitFor([&] { return !fixture.window->isVisible(); }));
    const QString out = QDir::cleanPath(outFolder(fixture));
    QVERIFY(!QFile::exists(out + QStringLiteral(".partial")));
    QVERIFY(!QFile::exists(out));
}

void StudioDatasetTest::cancelsAnExportWithoutATrace() {
    StudioFixture fixture;
    QVERIFY(acceptMany(fixture));
    DatasetDialog* dialog = openDialog(fixture);
    chooseEverything(dialog);
    QVERIFY(isReady(dialog));
    QSignalSpy progressed(&fixture.window->runner(), &JobRunner::progressed);
    click(dialog, "startDatasetButton");
    QVERIFY(waitFor([&] { return progressed.count() > 0; }));
    QVERIFY(!actions(fixture).exportDataset->isEnabled());
    QTest::mouseClick(fixture.find<QPushButton>("cancelButton"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return fixture.window->runner().isIdle(); }));
    QVERIFY(actions(fixture).exportDataset->isEnabled());
    QVERIFY(!QFile::exists(QDir::cleanPath(outFolder(fixture))));
}

void StudioDatasetTest::importsPngMasksAsALayer() {
    StudioFixture fixture;
    QVERIFY(acceptTwo(fixture));
    const QString masks = fixture.projects() + QStringLiteral("/../masks");
    Mask corner(96, 72);
    for (int y = 0; y < 10; ++y)
        for (int x = 0; x < 20; ++x) corner.at(x, y) = 1;
    for (const char* file : {"/birds/first.png", "/third.png"})
        writeMaskPng(fromUtf8((masks + QLatin1String(file)).toStdString()), corner);
    const std::size_t approved = reread(projectOf(fixture)).finalMask(1, 1)->area();
    ImportDialog* dialog = openImport(fixture, MaskImportRequest::Form::Pngs, masks);
    QCOMPARE(in<QLineEdit>(dialog, "importConcept")->text(), QStringLiteral("bird"));
    click(dialog, "startImportButton");
    QVERIFY(waitFor([&] { return cardTitle(fixture) == QLatin1String("2 mask(s) were imported."); }));
    QVERIFY(isSettled(fixture));
    const Project project = reread(projectOf(fixture));
    const ProjectImage first = photoIn(project, "birds/first.png");
    const ProjectImage third = photoIn(project, "third.png");
    QVERIFY(project.layer({first.id, 1, 1, LayerKind::Imported})->toMask() == corner);
    QCOMPARE(project.finalMask(first.id, 1)->area(), approved);  // accepted, so it stays
    QVERIFY(project.finalMask(third.id, 1)->toMask() == corner);
    // The photo shown has the new layer at once.
    QCOMPARE(fixture.window->session().currentFile(), QStringLiteral("third.png"));
    QVERIFY(waitFor([&] { return fixture.window->review().layers().shownKind() == LayerKind::Imported; }));
}

void StudioDatasetTest::importsItsOwnCocoFile() {
    StudioFixture fixture;
    QVERIFY(acceptTwo(fixture));
    DatasetDialog* dialog = openDialog(fixture);
    QVERIFY(isReady(dialog));
    click(dialog, "startDatasetButton");
    QVERIFY(exported(fixture));
    ImportDialog* import = openImport(fixture, MaskImportRequest::Form::Coco,
                                      QDir::cleanPath(outFolder(fixture)) + QStringLiteral("/coco/annotations.json"));
    click(import, "startImportButton");
    QVERIFY(waitFor([&] { return cardTitle(fixture) == QLatin1String("2 mask(s) were imported."); }));
    const Project project = reread(projectOf(fixture));
    for (const char* file : {"birds/first.png", "birds/second.png"}) {
        const std::int64_t id = photoIn(project, file).id;
        QVERIFY(*project.layer({id, 1, 1, LayerKind::Imported}) == *project.layer({id, 1, 1, LayerKind::Human}));
    }
}

void StudioDatasetTest::explainsAnImportThatCannotBe_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no JSON") << QByteArray("MZ\x90") << QStringLiteral("JSON");
    QTest::newRow("cut short") << cocoWith(96, 3).left(200) << QStringLiteral("JSON");
    QTest::newRow("3,000 categories") << cocoWith(96, 3000) << QStringLiteral("Name the concepts to import");
    QTest::newRow("another size") << cocoWith(90, 1) << QStringLiteral("The mask is 90 x 72 pixels");
    QTest::newRow("path that leaves the folder")
        << cocoWith(96, 1, "../../etc/passwd.png") << QStringLiteral("leads out of the photo folder");
    QTest::newRow("unknown photo") << cocoWith(96, 1, "nowhere.png") << QStringLiteral("no such photo");
}

void StudioDatasetTest::explainsAnImportThatCannotBe() {
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    StudioFixture fixture;
    QVERIFY(acceptTwo(fixture));
    const QString file = fixture.projects() + QStringLiteral("/import.json");
    write(file, content);
    click(openImport(fixture, MaskImportRequest::Form::Coco, file), "startImportButton");
    QVERIFY(waitFor([&] { return cardDetail(fixture).contains(sentence); }));
    QVERIFY(isSettled(fixture));
    const Project project = reread(projectOf(fixture));
    QCOMPARE(project.concepts().size(), std::size_t{1});
    QCOMPARE(photoIn(project, "birds/first.png").state, ReviewState::Accepted);
    QVERIFY(!project.hasLayer({1, 1, 1, LayerKind::Imported}));
}

void StudioDatasetTest::stopsAnImport() {
    StudioFixture fixture;
    const QString masks = fixture.projects() + QStringLiteral("/../masks");
    for (int i = 0; i < 120; ++i) {
        fixture.addPhoto(QStringLiteral("more/%1.png").arg(i));
        writeMaskPng(fromUtf8((masks + QStringLiteral("/more/%1.png").arg(i)).toStdString()), Mask(96, 72));
    }
    QVERIFY(openForReview(fixture));
    QSignalSpy progressed(&fixture.window->review(), &ReviewSession::importProgressed);
    click(openImport(fixture, MaskImportRequest::Form::Pngs, masks), "startImportButton");
    QVERIFY(waitFor([&] { return progressed.count() > 0; }));
    fixture.window->review().stopImport();
    QVERIFY(waitFor([&] { return cardTitle(fixture).startsWith(QLatin1String("Stopped;")); }));
    QVERIFY(progressed.count() < 7);
}

void StudioDatasetTest::closesWhileItImports() {
    StudioFixture fixture;
    const QString masks = fixture.projects() + QStringLiteral("/../masks");
    for (int i = 0; i < 120; ++i) {
        fixture.addPhoto(QStringLiteral("more/%1.png").arg(i));
        writeMaskPng(fromUtf8((masks + QStringLiteral("/more/%1.png").arg(i)).toStdString()), Mask(96, 72));
    }
    QVERIFY(openForReview(fixture));
    const QString folder = projectOf(fixture);
    QSignalSpy progressed(&fixture.window->review(), &ReviewSession::importProgressed);
    click(openImport(fixture, MaskImportRequest::Form::Pngs, masks), "startImportButton");
    QVERIFY(waitFor([&] { return progressed.count() > 0; }));
    QVERIFY(!actions(fixture).exportDataset->isEnabled());  // half an import is no dataset
    QVERIFY(!fixture.window->close());
    QVERIFY(waitFor([&] { return !fixture.window->isVisible(); }));
    QVERIFY(!fixture.window->review().isBusy());
    for (const ProjectFinding& finding : reread(folder).doctor())
        QVERIFY2(finding.severity != ProjectFinding::Severity::Damage, finding.what.c_str());
}

void StudioDatasetTest::checksAndCopiesBesideTheStrokes() {
    StudioFixture fixture;
    QVERIFY(acceptTwo(fixture));
    const QString copy = QDir::cleanPath(fixture.projects() + QStringLiteral("/../copy.mwproj"));
    fixture.dialogs.answer = copy;
    actions(fixture).saveProjectCopy->trigger();
    actions(fixture).checkProject->trigger();
    QVERIFY(fixture.window->review().isBusy());
    QVERIFY(fixture.window->review().canEdit());
    QVERIFY(waitFor([&] { return !fixture.window->review().isBusy(); }));
    QStringList titles;  // in the order in which they came to an end
    for (const QLabel* title : fixture.window->findChildren<QLabel*>(QStringLiteral("cardTitle")))
        titles.push_back(title->text());
    QVERIFY(titles.contains(QLatin1String("The project is in order.")));
    QVERIFY(titles.contains(QLatin1String("A copy of the project was saved.")));
    QCOMPARE(photoIn(reread(copy), "birds/second.png").state, ReviewState::Accepted);
    // The window may go while it is looked through.
    actions(fixture).checkProject->trigger();
    fixture.window->close();
    QVERIFY(waitFor([&] { return !fixture.window->isVisible(); }));
}

void StudioDatasetTest::labellingGivesTwoLayersToCompare() {
    StudioFixture fixture;
    const fs::path out = fs::path(fixture.projects().toStdString()).parent_path() / "labels";
    Mask left(96, 72), right(96, 72);
    for (int y = 0; y < 72; ++y)
        for (int x = 0; x < 48; ++x) left.at(x, y) = right.at(95 - x, y) = 1;
    for (const char* file : {"birds/first.png", "birds/second.png", "third.png"}) {
        writeMaskPng(out / "preliminary/masks" / file, left);
        writeMaskPng(out / "masks" / file, file[0] == 't' ? right : left);
    }
    // As a labelling leaves them that may be gone on with.
    LabelOptions earlier;
    earlier.images = fs::path(fixture.path().toStdString());
    earlier.concept_ = "bird";
    earlier.until = LastStage::Segmenter;
    makeLabelRun(out, earlier);
    QVERIFY(openForReview(fixture));
    actions(fixture).labelAll->trigger();
    const auto* dialog = fixture.find<QDialog>("labelDialog");
    QVERIFY(in<QCheckBox>(dialog, "segmenterBox")->isChecked());
    fill(dialog, "labelFolder", QString::fromStdString(out.string()));
    in<QCheckBox>(dialog, "resumeBox")->setChecked(true);
    click(dialog, "startLabelButton");
    const auto offer = [&]() -> QPushButton* {
        for (QPushButton* button : fixture.window->findChildren<QPushButton*>())
            if (button->text() == QLatin1String("Show worst first")) return button;
        return nullptr;
    };
    QVERIFY(waitFor([&] { return offer() != nullptr; }));
    const auto firstPhoto = [&] {
        return fixture.find<QListView>("photoList")->model()->index(0, 0).data(Qt::DisplayRole).toString();
    };
    QVERIFY(firstPhoto() != QLatin1String("third.png"));  // the order is still the one that was chosen
    const Project project = reread(projectOf(fixture));
    const ProjectImage third = photoIn(project, "third.png");
    QVERIFY(project.hasLayer({third.id, 1, 1, LayerKind::Preliminary}));
    QVERIFY(project.layer({third.id, 1, 1, LayerKind::Segmenter})->toMask() == right);
    QCOMPARE(third.disagreement.value_or(-1), 1.0);
    offer()->click();
    QVERIFY(waitFor([&] { return firstPhoto() == QLatin1String("third.png"); }));
}

}  // namespace maskwright::ui
