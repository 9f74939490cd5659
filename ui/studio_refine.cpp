// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The refine page and what comes of it; the rest of StudioWindow is in studio_window.cpp.
#include <QStackedWidget>

#include "cards/card_stack.h"
#include "cards/skipped_photos.h"
#include "core/files.h"
#include "dialogs/dialogs.h"
#include "jobs/paths.h"
#include "refine/refine_page.h"
#include "studio_window.h"

namespace maskwright::ui {
namespace {

const QString kRefineCard = QStringLiteral("refine");

}  // namespace

void StudioWindow::connectRefine() {
    // The photos may have been changed since they were painted.
    connect(&m_session, &StudioSession::folderOpened, &m_refine, &RefineSession::forgetPaintings);
    connect(&m_session, &StudioSession::photoChanged, this, &StudioWindow::turnRefine);
    connect(&m_session, &StudioSession::photoReady, this, &StudioWindow::turnRefine);
    connect(&m_session, &StudioSession::inspectionChanged, this, &StudioWindow::turnRefine);
    connect(m_work, &QStackedWidget::currentChanged, this, &StudioWindow::turnRefine);  // a model may have been chosen
    connect(&m_session, &StudioSession::lookingChanged, this,
            [this] { m_refinePage->setLooking(m_session.looking() != StudioSession::Looking::No); });
    connect(m_refinePage, &RefinePage::lookRequested, this, [this] { look(m_stages.conceptText()); });
    connect(m_refinePage, &RefinePage::labelRequested, this, &StudioWindow::askLabel);
    connect(&m_refine, &RefineSession::refined, this, &StudioWindow::showRefined);
    connect(&m_refine, &RefineSession::failed, this,
            [this](const Failure& failure) { m_cards->show(cardFor(kRefineCard, failure)); });
}

void StudioWindow::turnRefine() {
    RefineSubject subject;
    subject.folder = m_session.folder();
    subject.file = m_session.currentFile();
    subject.model = m_session.model();
    subject.photo = m_session.photo();
    subject.threshold = m_session.movedThreshold();
    subject.inspection = m_session.inspection();
    m_refine.turnTo(subject);
}

/// What refining wrote becomes a layer of the project it was begun in.
void StudioWindow::showRefined(const RefinedPhotos& run) {
    if (run.result.masks > 0 && m_review.isOpen() && m_review.summary().folder == run.project) {
        const std::filesystem::path& painter = run.options.painter;
        MaskImportRequest import{.form = MaskImportRequest::Form::Pngs,
                                 .path = run.options.out,
                                 .conceptName = run.options.concept_,
                                 .options = {}};
        import.options.kind = LayerKind::Refined;
        import.options.source = painter.empty() ? "Mini" : toUtf8(painter.filename());
        m_review.importMasks(import);
    }
    const QString out = qtPath(run.options.out);
    const int masks = static_cast<int>(run.result.masks);
    CardText card;
    card.key = kRefineCard;
    card.tone = masks == 0 && !run.result.skipped.empty() ? CardTone::Error : CardTone::Done;
    card.title = run.result.stopped ? tr("Refining stopped; %n mask(s) were kept.", nullptr, masks)
                                    : tr("%n mask(s) refined.", nullptr, masks);
    QStringList detail;
    if (run.result.stopped) detail.push_back(tr("With the same settings it goes on where it stopped."));
    addSkipped(card, detail, run.result.skipped);
    card.detail = detail.join(QLatin1Char('\n'));
    card.action = tr("Open folder");
    m_cards->show(card, [this, out] { m_dialogs.showFolder(out); });
}

}  // namespace maskwright::ui
