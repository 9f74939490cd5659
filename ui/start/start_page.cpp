// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/start_page.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kZoneWidth = 720;
constexpr int kZoneHeight = 336;
constexpr int kLogo = 80;
constexpr int kRecentShown = 4;

QLabel* centered(const QString& text, const char* role) {
    auto* label = new QLabel(text);
    label->setProperty("role", role);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

}  // namespace

StartPage::StartPage(Theme& theme, bool hasSamples, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("startPage"));
    m_zone = makeDropZone(theme, hasSamples);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 32, 48, 32);
    layout->setSpacing(40);
    layout->addStretch(2);
    layout->addWidget(m_zone, 0, Qt::AlignHCenter);
    layout->addWidget(makeRecent(), 0, Qt::AlignHCenter);
    m_steps = makeSteps();
    layout->addWidget(m_steps, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget* StartPage::makeDropZone(Theme& theme, bool hasSamples) {
    auto* zone = new QWidget;
    zone->setFixedSize(kZoneWidth, kZoneHeight);
    auto* logo = new QLabel;
    logo->setPixmap(QIcon(QStringLiteral(":/icons/maskwright.svg")).pixmap(kLogo, kLogo));
    logo->setAlignment(Qt::AlignCenter);
    m_title = centered(tr("Drop a folder of photos here"), "title");
    m_title->setObjectName(QStringLiteral("startTitle"));
    auto* open = new QPushButton(tr("Open folder…"));
    open->setObjectName(QStringLiteral("openFolderButton"));
    open->setProperty("kind", "primary");
    theme.setIcon(open, QStringLiteral("folder"));
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(open);
    if (hasSamples) {
        auto* samples = new QPushButton(tr("Try the sample photos"));
        samples->setObjectName(QStringLiteral("samplesButton"));
        theme.setIcon(samples, QStringLiteral("photos"));
        connect(samples, &QPushButton::clicked, this, &StartPage::samplesRequested);
        buttons->addWidget(samples);
    }
    buttons->addStretch(1);

    auto* layout = new QVBoxLayout(zone);
    layout->setContentsMargins(40, 40, 40, 40);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(logo);
    layout->addSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(
        centered(tr("They stay where they are and are never changed. Nothing leaves this computer."), "muted"));
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return zone;
}

QWidget* StartPage::makeRecent() {
    m_recent = new QWidget;
    m_recent->setFixedWidth(kZoneWidth);
    m_recent->hide();
    auto* heading = new QLabel(tr("Go on with"));
    heading->setProperty("role", "heading");
    m_recentRow = new QHBoxLayout;
    m_recentRow->setSpacing(12);
    auto* rows = new QVBoxLayout(m_recent);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(heading);
    rows->addLayout(m_recentRow);
    return m_recent;
}

void StartPage::setRecent(const QList<RecentProject>& projects) {
    while (QLayoutItem* item = m_recentRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RecentProject& project : projects.mid(0, kRecentShown)) {
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("recentProject"));
        button->setToolTip(QDir::toNativeSeparators(project.photos).toHtmlEscaped());
        button->setAccessibleName(project.name());
        constexpr int kWidth = (kZoneWidth - (kRecentShown - 1) * 12) / kRecentShown;
        button->setFixedWidth(kWidth);
        QString name = button->fontMetrics().elidedText(project.name(), Qt::ElideMiddle, kWidth - 64);
        button->setText(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        m_theme.setIcon(button, QStringLiteral("project"));
        connect(button, &QPushButton::clicked, this, [this, path = project.project] { Q_EMIT projectRequested(path); });
        m_recentRow->addWidget(button);
    }
    m_recentRow->addStretch(1);
    m_recent->setVisible(!projects.isEmpty());
    // Who has been here knows the steps.
    m_steps->setVisible(projects.isEmpty());
}

QWidget* StartPage::makeSteps() {
    auto* steps = new QWidget;
    steps->setFixedWidth(kZoneWidth);
    auto* row = new QHBoxLayout(steps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(32);
    const QString texts[] = {tr("Open a folder of photos"), tr("Type what to look for"),
                             tr("Check the masks and export")};
    for (int step = 0; step < 3; ++step) {
        auto* number = new QLabel(QString::number(step + 1));
        number->setProperty("role", "number");
        number->setFixedSize(28, 28);
        number->setAlignment(Qt::AlignCenter);
        auto* text = new QLabel(texts[step]);
        text->setWordWrap(true);
        row->addWidget(number);
        row->addSpacing(-20);
        row->addWidget(text, 1);
    }
    return steps;
}

void StartPage::setDropping(bool dropping) {
    m_dropping = dropping;
    update();
}

void StartPage::setOpening(const QString& folder) {
    m_title->setText(folder.isEmpty() ? tr("Drop a folder of photos here") : tr("Opening %1…").arg(folder));
}

void StartPage::paintEvent(QPaintEvent*) {
    const Colors& colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_dropping ? colors.accent : colors.border, 2, Qt::DashLine, Qt::RoundCap);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.setBrush(m_dropping ? colors.accentSoft : colors.surface);
    painter.drawRoundedRect(QRectF(m_zone->geometry()).adjusted(1, 1, -1, -1), 20, 20);
}

}  // namespace maskwright::ui
