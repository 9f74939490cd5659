// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/start_page.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "start/card_grid.h"
#include "start/drop_zone.h"
#include "start/recent_card.h"
#include "start/recent_pictures.h"
#include "theme/labels.h"
#include "theme/scrolled_page.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kInvitationWidth = 720;  ///< with nothing to go on with
constexpr int kWidest = 1376;          ///< six cards
constexpr int kLogo = 80;
constexpr int kSmallLogo = 56;
constexpr int kLongestName = 320;

QPushButton* link(const QString& text, const char* name) {
    auto* button = linkButton(text, name);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

}  // namespace

StartPage::StartPage(Theme& theme, bool hasSamples, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_pictures(new RecentPictures(this)) {
    setObjectName(QStringLiteral("startPage"));
    m_column = makeColumn(hasSamples);
    // As wide as it may be, and in the middle of what is left.
    auto* content = new QWidget;
    auto* across = new QHBoxLayout(content);
    across->setContentsMargins(48, 0, 48, 0);
    across->addStretch(1);
    across->addWidget(m_column, 1000);
    across->addStretch(1);
    auto* scroll = scrolledPage(content);
    scroll->setObjectName(QStringLiteral("startScroll"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_pictures, &RecentPictures::loaded, this, &StartPage::showPicture);
    setCompact(false);
}

QWidget* StartPage::makeColumn(bool hasSamples) {
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 32, 0, 32);
    rows->setSpacing(32);
    rows->addStretch(2);
    rows->addWidget(makeZone(hasSamples));
    rows->addWidget(makeRecent());
    rows->addWidget(makeSteps());
    rows->addStretch(3);
    return column;
}

QWidget* StartPage::makeZone(bool hasSamples) {
    m_zone = new DropZone(m_theme);
    m_logo = new QLabel;
    m_title = roleLabel("title", tr("Drop a folder of photos here"));
    m_title->setObjectName(QStringLiteral("startTitle"));
    m_promise = roleLabel("muted", tr("They stay where they are and are never changed. Nothing leaves this computer."));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addStretch(1);
    texts->addWidget(m_title);
    texts->addWidget(m_promise);
    texts->addStretch(1);
    m_zoneLayout = new QBoxLayout(QBoxLayout::TopToBottom, m_zone);
    m_zoneLayout->setSpacing(24);
    m_zoneLayout->addWidget(m_logo);
    m_zoneLayout->addLayout(texts, 1);
    m_zoneLayout->addWidget(makeZoneActions(hasSamples));
    return m_zone;
}

QWidget* StartPage::makeZoneActions(bool hasSamples) {
    m_open = new QPushButton(tr("Open folder…"));
    m_open->setObjectName(QStringLiteral("openFolderButton"));
    m_open->setProperty("kind", "primary");
    m_theme.setIcon(m_open, QStringLiteral("folder"));
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    m_zoneButtons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_zoneButtons->setSpacing(8);
    m_zoneButtons->addStretch(1);
    m_zoneButtons->addWidget(m_open);
    if (hasSamples) {
        auto* samples = new QPushButton(tr("Try the sample photos"));
        samples->setObjectName(QStringLiteral("samplesButton"));
        m_theme.setIcon(samples, QStringLiteral("photos"));
        connect(samples, &QPushButton::clicked, this, &StartPage::samplesRequested);
        m_zoneButtons->addWidget(samples);
    }
    m_zoneButtons->addStretch(1);
    auto* newProject = link(tr("New project…"), "newProjectButton");
    connect(newProject, &QPushButton::clicked, this, &StartPage::newProjectRequested);
    auto* openProject = link(tr("Open project…"), "openProjectButton");
    connect(openProject, &QPushButton::clicked, this, &StartPage::openProjectRequested);
    auto* links = new QHBoxLayout;
    links->setSpacing(16);
    links->addStretch(1);
    links->addWidget(newProject);
    links->addWidget(openProject);
    if (hasSamples) {
        auto* tour = link(tr("Take the tour"), "takeTourButton");
        tour->setToolTip(tr("Five steps from a photo to a dataset, on the sample photos"));
        connect(tour, &QPushButton::clicked, this, &StartPage::tourRequested);
        links->addWidget(tour);
    }
    links->addStretch(1);
    auto* actions = new QWidget;
    auto* rows = new QVBoxLayout(actions);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(m_zoneButtons);
    rows->addLayout(links);
    return actions;
}

QWidget* StartPage::makeRecent() {
    m_recent = new QWidget;
    auto* heading = headingLabel(tr("Go on with"));
    m_back = link(tr("Back"), "backButton");
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &StartPage::backRequested);
    m_grid = new CardGrid;
    m_grid->setObjectName(QStringLiteral("recentProjects"));
    m_grid->setAccessibleName(tr("Projects opened last"));
    auto* head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch(1);
    head->addWidget(m_back);
    auto* rows = new QVBoxLayout(m_recent);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addLayout(head);
    rows->addWidget(m_grid);
    m_recent->hide();
    return m_recent;
}

QWidget* StartPage::makeSteps() {
    m_steps = new QWidget;
    auto* row = new QHBoxLayout(m_steps);
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
    return m_steps;
}

/// Who has projects to go on with gets a low zone above them; the first time, it is the page.
void StartPage::setCompact(bool compact) {
    m_column->setMaximumWidth(compact ? kWidest : kInvitationWidth);
    m_zoneLayout->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_zoneButtons->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (compact)
        m_zoneLayout->setContentsMargins(32, 24, 32, 24);
    else
        m_zoneLayout->setContentsMargins(40, 40, 40, 32);
    const int logo = compact ? kSmallLogo : kLogo;
    m_logo->setPixmap(QIcon(QStringLiteral(":/icons/maskwright.svg")).pixmap(QSize(logo, logo), devicePixelRatioF()));
    m_logo->setAlignment(Qt::AlignCenter);
    const Qt::Alignment side = compact ? Qt::AlignLeading | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter);
    m_title->setAlignment(side);
    m_promise->setAlignment(side);
    m_recent->setVisible(compact);
    // Who has been here knows the steps.
    m_steps->setVisible(!compact);
}

void StartPage::setRecent(const QList<RecentProject>& projects) {
    QList<QWidget*> cards;
    for (const RecentProject& project : projects) {
        auto* card = new RecentCard(m_theme, project);
        const QString path = project.project;
        card->setPicture(m_pictures->picture(path));
        connect(card, &RecentCard::clicked, this, [this, path] { Q_EMIT projectRequested(path); });
        connect(card, &RecentCard::removeRequested, this, [this, path] { remove(path); });
        cards.push_back(card);
    }
    m_grid->setCards(cards);
    setCompact(!cards.isEmpty());
    m_pictures->ask(projects);
}

/// The keyboard goes on where it was.
void StartPage::remove(const QString& project) {
    const QList<QWidget*>& before = m_grid->cards();
    const auto isOfIt = [&](const QWidget* card) {
        return qobject_cast<const RecentCard*>(card)->project().project == project;
    };
    const auto at = std::find_if(before.begin(), before.end(), isOfIt) - before.begin();
    Q_EMIT removeRequested(project);
    const QList<QWidget*>& after = m_grid->cards();
    if (after.isEmpty())
        m_open->setFocus(Qt::OtherFocusReason);
    else
        after[std::min<qsizetype>(at, after.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void StartPage::showPicture(const QString& project) {
    for (QWidget* each : m_grid->cards()) {
        auto* card = qobject_cast<RecentCard*>(each);
        if (card->project().project != project) continue;
        card->setPicture(m_pictures->picture(project));
        card->setMissing(m_pictures->isMissing(project));
    }
}

void StartPage::setBack(const QString& name) {
    const QString shown = m_back->fontMetrics().elidedText(name.simplified(), Qt::ElideMiddle, kLongestName);
    m_back->setText(tr("Back to %1").arg(shown).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_back->setVisible(!name.isEmpty());
}

void StartPage::setDropping(bool dropping) {
    m_zone->setDropping(dropping);
}

void StartPage::setOpening(const QString& folder) {
    const QString shown = m_title->fontMetrics().elidedText(folder.simplified(), Qt::ElideMiddle, kLongestName);
    m_title->setText(folder.isEmpty() ? tr("Drop a folder of photos here") : tr("Opening %1…").arg(shown));
}

}  // namespace maskwright::ui
