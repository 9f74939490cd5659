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
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "concept/flow_layout.h"
#include "concept/rows.h"
#include "concept/side_scroll.h"
#include "review/state_words.h"
#include "theme/labels.h"

namespace maskwright::ui {
namespace {

constexpr int kNoteHeight = 72;
constexpr int kSectionGap = 10;

QToolButton* buttonFor(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

}  // namespace

ReviewPanel::ReviewPanel(QAction* undo, QAction* redo, QWidget* parent)
    : QFrame(parent),
      m_outdated(makeOutdated()),
      m_chipBox(new QWidget),
      m_chips(new FlowLayout(/*gap=*/6, m_chipBox)),
      m_instance(new QComboBox),
      m_newInstance(new QPushButton(tr("New object"))),
      m_parts(new QCheckBox(tr("Separate parts are separate objects"))),
      m_source(new QLabel),
      m_layer(new QComboBox),
      m_useLayer(new QPushButton(tr("Use this mask"))),
      m_note(new QPlainTextEdit),
      m_lock(new QCheckBox(tr("Lock this photo"))) {
    setObjectName(QStringLiteral("reviewPanel"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chipBox->setSizePolicy(policy);
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
    history->addWidget(buttonFor(undo));
    history->addWidget(buttonFor(redo));
    history->addStretch(1);

    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("reviewContent"));
    auto* sections = new QVBoxLayout(content);
    sections->setContentsMargins(16, 16, 12, 16);
    sections->setSpacing(10);
    sections->addWidget(m_outdated);
    sections->addWidget(headingLabel(tr("Concepts")));
    sections->addWidget(m_chipBox);
    sections->addSpacing(kSectionGap);
    sections->addWidget(headingLabel(tr("Object")));
    sections->addLayout(object);
    sections->addWidget(m_parts);
    sections->addSpacing(kSectionGap);
    sections->addWidget(headingLabel(tr("Mask")));
    sections->addWidget(m_source);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_layer, 1);
    choice->addWidget(m_useLayer);
    sections->addLayout(choice);
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
        auto* chip = new QPushButton(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        chip->setProperty("kind", "chip");
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
    if (concepts.empty()) {
        auto* none = new QLabel(tr("Type what to look for above."));
        none->setProperty("role", "muted");
        m_chips->addWidget(none);
    }
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
    m_layer->setVisible(m_layer->count() > 0);
    m_useLayer->setVisible(m_layer->count() > 0);
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
