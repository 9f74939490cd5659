// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refine/photo_strip.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

#include "concept/color_bar.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kNarrow = 720;  ///< below, four in a row are too small to be of use
constexpr int kLowestRow = 220;
constexpr int kCaptionHeight = 44;
constexpr QSize kUsualPhoto(4, 3);

/// How large a photo is drawn with so many panels in a row.
double scaleWith(int columns, QSize room, QSize photo) {
    const int rows = 4 / columns;
    const double width = static_cast<double>(room.width()) / columns;
    const double height = static_cast<double>(room.height()) / rows - kCaptionHeight;
    return std::min(width / photo.width(), height / photo.height());
}

}  // namespace

PhotoStrip::PhotoStrip(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_panels{new StripPanel(theme, tr("Photo")), new StripPanel(theme, tr("Background")),
               new StripPanel(theme, tr("Difference")), new StripPanel(theme, tr("Mask"))},
      m_chooser(new QComboBox),
      m_overPhoto(new QToolButton),
      m_legend(new ColorBar(theme)),
      m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("photoStrip"));
    const std::array<const char*, 4> names = {"stripPhoto", "stripBackground", "stripDifference", "stripMask"};
    m_chooser->setObjectName(QStringLiteral("paintingBox"));
    m_chooser->setAccessibleName(tr("Painting"));
    m_chooser->setToolTip(tr("The paintings differ by chance; the difference is their mean"));
    m_chooser->hide();
    m_overPhoto->setObjectName(QStringLiteral("maskOverPhotoButton"));
    m_overPhoto->setCheckable(true);
    m_overPhoto->setAccessibleName(tr("Over the photo"));
    m_overPhoto->setToolTip(tr("Show the mask over the photo, or in black and white"));
    theme.setIcon(m_overPhoto, QStringLiteral("overlay-fill"));
    m_legend->setToolTip(tr("How much the photo differs from its background, from 0 to 1"));
    m_legend->setAccessibleName(tr("Colours of the difference"));
    m_legend->hide();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    for (const Part part : {Photo, Background, Difference, MaskPart}) {
        StripPanel* panel = m_panels[part];
        panel->setObjectName(QLatin1String(names[part]));
        m_names[part] = new QLabel(panel->accessibleName());
        m_captions[part] = makeCaption(part);
        connect(panel, &StripPanel::zoomRequested, this, [this](QPointF point, double factor) {
            for (StripPanel* each : m_panels) each->zoomAt(point, factor);
        });
        connect(panel, &StripPanel::panRequested, this, [this](QPointF offset) {
            for (StripPanel* each : m_panels) each->panBy(offset);
        });
        connect(panel, &StripPanel::fitRequested, this, [this] {
            for (StripPanel* each : m_panels) each->fit();
        });
    }
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &PhotoStrip::showBackground);
    connect(m_overPhoto, &QToolButton::toggled, this, &PhotoStrip::showMask);
    setMinimumHeight(kLowestRow);
    arrange(4);
}

/// The name of a picture, and beside it what belongs to it.
QWidget* PhotoStrip::makeCaption(Part part) {
    auto* caption = new QWidget;
    auto* layout = new QHBoxLayout(caption);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(8);
    m_names[part]->setProperty("role", "muted");
    m_names[part]->setWordWrap(true);
    layout->addWidget(m_names[part], 1);
    if (part == Background) layout->addWidget(m_chooser);
    if (part == Difference) layout->addWidget(m_legend, 1);
    if (part == MaskPart) layout->addWidget(m_overPhoto);
    return caption;
}

void PhotoStrip::resizeEvent(QResizeEvent* event) {
    // By the width alone: the height that this asks for must not change what is asked.
    setMinimumHeight(width() < kNarrow ? 2 * kLowestRow : kLowestRow);
    const QSize photo = m_photo ? m_photo->size() : kUsualPhoto;
    arrange(scaleWith(4, event->size(), photo) >= scaleWith(2, event->size(), photo) ? 4 : 2);
}

void PhotoStrip::arrange(int columns) {
    if (columns == m_columns) return;
    m_columns = columns;
    for (int part = 0; part < 4; ++part) {
        m_grid->removeWidget(m_panels[static_cast<std::size_t>(part)]);
        m_grid->removeWidget(m_captions[static_cast<std::size_t>(part)]);
    }
    for (int part = 0; part < 4; ++part) {
        const int row = 2 * (part / columns);
        m_grid->addWidget(m_panels[static_cast<std::size_t>(part)], row, part % columns);
        m_grid->addWidget(m_captions[static_cast<std::size_t>(part)], row + 1, part % columns);
        // Those that are left over take no room.
        m_grid->setRowStretch(part, part % 2 == 0 && part < 8 / columns ? 1 : 0);
        m_grid->setColumnStretch(part, part < columns ? 1 : 0);
    }
}

void PhotoStrip::setPhoto(const std::shared_ptr<const LoadedPhoto>& photo) {
    m_photo = photo;
    for (StripPanel* panel : m_panels) panel->setPhoto(photo);
}

void PhotoStrip::setPainting(const std::shared_ptr<const PaintedPhoto>& painting, const QString& message) {
    for (const Part part : {Background, Difference}) m_panels[part]->setMessage(painting ? QString() : message);
    if (painting == m_painting) return;
    m_painting = painting;
    {
        const QSignalBlocker blocker(m_chooser);
        const int before = std::max(0, m_chooser->currentIndex());
        const int count = painting ? static_cast<int>(painting->backgrounds.size()) : 0;
        m_chooser->clear();
        for (int i = 1; i <= count; ++i) m_chooser->addItem(tr("%1 of %2").arg(i).arg(count));
        if (count > 0) m_chooser->setCurrentIndex(std::min(before, count - 1));
        m_chooser->setVisible(count > 1);
    }
    m_legend->setVisible(painting != nullptr);
    if (painting) m_legend->show(ColorMap::Viridis, painting->differencePicture.low, painting->differencePicture.high);
    m_panels[Difference]->setPicture(painting ? painting->differencePicture.image : QImage());
    m_names[Background]->setText(painting ? tr("Background, s = %1").arg(QLocale().toString(painting->guidance))
                                          : tr("Background"));
    showBackground();
}

void PhotoStrip::showBackground() {
    const auto chosen = static_cast<std::size_t>(std::max(0, m_chooser->currentIndex()));
    const bool has = m_painting && chosen < m_painting->backgrounds.size();
    m_panels[Background]->setPicture(has ? m_painting->backgrounds[chosen] : QImage());
}

void PhotoStrip::setMask(const std::shared_ptr<const MaskView>& mask, bool isRefined) {
    if (!mask) return;
    m_mask = mask;
    m_isRefined = isRefined;
    showMask();
}

void PhotoStrip::clearMask() {
    m_mask.reset();
    showMask();
}

void PhotoStrip::showMask() {
    const QPainterPath outline = m_mask ? m_mask->outline : QPainterPath();
    const MaskLook look = !m_mask                    ? MaskLook::None
                          : m_overPhoto->isChecked() ? MaskLook::Tint
                                                     : MaskLook::BlackAndWhite;
    m_panels[Photo]->setMask(outline, MaskLook::Outline);
    m_panels[MaskPart]->setMask(outline, look);
    m_panels[MaskPart]->setMessage(m_mask ? QString() : tr("Computing the mask…"));
    if (!m_mask) return m_names[MaskPart]->setText(tr("Mask"));
    const QString share = QLocale().toString(100.0 * m_mask->share, 'f', 1);
    const QString name = m_isRefined          ? tr("Refined mask, %1 % of the photo")
                         : m_mask->isLabelled ? tr("Preliminary mask, %1 % of the photo")
                                              : tr("Mask before edge snapping, %1 % of the photo");
    m_names[MaskPart]->setText(name.arg(share));
}

void PhotoStrip::setOutdated(bool outdated) {
    for (const Part part : {Background, Difference, MaskPart}) m_panels[part]->setOutdated(outdated);
}

}  // namespace maskwright::ui
