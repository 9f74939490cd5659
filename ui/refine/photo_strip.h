// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <memory>

#include "refine/strip_panel.h"
#include "session/refine_picture.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace maskwright::ui {

class ColorBar;
class Theme;

/// Photo, background, difference and mask of one photo side by side, moved and zoomed together: four in a row or two by
/// two, whichever shows them larger.
class PhotoStrip : public QWidget {
    Q_OBJECT

  public:
    explicit PhotoStrip(Theme& theme, QWidget* parent = nullptr);

    void setPhoto(const std::shared_ptr<const LoadedPhoto>& photo);
    /// @param painting null: `message` in its place
    void setPainting(const std::shared_ptr<const PaintedPhoto>& painting, const QString& message);
    /// @param mask null: it is being computed, and the one before stays
    void setMask(const std::shared_ptr<const MaskView>& mask, bool isRefined);
    void clearMask();
    /// What was made of the painting is not what was asked for last.
    void setOutdated(bool outdated);

    int columns() const noexcept { return m_columns; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    enum Part { Photo, Background, Difference, MaskPart };

    QWidget* makeCaption(Part part);
    void arrange(int columns);
    void showBackground();
    void showMask();

    std::array<StripPanel*, 4> m_panels;
    std::array<QWidget*, 4> m_captions;
    std::array<QLabel*, 4> m_names;
    QComboBox* m_chooser;  ///< which of several paintings is shown
    QToolButton* m_overPhoto;
    ColorBar* m_legend;
    QGridLayout* m_grid;
    std::shared_ptr<const LoadedPhoto> m_photo;
    std::shared_ptr<const PaintedPhoto> m_painting;
    std::shared_ptr<const MaskView> m_mask;
    bool m_isRefined = false;
    int m_columns = 0;
};

}  // namespace maskwright::ui
