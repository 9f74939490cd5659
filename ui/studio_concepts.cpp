// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which concept is in hand, and how concepts are renamed and removed; the rest of StudioWindow is in studio_window.cpp.
#include <algorithm>

#include "canvas/photo_canvas.h"
#include "cards/card_stack.h"
#include "concept/concept_bar.h"
#include "gallery/gallery_panel.h"
#include "gallery/photo_list_model.h"
#include "review/concept_dialogs.h"
#include "review/review_panel.h"
#include "studio_window.h"

namespace maskwright::ui {

void StudioWindow::chooseConcept(const QString& name) {
    m_bar->setConceptText(name);
    look(name);
}

void StudioWindow::look(const QString& conceptText) {
    m_lastNote.clear();
    m_cards->dismiss(QStringLiteral("look"));
    m_cards->dismiss(QStringLiteral("note"));
    if (conceptText.simplified() != m_session.conceptText()) m_gallery->photos().clearLookedAt();
    m_review.setConcept(conceptText);
    turnStages();
    m_reviewPanel->setConcepts(m_review.concepts(), conceptText);
    m_session.look(conceptText);
    m_canvas->setFocus();  // from here on, letters are keys again
}

/// Which photos have a mask of the concept in hand.
void StudioWindow::findMasked() {
    const auto isInHand = [this](const ProjectConcept& known) {
        return QString::fromStdString(known.name) == m_review.conceptText();
    };
    const auto& concepts = m_review.concepts();
    if (std::none_of(concepts.begin(), concepts.end(), isInHand))
        m_gallery->photos().setMasked({});
    else
        m_review.findPhotosWith(m_review.conceptText());
}

/// What runs and what is imported knows its concept by name.
bool StudioWindow::refuseForUse() {
    const auto& jobs = m_runner.jobs();
    const bool runs = std::any_of(jobs.begin(), jobs.end(), [](const JobRecord& job) {
        const bool isOver =
            job.state == JobState::Done || job.state == JobState::Stopped || job.state == JobState::Failed;
        return !isOver && job.kind != JobKind::Inspect;  // a look stores nothing by the name
    });
    if (!runs && !m_review.isImporting()) return false;
    m_cards->tell(QStringLiteral("concept"), tr("Concepts can be renamed or removed when what runs now is done."));
    return true;
}

void StudioWindow::askRenameConcept(const QString& name) {
    if (refuseForUse()) return;
    QStringList taken;
    for (const ProjectConcept& known : m_review.concepts()) taken.push_back(QString::fromStdString(known.name));
    auto* dialog = new RenameConceptDialog(name, taken, this);
    connect(dialog, &RenameConceptDialog::renameRequested, this, [this, name](const QString& to) {
        if (!refuseForUse()) m_review.renameConcept(name, to);
    });
    dialog->open();
}

void StudioWindow::askRemoveConcept(const QString& name, int photos) {
    m_conceptToRemove.clear();
    auto* dialog = new RemoveConceptDialog(name, photos, this);
    connect(dialog, &QDialog::accepted, this, [this, name] {
        if (refuseForUse()) return;
        m_canvas->finishEdit();
        m_review.removeConcept(name);
    });
    dialog->open();
}

}  // namespace maskwright::ui
