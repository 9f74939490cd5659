// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/models_page.h"

#include <QDir>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "dialogs/dialogs.h"
#include "settings/model_list.h"
#include "theme/labels.h"

namespace maskwright::ui {
namespace {

constexpr int kListHeight = 132;
constexpr int kRowHeight = 36;

/// As high as the rows of the other lists.
class RowDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, kRowHeight}; }
};

QLabel* makeText(const char* name, const char* role) {
    auto* label = namedLabel(name, role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setTrouble(QLabel& label, bool isTrouble) {
    label.setProperty("role", isTrouble ? "trouble" : "caption");
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

QString sentence(const Failure& failure) {
    return failure.subject.isEmpty() ? failure.detail : failure.detail + QLatin1Char('\n') + failure.subject;
}

QString millions(std::int64_t parameters) {
    return ModelsPage::tr("%1 million parameters")
        .arg(QLocale().toString(static_cast<double>(parameters) / 1e6, 'f', 1));
}

QString wordedPart(const ModelPart& part) {
    const QString name = QString::fromStdString(part.name), summary = QString::fromStdString(part.summary);
    if (part.parameters == 0) return QStringLiteral("%1: %2").arg(name, summary);
    return QStringLiteral("%1: %2, %3; %4")
        .arg(name, millions(part.parameters), QString::fromStdString(part.storedType), summary);
}

}  // namespace

ModelsPage::ModelsPage(ModelList& models, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent),
      m_models(models),
      m_dialogs(dialogs),
      m_list(new QListView),
      m_addFolder(makeButton("addModelFolder", tr("Add a folder…"))),
      m_addFile(makeButton("addModelFile", tr("Add a file…"))),
      m_remove(makeButton("removeModel", tr("Remove from the list"))),
      m_use(makeButton("useModel", tr("Use this model"))),
      m_check(makeButton("checkModel", tr("Check"))),
      m_message(makeText("modelMessage", "caption")),
      m_name(makeText("modelName", "heading")),
      m_summary(makeText("modelSummary", "muted")),
      m_parts(makeText("modelParts", "caption")),
      m_hashes(makeText("modelHashes", "caption")),
      m_verdict(makeText("modelVerdict", "caption")) {
    setObjectName(QStringLiteral("modelsPage"));
    m_list->setObjectName(QStringLiteral("modelList"));
    m_list->setAccessibleName(tr("Models"));
    m_list->setProperty("kind", "pages");
    m_list->setModel(&m_models);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFixedHeight(kListHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_addFolder->setToolTip(tr("A model in the diffusers layout: unet, vae, text_encoder, tokenizer, scheduler"));
    m_addFile->setToolTip(tr("A whole model in one .safetensors file"));
    m_remove->setToolTip(tr("Its files stay where they are"));
    m_check->setToolTip(tr("Reads every weight, looks for damage and runs the model once"));
    m_message->hide();
    auto* adding = new QHBoxLayout;
    adding->setSpacing(8);
    adding->addWidget(m_addFolder);
    adding->addWidget(m_addFile);
    adding->addStretch(1);
    adding->addWidget(m_remove);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_list);
    rows->addLayout(adding);
    rows->addWidget(m_message);
    rows->addWidget(makeDetails(), 1);
    connectButtons();
    for (int row = 0; row < m_models.rowCount(); ++row)
        if (m_models.isInUse(row)) select(row);
    if (selectedRow() < 0) select(0);
}

QPushButton* ModelsPage::makeButton(const char* name, const QString& text) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

QWidget* ModelsPage::makeDetails() {
    auto* content = new QWidget;
    auto* words = new QVBoxLayout(content);
    words->setContentsMargins(0, 0, 8, 0);
    words->setSpacing(8);
    for (QLabel* label : {m_name, m_summary, m_parts, m_hashes}) words->addWidget(label);
    words->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("modelDetails"));
    scroll->setAccessibleName(tr("About this model"));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_use);
    buttons->addWidget(m_check);
    buttons->addWidget(m_verdict, 1);
    auto* details = new QWidget;
    auto* rows = new QVBoxLayout(details);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(scroll, 1);
    rows->addLayout(buttons);
    return details;
}

void ModelsPage::connectButtons() {
    connect(m_addFolder, &QPushButton::clicked, this, [this] { pick(/*folder=*/true); });
    connect(m_addFile, &QPushButton::clicked, this, [this] { pick(/*folder=*/false); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = selectedRow();
        select(row - 1);  // while all of them are there; the built-in one always is
        m_models.remove(row);
    });
    connect(m_use, &QPushButton::clicked, this, [this] { m_models.use(selectedRow()); });
    connect(m_check, &QPushButton::clicked, this, [this] { m_models.check(selectedRow()); });
    connect(&m_models, &ModelList::added, this, [this](int row) {
        m_message->hide();
        select(row);
    });
    connect(&m_models, &ModelList::refused, this, &ModelsPage::refuse);
    connect(&m_models, &ModelList::dataChanged, this, &ModelsPage::showSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const int row = selectedRow();
        if (row < 0) return;
        m_models.read(row);
        showSelected();
    });
}

int ModelsPage::selectedRow() const {
    return m_list->currentIndex().row();
}

void ModelsPage::select(int row) {
    m_list->setCurrentIndex(m_models.index(row));
}

void ModelsPage::pick(bool folder) {
    const auto chosen = [this](const QString& path) { add(path); };
    if (folder)
        m_dialogs.pickFolder(this, tr("Choose a folder with a diffusion model"), {}, chosen);
    else
        m_dialogs.pickFile(this, tr("Choose a model file"), {}, tr("Models (*.safetensors);;All files (*)"), chosen);
}

void ModelsPage::add(const QString& path) {
    setTrouble(*m_message, false);
    m_message->setText(tr("Reading %1…").arg(QDir::toNativeSeparators(path)));
    m_message->show();
    m_models.add(path);
}

void ModelsPage::refuse(const QString& path, const Failure& failure) {
    setTrouble(*m_message, true);
    const Failure named{failure.code, failure.subject.isEmpty() ? path : failure.subject, failure.detail};
    m_message->setText(sentence(named));
    m_message->show();
}

void ModelsPage::showSelected() {
    const int row = selectedRow();
    if (row < 0) return;
    const ModelEntry& entry = m_models.entry(row);
    m_remove->setEnabled(!entry.path.isEmpty());
    m_use->setEnabled(!m_models.isInUse(row));
    showEntry(entry);
    showCheck(entry);
}

void ModelsPage::showEntry(const ModelEntry& entry) {
    m_name->setText(entry.name());
    QStringList summary, parts, hashes;
    if (entry.report) {
        summary = {QStringLiteral("%1, %2").arg(QString::fromStdString(entry.report->family),
                                                QString::fromStdString(entry.report->layout)),
                   millions(entry.report->parameters),
                   QDir::toNativeSeparators(QString::fromStdString(entry.report->path))};
        for (const ModelPart& part : entry.report->parts) parts.push_back(wordedPart(part));
        parts.push_back(
            tr("%n cross-attention layer(s)", nullptr, static_cast<int>(entry.report->crossAttentionLayers.size())));
    } else if (entry.isReading) {
        summary = {tr("Reading…")};
    }
    if (entry.failure) summary.push_back(sentence(*entry.failure));
    for (const FileHash& hash : entry.hashes) hashes.push_back(hash.file + QLatin1Char('\n') + hash.sha256);
    if (!hashes.isEmpty())
        hashes.prepend(tr("SHA-256 of the weights:"));
    else if (entry.report && entry.isReading)
        hashes = {tr("Working out the SHA-256 of the weights…")};
    m_summary->setText(summary.join(QLatin1Char('\n')));
    m_parts->setText(parts.join(QLatin1Char('\n')));
    m_hashes->setText(hashes.join(QLatin1Char('\n')));
}

void ModelsPage::showCheck(const ModelEntry& entry) {
    m_check->setEnabled(entry.check != ModelCheck::Waiting);
    setTrouble(*m_verdict, entry.check == ModelCheck::Failed);
    switch (entry.check) {
        case ModelCheck::NotYet:
            m_verdict->setText(tr("Not checked yet."));
            return;
        case ModelCheck::Waiting:
            m_verdict->setText(tr("Checked as soon as nothing else runs. A large model takes a while…"));
            return;
        case ModelCheck::Passed:
            m_verdict->setText(tr("Every weight was read and the model ran once: it is complete."));
            return;
        case ModelCheck::Failed:
            m_verdict->setText(sentence(entry.checkFailure));
            return;
    }
}

}  // namespace maskwright::ui
