// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_benchmark.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>
#include <algorithm>
#include <random>
#include <stdexcept>

#include "core/compute.h"
#include "core/files.h"
#include "image/write.h"
#include "pipeline/engine.h"
#include "studio_window.h"
#include "temporary_folder.h"
#include "theme/theme.h"
#include "window_support.h"

namespace maskwright::ui {
namespace {

constexpr int kPhotos = 100'000;
constexpr int kDifferent = 8;  // the others are further names of these: file systems allow 65,000 a file
constexpr int kScrollMs = 8000;

/// 12 megapixels with grain, as a camera gives them.
QImage cameraPhoto(int number) {
    QImage image(4000, 3000, QImage::Format_RGB32);
    std::minstd_rand random(static_cast<unsigned>(number) + 1);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grain = static_cast<int>(random() % 24);
            line[x] = qRgb((x / 20 + 30 * number + grain) % 256, (y / 15 + grain) % 256, (x / 30 + y / 30) % 256);
        }
    }
    return image;
}

/// A project of many photos on the disk.
class ManyPhotos {
  public:
    ManyPhotos() {
        std::vector<std::string> files;
        for (int i = 0; i < kPhotos; ++i)
            files.push_back("folder " + std::to_string(i / 1000) + "/photo " + std::to_string(i) + ".jpg");
        for (int i = 0; i < kPhotos; ++i) {
            const std::filesystem::path path = photos() / files[static_cast<std::size_t>(i)];
            if (i % 1000 == 0) std::filesystem::create_directories(path.parent_path());
            if (i >= kDifferent)
                std::filesystem::create_hard_link(photos() / files[static_cast<std::size_t>(i % kDifferent)], path);
            else if (!cameraPhoto(i).save(QString::fromStdString(toUtf8(path)), "JPG", 90))
                throw std::runtime_error("a photo could not be written");
        }
        Project::create(project(), photos()).addImages(files);
        files = {};
        returnFreedMemory();  // what making the photos took is not the window's
    }
    std::filesystem::path photos() const { return m_folder.path() / "photos"; }
    std::filesystem::path project() const { return m_folder.path() / "many.mwproj"; }
    QString settings() const { return QString::fromStdString(toUtf8(m_folder.path() / "settings.ini")); }

  private:
    test::TemporaryFolder m_folder;
};

class WindowBench {
  public:
    explicit WindowBench(const ManyPhotos& photos)
        : m_settings(photos.settings(), QSettings::IniFormat),
          m_window({.engine = [] { return loadEngine().makePort(); },
                    .theme = m_theme,
                    .dialogs = m_dialogs,
                    .settings = m_settings,
                    .samples = {},
                    .projects = {}}),
          m_list(*m_window.findChild<QListView*>(QStringLiteral("photoList"))),
          m_project(QString::fromStdString(toUtf8(photos.project()))) {
        m_window.resize(1440, 900);
        m_window.show();
        QCoreApplication::processEvents();
    }

    nlohmann::json open() {
        QElapsedTimer clock;
        clock.start();
        const double before = residentMegabytes();
        m_heartbeat.take();
        m_window.open(m_project);
        const double first = secondsUntil(clock, [this] { return hasPicture(0); });
        const double page = secondsUntil(clock, [this] {
            for (int row = 0; row < rowsInView(); ++row)
                if (!hasPicture(row)) return false;
            return true;
        });
        const double all = secondsUntil(clock, [this] {
            return m_window.review().images().size() == kPhotos && m_window.session().photo() != nullptr;
        });
        nlohmann::json result = summary("window/open/100000", {all});
        result["first_thumbnail_s"] = first;
        result["rss_before_mb"] = before;
        result["first_page_s"] = page;
        return result;
    }

    nlohmann::json scroll() {
        QScrollBar* bar = m_list.verticalScrollBar();
        std::minstd_rand random(3);
        m_heartbeat.take();
        QElapsedTimer clock;
        clock.start();
        QTimer wheel;
        // Mostly three rows at a time as a wheel does it, now and then a jump with the bar.
        QObject::connect(&wheel, &QTimer::timeout, bar, [&] {
            bar->setValue(random() % 40 == 0 ? static_cast<int>(random() % static_cast<unsigned>(bar->maximum()))
                                             : bar->value() + 216);
        });
        wheel.start(16);
        secondsUntil(clock, [&] { return clock.elapsed() > kScrollMs; });
        return summary("gallery/scroll/100000", {static_cast<double>(clock.elapsed()) / 1e3});
    }

  private:
    bool hasPicture(int row) const {
        const QModelIndex index = m_list.model()->index(row, 0);
        return index.isValid() && !index.data(Qt::DecorationRole).value<QPixmap>().isNull();
    }
    int rowsInView() const { return m_list.viewport()->height() / m_list.sizeHintForRow(0); }
    nlohmann::json summary(const char* name, const std::vector<double>& runs) {
        std::vector<double> gaps = m_heartbeat.take();
        std::sort(gaps.begin(), gaps.end());
        return {{"name", name},
                {"median_s", runs.front()},
                {"runs", runs},
                {"worst_ms", gaps.empty() ? 0 : gaps.back()},
                {"rss_mb", residentMegabytes()},
                {"peak_rss_mb", static_cast<double>(peakResidentBytes()) / 1e6}};
    }

    Theme m_theme;
    NoDialogs m_dialogs;
    QSettings m_settings;
    StudioWindow m_window;
    QListView& m_list;
    QString m_project;
    Heartbeat m_heartbeat;
};

}  // namespace

std::vector<nlohmann::json> measureWindow(const std::function<bool(const std::string& name)>& wants) {
    const bool scrolls = wants("gallery/scroll/100000");
    if (!scrolls && !wants("window/open/100000")) return {};
    const ManyPhotos photos;
    WindowBench bench(photos);
    std::vector<nlohmann::json> results = {bench.open()};
    if (scrolls) results.push_back(bench.scroll());
    return results;
}

}  // namespace maskwright::ui
