// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// maskwright-ui-bench: what a person waits for at the canvas and in the window, event by event, without a screen.
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>
#include <random>
#include <regex>
#include <stdexcept>
#include <vector>

#include "canvas/photo_canvas.h"
#include "core/compute.h"
#include "studio_benchmark.h"
#include "theme/theme.h"
#include "window_benchmark.h"

namespace maskwright::ui {
namespace {

constexpr int kPhotoSide = 8000;
constexpr QSize kView(1600, 1000);
constexpr int kMoves = 200;

/// Soft shapes with grain, so that nothing can be left out because it is all alike.
std::shared_ptr<const LoadedPhoto> largePhoto() {
    std::minstd_rand random(1);
    Image image{kPhotoSide, kPhotoSide, {}};
    image.rgb.resize(std::size_t{3} * kPhotoSide * kPhotoSide);
    for (std::size_t i = 0; i < image.rgb.size(); ++i)
        image.rgb[i] =
            static_cast<std::uint8_t>((i / 3 % kPhotoSide / 40 + i / 3 / kPhotoSide / 60) % 200 + random() % 40);
    return std::make_shared<const LoadedPhoto>(makeLoadedPhoto(std::move(image)));
}

TiledMask largeMask() {
    StrokeBuilder builder{TiledMask(kPhotoSide, kPhotoSide)};
    builder.paint({2500, 3000, 1500}, {5500, 5000, 2200}, MaskPaint::Add);
    TiledMask mask(kPhotoSide, kPhotoSide);
    mask.apply(builder.finish());
    return mask;
}

struct StrokeCase {
    const char* name;
    CanvasTool tool;
    int brushSize;
    double zoom;  ///< against fitted
    Qt::MouseButton button = Qt::LeftButton;
};

struct ClickCase {
    const char* name;
    CanvasTool tool;
    QPointF at;  ///< in the photo
};

struct OperationCase {
    const char* name;
    MaskOperation operation;
};

/// The canvas on its photo; what it paints goes to the platform's own image of the window.
class Bench : public QObject {
  public:
    Bench() : m_mask(largeMask()) {
        m_canvas.installEventFilter(this);
        m_canvas.resize(kView);
        m_canvas.show();
        m_canvas.setPhoto(largePhoto());
        QCoreApplication::processEvents();
    }
    /// Milliseconds from each move of the mouse until what it changed is painted; the last is that of the release.
    std::vector<double> stroke(const StrokeCase& stroke) {
        m_canvas.setTool(stroke.tool);
        m_canvas.setBrushSize(stroke.brushSize);
        m_canvas.setEditMask(m_mask);
        m_canvas.setModelMask(m_mask);
        m_canvas.fit();
        for (double zoom = 1; zoom * 1.25 <= stroke.zoom; zoom *= 1.25) m_canvas.zoomIn();
        QCoreApplication::processEvents();
        std::vector<double> times;
        m_paints = 0;
        send(QEvent::MouseButtonPress, pointAt(0), stroke.button);
        for (int i = 1; i <= kMoves; ++i) times.push_back(send(QEvent::MouseMove, pointAt(i), stroke.button));
        times.push_back(send(QEvent::MouseButtonRelease, pointAt(kMoves), stroke.button));
        if (m_paints < kMoves) throw std::runtime_error("a move of the mouse was not painted");
        return times;
    }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++m_paints;
        return false;
    }

    /// Milliseconds until what the click did is painted.
    double click(const ClickCase& click) {
        m_canvas.setTool(click.tool);
        m_canvas.setTolerance(60);
        m_canvas.setEditMask(m_mask);
        m_canvas.fit();
        QCoreApplication::processEvents();
        const QPointF at = m_canvas.viewFromImage(click.at);
        return send(QEvent::MouseButtonPress, at, Qt::LeftButton) +
               send(QEvent::MouseButtonRelease, at, Qt::LeftButton);
    }
    /// Milliseconds until the operation is done and painted.
    double apply(MaskOperation operation) {
        m_canvas.setEditMask(m_mask);
        m_canvas.setModelMask(TiledMask(kPhotoSide, kPhotoSide));
        m_canvas.fit();
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        m_canvas.applyOperation(operation);
        QCoreApplication::processEvents();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

  private:
    /// Winding over most of the view.
    static QPointF pointAt(int move) {
        const double t = static_cast<double>(move) / kMoves;
        return {kView.width() * (0.3 + 0.4 * t), kView.height() * (0.5 + 0.3 * std::sin(9 * t))};
    }
    double send(QEvent::Type type, QPointF at, Qt::MouseButton button) {
        QElapsedTimer timer;
        timer.start();
        const bool released = type == QEvent::MouseButtonRelease;
        const bool moved = type == QEvent::MouseMove;
        QMouseEvent event(type, at, m_canvas.mapToGlobal(at), moved ? Qt::NoButton : button,
                          released ? Qt::NoButton : button, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_canvas, &event);
        QCoreApplication::processEvents();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    Theme m_theme;
    PhotoCanvas m_canvas{m_theme};
    TiledMask m_mask;
    int m_paints = 0;
};

double quantile(std::vector<double> sorted, double share) {
    return sorted[static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size()))) - 1];
}

/// @param times  milliseconds of each event
/// @param totals seconds of each run
nlohmann::json summary(const std::string& name, std::vector<double> times, const std::vector<double>& totals) {
    std::sort(times.begin(), times.end());
    std::vector<double> sorted = totals;
    std::sort(sorted.begin(), sorted.end());
    return {{"name", name},
            {"median_s", sorted[sorted.size() / 2]},
            {"runs", totals},
            {"p50_ms", quantile(times, 0.5)},
            {"p99_ms", quantile(times, 0.99)},
            {"worst_ms", times.back()},
            {"peak_rss_mb", static_cast<double>(peakResidentBytes()) / 1e6}};
}

nlohmann::json measured(Bench& bench, const StrokeCase& stroke, int repetitions) {
    std::vector<double> moves, totals;
    double release = 0;
    for (int i = 0; i < repetitions; ++i) {
        std::vector<double> times = bench.stroke(stroke);
        release = std::max(release, times.back());
        times.pop_back();
        double total = 0;
        for (const double time : times) total += time;
        totals.push_back(total / 1e3);
        moves.insert(moves.end(), times.begin(), times.end());
    }
    nlohmann::json result = summary(stroke.name, moves, totals);
    result["release_ms"] = release;
    return result;
}

template <typename Case, typename Run>
nlohmann::json repeated(const Case& what, int repetitions, Run run) {
    std::vector<double> times, totals;
    for (int i = 0; i < repetitions; ++i) {
        times.push_back(run(what));
        totals.push_back(times.back() / 1e3);
    }
    return summary(what.name, times, totals);
}

nlohmann::json measured(Bench& bench, const ClickCase& click, int repetitions) {
    return repeated(click, repetitions, [&](const ClickCase& what) { return bench.click(what); });
}

nlohmann::json measured(Bench& bench, const OperationCase& operation, int repetitions) {
    return repeated(operation, repetitions, [&](const OperationCase& what) { return bench.apply(what.operation); });
}

}  // namespace
}  // namespace maskwright::ui

int main(int argc, char** argv) {
    using namespace maskwright::ui;
    maskwright::shareOneHeap();
    CLI::App options("Measures what a person waits for at the canvas and in the window, in milliseconds.");
    bool json = false;
    std::string filter = ".*";
    int repetitions = 5;
    options.add_flag("--json", json, "one JSON object on standard output");
    options.add_option("--filter", filter, "regular expression of names");
    options.add_option("--repetitions", repetitions, "strokes of each kind")->check(CLI::Range(1, 1000));
    CLI11_PARSE(options, argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const StrokeCase strokes[] = {{"canvas/stroke/8000", CanvasTool::Brush, 200, 1.0},
                                  {"canvas/stroke/8000/large-brush", CanvasTool::Brush, 1000, 1.0},
                                  {"canvas/stroke/8000/zoomed", CanvasTool::Eraser, 40, 8.0},
                                  {"canvas/stroke/8000/revert", CanvasTool::Revert, 200, 1.0},
                                  {"canvas/stroke/8000/edge-snap", CanvasTool::SnapBrush, 200, 1.0},
                                  {"canvas/pan/8000", CanvasTool::Hand, 1, 2.0},
                                  {"canvas/pan/8000/zoomed", CanvasTool::Hand, 1, 12.0}};
    const ClickCase clicks[] = {{"canvas/click/8000/wand", CanvasTool::Wand, {7000, 1000}},
                                {"canvas/click/8000/fill", CanvasTool::Fill, {7000, 1000}}};
    const OperationCase operations[] = {{"canvas/operation/8000/grow", MaskOperation::Grow},
                                        {"canvas/operation/8000/smooth", MaskOperation::Smooth},
                                        {"canvas/operation/8000/fill-holes", MaskOperation::FillHoles},
                                        {"canvas/operation/8000/drop-specks", MaskOperation::DropSpecks},
                                        {"canvas/operation/8000/revert", MaskOperation::RevertToModel}};
    const auto wants = [&](const std::string& name) { return std::regex_search(name, std::regex(filter)); };
    nlohmann::json all = nlohmann::json::array();
    // First, while the process is small.
    for (const auto& measureAll : {measureStudio, measureWindow}) {
        for (const nlohmann::json& result : measureAll(wants)) {
            if (!json) std::printf("%s\n", result.dump().c_str());
            all.push_back(result);
        }
    }
    std::optional<Bench> bench;
    const auto measure = [&](const auto& what) {
        if (!wants(what.name)) return;
        if (!bench) bench.emplace();
        const nlohmann::json result = measured(*bench, what, repetitions);
        if (!json)
            std::printf("%-36s p50 %7.2f ms  p99 %7.2f ms  worst %7.2f ms  release %7.2f ms  %6.0f MB\n", what.name,
                        result["p50_ms"].get<double>(), result["p99_ms"].get<double>(),
                        result["worst_ms"].get<double>(), result.value("release_ms", 0.0),
                        result["peak_rss_mb"].get<double>());
        all.push_back(result);
    };
    for (const StrokeCase& stroke : strokes) measure(stroke);
    for (const ClickCase& click : clicks) measure(click);
    for (const OperationCase& operation : operations) measure(operation);
    if (json) std::cout << nlohmann::json{{"benchmarks", all}}.dump(2) << std::endl;
    return 0;
}
