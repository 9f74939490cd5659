// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets out of the project and masks into it; the rest of StudioWindow is in studio_window.cpp.
#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

#include "canvas/photo_canvas.h"
#include "cards/card_stack.h"
#include "concept/concept_bar.h"
#include "dialogs/dialogs.h"
#include "exporting/dataset_card.h"
#include "exporting/dataset_dialog.h"
#include "exporting/import_dialog.h"
#include "jobs/paths.h"
#include "studio_actions.h"
#include "studio_window.h"

namespace maskwright::ui {
namespace {

const QString kDatasetCard = QStringLiteral("dataset");
const QString kImportCard = QStringLiteral("import");

/// Empty: all of them, also those that come later.
std::vector<std::string> conceptsBut(const QStringList& without, const std::vector<ProjectConcept>& known) {
    std::vector<std::string> names;
    if (without.isEmpty()) return names;
    for (const ProjectConcept& one : known)
        if (!without.contains(QString::fromStdString(one.name))) names.push_back(one.name);
    return names;
}

}  // namespace

void StudioWindow::connectDataset() {
    connect(m_bar, &ConceptBar::exportRequested, this, &StudioWindow::askDataset);
    connect(m_actions->exportDataset, &QAction::triggered, this, &StudioWindow::askDataset);
    connect(m_actions->importMasks, &QAction::triggered, this, &StudioWindow::askImport);
    connect(&m_review, &ReviewSession::importProgressed, this,
            [this](const MaskImportRequest& request, int photos, int total) {
                if (request.options.kind != LayerKind::Imported) return;
                m_cards->update(kImportCard,
                                tr("%1 of %2 photos").arg(QLocale().toString(photos), QLocale().toString(total)));
            });
    connect(&m_review, &ReviewSession::importingChanged, this, &StudioWindow::updateActions);
    connect(&m_review, &ReviewSession::closed, this, [this] { m_cards->dismiss(kImportCard); });
    connect(&m_review, &ReviewSession::imported, this,
            [this](const MaskImportRequest& request, const MaskImportResult& result, bool stopped) {
                // What labelling made was announced by its own card.
                if (request.options.kind == LayerKind::Imported) m_cards->show(importCard(result, stopped));
                // Now there are two opinions to compare.
                if (request.options.kind == LayerKind::Segmenter && result.masks > 0) m_review.rank();
            });
    connect(&m_review, &ReviewSession::importFailed, this,
            [this](const MaskImportRequest&, const Failure& failure) { m_cards->show(cardFor(kImportCard, failure)); });
}

void StudioWindow::askDataset() {
    if (!m_actions->exportDataset->isEnabled()) return;
    m_canvas->finishEdit();
    const std::filesystem::path project = enginePath(m_review.summary().folder);
    if (m_dataset.project != project) {
        const QFileInfo photos(QDir(m_review.summary().photos).absolutePath());
        const QString out = photos.dir().filePath(photos.fileName() + QStringLiteral("-dataset"));
        DatasetExportOptions fresh;
        fresh.project = project;
        fresh.out = enginePath(out);
        m_dataset = std::move(fresh);
    }
    // Concepts may have come, gone or been renamed since.
    m_dataset.selection.concepts = conceptsBut(m_review.summary().notExported, m_review.concepts());
    DatasetProposal proposal{.options = m_dataset, .concepts = {}, .counts = m_stateCounts};
    for (const ProjectConcept& known : m_review.concepts())
        proposal.concepts.push_back(QString::fromStdString(known.name));
    const auto forecaster = [this](const DatasetExportOptions& options, DatasetDialog* owner,
                                   DatasetDialog::Answer answer) {
        m_review.forecast(options, owner, std::move(answer));
    };
    auto* dialog = new DatasetDialog(proposal, forecaster, m_dialogs, m_theme, this);
    connect(dialog, &DatasetDialog::exportRequested, this, &StudioWindow::startDataset);
    dialog->open();
}

void StudioWindow::startDataset(const DatasetExportOptions& options, const QStringList& leftOutUnseen) {
    m_dataset = options;
    QStringList without;
    const std::vector<std::string>& with = options.selection.concepts;
    for (const ProjectConcept& known : m_review.concepts())
        if (!with.empty() && std::find(with.begin(), with.end(), known.name) == with.end())
            without.push_back(QString::fromStdString(known.name));
    // Somebody may look at those before the next one.
    for (const QString& unseen : leftOutUnseen) without.removeAll(unseen);
    m_review.rememberNotExported(without);
    m_cards->dismiss(kDatasetCard);
    if (!m_runner.isIdle()) m_cards->tell(kDatasetCard, tr("The dataset is exported when what runs now is done."));
    const auto work = [options](EnginePort&, JobContext& context) { return exportDataset(options, context); };
    m_datasetId = m_runner.run(JobKind::Export, qtPath(options.out.filename()), work, this,
                               [this](RequestId, const JobEnd<DatasetExportResult>& end) { endDataset(end); });
    updateActions();
}

void StudioWindow::endDataset(const JobEnd<DatasetExportResult>& end) {
    m_datasetId = 0;
    m_cards->dismiss(kDatasetCard);
    updateActions();
    if (const Failure* failure = std::get_if<Failure>(&end)) m_cards->show(cardFor(kDatasetCard, *failure));
    const auto* result = std::get_if<DatasetExportResult>(&end);
    if (result == nullptr) return;
    const QString out = qtPath(m_dataset.out);
    m_cards->show(datasetCard(*result, out), [this, out] { m_dialogs.showFolder(out); });
}

void StudioWindow::askImport() {
    auto* dialog = new ImportDialog(m_review.conceptText(), m_dialogs, m_theme, this);
    connect(dialog, &ImportDialog::importRequested, this, [this](const MaskImportRequest& request) {
        m_cards->show({.key = kImportCard,
                       .tone = CardTone::Info,
                       .title = tr("Importing masks"),
                       .detail = QDir::toNativeSeparators(qtPath(request.path)),
                       .action = tr("Stop"),
                       .more = {}},
                      [this] { m_review.stopImport(); });
        m_review.importMasks(request);
    });
    dialog->open();
}

}  // namespace maskwright::ui
