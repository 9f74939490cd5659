// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Labelling all photos, and what becomes of the masks; the rest of StudioWindow is in studio_window.cpp.
#include <QAction>
#include <optional>
#include <utility>

#include "cards/card_stack.h"
#include "concept/concept_bar.h"
#include "concept/label_card.h"
#include "concept/label_dialog.h"
#include "core/files.h"
#include "dialogs/dialogs.h"
#include "jobs/paths.h"
#include "pipeline/label_settings.h"
#include "settings/studio_settings.h"
#include "studio_actions.h"
#include "studio_window.h"

namespace maskwright::ui {

void StudioWindow::connectLabelling() {
    connect(m_bar, &ConceptBar::labelRequested, this, &StudioWindow::askLabel);
    connect(m_actions->labelAll, &QAction::triggered, this, &StudioWindow::askLabel);
    connect(&m_session, &StudioSession::labellingChanged, this, &StudioWindow::updateActions);
    connect(&m_runner, &JobRunner::jobsChanged, this, &StudioWindow::showHint);  // it says what a look waits for
    connect(&m_session, &StudioSession::labelled, this, &StudioWindow::showLabelled);
    connect(&m_session, &StudioSession::labellingFailed, this,
            [this](const Failure& failure) { m_cards->show(cardFor(QStringLiteral("label"), failure)); });
}

void StudioWindow::askLabel() {
    if (!m_actions->labelAll->isEnabled()) return;
    const auto complete = [this](LabelOptions options) {
        options = m_session.completed(std::move(options));
        options.precision = m_preferences->engine().precision;
        return options;
    };
    // It can go on where it stopped as long as the photos and what the window adds are the same.
    const bool goesOn =
        !m_stoppedLabelling.isEmpty() && qtPath(m_labelling.out) == m_stoppedLabelling &&
        labelSettings(m_labelling, m_labelling.images) == labelSettings(complete(m_labelling), m_session.folder());
    const LabelProposal proposal{.conceptText = m_bar->conceptText(),
                                 .photos = static_cast<int>(m_session.files().size()),
                                 .edgeSnap = m_session.edgeSnap(),
                                 .hasSegmenter = m_session.model().empty(),
                                 .hasFolders = !m_session.suggestedConcepts().isEmpty(),
                                 .stopped = goesOn ? std::optional(m_labelling) : std::nullopt};
    const auto look = [this](const std::filesystem::path& folder, LabelDialog* owner, LabelDialog::Answer answer) {
        m_session.lookAtLabelFolder(folder, owner, std::move(answer));
    };
    auto* dialog = new LabelDialog(proposal, look, complete, m_dialogs, m_theme, this);
    connect(dialog, &LabelDialog::labelRequested, this, [this, complete](const LabelOptions& options) {
        m_cards->dismiss(QStringLiteral("label"));
        m_labelling = complete(options);
        m_labelling.softMaps = true;  // the next stages look at them
        m_session.labelAll(m_labelling);
    });
    dialog->open();
}

void StudioWindow::showLabelled(const LabelResult& result, const QString& out) {
    // Another folder may have been opened while it ran.
    const bool isOfThese = m_labelling.images == m_session.folder();
    m_stoppedLabelling = result.stopped && isOfThese ? out : QString();
    if (isOfThese && projectIsOfFolder()) {
        importLabelled();
        noteLabelled(result);
    }
    m_cards->show(labelCard(result, out), [this, out] { m_dialogs.showFolder(out); });
}

/// What labelling wrote becomes layers of the project, each stage its own.
void StudioWindow::importLabelled() {
    MaskImportRequest import{.form = MaskImportRequest::Form::Pngs,
                             .path = m_labelling.out,
                             .conceptName = m_labelling.concept_,
                             .options = {}};
    import.options.source = m_labelling.model.empty() ? "Mini" : toUtf8(m_labelling.model.filename());
    import.options.kind = LayerKind::Preliminary;
    if (m_labelling.until == LastStage::Segmenter) {
        import.path = m_labelling.out / "preliminary";
        m_review.importMasks(import);
        import.path = m_labelling.out;
        import.options.kind = LayerKind::Segmenter;
    }
    m_review.importMasks(import);
}

/// The next stages start from the masks of attention alone.
void StudioWindow::noteLabelled(const LabelResult& result) {
    StageRecord record;
    record.folder = m_labelling.until == LastStage::Segmenter ? m_labelling.out / "preliminary" : m_labelling.out;
    record.photos = result.masks;
    record.complete = !result.stopped;
    record.byFolder = m_labelling.conceptFromFolder;
    const QStringList concepts =
        record.byFolder ? m_session.suggestedConcepts() : QStringList{QString::fromStdString(m_labelling.concept_)};
    m_stages.note(m_review.summary().folder, concepts, WorkStage::Masks, record);
}

}  // namespace maskwright::ui
