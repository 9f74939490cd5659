// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/elided_label.h"

#include <QPainter>

namespace maskwright::ui {
namespace {

/// As many words as fit, and that there are more.
QString wholeWords(const QFontMetrics& metrics, const QString& text, int width) {
    for (qsizetype end = text.lastIndexOf(QLatin1Char(' ')); end > 0;
         end = text.lastIndexOf(QLatin1Char(' '), end - 1)) {
        QString shorter = text.left(end).trimmed() + QStringLiteral("…");
        if (metrics.horizontalAdvance(shorter) <= width) return shorter;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

}  // namespace

ElidedLabel::ElidedLabel(Kind kind, QWidget* parent) : QWidget(parent), m_kind(kind) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::setTexts(const QStringList& fullestFirst) {
    if (fullestFirst == m_texts) return;
    m_texts = fullestFirst;
    setAccessibleName(text());
    update();
}

QString ElidedLabel::shownText() const {
    const QFontMetrics metrics = fontMetrics();
    for (const QString& text : m_texts)
        if (metrics.horizontalAdvance(text) <= width()) return text;
    if (m_texts.isEmpty()) return {};
    return m_kind == Kind::Sentence ? wholeWords(metrics, m_texts.constLast(), width())
                                    : metrics.elidedText(m_texts.constLast(), Qt::ElideMiddle, width());
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, shownText());
}

}  // namespace maskwright::ui
