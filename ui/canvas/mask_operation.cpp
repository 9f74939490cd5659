// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/mask_operation.h"

#include <QCoreApplication>
#include <algorithm>

#include "mask/mask_operations.h"

namespace maskwright::ui {
namespace {

constexpr int kPixelsPerStep = 700;            // of the long side, to one pixel of growth
constexpr std::size_t kPixelsPerSpeck = 5000;  // of the photo, to one pixel of the largest speck
constexpr std::size_t kSmallestSpeck = 16;

QString sentence(const char* text) {
    return QCoreApplication::translate("CanvasTools", text);
}

ToolOutcome dropSpecks(const TiledMask& mask) {
    const std::size_t area = static_cast<std::size_t>(mask.width()) * static_cast<std::size_t>(mask.height());
    ToolOutcome outcome{
        dropMaskSpecks(mask, std::max(kSmallestSpeck, area / kPixelsPerSpeck)), QStringLiteral("drop specks"), {}};
    if (outcome.delta.empty()) {
        outcome.refusal = sentence(QT_TRANSLATE_NOOP("CanvasTools", "There are no specks to drop."));
        return outcome;
    }
    TiledMask after = mask;
    after.apply(outcome.delta);
    if (after.area() > 0) return outcome;
    return {{}, {}, sentence(QT_TRANSLATE_NOOP("CanvasTools", "The whole mask is no larger than specks; it stays."))};
}

ToolOutcome revert(const TiledMask& mask, const TiledMask& model) {
    if (model.empty())
        return {
            {},
            {},
            sentence(QT_TRANSLATE_NOOP("CanvasTools", "There is no mask of a model for this photo to go back to."))};
    return {replaceMask(mask, model), QStringLiteral("revert to model"), {}};
}

ToolOutcome change(MaskOperation operation, const TiledMask& mask, const TiledMask& model) {
    const int step = std::clamp(std::max(mask.width(), mask.height()) / kPixelsPerStep, 1, kFarthestGrowth);
    switch (operation) {
        case MaskOperation::Grow:
            return {growMask(mask, step), QStringLiteral("grow"), {}};
        case MaskOperation::Shrink:
            return {shrinkMask(mask, step), QStringLiteral("shrink"), {}};
        case MaskOperation::Smooth:
            return {smoothMask(mask, std::min(2 * step, kFarthestGrowth)), QStringLiteral("smooth"), {}};
        case MaskOperation::FillHoles:
            return {
                fillMaskHoles(mask, static_cast<std::size_t>(mask.width()) * static_cast<std::size_t>(mask.height())),
                QStringLiteral("fill holes"),
                {}};
        case MaskOperation::DropSpecks:
            return dropSpecks(mask);
        case MaskOperation::Clear:
            return {replaceMask(mask, TiledMask(mask.width(), mask.height())), QStringLiteral("clear"), {}};
        case MaskOperation::RevertToModel:
            return revert(mask, model);
    }
    return {};
}

}  // namespace

ToolOutcome outcomeOf(MaskOperation operation, const TiledMask& mask, const TiledMask& model) {
    ToolOutcome outcome = change(operation, mask, model);
    if (outcome.delta.empty() && outcome.refusal.isEmpty())
        outcome.refusal = operation == MaskOperation::FillHoles
                              ? sentence(QT_TRANSLATE_NOOP("CanvasTools", "There are no holes to fill."))
                              : sentence(QT_TRANSLATE_NOOP("CanvasTools", "That changes nothing in this mask."));
    return outcome;
}

}  // namespace maskwright::ui
