// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/contact_sheet.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "image/geometry.h"
#include "image/pixels.h"

namespace maskwright {

namespace {

constexpr int kMargin = 24;
constexpr int kGap = 16;
constexpr int kLine = 20;  ///< from one line of text under a picture to the next
constexpr int kTitleHeight = 44;
constexpr int kHeadingHeight = 40;
constexpr double kTextScale = 0.45, kHeadingScale = 0.6;
const cv::Scalar kInk(34, 34, 34);

/// One "?" for each letter that the built-in font lacks.
std::string ascii(const std::string& text) {
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) == 0x80) continue;  // goes on with a letter that is already shown
        result += byte < 0x20 || byte > 0x7E ? '?' : c;
    }
    return result;
}

int widthOf(const std::string& text, double scale) {
    return cv::getTextSize(text, cv::FONT_HERSHEY_SIMPLEX, scale, 1, nullptr).width;
}

/// The beginning and the end of a name, so that folder and number both stay readable.
std::string fitted(const std::string& text, int width) {
    if (widthOf(text, kTextScale) <= width) return text;
    for (std::size_t kept = text.size(); kept > 1; --kept) {
        const std::string shorter = text.substr(0, kept / 2) + "..." + text.substr(text.size() - (kept - kept / 2));
        if (widthOf(shorter, kTextScale) <= width) return shorter;
    }
    return "...";
}

void write(cv::Mat& sheet, const std::string& text, int x, int baseline, double scale, int thickness = 1) {
    cv::putText(sheet, text, {x, baseline}, cv::FONT_HERSHEY_SIMPLEX, scale, kInk, thickness, cv::LINE_AA);
}

int rowsOf(const ContactSection& section, const ContactSheetLayout& layout) {
    return (static_cast<int>(section.tiles.size()) + layout.columns - 1) / layout.columns;
}

int rowHeight(const ContactSheetLayout& layout) {
    return layout.tileSide + 2 * kLine + kGap;
}

void drawTile(cv::Mat& sheet, const ContactTile& tile, int x, int y, int side) {
    if (!tile.picture.empty()) {
        const Canvas fit = fitCanvas(tile.picture.width, tile.picture.height, side, 1);
        const Image small = resizeImage(tile.picture, fit.width, fit.height);
        matOf(small).copyTo(sheet(cv::Rect(x + (side - fit.width) / 2, y + side - fit.height, fit.width, fit.height)));
    }
    write(sheet, fitted(ascii(tile.name), side), x, y + side + kLine - 4, kTextScale);
    write(sheet, fitted(ascii(tile.value), side), x, y + side + 2 * kLine - 4, kTextScale);
}

}  // namespace

Image contactSheet(const std::string& title, const std::vector<ContactSection>& sections,
                   const ContactSheetLayout& layout) {
    int height = kMargin + kTitleHeight + kMargin;
    for (const ContactSection& section : sections)
        height += kHeadingHeight + rowsOf(section, layout) * rowHeight(layout);
    const int width = 2 * kMargin + layout.columns * layout.tileSide + (layout.columns - 1) * kGap;
    cv::Mat sheet(height, width, CV_8UC3, cv::Scalar(255, 255, 255));
    write(sheet, ascii(title), kMargin, kMargin + kLine, kHeadingScale, 1);
    int top = kMargin + kTitleHeight;
    for (const ContactSection& section : sections) {
        write(sheet, ascii(section.heading), kMargin, top + kHeadingHeight / 2, kHeadingScale, 2);
        top += kHeadingHeight;
        for (std::size_t i = 0; i < section.tiles.size(); ++i) {
            const int column = static_cast<int>(i) % layout.columns, row = static_cast<int>(i) / layout.columns;
            drawTile(sheet, section.tiles[i], kMargin + column * (layout.tileSide + kGap),
                     top + row * rowHeight(layout), layout.tileSide);
        }
        top += rowsOf(section, layout) * rowHeight(layout);
    }
    return imageFrom(sheet);
}

}  // namespace maskwright
