// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/about_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace maskwright::ui {
namespace {

constexpr int kLogo = 72;

QLabel* line(const QString& text, const char* role) {
    auto* label = new QLabel(text);
    label->setProperty("role", role);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Maskwright"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* logo = new QLabel;
    logo->setPixmap(QIcon(QStringLiteral(":/icons/maskwright.svg")).pixmap(kLogo, kLogo));
    logo->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 24);
    layout->setSpacing(8);
    layout->addWidget(logo);
    layout->addSpacing(8);
    layout->addWidget(line(QStringLiteral("Maskwright"), "title"));
    layout->addWidget(line(tr("Version %1").arg(QCoreApplication::applicationVersion()), "muted"));
    layout->addSpacing(8);
    layout->addWidget(line(tr("Masks for photos from a typed word, without labels and without a network."), "text"));
    layout->addWidget(line(tr("Free software under the GNU General Public License, version 3 or later. Built with Qt, "
                              "LibTorch, OpenCV and QCustomPlot."),
                           "muted"));
    layout->addSpacing(16);
    auto* buttons = new QDialogButtonBox;
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
            &QDialog::reject);
    layout->addWidget(buttons);
    setFixedWidth(440);
}

}  // namespace maskwright::ui
