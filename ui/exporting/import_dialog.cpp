// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/import_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "concept/rows.h"
#include "dialogs/dialogs.h"
#include "dialogs/path_field.h"

namespace maskwright::ui {
namespace {

constexpr int kWidth = 560;

QWidget* named(const QString& caption, QLineEdit* field) {
    auto* page = new QWidget;
    auto* rows = labelledRows(caption, field);
    rows->setContentsMargins(0, 0, 0, 0);
    page->setLayout(rows);
    return page;
}

}  // namespace

ImportDialog::ImportDialog(const QString& conceptText, Dialogs& dialogs, Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_dialogs(dialogs),
      m_form(new QComboBox),
      m_path(new PathField("importPath", "importBrowse", theme)),
      m_what(new QStackedWidget),
      m_concept(new QLineEdit(conceptText)),
      m_concepts(new QLineEdit),
      m_existing(new QComboBox),
      m_complaint(new QLabel),
      m_import(new QPushButton(tr("Import"))) {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import masks"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    m_form->setObjectName(QStringLiteral("importForm"));
    m_form->addItem(tr("PNG masks in a folder, named after the photos"), int(MaskImportRequest::Form::Pngs));
    m_form->addItem(tr("A COCO file"), int(MaskImportRequest::Form::Coco));
    m_concept->setObjectName(QStringLiteral("importConcept"));
    m_concept->setPlaceholderText(tr("Empty: each photo's folder names it"));
    m_concepts->setObjectName(QStringLiteral("importConcepts"));
    m_concepts->setPlaceholderText(tr("Empty: all; else names with commas"));
    m_what->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_what->addWidget(named(tr("What they show"), m_concept));
    m_what->addWidget(named(tr("Categories"), m_concepts));
    m_existing->setObjectName(QStringLiteral("importExisting"));
    m_existing->addItem(tr("are replaced"), static_cast<int>(ExistingMasks::Replace));
    m_existing->addItem(tr("are kept"), static_cast<int>(ExistingMasks::Keep));
    m_complaint->setObjectName(QStringLiteral("importComplaint"));
    m_import->setObjectName(QStringLiteral("startImportButton"));
    auto* note = new QLabel(tr("Masks become a layer of their own: what you drew or accepted stays as it is."));
    note->setProperty("role", "muted");
    note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(14);
    layout->addLayout(labelledRows(tr("Import"), m_form));
    layout->addLayout(labelledRows(tr("From"), m_path));
    layout->addWidget(m_what);
    layout->addLayout(labelledRows(tr("Masks imported earlier"), m_existing));
    layout->addWidget(note);
    layout->addSpacing(8);
    layout->addLayout(closingRow(*this, m_complaint, tr("Cancel"), m_import));
    connect(m_form, &QComboBox::currentIndexChanged, this, [this](int form) {
        m_what->setCurrentIndex(form);
        m_path->setText({});
    });
    connect(m_path, &PathField::changed, this, &ImportDialog::check);
    connect(m_path, &PathField::browseRequested, this, &ImportDialog::pick);
    connect(m_import, &QPushButton::clicked, this, [this] {
        Q_EMIT importRequested(request());
        accept();
    });
    check();
}

bool ImportDialog::isCoco() const {
    return m_form->currentData().toInt() == static_cast<int>(MaskImportRequest::Form::Coco);
}

void ImportDialog::pick() {
    const auto choose = [this](const QString& path) { m_path->setText(path); };
    if (isCoco())
        m_dialogs.pickFile(this, tr("Choose a COCO file"), m_path->text(), tr("COCO (*.json)"), choose);
    else
        m_dialogs.pickFolder(this, tr("Choose the folder of the masks"), m_path->text(), choose);
}

void ImportDialog::check() {
    const QString complaint = pathComplaint(*m_path, isCoco() ? tr("Choose a file.") : tr("Choose a folder."));
    m_import->setEnabled(complaint.isEmpty());
    m_complaint->setText(complaint);
}

MaskImportRequest ImportDialog::request() const {
    MaskImportRequest request;
    request.form = static_cast<MaskImportRequest::Form>(m_form->currentData().toInt());
    request.path = m_path->path();
    request.conceptName = m_concept->text().simplified().toStdString();
    request.options.existing = static_cast<ExistingMasks>(m_existing->currentData().toInt());
    for (const QString& name : m_concepts->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!name.simplified().isEmpty()) request.options.concepts.push_back(name.simplified().toStdString());
    return request;
}

}  // namespace maskwright::ui
