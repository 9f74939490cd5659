// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when a person answers for a photo, and the mask drawn that an answer is about; the rest of StudioWindow
// is in studio_window.cpp.
#include <QAction>
#include <QTabWidget>

#include "canvas/photo_canvas.h"
#include "cards/card_stack.h"
#include "gallery/gallery_panel.h"
#include "review/review_panel.h"
#include "studio_actions.h"
#include "studio_window.h"

namespace maskwright::ui {

void StudioWindow::answer(ReviewState state) {
    m_canvas->finishEdit();
    QStringList files = m_gallery->selectedFiles();
    const ProjectImage* shown = m_review.current();
    if (files.size() == 1 && shown != nullptr && shown->locked) return showLocked();
    // Asked for first: what is answered may leave the list.
    QString next = files.size() == 1 && state != ReviewState::Unreviewed ? m_gallery->nextUnreviewed() : QString();
    m_cards->dismiss(QStringLiteral("unclosed"));  // who goes on has read it
    bool replaced = false;
    if (state == ReviewState::Accepted && drawsLiveMask() && files.contains(m_session.currentFile())) {
        const bool replacesOwn = liveMaskReplacesOwn();
        if (acceptDrawn()) files.removeAll(m_session.currentFile());
        if (replacesOwn && !files.contains(m_session.currentFile())) {
            next.clear();  // the photo stays in view, with the offer to take that back
            replaced = true;
        }
    }
    if (!files.isEmpty()) m_review.setState(files, state);
    if (replaced) showReplaced();
    if (!next.isEmpty()) m_gallery->choose(next);
}

/// Whether the outline over the photo is what the attention gives just now, not a stored one.
bool StudioWindow::drawsLiveMask() const {
    return m_session.mask() != nullptr && m_sides->currentWidget() != m_reviewPanel &&
           m_canvas->tool() == CanvasTool::Hand;
}

/// What is accepted is what is drawn: a threshold may have moved since a mask was stored, or a later stage have stored
/// another one. @return false where the drawn mask cannot be kept.
bool StudioWindow::acceptDrawn() {
    if (!liveMaskIsOfConcept()) return false;
    return m_review.acceptModelMask(LayerKind::Preliminary, m_session.mask()->mask, sourceOfMask());
}

/// Accepting what is drawn takes the place of a mask that a person made or approved.
bool StudioWindow::liveMaskReplacesOwn() const {
    const auto& masks = m_review.layers().masks;
    const auto own = masks.find(LayerKind::Human);
    return own != masks.end() && own->second != TiledMask(m_session.mask()->mask);
}

void StudioWindow::showReplaced() {
    m_cards->show({.key = QStringLiteral("replaced"),
                   .tone = CardTone::Info,
                   .title = tr("The outline drawn here took the place of your mask."),
                   .detail = tr("To keep yours, take that back and accept the photo in Review."),
                   .action = tr("Take that back"),
                   .more = {}},
                  [this] { takeBackReplaced(); });
}

/// The attention goes on drawing what the model gives: that the mask is back is seen in the review.
void StudioWindow::takeBackReplaced() {
    if (!m_actions->undo->isEnabled() || !m_review.canEdit()) return;  // it is still being stored, or locked
    m_cards->dismiss(QStringLiteral("replaced"));
    m_review.undo();
    showStage(StudioStage::Review);
    m_canvas->setFocus();  // the card's button had it
    m_cards->tell(QStringLiteral("edit"), tr("Your mask is back."),
                  tr("It is drawn here. Attention goes on drawing what the model gives."));
}

/// Nothing of the concept is in the photo shown.
void StudioWindow::answerAbsent() {
    m_canvas->finishEdit();
    const ProjectImage* shown = m_review.current();
    if (shown != nullptr && shown->locked) return showLocked();
    if (!m_review.canEdit()) return;
    const QString next = m_gallery->nextUnreviewed();
    m_review.markAbsent();
    if (!next.isEmpty()) m_gallery->choose(next);
}

void StudioWindow::showLocked() {
    m_cards->tell(QStringLiteral("edit"), tr("This photo is locked. Unlock it to answer."));
}

/// What looking gave becomes a layer of the photo, if it is still the one that is shown.
void StudioWindow::offerModelMask() {
    if (liveMaskIsOfConcept()) m_review.setModelMask(LayerKind::Preliminary, m_session.mask()->mask, sourceOfMask());
}

bool StudioWindow::liveMaskIsOfConcept() const {
    return m_session.mask() && m_session.inspection() && projectIsOfFolder() &&
           m_session.conceptText() == m_review.conceptText();
}

/// How the mask just drawn came to be, for its layer.
QString StudioWindow::sourceOfMask() const {
    const MaskSettings settings = m_session.mask()->settings;
    QStringList source = {QString::fromStdString(m_session.inspection()->model.name)};
    if (settings.threshold) source.push_back(QStringLiteral("threshold %1").arg(*settings.threshold));
    source.push_back(settings.edgeSnap ? QStringLiteral("edges snapped") : QStringLiteral("edges as they are"));
    return source.join(QStringLiteral(", "));
}

}  // namespace maskwright::ui
