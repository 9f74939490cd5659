// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/concept_bar.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include "theme/labels.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kFolderWidth = 216;
constexpr int kLongestConcept = 4000;

}  // namespace

ConceptBar::ConceptBar(Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_folder(new QPushButton),
      m_concept(new QLineEdit),
      m_look(new QPushButton(tr("Look"))),
      m_label(new QPushButton(tr("Label all…"))),
      m_export(new QPushButton(tr("Export…"))),
      m_suggestions(new QStringListModel(this)) {
    setObjectName(QStringLiteral("topBar"));
    m_folder->setObjectName(QStringLiteral("folderButton"));
    m_folder->setMaximumWidth(kFolderWidth);
    m_concept->setObjectName(QStringLiteral("conceptField"));
    m_concept->setPlaceholderText(tr("What to look for, e.g. bird"));
    m_concept->setAccessibleName(tr("Concept"));
    m_concept->setClearButtonEnabled(true);
    m_concept->setMaxLength(kLongestConcept);
    auto* completer = new QCompleter(m_suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setObjectName(QStringLiteral("completions"));
    m_concept->setCompleter(completer);
    m_look->setObjectName(QStringLiteral("lookButton"));
    m_look->setProperty("kind", "primary");
    m_look->setToolTip(tr("Show where the model sees this (Enter)"));
    theme.setIcon(m_look, QStringLiteral("search"));
    m_label->setObjectName(QStringLiteral("labelButton"));
    m_label->setToolTip(tr("Masks for every photo of the folder (Ctrl+Shift+E)"));
    theme.setIcon(m_label, QStringLiteral("photos"));

    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setToolTip(tr("A dataset of what was reviewed (Ctrl+E)"));
    theme.setIcon(m_export, QStringLiteral("export"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_folder, 0, Qt::AlignTop);
    layout->addLayout(makeField(), 1);
    for (QPushButton* button : {m_look, m_label, m_export}) layout->addWidget(button, 0, Qt::AlignTop);

    connect(m_folder, &QPushButton::clicked, this, &ConceptBar::openRequested);
    connect(m_look, &QPushButton::clicked, this, &ConceptBar::look);
    connect(m_concept, &QLineEdit::returnPressed, this, &ConceptBar::look);
    connect(m_concept, &QLineEdit::textChanged, this, &ConceptBar::updateButton);
    connect(m_label, &QPushButton::clicked, this, &ConceptBar::labelRequested);
    connect(m_export, &QPushButton::clicked, this, &ConceptBar::exportRequested);
    setFolder({}, {});
    theme.setIcon(m_folder, QStringLiteral("folder"));
    updateButton();
}

/// Who reads another language is told that the models know English words.
QLayout* ConceptBar::makeField() {
    auto* hint = namedLabel("conceptLanguageHint", "caption", tr("In English: the models know English words."));
    const QLocale::Language language = QLocale().language();
    if (language == QLocale::English || language == QLocale::C) hint->hide();
    auto* rows = new QVBoxLayout;
    rows->setSpacing(2);
    rows->addWidget(m_concept);
    rows->addWidget(hint);
    return rows;
}

void ConceptBar::setFolder(const QString& name, const QString& path) {
    const QString shown = name.isEmpty() ? tr("Open folder…") : name.simplified();
    const int room = kFolderWidth - 72;
    m_folder->setText(m_folder->fontMetrics()
                          .elidedText(shown, Qt::ElideMiddle, room)
                          .replace(QLatin1Char('&'), QLatin1String("&&")));
    m_folder->setToolTip(path.isEmpty() ? tr("Choose a folder of photos (Ctrl+O)")
                                        : tr("%1<br>Choose another folder (Ctrl+O)").arg(path.toHtmlEscaped()));
}

void ConceptBar::setSuggestions(const QStringList& concepts) {
    m_suggestions->setStringList(concepts);
}

void ConceptBar::setCanLook(bool canLook) {
    m_canLook = canLook;
    updateButton();
}

void ConceptBar::setCanLabel(bool canLabel) {
    m_label->setEnabled(canLabel);
}

void ConceptBar::setCanExport(bool canExport) {
    m_export->setEnabled(canExport);
}

void ConceptBar::focusConcept() {
    m_concept->setFocus(Qt::ShortcutFocusReason);
    m_concept->selectAll();
}

void ConceptBar::setConceptText(const QString& text) {
    m_concept->setText(text);
}

QString ConceptBar::conceptText() const {
    return m_concept->text().simplified();
}

void ConceptBar::updateButton() {
    m_look->setEnabled(m_canLook && !conceptText().isEmpty());
}

void ConceptBar::look() {
    if (m_look->isEnabled()) Q_EMIT lookRequested(conceptText());
}

}  // namespace maskwright::ui
