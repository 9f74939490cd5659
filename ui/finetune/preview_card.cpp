// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finetune/preview_card.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "finetune/finetune_words.h"
#include "gallery/thumbnail_loader.h"
#include "jobs/background.h"

namespace maskwright::ui {
namespace {

constexpr int kMargin = 12;
constexpr int kPictureFrame = 4;  ///< around the picture, for its focus
constexpr int kPictureWidth = PreviewCard::kWidth - 2 * (kMargin + kPictureFrame);
constexpr int kColumns = 4;  ///< photo, background, difference, mask
constexpr int kMostRows = 4;

/// Before the picture is there: as if all photos were square.
QSize roomFor(const TrainingPreview& preview) {
    const int rows = std::clamp(static_cast<int>(preview.masks.size()), 1, kMostRows);
    return {kPictureWidth, kPictureWidth * rows / kColumns};
}

}  // namespace

PreviewCard::PreviewCard(const TrainingPreview& preview, QThreadPool& pool, QWidget* parent)
    : QFrame(parent),
      m_step(preview.step),
      m_picture(new QToolButton),
      m_standing(new QLabel),
      m_revert(new QPushButton(tr("Go back to this one"))) {
    setObjectName(QStringLiteral("previewCard"));
    setProperty("role", "card");
    setFixedWidth(kWidth);
    auto* title = new QLabel(wordedStep(m_step));
    title->setProperty("role", "value");
    m_standing->setObjectName(QStringLiteral("previewStanding"));
    m_standing->setProperty("role", "caption");
    m_standing->setWordWrap(true);
    m_standing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_picture->setObjectName(QStringLiteral("previewPicture"));
    m_picture->setProperty("kind", "picture");
    setPictureSize(roomFor(preview));
    m_picture->setAccessibleName(tr("Preview of %1").arg(wordedStep(m_step)));
    m_picture->setAccessibleDescription(wordedMasks(preview));
    m_picture->setToolTip(wordedMasks(preview).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
    auto* change = new QLabel(wordedChange(preview));
    change->setObjectName(QStringLiteral("previewChange"));
    change->setWordWrap(true);
    m_revert->setObjectName(QStringLiteral("revertButton"));
    m_revert->setAccessibleName(tr("Go back to step %1").arg(QLocale().toString(qlonglong{m_step})));

    auto* head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(title);
    head->addWidget(m_standing);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addWidget(m_picture);
    rows->addWidget(change);
    rows->addStretch(1);
    rows->addWidget(m_revert, 0, Qt::AlignLeft);
    connect(m_picture, &QToolButton::clicked, this, [this] { Q_EMIT opened(m_step); });
    connect(m_revert, &QPushButton::clicked, this, [this] { Q_EMIT revertRequested(m_step); });
    load(preview.picture, pool);
}

QList<QWidget*> PreviewCard::controls() const {
    return {m_picture, m_revert};
}

void PreviewCard::setPictureSize(QSize size) {
    m_picture->setIconSize(size);
    m_picture->setFixedSize(size + QSize(2 * kPictureFrame, 2 * kPictureFrame));
}

void PreviewCard::load(const std::filesystem::path& picture, QThreadPool& pool) {
    // The photos of a preview may all be upright.
    const int longSide = static_cast<int>(2 * kPictureWidth * devicePixelRatioF());
    runInBackground(
        pool, this, [picture, longSide] { return makeThumbnail(picture, longSide); },
        [this](const Outcome<QImage>& outcome) {
            const QImage* image = std::get_if<QImage>(&outcome);
            if (image != nullptr && !image->isNull()) {
                setPictureSize({kPictureWidth, std::max(1, kPictureWidth * image->height() / image->width())});
                QPixmap pixmap = QPixmap::fromImage(*image);
                pixmap.setDevicePixelRatio(devicePixelRatioF());
                m_picture->setIcon(pixmap);
                Q_EMIT resized();
            } else {
                m_picture->setText(tr("No picture"));
            }
        });
}

int PreviewCard::standingHeight() const {
    return std::max(m_standing->heightForWidth(kWidth - 2 * kMargin), m_standing->fontMetrics().lineSpacing());
}

void PreviewCard::setStandingHeight(int height) {
    m_standing->setFixedHeight(height);
}

void PreviewCard::setStanding(bool isModel, bool isBest, bool isKept, bool canRevert) {
    QStringList words;
    if (isModel) words.push_back(tr("the model in use"));
    if (isBest) words.push_back(tr("lowest validation loss"));
    m_standing->setText(words.join(QStringLiteral("  ·  ")));
    m_revert->setVisible(isKept && !isModel);
    m_revert->setEnabled(canRevert);
}

}  // namespace maskwright::ui
