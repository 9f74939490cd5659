// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fine-tune page and what comes of it; the rest of StudioWindow is in studio_window.cpp.
#include <QLocale>
#include <QStackedWidget>

#include "cards/card_stack.h"
#include "core/files.h"
#include "dialogs/dialogs.h"
#include "finetune/finetune_page.h"
#include "studio_window.h"

namespace maskwright::ui {
namespace {

const QString kFinetuneCard = QStringLiteral("finetune");

}  // namespace

void StudioWindow::connectFinetune() {
    m_finetune.rememberPaceIn(PaceMemory(&m_settings));
    connect(&m_session, &StudioSession::folderOpened, this, &StudioWindow::turnFinetune);
    connect(&m_session, &StudioSession::inspectionChanged, this, &StudioWindow::turnFinetune);
    connect(&m_stages, &StageBook::changed, this, &StudioWindow::turnFinetune);
    connect(m_work, &QStackedWidget::currentChanged, this,
            &StudioWindow::turnFinetune);  // a model may have been chosen
    connect(m_finetunePage, &FinetunePage::labelRequested, this, &StudioWindow::askLabel);
    connect(&m_finetune, &FinetuneSession::stateChanged, this, [this] {
        if (m_finetune.state() == FinetuneState::Waiting) m_cards->dismiss(kFinetuneCard);
    });
    connect(&m_finetune, &FinetuneSession::ended, this, &StudioWindow::showFinetuned);
    connect(&m_finetune, &FinetuneSession::reverted, this, [this](std::int64_t step) {
        m_cards->tell(kFinetuneCard, tr("The model is that of step %1 again.").arg(QLocale().toString(qlonglong{step})),
                      tr("What was made with the model before is marked as stale."), CardTone::Done);
    });
    connect(&m_finetune, &FinetuneSession::failed, this,
            [this](const Failure& failure) { m_cards->show(cardFor(kFinetuneCard, failure)); });
}

void StudioWindow::turnFinetune() {
    m_finetune.setPhotos(m_session.folder());
    m_finetune.setModel(m_session.model());
}

void StudioWindow::showFinetuned(const FinetuneResult& result, const QString& conceptText) {
    const QString steps = QLocale().toString(qlonglong{result.steps});
    const QString title = result.stopped ? tr("Fine-tuning stopped at step %1. What it learned is kept.").arg(steps)
                                         : tr("The model is fine-tuned for “%1”.").arg(conceptText);
    QStringList detail;
    if (!result.stopped) {
        detail.push_back(tr("It learned from %n photo(s).", nullptr, static_cast<int>(result.photos)));
        if (result.heldOut > 0)
            detail.push_back(tr("%n photo(s) were kept back to tell how well it paints.", nullptr,
                                static_cast<int>(result.heldOut)));
    }
    if (result.leftOut > 0)
        detail.push_back(tr("%n photo(s) were left out: unreadable, without a mask, or nothing but object.", nullptr,
                            static_cast<int>(result.leftOut)));
    m_cards->tell(kFinetuneCard, title, detail.join(QLatin1Char('\n')),
                  result.stopped ? CardTone::Info : CardTone::Done);
}

}  // namespace maskwright::ui
