// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How masks are shown to be reviewed and corrected; what is answered is in studio_answers.cpp, the rest of StudioWindow
// in studio_window.cpp.
#include <QAction>
#include <QActionGroup>
#include <QTabWidget>
#include <QToolButton>
#include <utility>

#include "canvas/photo_canvas.h"
#include "canvas/tool_settings.h"
#include "cards/card_stack.h"
#include "concept/concept_bar.h"
#include "gallery/gallery_panel.h"
#include "gallery/photo_list_model.h"
#include "review/review_bar.h"
#include "review/review_panel.h"
#include "review/state_words.h"
#include "studio_actions.h"
#include "studio_window.h"

namespace maskwright::ui {

void StudioWindow::connectReview() {
    m_canvas->addActions(m_actions->answers());
    m_gallery->setListKeys(m_actions->answers());
    const QList<QPair<QAction*, ReviewState>> answers = {{m_actions->accept, ReviewState::Accepted},
                                                         {m_actions->reject, ReviewState::Rejected},
                                                         {m_actions->needsWork, ReviewState::NeedsWork},
                                                         {m_actions->unreviewed, ReviewState::Unreviewed}};
    for (const auto& [action, state] : answers)
        connect(action, &QAction::triggered, this, [this, state = state] { answer(state); });
    connect(m_actions->absent, &QAction::triggered, this, &StudioWindow::answerAbsent);
    connect(m_actions->nextUnreviewed, &QAction::triggered, this, [this] {
        const QString file = m_gallery->nextUnreviewed();
        if (!file.isEmpty()) m_gallery->choose(file);
    });
    connect(m_actions->lock, &QAction::triggered, this,
            [this](bool locked) { m_review.setLocked(m_gallery->selectedFiles(), locked); });
    connect(m_actions->copyToNext, &QAction::triggered, this, [this] {
        const QString next = m_gallery->next();
        if (next.isEmpty()) return;
        m_review.copyMaskTo(next);
        m_gallery->choose(next);
    });
    connect(m_actions->rank, &QAction::triggered, this, [this] {
        m_gallery->showWorstFirst();  // who asks for them wants to see them
        m_rankAsked = true;
        m_review.rank();
    });
    connect(&m_review, &ReviewSession::ranked, this, &StudioWindow::showRanked);
    connect(m_actions->undo, &QAction::triggered, this, [this] {
        m_canvas->finishEdit();
        m_review.undo();
    });
    connect(m_actions->redo, &QAction::triggered, this, [this] {
        m_canvas->finishEdit();
        m_review.redo();
    });
    for (int i = 0; i < m_actions->concepts.size(); ++i)
        connect(m_actions->concepts[i], &QAction::triggered, this, [this, i] {
            const auto& concepts = m_review.concepts();
            if (i < static_cast<int>(concepts.size())) chooseConcept(QString::fromStdString(concepts[i].name));
        });
    m_gallery->setMenu(m_actions->reviewMenu());
    m_gallery->photos().setReview(
        [this](const QString& file) { return projectIsOfFolder() ? m_review.image(file) : nullptr; });
    connect(m_gallery, &GalleryPanel::conceptWanted, &m_review, &ReviewSession::findPhotosWith);
    connect(&m_review, &ReviewSession::photosWith, m_gallery, &GalleryPanel::setConceptFiles);
    connectReviewPanel();
    connectReviewState();
    connectTools();
}

void StudioWindow::connectReviewPanel() {
    connect(m_reviewPanel, &ReviewPanel::conceptChosen, this, &StudioWindow::chooseConcept);
    connect(m_reviewPanel, &ReviewPanel::instanceChosen, this, [this](int instance) {
        m_canvas->finishEdit();
        m_review.setInstance(instance);
    });
    // What was offered to be taken back is no longer the last step.
    const auto dismissOffer = [this] { m_cards->dismiss(QStringLiteral("replaced")); };
    connect(&m_review, &ReviewSession::judged, this, dismissOffer);
    connect(m_reviewPanel, &ReviewPanel::noteWritten, this, dismissOffer);
    connect(m_reviewPanel, &ReviewPanel::partsToggled, &m_review, &ReviewSession::setPartsAreObjects);
    connect(m_reviewPanel, &ReviewPanel::layerWanted, this, [this](LayerKind kind) {
        m_canvas->finishEdit();
        m_review.useLayer(kind);
    });
    connect(m_reviewPanel, &ReviewPanel::renameWanted, this, &StudioWindow::askRenameConcept);
    connect(m_reviewPanel, &ReviewPanel::removeWanted, this, [this](const QString& name) {
        if (refuseForUse()) return;
        m_conceptToRemove = name;
        m_review.findPhotosWith(name);
    });
    connect(&m_review, &ReviewSession::photosWith, this, [this](const QString& name, const QSet<QString>& files) {
        if (name == m_review.conceptText()) m_gallery->photos().setMasked(files);
        if (name == m_conceptToRemove) askRemoveConcept(name, static_cast<int>(files.size()));
    });
    connect(&m_review, &ReviewSession::imported, this, &StudioWindow::findMasked);
    connect(&m_review, &ReviewSession::conceptRenamed, this, [this](const QString& from, const QString& to) {
        m_stages.forget(m_review.summary().folder, from);
        if (m_review.conceptText() != to) return;
        m_session.look({});  // the model looks for the new word when it is asked to
        m_bar->setConceptText(to);
        turnStages();
        m_reviewPanel->setConcepts(m_review.concepts(), to);
    });
    connect(&m_review, &ReviewSession::conceptRemoved, this, [this](const QString& name) {
        m_stages.forget(m_review.summary().folder, name);
        if (m_review.conceptText() == name) chooseConcept({});
    });
    connect(m_reviewPanel, &ReviewPanel::noteWritten, &m_review, &ReviewSession::setNote);
    connect(m_reviewPanel, &ReviewPanel::lockToggled, this,
            [this](bool locked) { m_review.setLocked({m_session.currentFile()}, locked); });
}

void StudioWindow::connectReviewState() {
    connect(&m_session, &StudioSession::photoChanged, &m_review, &ReviewSession::showPhoto);
    connect(&m_session, &StudioSession::photoReady, this, [this] {
        if (!projectIsOfFolder()) return;
        m_review.setPhotoRead(currentPhotoPath(), m_session.photo()->size());
        showLayers();
    });
    connect(&m_session, &StudioSession::maskChanged, this, &StudioWindow::offerModelMask);
    connect(&m_review, &ReviewSession::imagesChanged, this, [this] {
        m_gallery->photos().reviewsChanged();
        showReviewState();
    });
    connect(&m_review, &ReviewSession::imageChanged, this, [this](const QString& file) {
        m_gallery->photos().reviewChanged(file);
        showReviewState();
    });
    connect(&m_review, &ReviewSession::layersChanged, this, &StudioWindow::showLayers);
    connect(&m_review, &ReviewSession::conceptsChanged, this, [this] {
        m_reviewPanel->setConcepts(m_review.concepts(), m_review.conceptText());
        QStringList names;
        for (const ProjectConcept& known : m_review.concepts()) names.push_back(QString::fromStdString(known.name));
        m_gallery->setConcepts(names);
        for (int i = 0; i < m_actions->concepts.size(); ++i) {
            m_actions->concepts[i]->setText(i < names.size() ? names[i] : tr("Concept %1").arg(i + 1));
            m_actions->concepts[i]->setVisible(i < names.size());
        }
        offerModelMask();
        findMasked();
    });
    connect(&m_review, &ReviewSession::canEditChanged, this, [this] {
        m_canvas->setCanEdit(m_review.canEdit());
        m_reviewPanel->setCanEdit(m_review.canEdit());
        updateActions();
    });
}

void StudioWindow::connectTools() {
    connect(m_canvas, &PhotoCanvas::edited, &m_review, &ReviewSession::edit);
    connect(m_actions->tools, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_canvas->setTool(static_cast<CanvasTool>(action->data().toInt()));
        if (m_canvas->tool() != CanvasTool::Hand) m_sides->setCurrentWidget(m_reviewPanel);
        m_canvas->setFocus();
    });
    connect(m_actions->operations, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_canvas->applyOperation(static_cast<MaskOperation>(action->data().toInt()));
    });
    connect(m_actions->smallerBrush, &QAction::triggered, this, [this] { m_canvas->stepBrushSize(-1); });
    connect(m_actions->largerBrush, &QAction::triggered, this, [this] { m_canvas->stepBrushSize(+1); });
    connect(m_canvas, &PhotoCanvas::toolChanged, this, [this](CanvasTool tool) {
        m_toolSettings->setTool(tool);
        showMaskOutline();
        for (QAction* action : m_actions->tools->actions())
            if (action->data().toInt() == static_cast<int>(tool)) action->setChecked(true);
    });
    connect(m_canvas, &PhotoCanvas::brushSizeChanged, m_toolSettings, &ToolSettings::setBrushSize);
    connect(m_canvas, &PhotoCanvas::editRefused, this,
            [this](const QString& sentence) { m_cards->tell(QStringLiteral("edit"), sentence); });
    connect(m_toolSettings, &ToolSettings::brushSizeChanged, m_canvas, &PhotoCanvas::setBrushSize);
    connect(m_toolSettings, &ToolSettings::toleranceChanged, m_canvas, &PhotoCanvas::setTolerance);
    connect(m_toolSettings, &ToolSettings::overlayModeChanged, m_canvas, &PhotoCanvas::setOverlayMode);
    connect(m_toolSettings, &ToolSettings::overlayOpacityChanged, m_canvas, &PhotoCanvas::setOverlayOpacity);
    connect(m_toolSettings, &ToolSettings::comparisonChanged, this, &StudioWindow::showComparison);
    connect(m_sides, &QTabWidget::currentChanged, this, &StudioWindow::showSide);
}

/// To review is to look at the photo and its mask; the heatmap belongs to the other side.
void StudioWindow::showSide() {
    const bool reviewing = m_sides->currentWidget() == m_reviewPanel;
    m_canvas->setHeatVisible(m_actions->showHeat->isChecked() && !reviewing);
    m_heatButton->setVisible(!reviewing);
    m_toolSettings->setVisible(reviewing);
    // What a model sees is of the concept, not of one object among several.
    if (!reviewing && m_review.instance() != 1) {
        m_canvas->finishEdit();
        m_review.setInstance(1);
    }
    // A filled mask would hide what the model saw.
    m_canvas->setOverlayMode(reviewing ? m_toolSettings->overlayMode() : OverlayMode::Outline);
    showLayers();
}

/// The order of the photos is the person's; it is offered to begin with the worst.
void StudioWindow::showRanked(int photos) {
    const bool asked = std::exchange(m_rankAsked, false);
    if (photos == 0) {
        if (!asked) return;  // masks came in; nobody wants to know that they cannot be compared yet
        m_cards->tell(QStringLiteral("rank"), tr("No photo has masks of two stages to compare yet."),
                      tr("Label all photos until the segmenter first."));
        return;
    }
    if (m_gallery->isWorstFirst()) {
        m_cards->dismiss(QStringLiteral("worst"));
        const QString sorted = tr("%n photo(s) were compared; the worst come first.", nullptr, photos);
        // It may be the end of another job, whose card is there still.
        for (const char* key : {"label", "segmenter"})
            if (m_cards->append(QLatin1String(key), sorted)) return;
        m_cards->tell(QStringLiteral("rank"), sorted, {}, CardTone::Done);
        return;
    }
    const QString compared = tr("The masks of %n photo(s) were compared.", nullptr, photos);
    // The Segment stage offers the worst itself.
    if (m_cards->append(QStringLiteral("segmenter"), compared)) return;
    m_cards->show({.key = QStringLiteral("worst"),
                   .tone = CardTone::Done,
                   .title = compared,
                   .detail = tr("Where they differ most, a look is worth most."),
                   .action = tr("Show worst first"),
                   .more = {}},
                  [this] {
                      m_cards->dismiss(QStringLiteral("worst"));
                      reviewWorst();
                  });
}

void StudioWindow::showLayers() {
    const MaskLayers& layers = m_review.layers();
    m_reviewPanel->setLayers(layers, m_review.instance());
    const QSize size = m_review.photoSize();
    const TiledMask* shown = layers.shown();
    const bool fits = shown != nullptr && QSize(shown->width(), shown->height()) == size;
    if (fits)
        m_canvas->setEditMask(*shown);
    else
        m_canvas->setEditMask(size.isEmpty() || shown != nullptr ? TiledMask()
                                                                 : TiledMask(size.width(), size.height()));
    const TiledMask* model = layers.bestOfModels();
    m_canvas->setModelMask(fits && model != nullptr ? *model : TiledMask());
    m_compared.clear();
    QStringList names;
    for (const auto& [kind, mask] : layers.masks) {
        if (kind == layers.shownKind()) continue;
        m_compared.push_back(kind);
        names.push_back(layerWord(kind));
    }
    m_toolSettings->setLayers(names);
    showMaskOutline();
    showComparison();
    m_actions->undo->setEnabled(m_review.canReview() && layers.history.undoable > 0);
    m_actions->redo->setEnabled(m_review.canReview() && layers.history.redoable > 0);
    const QString undone = actionWord(QString::fromStdString(layers.history.nextUndo));
    const QString redone = actionWord(QString::fromStdString(layers.history.nextRedo));
    m_actions->undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
    m_actions->redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
}

/// One mask at a time: beside the attention what it gives just now, and the stored one in the review, or where nothing
/// was looked for yet. A tool shows what it changes.
void StudioWindow::showMaskOutline() {
    const bool isLive = drawsLiveMask();
    m_canvas->setOutline(isLive ? m_session.mask()->outline : QPainterPath());
    m_canvas->setMasksVisible(!isLive);
    m_drawsAnother = isLive && liveMaskIsOfConcept() && liveMaskReplacesOwn();
    showAnswer();
}

/// What was said of the photo shown, and of which mask where another is drawn.
void StudioWindow::showAnswer() {
    const ProjectImage* shown = m_review.current();
    const bool isAnother =
        m_drawsAnother && shown != nullptr && shown->state == ReviewState::Accepted && !shown->isEmpty;
    if (isAnother)
        m_reviewBar->setPhoto(shown, tr("Accepted, other outline"),
                              tr("The mask that was accepted differs from the outline drawn here. Review shows it."));
    else
        m_reviewBar->setPhoto(shown);
}

void StudioWindow::showComparison() {
    const MaskLayers& layers = m_review.layers();
    const int chosen = m_toolSettings->layer();
    if (chosen < 0 || chosen >= static_cast<int>(m_compared.size())) {
        m_canvas->setComparison(Comparison::None, {}, {}, {});
        return;
    }
    const LayerKind kind = m_compared[static_cast<std::size_t>(chosen)];
    m_canvas->setComparison(m_toolSettings->comparison(), layers.masks.at(kind), layerWord(layers.shownKind()),
                            layerWord(kind));
}

void StudioWindow::showReviewState() {
    const ProjectImage* shown = m_review.current();
    showAnswer();
    m_reviewPanel->setPhoto(shown);
    m_actions->lock->setChecked(shown != nullptr && shown->locked);
    m_stateCounts.fill(0, static_cast<int>(kReviewStates.size()));
    for (const ProjectImage& photo : m_review.images()) ++m_stateCounts[static_cast<int>(photo.state)];
    const int photos = static_cast<int>(m_review.images().size());
    // Who said that a photo needs work will come back to it; an edited one was looked at.
    const int left = m_stateCounts[static_cast<int>(ReviewState::Unreviewed)];
    m_reviewBar->setProgress(photos - left, photos);
    m_gallery->setCounts(m_stateCounts);
}

}  // namespace maskwright::ui
