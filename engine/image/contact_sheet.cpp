// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/contact_sheet.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <span>

#include "image/geometry.h"
#include "image/pixels.h"
#include "image/read.h"

namespace maskwright {

namespace {

constexpr int kMargin = 24;
constexpr int kGap = 16;
constexpr int kLine = 20;  ///< from one line of text under a picture to the next
constexpr int kTitleHeight = 44;
constexpr int kHeadingHeight = 40;
constexpr double kTextScale = 0.45, kHeadingScale = 0.65;
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
        std::string shorter = text.substr(0, kept / 2) + "..." + text.substr(text.size() - (kept - kept / 2));
        if (widthOf(shorter, kTextScale) <= width) return shorter;
    }
    return "...";
}

void write(cv::Mat& sheet, const std::string& text, int x, int baseline, double scale) {
    const int font = scale == kTextScale ? cv::FONT_HERSHEY_SIMPLEX : cv::FONT_HERSHEY_DUPLEX;
    cv::putText(sheet, text, {x, baseline}, font, scale, kInk, 1, cv::LINE_AA);
}

ImageSize shownSize(const Image& picture, int side) {
    if (picture.empty()) return {0, 0};
    const Canvas fit =
        fitCanvas(picture.width, picture.height, std::min(side, std::max(picture.width, picture.height)), 1);
    return {fit.width, fit.height};
}

using Row = std::span<const ContactTile>;

std::vector<Row> rowsOf(const ContactSection& section, int columns) {
    std::vector<Row> rows;
    const Row all = section.tiles;
    for (std::size_t i = 0; i < all.size(); i += static_cast<std::size_t>(columns))
        rows.push_back(all.subspan(i, std::min(static_cast<std::size_t>(columns), all.size() - i)));
    return rows;
}

/// As tall as the tallest of its pictures.
int pictureHeight(const Row& row, int side) {
    int height = 0;
    for (const ContactTile& tile : row) height = std::max(height, shownSize(tile.picture, side).height);
    return height;
}

/// @param bottom where the picture ends and its text begins
void drawTile(cv::Mat& sheet, const ContactTile& tile, int x, int bottom, int side) {
    if (const ImageSize size = shownSize(tile.picture, side); size.width > 0) {
        const Image small = resizeImage(tile.picture, size.width, size.height);
        matOf(small).copyTo(sheet(cv::Rect(x, bottom - size.height, size.width, size.height)));
    }
    write(sheet, fitted(ascii(tile.name), side), x, bottom + kLine - 4, kTextScale);
    write(sheet, fitted(ascii(tile.value), side), x, bottom + 2 * kLine - 4, kTextScale);
}

}  // namespace

Image contactSheet(const std::string& title, const std::vector<ContactSection>& sections,
                   const ContactSheetLayout& layout) {
    int height = 2 * kMargin + kTitleHeight;
    for (const ContactSection& section : sections) {
        height += kHeadingHeight;
        for (const Row& row : rowsOf(section, layout.columns))
            height += pictureHeight(row, layout.tileSide) + 2 * kLine + kGap;
    }
    const int width = 2 * kMargin + layout.columns * layout.tileSide + (layout.columns - 1) * kGap;
    cv::Mat sheet(height, width, CV_8UC3, cv::Scalar(255, 255, 255));
    write(sheet, ascii(title), kMargin, kMargin + kLine, kTextScale);
    int top = kMargin + kTitleHeight;
    for (const ContactSection& section : sections) {
        write(sheet, ascii(section.heading), kMargin, top + kHeadingHeight / 2, kHeadingScale);
        top += kHeadingHeight;
        for (const Row& row : rowsOf(section, layout.columns)) {
            top += pictureHeight(row, layout.tileSide);
            for (std::size_t i = 0; i < row.size(); ++i)
                drawTile(sheet, row[i], kMargin + static_cast<int>(i) * (layout.tileSide + kGap), top, layout.tileSide);
            top += 2 * kLine + kGap;
        }
    }
    return imageFrom(sheet);
}

}  // namespace maskwright
