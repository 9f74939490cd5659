// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ablation_plot.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace maskwright {

namespace {

constexpr double kWidth = 760, kLabelWidth = 250, kRight = 28;
constexpr double kTop = 84, kRowHeight = 28, kBottom = 78;

constexpr char kStyle[] =
    "<style>"
    "text{font-family:'DejaVu Sans',Helvetica,Arial,sans-serif;font-size:13px;fill:#1f2328}"
    ".title{font-size:16px;font-weight:bold}.small{font-size:11px;fill:#57606a}"
    ".ground{fill:#ffffff}.grid{stroke:#d8dee4;stroke-width:1}.axis{stroke:#57606a;stroke-width:1}"
    ".hollow{stroke:#0072b2;fill:#ffffff;stroke-width:2}.filled{stroke:#b34700;fill:#d55e00;stroke-width:1}"
    ".hollowline{stroke:#0072b2;stroke-width:1.5;fill:none}.filledline{stroke:#d55e00;stroke-width:1.5;fill:none}"
    ".hollowbase{stroke:#0072b2;stroke-width:1;stroke-dasharray:4 3}"
    ".filledbase{stroke:#d55e00;stroke-width:1;stroke-dasharray:4 3}.own{font-weight:bold}"
    "@media (prefers-color-scheme:dark){text{fill:#e6edf3}.small{fill:#9ea7b3}.ground{fill:#0d1117}"
    ".grid{stroke:#2f353d}.axis{stroke:#9ea7b3}.hollow{stroke:#56b4e9;fill:#0d1117}"
    ".filled{stroke:#e69f00;fill:#e69f00}.hollowline{stroke:#56b4e9}.filledline{stroke:#e69f00}"
    ".hollowbase{stroke:#56b4e9}.filledbase{stroke:#e69f00}}"
    "</style>\n";

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else
            result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return result;
}

std::string number(double value, const char* format = "%.1f") {
    char text[32];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

std::string text(double x, double y, const std::string& classes, const char* anchor, const std::string& content) {
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" class=\"" + classes + "\" text-anchor=\"" + anchor +
           "\">" + escaped(content) + "</text>\n";
}

std::string line(double x1, double y1, double x2, double y2, const std::string& classes) {
    return "<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\"" + number(y2) +
           "\" class=\"" + classes + "\"/>\n";
}

std::string circle(double x, double y) {
    return "<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"5\" class=\"hollow\"/>\n";
}

std::string square(double x, double y) {
    return "<rect x=\"" + number(x - 4.5) + "\" y=\"" + number(y - 4.5) +
           "\" width=\"9\" height=\"9\" class=\"filled\"/>\n";
}

/// The values shown, widened to whole ticks inside 0 to 1.
struct Axis {
    double low = 0, high = 1, step = 0.1;

    double x(double value) const {
        const double share = (std::clamp(value, low, high) - low) / (high - low);
        return kLabelWidth + share * (kWidth - kLabelWidth - kRight);
    }
};

Axis axisFor(const DotPlot& plot) {
    double low = 1, high = 0;
    for (const PlotRow& row : plot.rows) {
        low = std::min({low, row.hollow - row.hollowError, row.filled - row.filledError});
        high = std::max({high, row.hollow + row.hollowError, row.filled + row.filledError});
    }
    if (!(low <= high)) return {};
    Axis axis;
    for (const double step : {0.05, 0.02, 0.01})
        if ((high - low) / step <= 7) axis.step = step;
    axis.low = std::max(0.0, std::floor(low / axis.step - 0.1) * axis.step);
    axis.high = std::min(1.0, std::ceil(high / axis.step + 0.1) * axis.step);
    return axis;
}

double rowY(std::size_t row) {
    return kTop + kRowHeight * (static_cast<double>(row) + 0.5);
}

std::string frame(const DotPlot& plot, const Axis& axis, double bottom) {
    std::string svg = text(16, 28, "title", "start", plot.title);
    svg += circle(kLabelWidth + 6, 52) + text(kLabelWidth + 18, 56.5, "", "start", plot.hollowName);
    svg += square(kLabelWidth + 206, 52) + text(kLabelWidth + 218, 56.5, "", "start", plot.filledName);
    const int ticks = static_cast<int>(std::lround((axis.high - axis.low) / axis.step));
    for (int i = 0; i <= ticks; ++i) {
        const double value = axis.low + i * axis.step;
        svg += line(axis.x(value), kTop, axis.x(value), bottom, "grid");
        svg += text(axis.x(value), bottom + 18, "small", "middle", number(value, "%.2f"));
    }
    svg += line(kLabelWidth, bottom, kWidth - kRight, bottom, "axis");
    svg += text((kLabelWidth + kWidth - kRight) / 2, bottom + 38, "", "middle", plot.axis);
    return svg + text(16, bottom + 64, "small", "start", plot.footnote);
}

/// What lies under the dots: the default's values over the whole height, whiskers, and the joining lines.
std::string linesOf(const DotPlot& plot, const Axis& axis, double bottom) {
    std::string svg, hollow, filled;
    for (std::size_t i = 0; i < plot.rows.size(); ++i) {
        const PlotRow& row = plot.rows[i];
        const double y = rowY(i);
        if (row.emphasised) {
            svg += line(axis.x(row.hollow), kTop, axis.x(row.hollow), bottom, "hollowbase");
            svg += line(axis.x(row.filled), kTop, axis.x(row.filled), bottom, "filledbase");
        }
        svg += line(axis.x(row.hollow - row.hollowError), y, axis.x(row.hollow + row.hollowError), y, "hollowline");
        svg += line(axis.x(row.filled - row.filledError), y, axis.x(row.filled + row.filledError), y, "filledline");
        hollow += number(axis.x(row.hollow)) + "," + number(y) + " ";
        filled += number(axis.x(row.filled)) + "," + number(y) + " ";
    }
    if (plot.joined)
        svg += "<polyline points=\"" + hollow + "\" class=\"hollowline\"/>\n<polyline points=\"" + filled +
               "\" class=\"filledline\"/>\n";
    return svg;
}

}  // namespace

std::string svgOf(const DotPlot& plot) {
    const Axis axis = axisFor(plot);
    const double bottom = kTop + kRowHeight * static_cast<double>(plot.rows.size());
    const std::string size = number(kWidth, "%.0f") + R"(" height=")" + number(bottom + kBottom, "%.0f");
    std::string svg = R"(<svg xmlns="http://www.w3.org/2000/svg" width=")" + size + R"(" viewBox="0 0 )" +
                      number(kWidth, "%.0f") + " " + number(bottom + kBottom, "%.0f") + "\" role=\"img\">\n<title>" +
                      escaped(plot.title) + "</title>\n" + kStyle +
                      "<rect width=\"100%\" height=\"100%\" class=\"ground\"/>\n";
    svg += frame(plot, axis, bottom) + linesOf(plot, axis, bottom);
    for (std::size_t i = 0; i < plot.rows.size(); ++i) {
        const PlotRow& row = plot.rows[i];
        svg += text(kLabelWidth - 12, rowY(i) + 4.5, row.emphasised ? "own" : "", "end", row.label);
        svg += circle(axis.x(row.hollow), rowY(i)) + square(axis.x(row.filled), rowY(i));
    }
    return svg + "</svg>\n";
}

}  // namespace maskwright
