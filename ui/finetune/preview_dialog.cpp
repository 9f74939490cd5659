// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finetune/preview_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <ranges>

#include "concept/rows.h"
#include "finetune/finetune_words.h"
#include "gallery/thumbnail_loader.h"
#include "theme/labels.h"

namespace maskwright::ui {
namespace {

constexpr QSize kSize(1040, 720);
constexpr int kLongestSide = 4096;  ///< pictures of many photos are tall

/// As wide as there is room, and as high as that makes it.
class WidePicture : public QLabel {
  public:
    WidePicture() {
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setScaledContents(true);
    }

    int heightForWidth(int width) const override {
        const QSize size = pixmap().size();
        return size.isEmpty() ? QLabel::heightForWidth(width) : width * size.height() / size.width();
    }
    QSize minimumSizeHint() const override { return pixmap().isNull() ? QLabel::minimumSizeHint() : QSize(1, 1); }
};

}  // namespace

PreviewDialog::PreviewDialog(FinetuneSession& session, std::int64_t step, std::optional<std::int64_t> other,
                             QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_step(new QComboBox),
      m_other(new QComboBox),
      m_left(makeSide("previewLeft")),
      m_right(makeSide("previewRight")),
      m_changesBox(new QWidget),
      m_changes(new QGridLayout(m_changesBox)),
      m_revert(new QPushButton) {
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(tr("What the model makes of your photos"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(parent == nullptr ? kSize : kSize.boundedTo(parent->window()->size()));
    m_step->setObjectName(QStringLiteral("previewStep"));
    m_other->setObjectName(QStringLiteral("previewOther"));
    m_changes->setContentsMargins(0, 0, 0, 0);
    m_changes->setHorizontalSpacing(16);
    m_changes->setVerticalSpacing(4);
    m_changes->setColumnStretch(0, 1);
    m_revert->setObjectName(QStringLiteral("previewRevert"));
    m_revert->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("previewClose"));
    close->setDefault(true);

    auto* choice = new QHBoxLayout;
    choice->setSpacing(16);
    choice->addLayout(labelledRows(tr("Show"), m_step), 1);
    choice->addLayout(labelledRows(tr("Compare with"), m_other), 1);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(m_left.box, 1);
    sides->addWidget(m_right.box, 1);
    auto* content = new QWidget;
    auto* contentRows = new QVBoxLayout(content);
    contentRows->setContentsMargins(0, 0, 0, 0);
    contentRows->setSpacing(12);
    contentRows->addLayout(sides);
    contentRows->addWidget(m_changesBox);
    contentRows->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("previewPictures"));
    scroll->setAccessibleName(tr("Pictures"));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_revert);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 20);
    rows->setSpacing(12);
    rows->addLayout(choice);
    rows->addWidget(scroll, 1);
    rows->addLayout(buttons);

    fillSteps();
    m_step->setCurrentIndex(std::max(0, m_step->findData(qlonglong{step})));
    if (other) m_other->setCurrentIndex(std::max(0, m_other->findData(qlonglong{*other})));
    connect(m_step, &QComboBox::currentIndexChanged, this, &PreviewDialog::showSteps);
    connect(m_other, &QComboBox::currentIndexChanged, this, &PreviewDialog::showSteps);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_session.revert(chosen());
        accept();
    });
    connect(&session, &FinetuneSession::stateChanged, this, &PreviewDialog::showRevert);
    showSteps();
}

PreviewDialog::~PreviewDialog() {
    m_pool.waitForDone();
}

PreviewDialog::Side PreviewDialog::makeSide(const char* name) {
    Side side;
    side.box = new QWidget;
    side.title = new QLabel;
    side.title->setProperty("role", "value");
    side.picture = new WidePicture;
    side.picture->setObjectName(QLatin1String(name));
    // What is drawn in a column stands over it.
    side.heads = new QWidget;
    auto* heads = new QHBoxLayout(side.heads);
    heads->setContentsMargins(0, 0, 0, 0);
    heads->setSpacing(0);
    for (const QString& column : {tr("Photo"), tr("Background"), tr("Difference"), tr("Mask")}) {
        QLabel* head = roleLabel("caption", column);
        head->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        heads->addWidget(head, 1);
    }
    auto* rows = new QVBoxLayout(side.box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(side.title);
    rows->addWidget(side.heads);
    rows->addWidget(side.picture);
    rows->addStretch(1);
    return side;
}

/// The newest first, as in the strip.
void PreviewDialog::fillSteps() {
    m_other->addItem(tr("Nothing"));
    const auto log = m_session.log();
    for (const TrainingPreview& preview : std::ranges::reverse_view(log->previews)) {
        m_step->addItem(wordedStep(preview.step), qlonglong{preview.step});
        m_other->addItem(wordedStep(preview.step), qlonglong{preview.step});
    }
}

std::int64_t PreviewDialog::chosen() const {
    return m_step->currentData().toLongLong();
}

std::optional<std::int64_t> PreviewDialog::other() const {
    if (m_other->currentIndex() <= 0 || m_other->currentData().toLongLong() == chosen()) return {};
    return m_other->currentData().toLongLong();
}

void PreviewDialog::showSteps() {
    load(m_left, chosen());
    m_right.box->setVisible(other().has_value());
    if (other()) load(m_right, *other());
    askChanges();
    showRevert();
}

void PreviewDialog::load(Side& side, std::int64_t step) {
    side.title->setText(wordedStep(step));
    side.picture->setAccessibleName(tr("Preview of %1").arg(wordedStep(step)));
    const quint64 generation = ++side.generation;
    const auto log = m_session.log();
    const TrainingPreview* preview = log->previewOf(step);
    if (preview == nullptr) return side.picture->clear();
    runInBackground(
        m_pool, this, [picture = preview->picture] { return makeThumbnail(picture, kLongestSide); },
        [&side, generation](const Outcome<QImage>& outcome) {
            if (generation != side.generation) return;
            if (const QImage* image = std::get_if<QImage>(&outcome)) {
                side.picture->setPixmap(QPixmap::fromImage(*image));
                side.heads->show();
            } else {
                side.heads->hide();
                side.picture->setText(tr("The picture cannot be read."));
            }
        });
}

void PreviewDialog::askChanges() {
    const quint64 comparison = ++m_comparison;
    clearChanges();
    if (!other()) return;
    // From the earlier step to the later one, whichever is at the left.
    const auto [before, after] = std::minmax({chosen(), *other()});
    m_session.compare(before, after, this, [this, comparison](const FinetuneSession::Comparison& outcome) {
        if (comparison == m_comparison) showChanges(outcome);
    });
}

void PreviewDialog::clearChanges() {
    while (QLayoutItem* item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_changesBox->setVisible(other().has_value());
}

void PreviewDialog::showChanges(const FinetuneSession::Comparison& comparison) {
    if (const Failure* failure = std::get_if<Failure>(&comparison)) {
        m_changes->addWidget(roleLabel("trouble", failure->detail), 0, 0);
        return;
    }
    const auto [before, after] = std::minmax({chosen(), *other()});
    const QStringList heads = {tr("Photo"), tr("Agreement (IoU)"), tr("Covers (%1)").arg(wordedStep(before)),
                               tr("Covers (%1)").arg(wordedStep(after))};
    for (int column = 0; column < heads.size(); ++column)
        m_changes->addWidget(roleLabel("caption", heads[column]), 0, column);
    int row = 0;
    for (const PreviewChange& change : std::get<std::vector<PreviewChange>>(comparison)) {
        ++row;
        const QStringList cells = {QString::fromStdString(change.file).simplified(), wordedPercent(change.iou),
                                   wordedPercent(change.shareBefore), wordedPercent(change.shareAfter)};
        for (int column = 0; column < cells.size(); ++column)
            m_changes->addWidget(roleLabel(column == 1 ? "value" : "muted", cells[column]), row, column);
    }
    if (row == 0) m_changes->addWidget(roleLabel("muted", tr("These steps have no photo in common.")), 1, 0);
}

void PreviewDialog::showRevert() {
    const auto log = m_session.log();
    const bool isKept = std::find(log->snapshots.begin(), log->snapshots.end(), chosen()) != log->snapshots.end();
    m_revert->setText(tr("Go back to step %1").arg(QLocale().toString(qlonglong{chosen()})));
    m_revert->setVisible(isKept && log->modelStep != chosen());
    m_revert->setEnabled(m_session.canRevert());
}

}  // namespace maskwright::ui
