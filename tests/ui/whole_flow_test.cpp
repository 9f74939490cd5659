// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_flow_test.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "canvas/photo_canvas.h"
#include "concept/inspector_panel.h"
#include "concept/mask_controls.h"
#include "core/files.h"
#include "exporting/import_dialog.h"
#include "pipeline/engine.h"
#include "pipeline/model_report.h"
#include "plots/threshold_plot.h"
#include "review_flow.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

constexpr int kPatienceMs = 300'000;
constexpr int kMostPhotos = 4;
constexpr int kFinetuneSteps = 12;
constexpr int kSegmentSteps = 12;
const QString kPhotos = QStringLiteral("photos");

/// Birds where they are at hand, else the sample photos.
QStringList photosAtHand() {
    for (const char* folder : {"/../shared/photos/eval/images/bird", "/resources/samples/cat"}) {
        const QDir photos(QStringLiteral(MASKWRIGHT_SOURCE_DIR) + QLatin1String(folder));
        QStringList files;
        for (const QString& name :
             photos.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name).mid(0, kMostPhotos))
            files.push_back(photos.filePath(name));
        if (!files.isEmpty()) return files;
    }
    return {};
}

bool waitLong(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, kPatienceMs);
}

void press(const StudioFixture& fixture, const char* button) {
    auto* found = fixture.find<QPushButton>(button);
    QVERIFY2(found != nullptr && found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

bool isDone(const StudioFixture& fixture, WorkStage stage) {
    return waitLong([&] { return fixture.window->stages().state(stage).status == StageStatus::Done; });
}

/// Photos of the project that have a mask of a kind.
int photosWith(const StudioFixture& fixture, LayerKind kind) {
    const Project project = reread(projectOf(fixture));
    int found = 0;
    for (const ProjectImage& photo : project.images())
        found += project.hasLayer({photo.id, project.concepts().front().id, 1, kind}) ? 1 : 0;
    return found;
}

}  // namespace

void WholeFlowTest::initTestCase() {
    try {
        builtInModel();
    } catch (const Error& error) {
        QSKIP(error.what());
    }
    if (photosAtHand().isEmpty()) QSKIP("There are no photos at hand.");
}

void WholeFlowTest::fromPhotosToADatasetAndBack() {
    StudioFixture fixture([] { return loadEngine().makePort(); });
    StudioWindow& window = *fixture.window;
    const QStringList photos = photosAtHand();
    const QString conceptText = photos.front().section(QLatin1Char('/'), -2, -2);
    QVERIFY(QDir().mkpath(fixture.path(kPhotos)));
    for (const QString& photo : photos)
        QVERIFY(QFile::copy(photo, fixture.path(kPhotos + QLatin1Char('/') + QFileInfo(photo).fileName())));
    const int count = static_cast<int>(photos.size());
    window.resize(1440, 900);
    window.show();

    // A new project.
    fixture.dialogs.answers = {fixture.path(kPhotos), fixture.path(QStringLiteral("animals.mwproj"))};
    actions(fixture).newProject->trigger();
    QVERIFY(waitFor([&] { return window.review().isOpen() && window.session().photo(); }));
    QCOMPARE(window.session().files().size(), count);

    // Attention, and a threshold moved by keys and put back.
    auto* field = fixture.find<QLineEdit>("conceptField");
    field->setText(conceptText);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(waitLong([&] { return window.session().mask() != nullptr; }));
    auto* plot = fixture.find<ThresholdPlot>("thresholdPlot");
    const double fitted = plot->threshold();
    plot->setFocus();
    for (int step = 0; step < 5; ++step) QTest::keyClick(plot, Qt::Key_Right);
    QVERIFY(window.session().threshold() > fitted);
    press(fixture, "resetThresholdButton");
    QCOMPARE(window.session().threshold(), fitted);

    // Masks of all photos; without the segmenter, which is trained below.
    actions(fixture).labelAll->trigger();
    auto* label = fixture.find<QDialog>("labelDialog");
    label->findChild<QCheckBox*>(QStringLiteral("segmenterBox"))->setChecked(false);
    QTest::mouseClick(label->findChild<QPushButton*>(QStringLiteral("startLabelButton")), Qt::LeftButton);
    QVERIFY(isDone(fixture, WorkStage::Masks));
    QVERIFY(waitLong([&] { return !window.review().isBusy() && isSettled(fixture); }));
    QCOMPARE(photosWith(fixture, LayerKind::Preliminary), count);

    // Fine-tuning: paused, resumed, to its end.
    window.showStage(StudioStage::Finetune);
    FinetuneSession& finetune = window.finetune();
    QVERIFY(waitFor([&] { return finetune.canStart(); }));
    FinetuneSettings settings;
    settings.steps = kFinetuneSteps;
    finetune.setSettings(settings);
    QVERIFY(waitFor([&] { return finetune.prospect() && fixture.find<QPushButton>("finetuneMain")->isEnabled(); }));
    press(fixture, "finetuneMain");
    QVERIFY(waitLong([&] {
        return finetune.figures().progress.stage == Stage::TrainingBackground && finetune.figures().progress.done >= 3;
    }));
    press(fixture, "finetuneMain");
    QVERIFY(waitFor([&] { return finetune.state() == FinetuneState::Paused; }));
    const std::filesystem::path folder = window.stages().state(WorkStage::Finetune).folder;
    QVERIFY(waitLong([&] { return std::filesystem::exists(folder / "checkpoints" / "background.safetensors"); }));
    const std::int64_t paused = finetune.figures().progress.done;
    QTest::qWait(1500);
    QVERIFY(finetune.figures().progress.done <= paused + 1);  // the step in hand is finished
    press(fixture, "finetuneMain");
    QVERIFY(waitFor([&] { return finetune.state() == FinetuneState::Running; }));
    QVERIFY(isDone(fixture, WorkStage::Finetune));
    QVERIFY(waitFor([&] { return finetune.state() == FinetuneState::Done && !finetune.log()->losses.empty(); }));

    // Refining: one photo first, then all.
    window.showStage(StudioStage::Refine);
    QVERIFY(waitFor([&] { return window.refine().canPaint(); }));
    press(fixture, "paintButton");
    QVERIFY(waitLong([&] { return window.refine().isRefined() && window.refine().mask(); }));
    QVERIFY(waitFor([&] { return fixture.find<QPushButton>("refineAllButton")->isEnabled(); }));
    press(fixture, "refineAllButton");
    QVERIFY(isDone(fixture, WorkStage::Refine));
    QVERIFY(waitLong([&] { return !window.review().isBusy() && isSettled(fixture); }));
    QVERIFY(photosWith(fixture, LayerKind::Refined) > 0);

    // A segmenter, whose masks are ranked against the others.
    window.showStage(StudioStage::Segment);
    QVERIFY(waitFor([&] { return window.segment().canTrain(); }));
    QSignalSpy ranked(&window.review(), &ReviewSession::ranked);
    SegmentSettings segment;
    segment.steps = kSegmentSteps;
    window.segment().train(segment);
    QVERIFY(isDone(fixture, WorkStage::Segmenter));
    QVERIFY(waitLong([&] { return ranked.count() > 0 && !window.review().isBusy(); }));
    QCOMPARE(photosWith(fixture, LayerKind::Segmenter), count);

    // Review: each is accepted with Enter.
    window.showStage(StudioStage::Review);
    PhotoCanvas* canvas = canvasOf(fixture);
    window.activateWindow();  // a dialog was open
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (int photo = 0; photo < count; ++photo) {
        QVERIFY(waitFor([&] { return isSettled(fixture) && window.review().layers().shown() != nullptr; }));
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Return);
        QVERIFY(waitFor([&] { return window.review().isSaved(); }));
    }
    for (const ProjectImage& photo : reread(projectOf(fixture)).images()) QVERIFY(photo.state == ReviewState::Accepted);

    // A dataset, and its masks back as a layer.
    QVERIFY(waitFor([&] { return actions(fixture).exportDataset->isEnabled(); }));
    actions(fixture).exportDataset->trigger();
    auto* dataset = fixture.find<QDialog>("datasetDialog");
    const QString out = fixture.path(QStringLiteral("dataset"));
    dataset->findChild<QLineEdit*>(QStringLiteral("datasetFolder"))->setText(out);
    auto* start = dataset->findChild<QPushButton*>(QStringLiteral("startDatasetButton"));
    QVERIFY(waitFor([&] { return start->isEnabled(); }));
    QTest::mouseClick(start, Qt::LeftButton);
    const QString coco = out + QStringLiteral("/coco/annotations.json");
    QVERIFY(waitLong([&] { return QFile::exists(coco) && window.runner().isIdle(); }));
    MaskImportRequest request;
    request.form = MaskImportRequest::Form::Coco;
    request.path = fromUtf8(coco.toStdString());
    request.options.kind = LayerKind::Imported;
    QSignalSpy imported(&window.review(), &ReviewSession::imported);
    window.review().importMasks(request);
    QVERIFY(waitLong([&] { return imported.count() == 1 && isSettled(fixture); }));
    const Project project = reread(projectOf(fixture));
    const std::int64_t concept_ = project.concepts().front().id;
    int compared = 0;
    for (const ProjectImage& photo : project.images()) {
        const auto back = project.layer({photo.id, concept_, 1, LayerKind::Imported});
        const auto best = project.layer({photo.id, concept_, 1, LayerKind::Segmenter});
        if (!back) continue;  // an accepted photo whose mask is empty has no annotation
        QVERIFY(best.has_value());
        QVERIFY(*back == *best);
        ++compared;
    }
    QVERIFY(compared > 0);
}

}  // namespace maskwright::ui
