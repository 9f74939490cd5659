// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guide_view.h"

#include <QFile>
#include <QFontInfo>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>
#include <array>
#include <utility>

#include "help/guide_pages.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kMargin = 24;
constexpr int kLineHeight = 130;  // percent
constexpr int kCodeIndent = 12;
constexpr qsizetype kMostMarks = 1000;
/// How much larger than the text headings are, in points, from the first level on.
constexpr std::array<double, 4> kHeadingSteps = {9, 5, 2, 1};

bool isInTable(const QTextBlock& block) {
    return QTextCursor(block).currentTable() != nullptr;
}

bool hasPicture(const QTextBlock& block) {
    for (auto part = block.begin(); !part.atEnd(); ++part)
        if (part.fragment().charFormat().isImageFormat()) return true;
    return false;
}

/// In points, also where the style sheet counts in pixels.
double textSize(const QWidget& widget) {
    return QFontInfo(widget.font()).pointSizeF() + 1;
}

/// With all of the fragment selected. A block has other fragments once one is changed: places are noted before.
QTextCursor placeOf(const QTextBlock& block, const QTextFragment& fragment) {
    QTextCursor place(block);
    place.setPosition(fragment.position());
    place.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
    return place;
}

bool isCode(const QTextBlockFormat& format) {
    return format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage);
}

}  // namespace

GuideView::GuideView(Theme& theme, QWidget* parent) : QTextBrowser(parent), m_theme(theme) {
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    // Pictures are made to fit; what is still too wide in a narrow window is broken, not scrolled to.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(kMargin);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl& source) {
        m_shown = source;
        dress();
        // The headings have had no anchors before.
        if (source.hasFragment()) scrollToAnchor(source.fragment());
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        const int place = verticalScrollBar()->value();
        reload();
        verticalScrollBar()->setValue(place);
    });
}

void GuideView::showPage(const QString& page) {
    setSource(QUrl(QStringLiteral("qrc") + guideFolder() + page), QTextDocument::MarkdownResource);
}

QString GuideView::page() const {
    return m_shown.path().mid(guideFolder().size() - 1);
}

QVariant GuideView::loadResource(int type, const QUrl& name) {
    const QUrl resource = m_shown.resolved(name);
    if (resource.scheme() != QLatin1String("qrc")) return {};
    if (type == QTextDocument::ImageResource) return QTextBrowser::loadResource(type, resource);
    return guideMarkdown(resource.path().mid(guideFolder().size() - 1));
}

void GuideView::follow(const QUrl& link) {
    const QUrl target = m_shown.resolved(link);
    if (target.scheme() == QLatin1String("qrc"))
        setSource(target, QTextDocument::MarkdownResource);
    else
        Q_EMIT outwardLinkClicked(target);
}

void GuideView::dress() {
    m_pictures.clear();
    QFont font = this->font();
    font.setPointSizeF(textSize(*this));
    document()->setDefaultFont(font);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) dressBlock(block);
    dressTables();
    dropDeadLinks();
    fitPictures();
    mark(std::exchange(m_words, {}));
}

void GuideView::dressBlock(const QTextBlock& block) {
    QTextBlockFormat format = block.blockFormat();
    if (format.headingLevel() > 0) {
        dressHeading(block, format.headingLevel());
        return;
    }
    if (isCode(format)) {
        format.setBackground(m_theme.colors().window);
        format.setNonBreakableLines(false);
        format.setLeftMargin(kCodeIndent);
        format.setRightMargin(kCodeIndent);
    } else if (!isInTable(block) && !hasPicture(block)) {  // of a picture it would make a gap below it
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    }
    QTextCursor(block).setBlockFormat(format);
}

void GuideView::dressHeading(const QTextBlock& block, int level) {
    const auto step = static_cast<std::size_t>(std::clamp(level, 1, static_cast<int>(kHeadingSteps.size())) - 1);
    const QString anchor = anchorOf(block.text());
    QList<QPair<QTextCursor, QTextCharFormat>> parts;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        QTextCharFormat letters = part.fragment().charFormat();
        letters.clearProperty(QTextFormat::FontSizeAdjustment);  // would have the last word
        letters.setFontPointSize(textSize(*this) + kHeadingSteps[step]);
        letters.setFontWeight(QFont::DemiBold);
        letters.setAnchor(true);
        letters.setAnchorNames({anchor});
        parts.push_back({placeOf(block, part.fragment()), letters});
    }
    for (auto& [place, letters] : parts) place.setCharFormat(letters);
    QTextBlockFormat format;
    format.setTopMargin(level == 1 ? 0 : kMargin);
    format.setBottomMargin(8);
    QTextCursor(block).mergeBlockFormat(format);
}

void GuideView::dressTables() {
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr) continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(m_theme.colors().border);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(6);
        format.setTopMargin(8);
        format.setBottomMargin(16);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

/// Pages that are read in the repository as well link to files that the program does not carry along: those are words
/// here.
void GuideView::dropDeadLinks() {
    QList<QTextCursor> dead;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const QString link = fragment.charFormat().anchorHref();
            if (link.isEmpty()) continue;
            const QUrl target = m_shown.resolved(QUrl(link));
            if (target.scheme() != QLatin1String("qrc") || QFile::exists(QLatin1Char(':') + target.path())) continue;
            dead.push_back(placeOf(block, fragment));
        }
    for (QTextCursor& cursor : dead) {
        QTextCharFormat plain = cursor.charFormat();
        for (const int property : {QTextFormat::IsAnchor, QTextFormat::AnchorHref, QTextFormat::ForegroundBrush,
                                   QTextFormat::FontUnderline, QTextFormat::TextUnderlineStyle})
            plain.clearProperty(property);
        cursor.setCharFormat(plain);
    }
}

int GuideView::pictureWidth() const {
    return std::max(64, viewport()->width() - 2 * kMargin - 2);
}

const QImage& GuideView::original(const QUrl& picture) {
    auto known = m_pictures.find(picture);
    if (known == m_pictures.end()) known = m_pictures.insert(picture, QImage(QLatin1Char(':') + picture.path()));
    return *known;
}

/// Scaled here rather than by the document, which would not smooth them.
void GuideView::fitPictures() {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            if (!format.isValid()) continue;
            const QUrl url = m_shown.resolved(QUrl(format.name()));
            const QImage& picture = original(url);
            if (picture.isNull()) continue;
            const int width = std::min(pictureWidth(), picture.width());
            if (qRound(format.width()) == width) continue;
            QImage fitting = picture.scaledToWidth(qRound(width * devicePixelRatioF()), Qt::SmoothTransformation);
            fitting.setDevicePixelRatio(devicePixelRatioF());
            document()->addResource(QTextDocument::ImageResource, url, fitting);
            format.setWidth(width);
            format.setHeight(qRound(static_cast<double>(width) * picture.height() / picture.width()));
            placeOf(block, fragment).setCharFormat(format);
            break;  // the parts of the block are others now; no page has two pictures in one
        }
    }
}

void GuideView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

void GuideView::mark(const QStringList& words) {
    m_words = words;
    m_mark = 0;
    QList<ExtraSelection> places;
    for (const QString& word : words) {
        for (QTextCursor place = document()->find(word); !place.isNull() && places.size() < kMostMarks;
             place = document()->find(word, place)) {
            ExtraSelection selection;
            selection.cursor = place;
            selection.format.setBackground(m_theme.colors().accentSoft);
            selection.format.setForeground(m_theme.colors().text);
            places.push_back(selection);
        }
    }
    std::sort(places.begin(), places.end(), [](const ExtraSelection& a, const ExtraSelection& b) {
        return a.cursor.selectionStart() < b.cursor.selectionStart();
    });
    setExtraSelections(places);
    if (!places.isEmpty()) bringIntoView(places.first().cursor);
}

void GuideView::showNextMark() {
    const QList<ExtraSelection> places = extraSelections();
    if (places.isEmpty()) return;
    m_mark = (m_mark + 1) % places.size();
    bringIntoView(places[m_mark].cursor);
}

void GuideView::bringIntoView(const QTextCursor& place) {
    setTextCursor(place);
    ensureCursorVisible();
}

}  // namespace maskwright::ui
