// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/file_dialogs.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

namespace maskwright::ui {
namespace {

QFileDialog* makeDialog(QWidget* parent, const QString& title, const QString& start, Dialogs::Chosen chosen) {
    auto* dialog = new QFileDialog(parent, title, start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    return dialog;
}

}  // namespace

void FileDialogs::pickFolder(QWidget* parent, const QString& title, const QString& start, Chosen chosen) {
    QFileDialog* dialog = makeDialog(parent, title, start, std::move(chosen));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

void FileDialogs::pickFile(QWidget* parent, const QString& title, const QString& start, const QString& filter,
                           Chosen chosen) {
    QFileDialog* dialog = makeDialog(parent, title, start, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    dialog->open();
}

void FileDialogs::pickSaveFile(QWidget* parent, const QString& title, const QString& start, const QString& filter,
                               Chosen chosen) {
    QFileDialog* dialog = makeDialog(parent, title, start, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->open();
}

void FileDialogs::showFolder(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

}  // namespace maskwright::ui
