// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/gallery_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "gallery/photo_delegate.h"
#include "gallery/photo_list_model.h"
#include "review/state_words.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

// Entries of the filter beside the states, which stand there by their number.
constexpr int kAll = -1;
constexpr int kWithNote = -2;
constexpr int kDisagreeing = -3;

const QLatin1String kText("text");
const QLatin1String kState("state");
const QLatin1String kConcept("concept");
const QLatin1String kOrder("order");

/// @param data of the entry; the first one where it has none of them
void chooseEntry(QComboBox& box, int data) {
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

QComboBox* makeBox(const char* name, const QString& accessibleName) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

}  // namespace

GalleryPanel::GalleryPanel(Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_photos(new PhotoListModel(this)),
      m_shown(new PhotoFilter(this)),
      m_list(new QListView),
      m_filter(new QLineEdit),
      m_state(makeBox("stateFilter", tr("Show photos that are"))),
      m_order(makeBox("photoOrder", tr("Order of the photos"))),
      m_concept(makeBox("conceptFilter", tr("Show photos with"))),
      m_count(new QLabel) {
    setObjectName(QStringLiteral("galleryPanel"));
    m_shown->setSourceModel(m_photos);
    m_list->setObjectName(QStringLiteral("photoList"));
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new PhotoDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Photos"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filter->setObjectName(QStringLiteral("photoFilter"));
    m_filter->setAccessibleName(tr("Find photos"));
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    m_count->setProperty("role", "heading");
    m_count->setObjectName(QStringLiteral("photoCount"));
    m_state->addItem(tr("All"), kAll);
    for (const ReviewState state : kReviewStates) m_state->addItem(stateWord(state), static_cast<int>(state));
    m_state->addItem(tr("With a note"), kWithNote);
    m_state->addItem(tr("Masks differ"), kDisagreeing);
    // Photos of a folder stay together: they are of one kind or one day, and are answered alike.
    m_order->addItem(tr("By folder and name"), static_cast<int>(PhotoFilter::Order::ByPath));
    m_order->addItem(tr("Worst first"), static_cast<int>(PhotoFilter::Order::WorstFirst));
    m_order->setItemData(
        m_order->count() - 1,
        tr("First the photos whose masks of several stages (attention, refinement, segmenter) differ most"),
        Qt::ToolTipRole);
    m_concept->hide();

    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 8);
    head->setSpacing(8);
    head->addWidget(m_count);
    head->addWidget(m_filter);
    head->addWidget(m_state);
    head->addWidget(m_concept);
    head->addWidget(m_order);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &GalleryPanel::applyFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &GalleryPanel::applyFilter);
    connect(m_order, &QComboBox::currentIndexChanged, this, &GalleryPanel::applyFilter);
    connect(m_concept, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index > 0)
            Q_EMIT conceptWanted(m_concept->currentText());
        else
            applyFilter();
        Q_EMIT filterChanged();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &GalleryPanel::filterChanged);
    connect(m_state, &QComboBox::currentIndexChanged, this, &GalleryPanel::filterChanged);
    connect(m_order, &QComboBox::currentIndexChanged, this, &GalleryPanel::filterChanged);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, signal, this, &GalleryPanel::updateCount);
    connect(m_photos, &QAbstractItemModel::modelReset, this, &GalleryPanel::updateCount);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (!current.isValid() || m_showing) return;
        m_current = current.data(PhotoListModel::FileRole).toString();
        Q_EMIT photoChosen(m_current);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        if (m_menu != nullptr) m_menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    m_viewMoved.setSingleShot(true);
    m_viewMoved.setInterval(0);
    connect(&m_viewMoved, &QTimer::timeout, this, &GalleryPanel::wantThumbnails);
    const auto move = qOverload<>(&QTimer::start);
    m_list->viewport()->installEventFilter(this);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, &m_viewMoved, move);
    connect(m_shown, &QAbstractItemModel::modelReset, &m_viewMoved, move);
    connect(m_shown, &QAbstractItemModel::layoutChanged, &m_viewMoved, move);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, signal, &m_viewMoved, move);
    connect(&theme, &Theme::changed, m_list, [this] { m_list->viewport()->update(); });
    updateCount();
}

bool GalleryPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list->viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        m_viewMoved.start();
    return QFrame::eventFilter(watched, event);
}

/// What is in view from the top down, then what lies nearest to it, as far as a page in both directions.
void GalleryPanel::wantThumbnails() {
    const int rows = m_shown->rowCount();
    if (rows == 0 || !m_list->isVisible()) return;
    const QModelIndex top = m_list->indexAt({0, 0});
    const int first = top.isValid() ? top.row() : 0;
    const int last = std::min(rows - 1, first + m_list->viewport()->height() / m_list->sizeHintForRow(0));
    QStringList files;
    const auto add = [&](int row) {
        if (row >= 0 && row < rows) files.push_back(m_shown->index(row, 0).data(PhotoListModel::FileRole).toString());
    };
    for (int row = first; row <= last; ++row) add(row);
    for (int distance = 1; distance <= last - first + 1; ++distance) {
        add(last + distance);
        add(first - distance);
    }
    m_photos->wantThumbnails(files);
}

void GalleryPanel::updateCount() {
    const int shown = m_shown->rowCount();
    const int all = m_photos->rowCount();
    m_count->setText(shown == all ? tr("%n photo(s)", nullptr, all)
                                  : tr("%1 of %n photo(s)", nullptr, all).arg(QLocale().toString(shown)));
}

void GalleryPanel::applyFilter() {
    PhotoFilter::Wanted wanted;
    wanted.text = m_filter->text();
    const int state = m_state->currentData().toInt();
    if (state >= 0) wanted.state = static_cast<ReviewState>(state);
    wanted.withNote = state == kWithNote;
    wanted.disagreeing = state == kDisagreeing;
    if (m_concept->currentIndex() > 0) wanted.files = m_shown->wanted().files;
    {
        // The list would move on to a neighbour of a row that goes; filtering is not choosing.
        const QScopedValueRollback showing(m_showing, true);
        m_shown->setWanted(wanted);
        m_shown->setOrder(static_cast<PhotoFilter::Order>(m_order->currentData().toInt()));
    }
    updateCount();
    showCurrent(m_current);
}

void GalleryPanel::setConcepts(const QStringList& names) {
    const QString chosen = m_concept->currentIndex() > 0 ? m_concept->currentText() : QString();
    const QSignalBlocker quiet(m_concept);
    m_concept->clear();
    m_concept->addItem(tr("Any concept"));
    m_concept->addItems(names);
    m_concept->setCurrentIndex(std::max(0, static_cast<int>(names.indexOf(chosen)) + 1));
    m_concept->setVisible(names.size() > 1);
    if (!chosen.isEmpty() && m_concept->currentIndex() == 0) applyFilter();  // it is no concept of this project
}

void GalleryPanel::setConceptFiles(const QString& name, const QSet<QString>& files) {
    if (m_concept->currentIndex() <= 0 || m_concept->currentText() != name) return;
    PhotoFilter::Wanted wanted = m_shown->wanted();
    wanted.files = files;
    {
        const QScopedValueRollback showing(m_showing, true);
        m_shown->setWanted(wanted);
    }
    updateCount();
    showCurrent(m_current);
}

QString GalleryPanel::savedFilter() const {
    QJsonObject saved;
    if (!m_filter->text().isEmpty()) saved[kText] = m_filter->text();
    if (m_state->currentIndex() > 0) saved[kState] = m_state->currentData().toInt();
    if (m_concept->currentIndex() > 0) saved[kConcept] = m_concept->currentText();
    if (m_order->currentIndex() > 0) saved[kOrder] = m_order->currentData().toInt();
    return saved.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(saved).toJson(QJsonDocument::Compact));
}

void GalleryPanel::restoreFilter(const QString& saved) {
    const QJsonObject wanted = QJsonDocument::fromJson(saved.toUtf8()).object();
    m_filter->setText(wanted[kText].toString());
    chooseEntry(*m_state, wanted[kState].toInt(kAll));
    chooseEntry(*m_order, wanted[kOrder].toInt());
    m_concept->setCurrentIndex(std::max(0, m_concept->findText(wanted[kConcept].toString())));
}

void GalleryPanel::setListKeys(const QList<QAction*>& actions) {
    m_list->addActions(actions);
}

void GalleryPanel::setCounts(const QList<int>& counts) {
    for (int entry = 0; entry < m_state->count(); ++entry) {
        const int state = m_state->itemData(entry).toInt();
        if (state >= 0 && state < counts.size())
            m_state->setItemText(entry, tr("%1 (%2)").arg(stateWord(static_cast<ReviewState>(state)),
                                                          QLocale().toString(counts[state])));
    }
}

void GalleryPanel::showCurrent(const QString& file) {
    m_current = file;
    const QScopedValueRollback showing(m_showing, true);
    const QModelIndex index = m_shown->mapFromSource(m_photos->index(m_photos->rowOf(file)));
    if (index == m_list->currentIndex() && index.isValid()) return;
    m_list->setCurrentIndex(index);
    if (index.isValid()) m_list->scrollTo(index);
}

void GalleryPanel::step(int direction) {
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? current.row() + direction : 0;
    if (row >= 0 && row < m_shown->rowCount()) m_list->setCurrentIndex(m_shown->index(row, 0));
}

QString GalleryPanel::next() const {
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_shown->index(current.row() + 1, 0).data(PhotoListModel::FileRole).toString()
                             : QString();
}

QString GalleryPanel::nextUnreviewed() const {
    const int rows = m_shown->rowCount();
    const QModelIndex current = m_list->currentIndex();
    const int from = current.isValid() ? current.row() : -1;
    for (int offset = 1; offset <= rows; ++offset) {
        const QModelIndex index = m_shown->index((from + offset) % rows, 0);
        if (index == current) continue;
        if (index.data(PhotoListModel::StateRole).toInt() == static_cast<int>(ReviewState::Unreviewed))
            return index.data(PhotoListModel::FileRole).toString();
    }
    return {};
}

void GalleryPanel::choose(const QString& file) {
    const QModelIndex index = m_shown->mapFromSource(m_photos->index(m_photos->rowOf(file)));
    if (index.isValid()) m_list->setCurrentIndex(index);
}

void GalleryPanel::showWorstFirst() {
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(PhotoFilter::Order::WorstFirst)));
}

bool GalleryPanel::isWorstFirst() const {
    return m_order->currentData().toInt() == static_cast<int>(PhotoFilter::Order::WorstFirst);
}

QStringList GalleryPanel::selectedFiles() const {
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList files;
    for (const QModelIndex& row : rows) files.push_back(row.data(PhotoListModel::FileRole).toString());
    if (files.size() < 2 && !m_current.isEmpty()) return {m_current};
    return files;
}

}  // namespace maskwright::ui
