// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainterPath>
#include <QWidget>
#include <memory>

#include "canvas/canvas_tool.h"
#include "canvas/loaded_photo.h"
#include "canvas/mask_comparison.h"
#include "canvas/mask_overlay.h"
#include "canvas/outline_picture.h"
#include "canvas/view_transform.h"

class QPointingDevice;

namespace maskwright::ui {

class MaskTool;
class Theme;
struct ToolInputs;
struct ToolOutcome;
struct ToolPointer;

/// Shows a photo with a heatmap and a mask over it, and lets a person edit the mask. Knows pixels, not the engine.
/// Wheel or pinch zooms, a touchpad pans; dragging with the hand, with the middle button or while Space is held pans,
/// too. The tools draw with the left button; Alt or the right button does the opposite. O held shows the photo alone.
///
/// The mask belongs to the session: what a person does is applied here at once and told by `edited`; after an undo the
/// session hands the mask back with setEditMask. Before it shows another photo or undoes, the session calls
/// finishEdit(), so that an unfinished stroke is told while its photo is still the current one.
class PhotoCanvas : public QWidget {
    Q_OBJECT

  public:
    explicit PhotoCanvas(const Theme& theme, QWidget* parent = nullptr);
    ~PhotoCanvas() override;

    /// The next photo, fitted; heatmap, outline and masks of the one before go away. Null: nothing to show.
    void setPhoto(std::shared_ptr<const LoadedPhoto> photo);
    /// Stretched over the whole photo; a null image: none.
    void setHeat(const QImage& heat);
    void setHeatOpacity(double opacity);
    void setHeatVisible(bool visible);
    /// In image pixels.
    void setOutline(const QPainterPath& outline);
    /// Of the outline, and of the edit mask where it is drawn as one.
    void setOutlineVisible(bool visible);
    /// Of the edit mask and what it is compared with.
    void setMasksVisible(bool visible);
    /// Two lines in place of a photo, for instance while it loads or when it cannot be read.
    void setMessage(const QString& title, const QString& detail);

    /// The mask that is shown and edited, of the photo's size; an empty one or one of another size: none. An unfinished
    /// stroke goes on over it. Cheap where the mask is the one already shown.
    void setEditMask(const TiledMask& mask);
    const TiledMask& editMask() const noexcept { return m_overlay.mask(); }
    /// What the Revert tool brings back; empty: nothing.
    void setModelMask(const TiledMask& mask);
    void setCanEdit(bool canEdit);

    CanvasTool tool() const noexcept { return m_toolKind; }
    int brushSize() const noexcept { return m_brushSize; }
    /// Of the wand, 0 to 255.
    void setTolerance(int tolerance);
    void setOverlayMode(OverlayMode mode);
    void setOverlayOpacity(double opacity);
    /// The photo alone, as long as it is true.
    void setPeeking(bool peeking);
    bool isPeeking() const noexcept { return m_peeking; }
    void setComparison(Comparison comparison, const TiledMask& other, const QString& thisName,
                       const QString& otherName);
    const MaskComparison& comparison() const noexcept { return m_comparison; }

    double zoom() const noexcept { return m_view.scale(); }
    PhotoView view() const { return m_view.view(); }
    /// As another canvas has it; not told by viewChanged.
    void setView(const PhotoView& view);
    bool isHeatVisible() const noexcept { return m_heatVisible; }
    QPointF imageFromView(QPointF pointInView) const { return m_view.imageFromView(pointInView); }
    QPointF viewFromImage(QPointF pointInImage) const { return m_view.viewFromImage(pointInImage); }

  public Q_SLOTS:
    void fit();
    void showActualSize();
    void zoomIn();
    void zoomOut();
    void setTool(maskwright::ui::CanvasTool tool);
    /// Across, in pixels of the photo; kSmallestBrush to kLargestBrush.
    void setBrushSize(int pixels);
    /// A fifth larger (+1) or smaller (-1).
    void stepBrushSize(int direction);
    void applyOperation(maskwright::ui::MaskOperation operation);
    /// What is unfinished becomes an edit: a stroke as far as it went, a shape as if it were closed.
    void finishEdit();

  Q_SIGNALS:
    void zoomChanged(double scale);
    /// Somebody zoomed, moved or fitted the photo.
    void viewChanged();
    /// The mask shown was changed by `delta`. @param what a short English name for the history
    void edited(const maskwright::MaskDelta& delta, const QString& what);
    void toolChanged(maskwright::ui::CanvasTool tool);
    void brushSizeChanged(int pixels);
    /// Somebody tried what cannot be done now; the sentence says why.
    void editRefused(const QString& sentence);
    /// In pixels of the photo; may lie beside it.
    void pointerMoved(QPointF photoPoint);
    void pointerLeft();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;

  private:
    enum class Drag { None, Pan, Divider, Tool };

    void fitView();
    void zoomAt(QPointF pointInView, double factor);
    void panBy(QPointF offset);
    void beginDrag(Drag drag, QPointF from, Qt::MouseButton button);
    void endDrag();
    /// The same; a stroke becomes an edit, while a shape stays open.
    void endStroke();
    bool isPenDrawing() const { return m_drag == Drag::Tool && m_dragButton == Qt::NoButton; }
    void moveHover(QPointF inView);
    void updateCursor();
    void updateBrushRing();
    double ringRadius() const;
    bool takesKey(const QKeyEvent& event) const;

    bool canUseTool();
    ToolInputs toolInputs() const;
    ToolPointer pointerAt(QPointF inView, Qt::KeyboardModifiers modifiers, bool opposite, double pressure) const;
    void pressTool(const ToolPointer& pointer);
    void moveTool(const ToolPointer& pointer);
    /// Shows what the tool did and tells it. The last thing to do: who hears it may change anything.
    void settleTool();
    void applyAndTell(const ToolOutcome& outcome);
    void updatePixels(const PixelRect& pixels);

    void paintMasks(QPainter& painter, const QRect& dirty);
    void paintMask(QPainter& painter, MaskOverlay& overlay, const QRect& dirty, const StrokeBuilder* stroke);
    void paintComparison(QPainter& painter) const;
    void paintMessage(QPainter& painter) const;

    const Theme& m_theme;
    std::shared_ptr<const LoadedPhoto> m_photo;
    QImage m_heat;
    OutlinePicture m_outline;
    QString m_title;
    QString m_detail;
    double m_heatOpacity = 0.6;
    bool m_heatVisible = true;
    bool m_masksVisible = true;
    bool m_outlineVisible = true;

    MaskOverlay m_overlay;         ///< of the mask that is edited
    MaskOverlay m_otherOverlay;    ///< of the one it is compared with
    MaskOverlay m_brushedOverlay;  ///< of the pixels a brush will work on
    MaskComparison m_comparison;
    TiledMask m_modelMask;
    OverlayMode m_overlayMode = OverlayMode::Fill;
    double m_overlayOpacity = 0.45;
    bool m_peeking = false;

    CanvasTool m_toolKind = CanvasTool::Hand;
    std::unique_ptr<MaskTool> m_tool;  ///< null: the hand
    QRectF m_toolPaintedIn;
    int m_brushSize = 40;
    int m_tolerance = 24;
    bool m_canEdit = true;

    ViewTransform m_view;
    Drag m_drag = Drag::None;
    Qt::MouseButton m_dragButton = Qt::NoButton;
    QPointF m_dragFrom;
    QPointF m_hover;  ///< where the pointer is
    bool m_hovering = false;
    bool m_oppositeDrag = false;
    bool m_spaceHeld = false;
};

}  // namespace maskwright::ui
