// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

#include "concept/rows.h"
#include "concept/side_scroll.h"
#include "review/state_words.h"
#include "theme/action_text.h"
#include "theme/flow_layout.h"
#include "theme/labels.h"

namespace maskwright::ui {
namespace {

constexpr int kNoteHeight = 72;
constexpr int kSectionGap = 10;
constexpr int kNarrowestChip = 48;

int widthOf(const QWidget& button, const QString& text) {
    return button.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// Undo or redo, and what of. Where there is too little room for that, only its lasting name: the tool tip says the
/// rest. So it never asks for more room because the last change has a long name.
class HistoryButton : public QToolButton {
  public:
    explicit HistoryButton(QAction& action) : m_action(action) {
        setDefaultAction(&action);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    QSize minimumSizeHint() const override {
        const QSize all = sizeHint();
        return {std::min(all.width(), all.width() - widthOf(*this, text()) + widthOf(*this, lastingNameOf(m_action))),
                all.height()};
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        if (width() < sizeHint().width()) option.text = lastingNameOf(m_action);
        QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
    }

  private:
    const QAction& m_action;
};

/// A concept by its name, cut where the panel is too narrow for it; the tool tip then says all of it.
class ConceptChip : public QPushButton {
  public:
    using QPushButton::QPushButton;

    QSize minimumSizeHint() const override {
        const QSize all = sizeHint();
        return {std::min(all.width(), kNarrowestChip), all.height()};
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QStyleOptionButton option;
        initStyleOption(&option);
        const int room = width() - (sizeHint().width() - widthOf(*this, text()));
        if (isCut())
            option.text =
                fontMetrics().elidedText(option.text, Qt::ElideRight, std::max(room, 0), Qt::TextShowMnemonic);
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }

    void resizeEvent(QResizeEvent* event) override {
        QPushButton::resizeEvent(event);
        setToolTip(isCut() ? accessibleName() : QString());
    }

  private:
    bool isCut() const { return width() < sizeHint().width(); }
};

/// As wide as all that it shows at times: what comes and goes with the photo moves nothing beside the panel.
class SteadyColumn : public QWidget {
  public:
    /// @param part in it or in one of its rows; counts while it is hidden, too
    void count(const QWidget* part) { m_parts.push_back(part); }

    QSize minimumSizeHint() const override {
        const QMargins edges = layout()->contentsMargins();
        QSize least = QWidget::minimumSizeHint();
        for (const QWidget* part : m_parts)
            least.setWidth(std::max(least.width(), part->minimumSizeHint().width() + edges.left() + edges.right()));
        return least;
    }

  private:
    std::vector<const QWidget*> m_parts;
};

}  // namespace

ReviewPanel::ReviewPanel(QAction* undo, QAction* redo, QWidget* parent)
    : QFrame(parent),
      m_outdated(makeOutdated()),
      m_chipBox(new QWidget),
      m_chips(new FlowLayout(/*gap=*/6, m_chipBox)),
      m_noConcepts(roleLabel("muted", tr("Type what to look for above."))),
      m_instance(new QComboBox),
      m_newInstance(new QPushButton(tr("New object"))),
      m_parts(new QCheckBox(tr("Separate parts are separate objects"))),
      m_source(new QLabel),
      m_choice(new QWidget),
      m_layer(new QComboBox),
      m_useLayer(new QPushButton(tr("Use this mask"))),
      m_note(new QPlainTextEdit),
      m_lock(new QCheckBox(tr("Lock this photo"))) {
    setObjectName(QStringLiteral("reviewPanel"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chipBox->setSizePolicy(policy);
    m_choice->setSizePolicy(policy);
    m_instance->setObjectName(QStringLiteral("instanceBox"));
    m_instance->setAccessibleName(tr("Object"));
    m_newInstance->setObjectName(QStringLiteral("newInstanceButton"));
    m_parts->setObjectName(QStringLiteral("partsBox"));
    m_parts->setToolTip(tr("In the dataset, each connected part of the mask becomes an object of its own."));
    m_source->setObjectName(QStringLiteral("layerSource"));
    m_source->setProperty("role", "muted");
    m_source->setWordWrap(true);
    m_layer->setObjectName(QStringLiteral("layerBox"));
    m_layer->setAccessibleName(tr("Other masks of this photo"));
    m_layer->setToolTip(tr("Other masks of this photo"));
    m_layer->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_useLayer->setObjectName(QStringLiteral("useLayerButton"));
    m_useLayer->setToolTip(tr("It becomes yours. Undo takes that back."));
    m_note->setObjectName(QStringLiteral("noteField"));
    m_note->setPlaceholderText(tr("Note on this photo"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(kNoteHeight);
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    m_lock->setObjectName(QStringLiteral("lockBox"));

    auto* object = new QHBoxLayout;
    object->setSpacing(8);
    object->addWidget(m_instance, 1);
    object->addWidget(m_newInstance);
    auto* history = new QHBoxLayout;
    history->setSpacing(4);
    history->addWidget(new HistoryButton(*undo));
    history->addWidget(new HistoryButton(*redo));
    history->addStretch(1);
    auto* choice = new FlowLayout(/*gap=*/8, m_choice);
    choice->addWidget(m_layer);
    choice->addWidget(m_useLayer);

    auto* content = new SteadyColumn;
    content->count(m_outdated);
    content->count(m_noConcepts);
    content->count(m_useLayer);
    content->setObjectName(QStringLiteral("reviewContent"));
    auto* sections = new QVBoxLayout(content);
    sections->setContentsMargins(16, 16, 12, 16);
    sections->setSpacing(10);
    sections->addWidget(m_outdated);
    sections->addWidget(headingLabel(tr("Concepts")));
    sections->addWidget(m_noConcepts);
    sections->addWidget(m_chipBox);
    sections->addSpacing(kSectionGap);
    sections->addWidget(headingLabel(tr("Object")));
    sections->addLayout(object);
    sections->addWidget(m_parts);
    sections->addSpacing(kSectionGap);
    sections->addWidget(headingLabel(tr("Mask")));
    sections->addWidget(m_source);
    sections->addWidget(m_choice);
    sections->addLayout(history);
    sections->addSpacing(kSectionGap);
    sections->addWidget(headingLabel(tr("Photo")));
    sections->addWidget(m_note);
    sections->addWidget(m_lock);
    sections->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SideScroll("reviewScroll", content));

    connect(m_instance, &QComboBox::activated, this,
            [this](int index) { Q_EMIT instanceChosen(m_instance->itemData(index).toInt()); });
    connect(m_newInstance, &QPushButton::clicked, this, [this] {
        int last = 0;
        for (int i = 0; i < m_instance->count(); ++i) last = std::max(last, m_instance->itemData(i).toInt());
        Q_EMIT instanceChosen(last + 1);
    });
    connect(m_useLayer, &QPushButton::clicked, this,
            [this] { Q_EMIT layerWanted(static_cast<LayerKind>(m_layer->currentData().toInt())); });
    connect(m_parts, &QCheckBox::clicked, this, &ReviewPanel::partsToggled);
    connect(m_lock, &QCheckBox::clicked, this, &ReviewPanel::lockToggled);
    setPhoto(nullptr);
    setLayers({}, 1);
    setConcepts({}, {});
}

QWidget* ReviewPanel::makeOutdated() {
    auto* text = new QLabel(
        tr("Masks were made anew after these answers. Which photos that concerns is not known: look at them again, or "
           "keep the answers."));
    text->setObjectName(QStringLiteral("outdatedText"));
    text->setWordWrap(true);
    auto* hold = new QPushButton(tr("The answers still hold"));
    hold->setObjectName(QStringLiteral("answersHoldButton"));
    hold->setProperty("kind", "link");
    connect(hold, &QPushButton::clicked, this, &ReviewPanel::answersHold);
    auto* outdated = new QWidget;
    outdated->setObjectName(QStringLiteral("outdatedAnswers"));
    auto* rows = new QVBoxLayout(outdated);
    rows->setContentsMargins(0, 0, 0, kSectionGap);
    rows->setSpacing(4);
    rows->addWidget(text);
    rows->addWidget(hold, 0, Qt::AlignLeft);
    outdated->hide();
    return outdated;
}

void ReviewPanel::setAnswersOutdated(bool outdated) {
    m_outdated->setVisible(outdated);
}

void ReviewPanel::setConcepts(const std::vector<ProjectConcept>& concepts, const QString& current) {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_parts->setEnabled(false);
    int number = 0;
    for (const ProjectConcept& known : concepts) {
        const QString name = QString::fromStdString(known.name);
        ++number;
        // The number is the key that chooses it.
        QString text = number <= 9 ? tr("%1  %2").arg(number).arg(name) : name;
        auto* chip = new ConceptChip(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        chip->setProperty("kind", "chip");
        chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        chip->setCheckable(true);
        chip->setChecked(name == current);
        chip->setAccessibleName(name);
        connect(chip, &QPushButton::clicked, this, [this, chip, name] {
            chip->setChecked(true);
            Q_EMIT conceptChosen(name);
        });
        chip->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(chip, &QWidget::customContextMenuRequested, this,
                [this, chip, name](QPoint at) { showConceptMenu(*chip, at, name); });
        m_chips->addWidget(chip);
        if (name != current) continue;
        m_parts->setEnabled(true);
        m_parts->setChecked(known.partsAreObjects);
    }
    m_noConcepts->setVisible(concepts.empty());
    m_chipBox->setVisible(!concepts.empty());
    m_chipBox->updateGeometry();
}

void ReviewPanel::setLayers(const MaskLayers& layers, int instance) {
    std::vector<int> numbers = layers.instances;
    if (std::find(numbers.begin(), numbers.end(), instance) == numbers.end()) numbers.push_back(instance);
    std::sort(numbers.begin(), numbers.end());
    m_instance->clear();
    for (const int number : numbers) m_instance->addItem(tr("Object %1").arg(number), number);
    m_instance->setCurrentIndex(m_instance->findData(instance));
    m_source->setText(
        layers.shown() == nullptr ? tr("No mask yet. Look for the concept, or paint one.")
        : layers.shownKind() == LayerKind::Human
            ? tr("Yours: no model changes it any more.")
            : tr("%1, by the model. Your first stroke makes it yours.").arg(layerWord(layers.shownKind())));
    const QVariant before = m_layer->currentData();
    m_layer->clear();
    for (const LayerKind kind : proposalOrder(layers.segmenterHeldBack))
        if (kind != LayerKind::Human && kind != layers.shownKind() && layers.masks.contains(kind))
            m_layer->addItem(layerWord(kind), static_cast<int>(kind));
    m_layer->setCurrentIndex(m_layer->count() == 0 ? -1 : std::max(0, m_layer->findData(before)));
    showLayerChoice();
}

void ReviewPanel::showConceptMenu(const QWidget& chip, QPoint at, const QString& name) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("conceptMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename…"), this, [this, name] { Q_EMIT renameWanted(name); });
    menu->addAction(tr("Remove…"), this, [this, name] { Q_EMIT removeWanted(name); });
    menu->popup(chip.mapToGlobal(at));
}

void ReviewPanel::showLayerChoice() {
    for (QWidget* each : {m_choice, static_cast<QWidget*>(m_layer), static_cast<QWidget*>(m_useLayer)})
        each->setVisible(m_layer->count() > 0);
    m_choice->updateGeometry();
    m_useLayer->setEnabled(m_canEdit);
}

void ReviewPanel::setPhoto(const ProjectImage* shown) {
    writeNote();
    m_file = shown != nullptr ? QString::fromStdString(shown->file) : QString();
    const QString note = shown != nullptr ? QString::fromStdString(shown->note) : QString();
    if (m_note->toPlainText() != note && !m_note->hasFocus()) m_note->setPlainText(note);
    m_note->setEnabled(shown != nullptr && !shown->locked);
    m_lock->setEnabled(shown != nullptr);
    m_lock->setChecked(shown != nullptr && shown->locked);
}

void ReviewPanel::setCanEdit(bool canEdit) {
    m_canEdit = canEdit;
    showLayerChoice();
    m_newInstance->setEnabled(canEdit);
}

void ReviewPanel::writeNote() {
    if (!m_file.isEmpty() && m_note->document()->isModified()) Q_EMIT noteWritten(m_file, m_note->toPlainText());
    m_note->document()->setModified(false);
}

bool ReviewPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::FocusOut) writeNote();
    return QFrame::eventFilter(watched, event);
}

}  // namespace maskwright::ui
