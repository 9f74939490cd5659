// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QStandardPaths>
#include <QTest>
#include <functional>
#include <map>
#include <memory>

#include "access_test.h"
#include "attention_panel_test.h"
#include "attention_test.h"
#include "canvas_edit_test.h"
#include "canvas_test.h"
#include "canvas_tools_test.h"
#include "canvas_view_test.h"
#include "cards_test.h"
#include "closing_test.h"
#include "compare_test.h"
#include "finetune_page_test.h"
#include "finetune_test.h"
#include "guide_test.h"
#include "help_test.h"
#include "job_buttons_test.h"
#include "job_runner_test.h"
#include "jobs_tray_test.h"
#include "label_dialog_test.h"
#include "layout_test.h"
#include "models_test.h"
#include "monkey_test.h"
#include "pains_masks_test.h"
#include "pains_work_test.h"
#include "pairs_evaluation_test.h"
#include "parts_test.h"
#include "pseudo_language_test.h"
#include "real_engine_test.h"
#include "refine_page_test.h"
#include "refine_test.h"
#include "review_concepts_test.h"
#include "review_masks_test.h"
#include "screenshots_test.h"
#include "segment_test.h"
#include "settings_test.h"
#include "stages_test.h"
#include "start_test.h"
#include "studio_dataset_test.h"
#include "studio_fixture.h"
#include "studio_label_test.h"
#include "studio_looking_test.h"
#include "studio_projects_test.h"
#include "studio_review_test.h"
#include "studio_stages_test.h"
#include "studio_window_test.h"
#include "theme_test.h"
#include "tour_test.h"
#include "training_figures_test.h"
#include "whole_flow_test.h"

namespace {

template <typename Test>
std::unique_ptr<QObject> make() {
    return std::make_unique<Test>();
}

}  // namespace

/// ui_tests [NAME [Qt Test options]]: one group of tests, or all.
int main(int argc, char** argv) {
    using namespace maskwright::ui;
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    testTheme();
    const std::map<QString, std::function<std::unique_ptr<QObject>()>> groups = {
        {QStringLiteral("attention"), make<AttentionTest>},
        {QStringLiteral("attention_panel"), make<AttentionPanelTest>},
        {QStringLiteral("finetune_page"), make<FinetunePageTest>},
        {QStringLiteral("training_figures"), make<TrainingFiguresTest>},
        {QStringLiteral("pairs_evaluation"), make<PairsEvaluationTest>},
        {QStringLiteral("refine_page"), make<RefinePageTest>},
        {QStringLiteral("guide"), make<GuideTest>},
        {QStringLiteral("review_concepts"), make<ReviewConceptsTest>},
        {QStringLiteral("review_masks"), make<ReviewMasksTest>},
        {QStringLiteral("closing"), make<ClosingTest>},
        {QStringLiteral("compare"), make<CompareTest>},
        {QStringLiteral("help"), make<HelpTest>},
        {QStringLiteral("tour"), make<TourTest>},
        {QStringLiteral("stages"), make<StagesTest>},
        {QStringLiteral("start"), make<StartTest>},
        {QStringLiteral("studio_stages"), make<StudioStagesTest>},
        {QStringLiteral("access"), make<AccessTest>},
        {QStringLiteral("finetune"), make<FinetuneTest>},
        {QStringLiteral("segment"), make<SegmentTest>},
        {QStringLiteral("settings"), make<SettingsTest>},
        {QStringLiteral("models"), make<ModelsTest>},
        {QStringLiteral("theme"), make<ThemeTest>},
        {QStringLiteral("monkey"), make<MonkeyTest>},
        {QStringLiteral("pseudo_language"), make<PseudoLanguageTest>},
        {QStringLiteral("whole_flow"), make<WholeFlowTest>},
        {QStringLiteral("jobs_tray"), make<JobsTrayTest>},
        {QStringLiteral("job_buttons"), make<JobButtonsTest>},
        {QStringLiteral("refine"), make<RefineTest>},
        {QStringLiteral("parts"), make<PartsTest>},
        {QStringLiteral("canvas"), make<CanvasTest>},
        {QStringLiteral("canvas_edit"), make<CanvasEditTest>},
        {QStringLiteral("canvas_tools"), make<CanvasToolsTest>},
        {QStringLiteral("canvas_view"), make<CanvasViewTest>},
        {QStringLiteral("cards"), make<CardsTest>},
        {QStringLiteral("jobs"), make<JobRunnerTest>},
        {QStringLiteral("window"), make<StudioWindowTest>},
        {QStringLiteral("looking"), make<StudioLookingTest>},
        {QStringLiteral("label"), make<StudioLabelTest>},
        {QStringLiteral("label_dialog"), make<LabelDialogTest>},
        {QStringLiteral("pains_work"), make<PainsWorkTest>},
        {QStringLiteral("pains_masks"), make<PainsMasksTest>},
        {QStringLiteral("screenshots"), make<ScreenshotsTest>},
        {QStringLiteral("dataset"), make<StudioDatasetTest>},
        {QStringLiteral("review"), make<StudioReviewTest>},
        {QStringLiteral("projects"), make<StudioProjectsTest>},
        {QStringLiteral("layout"), make<LayoutTest>},
        {QStringLiteral("real_engine"), make<RealEngineTest>},
    };
    QStringList arguments = QCoreApplication::arguments();
    const auto named = groups.find(arguments.value(1));
    if (named != groups.end()) {
        arguments.removeAt(1);
        return QTest::qExec(named->second().get(), arguments);
    }
    int failures = 0;
    for (const auto& [name, makeGroup] : groups) failures += QTest::qExec(makeGroup().get(), arguments);
    return failures;
}
