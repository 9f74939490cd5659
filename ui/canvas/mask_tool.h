// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <memory>
#include <utility>

#include "canvas/canvas_tool.h"
#include "image/image.h"
#include "mask/mask_edit.h"

class QPainter;

namespace maskwright::ui {

class ViewTransform;

/// What a tool works on; borrowed for one call.
struct ToolInputs {
    const TiledMask& mask;
    const TiledMask& model;  ///< what Revert brings back; may be empty
    const Image& photo;      ///< of the mask's size
    int brushSize = 1;       ///< across, in pixels of the photo
    int tolerance = 0;       ///< of the wand
    double reach = 1;        ///< pixels of the photo within which a click is on a point
};

/// Where the pointer is, and how it is held.
struct ToolPointer {
    QPointF inImage;
    double pressure = 1;    ///< of a pen, up to 1
    bool opposite = false;  ///< takes away what the tool otherwise adds
    bool straight = false;  ///< a line from where the last stroke ended
};

/// What a tool has to say after a call. At most one of `delta` and `refusal` has content.
struct ToolOutcome {
    MaskDelta delta;
    QString what;          ///< a short English name for the history
    QString refusal;       ///< a sentence for the person
    bool isShown = false;  ///< stroke() had all of `delta` on the screen already
};

/// One way to edit a mask with a pointer. Knows pixels of the photo; the canvas translates events and shows the
/// outcome. A tool never changes the mask itself.
class MaskTool {
  public:
    MaskTool() = default;
    virtual ~MaskTool() = default;
    MaskTool(const MaskTool&) = delete;
    MaskTool& operator=(const MaskTool&) = delete;

    virtual void press(const ToolPointer& pointer, const ToolInputs& inputs) = 0;
    virtual void move(const ToolPointer&, const ToolInputs&) {}
    virtual void release(const ToolInputs&) {}
    /// Enter or a double click: ends a shape whose corners are clicked. One that encloses nothing yet stays open.
    virtual void closeShape(const ToolInputs&) {}
    /// Takes the last corner back.
    virtual void removeLast() {}
    /// Everything unfinished is forgotten.
    virtual void cancel() {}
    /// Everything unfinished becomes an edit.
    virtual void finish(const ToolInputs& inputs) { release(inputs); }
    /// The mask is another one now; an unfinished stroke goes on over it.
    virtual void rebase(const ToolInputs&) {}

    /// Between press and release, or with corners set.
    virtual bool isUnfinished() const { return false; }
    /// Whether Enter and Backspace mean this tool.
    virtual bool hasOpenShape() const { return false; }
    /// The mask as the unfinished stroke makes it; null without one.
    virtual const StrokeBuilder* stroke() const { return nullptr; }
    /// Pixels that the unfinished stroke will work on; null without them.
    virtual const StrokeBuilder* brushed() const { return nullptr; }
    /// Where stroke() or brushed() changed since the last call.
    virtual PixelRect takeDirty() { return {}; }
    /// Lines and handles over the photo, in the view, and where they lie.
    virtual void paint(QPainter&, const ViewTransform&) const {}
    virtual QRectF paintedIn(const ViewTransform&) const { return {}; }

    ToolOutcome takeOutcome() { return std::exchange(m_outcome, {}); }

  protected:
    ToolOutcome m_outcome;
};

/// Null for the hand, which moves the photo.
std::unique_ptr<MaskTool> makeTool(CanvasTool tool);

}  // namespace maskwright::ui
