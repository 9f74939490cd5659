// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/about_dialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>
#include <QVBoxLayout>

#include "jobs/background.h"
#include "pipeline/engine.h"
#include "plots/plot_version.h"

namespace maskwright::ui {
namespace {

constexpr int kLogo = 72;
constexpr QSize kSize(600, 640);
constexpr int kVersionLines = 9;

QLabel* line(const QString& text, const char* role) {
    auto* label = new QLabel(text);
    label->setProperty("role", role);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

/// A file of the program's own resources, which lie in memory.
QString resource(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Headings no larger than those of the window, tables without a frame around each cell.
void showMarkdown(QTextBrowser& browser, QString text) {
    static const QRegularExpression heading(QStringLiteral("^#+ "), QRegularExpression::MultilineOption);
    browser.setMarkdown(text.replace(heading, QStringLiteral("#### ")));
    for (QTextFrame* frame : browser.document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr) continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(4);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 98));  // the whole would need a scroll bar
        table->setFormat(format);
    }
}

QTextBrowser* makeBrowser(const char* name, const QString& accessibleName) {
    auto* browser = new QTextBrowser;
    browser->setObjectName(QLatin1String(name));
    browser->setAccessibleName(accessibleName);
    browser->setOpenExternalLinks(true);
    browser->setTabChangesFocus(true);
    return browser;
}

}  // namespace

QString versionBlock() {
    QStringList lines = {
        QStringLiteral("Maskwright %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())),
        QStringLiteral("QCustomPlot %1").arg(plotVersion()),
        QStringLiteral("System: %1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())};
    for (const std::string& line : describeThisMachine()) lines.push_back(QString::fromStdString(line));
    return lines.join(QLatin1Char('\n'));
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent), m_versions(new QPlainTextEdit), m_copy(new QPushButton(tr("Copy"))) {
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Maskwright"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("aboutTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(makeAbout(), tr("About"));
    tabs->addTab(makeLicences(), tr("Licences"));
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeAbout"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    layout->setSpacing(16);
    layout->addWidget(tabs, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 0, 24, 0);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    close->setFocus();
    // Of a pool that does not have to wait when the dialog is closed.
    runInBackground(*QThreadPool::globalInstance(), this, versionBlock, [this](const Outcome<QString>& outcome) {
        if (const QString* text = std::get_if<QString>(&outcome)) showVersions(*text);
    });
}

QWidget* AboutDialog::makeAbout() {
    auto* logo = new QLabel;
    logo->setPixmap(QIcon(QStringLiteral(":/icons/maskwright.svg")).pixmap(kLogo, kLogo));
    logo->setAlignment(Qt::AlignCenter);
    auto* paper = line(
        tr("The method is that of <a href=\"%1\">arXiv 2212.14306</a>: Dombrowski, Reynaud, Baugh and Kainz, "
           "“Foreground-Background Separation through Concept Distillation from Generative Image Foundation Models”, "
           "ICCV 2023.")
            .arg(QStringLiteral("https://arxiv.org/abs/2212.14306")),
        "muted");
    paper->setObjectName(QStringLiteral("paperReference"));
    paper->setTextFormat(Qt::RichText);
    paper->setTextInteractionFlags(Qt::TextBrowserInteraction);
    paper->setOpenExternalLinks(true);
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(24, 24, 24, 0);
    rows->setSpacing(8);
    rows->addWidget(logo);
    rows->addWidget(line(QStringLiteral("Maskwright"), "title"));
    rows->addWidget(line(tr("Version %1").arg(QCoreApplication::applicationVersion()), "muted"));
    rows->addWidget(line(tr("Masks for photos from a typed word, without labels and without a network."), "text"));
    rows->addWidget(line(tr("Free software under the GNU General Public License, version 3 or later."), "muted"));
    rows->addWidget(paper);
    rows->addSpacing(8);
    rows->addWidget(makeVersions(), 1);
    return page;
}

QWidget* AboutDialog::makeVersions() {
    m_versions->setObjectName(QStringLiteral("versionBlock"));
    m_versions->setAccessibleName(tr("Versions"));
    m_versions->setReadOnly(true);
    m_versions->setTabChangesFocus(true);
    m_versions->setPlaceholderText(tr("Looking at this machine…"));
    m_versions->setMinimumHeight(kVersionLines * m_versions->fontMetrics().lineSpacing() / 2);
    m_copy->setObjectName(QStringLiteral("copyVersions"));
    m_copy->setToolTip(tr("For a report of a bug"));
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_versions->toPlainText()); });
    auto* caption = new QLabel(tr("For a report of a bug"));
    caption->setProperty("role", "heading");
    auto* head = new QHBoxLayout;
    head->addWidget(caption, 1);
    head->addWidget(m_copy);
    auto* box = new QWidget;
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addWidget(m_versions, 1);
    return box;
}

QWidget* AboutDialog::makeLicences() {
    auto* others = makeBrowser("thirdParty", tr("What Maskwright is built on"));
    showMarkdown(*others, resource(QStringLiteral(":/licences/THIRD_PARTY.md")));
    auto* own = makeBrowser("ownLicence", tr("The licence of Maskwright"));
    own->setPlainText(resource(QStringLiteral(":/licences/LICENSE")));
    auto* heading = new QLabel(tr("The licence of Maskwright"));
    heading->setProperty("role", "heading");
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(24, 16, 24, 0);
    rows->setSpacing(8);
    rows->addWidget(others, 3);
    rows->addWidget(heading);
    rows->addWidget(own, 2);
    return page;
}

void AboutDialog::showVersions(const QString& text) {
    m_versions->setPlainText(text);
    m_copy->setEnabled(true);
}

}  // namespace maskwright::ui
