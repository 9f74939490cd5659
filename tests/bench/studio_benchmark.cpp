// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_benchmark.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <algorithm>
#include <cmath>
#include <sstream>

#include "core/compute.h"
#include "core/files.h"
#include "pipeline/engine.h"
#include "session/finetune_session.h"
#include "studio_window.h"
#include "temporary_folder.h"
#include "theme/theme.h"
#include "window_support.h"

namespace maskwright::ui {
namespace {

constexpr int kScrubs = 400;
constexpr int kFinetuneSteps = 30;

/// Seconds since this process began, loading of libraries included.
double secondsOfProcess() {
    std::ifstream stat("/proc/self/stat"), uptime("/proc/uptime");
    std::string text((std::istreambuf_iterator<char>(stat)), {});
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    std::string field;
    for (int i = 3; i <= 22; ++i) fields >> field;  // starttime
    double now = 0;
    uptime >> now;
    return now - std::stod(field) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

class PaintWatch : public QObject {
  public:
    bool eventFilter(QObject*, QEvent* event) override {
        wasPainted = wasPainted || event->type() == QEvent::Paint;
        return false;
    }
    bool wasPainted = false;
};

/// Copies of the sample photos, so that their project has a place of its own.
void copySamples(const std::filesystem::path& to) {
    const std::filesystem::path samples = std::filesystem::path(MASKWRIGHT_SOURCE_DIR) / "resources" / "samples";
    std::filesystem::copy(samples, to, std::filesystem::copy_options::recursive);
}

class StudioBench {
  public:
    StudioBench()
        : m_settings(qt(m_folder.path() / "settings.ini"), QSettings::IniFormat),
          m_window({.engine = [] { return loadEngine().makePort(); },
                    .theme = m_theme,
                    .dialogs = m_dialogs,
                    .settings = m_settings,
                    .samples = {},
                    .projects = qt(m_folder.path() / "projects")}) {
        PaintWatch watch;
        m_window.installEventFilter(&watch);
        m_window.resize(1440, 900);
        m_window.show();
        QElapsedTimer clock;
        clock.start();
        secondsUntil(clock, [&] { return watch.wasPainted; });
        m_start = {{"name", "studio/start"}, {"median_s", secondsOfProcess()}, {"rss_mb", residentMegabytes()}};
        m_start["runs"] = {m_start["median_s"]};
    }

    const nlohmann::json& start() const { return m_start; }

    void openAndLook() {
        copySamples(m_folder.path() / "photos");
        m_window.open(qt(m_folder.path() / "photos"));
        until([this] { return m_window.review().isOpen() && m_window.session().photo() != nullptr; });
        m_window.findChild<QLineEdit*>(QStringLiteral("conceptField"))->setText(QStringLiteral("cat"));
        m_window.findChild<QPushButton*>(QStringLiteral("lookButton"))->click();
        until([this] { return m_window.session().mask() != nullptr; });
    }

    nlohmann::json scrub() {
        m_window.findChild<QPushButton*>(QStringLiteral("singleMapButton"))->click();
        auto* slider = m_window.findChild<QSlider*>(QStringLiteral("timestepSlider"));
        QCoreApplication::processEvents();
        std::vector<double> times;
        for (int i = 0; i < kScrubs; ++i) {
            QElapsedTimer clock;
            clock.start();
            slider->setValue(i % (slider->maximum() + 1));
            QCoreApplication::processEvents();
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        const auto at = [&](double share) { return times[static_cast<std::size_t>(share * (kScrubs - 1))]; };
        return {{"name", "studio/scrubber"}, {"median_s", at(0.5) / 1e3}, {"runs", {at(0.5) / 1e3}},
                {"p50_ms", at(0.5)},         {"p99_ms", at(0.99)},        {"worst_ms", times.back()}};
    }

    nlohmann::json finetune() {
        LabelOptions options;
        options.concept_ = "cat";
        options.softMaps = true;
        options.out = m_folder.path() / "labelled";
        options.images = m_folder.path() / "photos";
        bool isLabelled = false;
        m_window.runner().run(
            JobKind::Label, {}, [options](EnginePort& engine, JobContext& job) { return engine.label(options, job); },
            &m_window, [&](RequestId, const auto&) { isLabelled = true; });
        until([&] { return isLabelled; });
        StageRecord record;
        record.folder = options.out;
        m_window.stages().note(WorkStage::Masks, record);
        FinetuneSession& session = m_window.finetune();
        until([&] { return session.canStart(); });
        m_window.showStage(StudioStage::Finetune);
        FinetuneSettings settings;
        settings.steps = kFinetuneSteps;
        session.setSettings(settings);
        m_heartbeat.take();
        QElapsedTimer clock;
        clock.start();
        session.start();
        until([&] { return session.state() == FinetuneState::Done; });
        const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        std::vector<double> gaps = m_heartbeat.take();
        std::sort(gaps.begin(), gaps.end());
        return {{"name", "studio/finetune"},
                {"median_s", seconds},
                {"runs", {seconds}},
                {"worst_ms", gaps.empty() ? 0.0 : gaps.back()},
                {"p99_ms", gaps.empty() ? 0.0 : gaps[gaps.size() * 99 / 100]},
                {"rss_mb", residentMegabytes()}};
    }

  private:
    static QString qt(const std::filesystem::path& path) { return QString::fromStdString(toUtf8(path)); }
    template <typename Condition>
    static void until(Condition condition) {
        QElapsedTimer clock;
        clock.start();
        secondsUntil(clock, condition, /*patienceMs=*/150'000);
    }

    test::TemporaryFolder m_folder;
    Theme m_theme;
    NoDialogs m_dialogs;
    QSettings m_settings;
    StudioWindow m_window;
    Heartbeat m_heartbeat;
    nlohmann::json m_start;
};

}  // namespace

std::vector<nlohmann::json> measureStudio(const std::function<bool(const std::string& name)>& wants) {
    const bool scrubs = wants("studio/scrubber"), trains = wants("studio/finetune");
    if (!scrubs && !trains && !wants("studio/start")) return {};
    StudioBench bench;
    std::vector<nlohmann::json> results = {bench.start()};
    if (scrubs || trains) bench.openAndLook();
    if (scrubs) results.push_back(bench.scrub());
    if (trains) results.push_back(bench.finetune());
    return results;
}

}  // namespace maskwright::ui
