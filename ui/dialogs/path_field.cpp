// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/path_field.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "jobs/paths.h"
#include "theme/theme.h"

namespace maskwright::ui {

PathField::PathField(const char* fieldName, const char* buttonName, Theme& theme, QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit) {
    m_field->setObjectName(QLatin1String(fieldName));
    auto* browse = new QPushButton(tr("Browse…"));
    browse->setObjectName(QLatin1String(buttonName));
    browse->setAutoDefault(false);
    theme.setIcon(browse, QStringLiteral("folder"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(browse);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &PathField::changed);
    connect(browse, &QPushButton::clicked, this, &PathField::browseRequested);
}

QString PathField::text() const {
    return QDir::fromNativeSeparators(m_field->text().trimmed());
}

std::filesystem::path PathField::path() const {
    return enginePath(text());
}

void PathField::setText(const QString& path) {
    m_field->setText(QDir::toNativeSeparators(path));
}

QString pathComplaint(const PathField& field, const QString& whenEmpty) {
    if (field.text().isEmpty()) return whenEmpty;
    return QDir::isRelativePath(field.text()) ? PathField::tr("It has to be a full path.") : QString();
}

}  // namespace maskwright::ui
