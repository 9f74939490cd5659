// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guide_browser.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "help/guide_view.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr QSize kSize(1080, 760);
constexpr int kSideWidth = 280;
constexpr int kFileRole = Qt::UserRole;

QStringList wordsOf(const QString& text) {
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}  // namespace

GuideBrowser::GuideBrowser(Theme& theme, QWidget* parent, OpenOutward openOutward)
    : QDialog(parent),
      m_pages(guidePages()),
      m_view(new GuideView(theme)),
      m_search(new QLineEdit),
      m_list(new QListWidget),
      m_nothing(new QLabel) {
    setObjectName(QStringLiteral("guideBrowser"));
    setWindowTitle(tr("Guide"));
    // A window to read beside the other one, not a question to it.
    setWindowFlags(Qt::Window);
    resize(kSize);
    auto* halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    halves->addWidget(makeSide(theme));
    halves->addWidget(makeMain(theme));
    halves->setStretchFactor(1, 1);
    halves->setSizes({kSideWidth, kSize.width() - kSideWidth});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);

    connect(m_search, &QLineEdit::textChanged, this, &GuideBrowser::filter);
    connect(m_search, &QLineEdit::returnPressed, m_view, &GuideView::showNextMark);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideBrowser::showListed);
    connect(m_view, &GuideView::sourceChanged, this, &GuideBrowser::noteShown);
    connect(m_view, &GuideView::outwardLinkClicked, this, [openOutward = std::move(openOutward)](const QUrl& link) {
        if (openOutward)
            openOutward(link);
        else
            QDesktopServices::openUrl(link);
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    filter({});
    showPage(guideIndex());
    m_list->setFocus();
}

QWidget* GuideBrowser::makeSide(Theme& theme) {
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    auto* glass = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    theme.setIcon(glass, QStringLiteral("search"));
    m_list->setObjectName(QStringLiteral("guidePages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setProperty("kind", "pages");
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("guideNothing"));
    m_nothing->setText(tr("No page has all of these words."));
    m_nothing->setProperty("role", "muted");
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto* english = new QLabel(tr("The guide is in English."));
    english->setObjectName(QStringLiteral("guideLanguage"));
    english->setProperty("role", "caption");
    english->setWordWrap(true);
    const QLocale::Language language = QLocale().language();
    if (language == QLocale::English || language == QLocale::C) english->hide();

    auto* side = new QWidget;
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    rows->addWidget(m_search);
    rows->addWidget(m_nothing);
    rows->addWidget(m_list, 1);
    rows->addWidget(english);
    return side;
}

QToolButton* GuideBrowser::makeStep(Theme& theme, const char* name, const QString& icon, const QString& text,
                                    const QKeySequence& key) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    button->setShortcut(key);
    button->setEnabled(false);
    theme.setIcon(button, icon);
    return button;
}

QWidget* GuideBrowser::makeMain(Theme& theme) {
    m_view->setObjectName(QStringLiteral("guideView"));
    m_view->setFrameShape(QFrame::NoFrame);
    auto* back = makeStep(theme, "guideBack", QStringLiteral("previous"), tr("Back"), QKeySequence::Back);
    auto* forward = makeStep(theme, "guideForward", QStringLiteral("next"), tr("Forward"), QKeySequence::Forward);
    connect(back, &QToolButton::clicked, m_view, &GuideView::backward);
    connect(forward, &QToolButton::clicked, m_view, &GuideView::forward);
    connect(m_view, &GuideView::backwardAvailable, back, &QToolButton::setEnabled);
    connect(m_view, &GuideView::forwardAvailable, forward, &QToolButton::setEnabled);
    auto* steps = new QHBoxLayout;
    steps->setContentsMargins(8, 8, 8, 0);
    steps->setSpacing(4);
    steps->addWidget(back);
    steps->addWidget(forward);
    steps->addStretch(1);
    auto* main = new QWidget;
    auto* rows = new QVBoxLayout(main);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(steps);
    rows->addWidget(m_view, 1);
    return main;
}

void GuideBrowser::showPage(const QString& page) {
    m_view->showPage(page);
}

QString GuideBrowser::page() const {
    return m_view->page();
}

void GuideBrowser::filter(const QString& words) {
    const QStringList wanted = wordsOf(words);
    const QString before = page();
    {
        const QSignalBlocker silent(m_list);
        m_list->clear();
        for (const GuidePage& page : m_pages) {
            if (!hasAllWords(page.words, wanted)) continue;
            auto* item = new QListWidgetItem(page.title, m_list);
            item->setData(kFileRole, page.file);
        }
    }
    m_nothing->setVisible(m_list->count() == 0);
    noteShown();
    // The page that is read stays as long as it has the words, too.
    if (m_list->currentRow() < 0 && m_list->count() > 0 && !before.isEmpty()) m_list->setCurrentRow(0);
    m_view->mark(wanted);
}

void GuideBrowser::showListed() {
    const QListWidgetItem* item = m_list->currentItem();
    if (item != nullptr && item->data(kFileRole).toString() != page()) showPage(item->data(kFileRole).toString());
}

/// The list points at the page that is read, however it was come to.
void GuideBrowser::noteShown() {
    const QSignalBlocker silent(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(kFileRole).toString() == page()) m_list->setCurrentRow(row);
    for (const GuidePage& known : m_pages)
        if (known.file == page()) m_view->setAccessibleName(known.title);
}

void GuideBrowser::keyPressEvent(QKeyEvent* event) {
    // The first Escape ends the search, the next one closes the window.
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else
        QDialog::keyPressEvent(event);
}

}  // namespace maskwright::ui
