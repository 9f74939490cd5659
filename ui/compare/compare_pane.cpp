// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_pane.h"

#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "canvas/photo_canvas.h"
#include "compare/heat_match.h"
#include "concept/color_bar.h"
#include "concept/model_note.h"
#include "session/compare_session.h"
#include "theme/labels.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kLongestPrompt = 4000;
constexpr int kLeastPhoto = 280;  ///< below, height is worth more than a level photo
constexpr int kListedPhotos = 12;
constexpr int kSlowLoadingMs = 250;

QVBoxLayout* rowsIn(QWidget& widget) {
    auto* rows = new QVBoxLayout(&widget);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(8);
    return rows;
}

/// Painted so that onScale can colour it anew.
HeatPicture greyPicture(HeatPainter& painter, const std::shared_ptr<const Inspection>& inspection,
                        HeatSelection selection) {
    selection.colors = ColorMap::Grey;
    return painter.paint(inspection, selection);
}

}  // namespace

ComparePane::ComparePane(CompareSession& session, Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_prompt(new QLineEdit),
      m_photo(new QLineEdit),
      m_files(new QStringListModel(this)),
      m_photoTrouble(namedLabel("comparePhotoTrouble", "trouble")),
      m_wording(namedLabel("compareWording", "caption")),
      m_canvas(new PhotoCanvas(theme)),
      m_state(namedLabel("compareState", "muted")),
      m_notes(namedLabel("compareNotes", "caption")),
      m_colorBar(new ColorBar(theme)),
      m_sameScale(new QCheckBox(tr("Same scale"))) {
    setObjectName(QStringLiteral("comparePane"));
    m_canvas->setObjectName(QStringLiteral("compareCanvas"));
    m_canvas->setAccessibleName(tr("Photo on the second side"));
    m_canvas->setCanEdit(false);
    makePromptField(theme);
    makePhotoField(theme);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_head = makeHead(theme);
    m_foot = makeFoot();
    rows->addWidget(m_head);
    rows->addWidget(m_canvas, 1);
    rows->addWidget(m_foot);
    m_slowLoading.setSingleShot(true);
    m_slowLoading.setInterval(kSlowLoadingMs);
    connect(&m_slowLoading, &QTimer::timeout, this, [this] {
        m_canvas->setPhoto(nullptr);
        m_canvas->setMessage(tr("Loading…"), m_session.subject().file);
    });
    connectSession();
    showFiles();
    showSubject();
    showState();
}

QWidget* ComparePane::makeHead(Theme& theme) {
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("compareCloseButton"));
    close->setAccessibleName(tr("Close the second side"));
    close->setToolTip(tr("Close the second side"));
    theme.setIcon(close, QStringLiteral("close"));
    connect(close, &QToolButton::clicked, this, &ComparePane::closeRequested);
    auto* head = new QWidget;
    auto* rows = rowsIn(*head);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_prompt, 1);
    first->addWidget(close);
    rows->addLayout(first);
    rows->addWidget(m_photo);
    rows->addWidget(m_photoTrouble);
    rows->addWidget(m_wording);
    rows->addStretch(1);
    m_photoTrouble->hide();
    return head;
}

QWidget* ComparePane::makeFoot() {
    m_sameScale->setObjectName(QStringLiteral("sameScaleBox"));
    m_sameScale->setToolTip(tr("The same colour stands for the same value on both sides"));
    connect(m_sameScale, &QCheckBox::toggled, this, &ComparePane::sameScaleToggled);
    m_state->setToolTip(
        tr("IoU, intersection over union, is 1 where both masks hold the same pixels and 0 where they "
           "share none."));
    auto* scale = new QHBoxLayout;
    scale->setSpacing(16);
    scale->addWidget(m_colorBar, 1);
    scale->addWidget(m_sameScale, 0, Qt::AlignTop);
    auto* foot = new QWidget;
    auto* rows = rowsIn(*foot);
    rows->addWidget(m_state);
    rows->addLayout(scale);
    rows->addWidget(m_notes);
    rows->addStretch(1);
    return foot;
}

void ComparePane::makePromptField(Theme& theme) {
    m_prompt->setObjectName(QStringLiteral("comparePrompt"));
    m_prompt->setAccessibleName(tr("Prompt or concept"));
    m_prompt->setToolTip(tr("A concept, or a prompt that holds the one of the first side: a photo of a small bird"));
    m_prompt->setClearButtonEnabled(true);
    m_prompt->setMaxLength(kLongestPrompt);
    auto* look = m_prompt->addAction(QIcon(), QLineEdit::LeadingPosition);
    look->setText(tr("Look"));
    look->setToolTip(tr("Show where the model sees this (Enter)"));
    theme.setIcon(look, QStringLiteral("search"));
    const auto ask = [this] {
        m_session.look(m_prompt->text());
        m_canvas->setFocus();  // from here on, letters are keys again
    };
    connect(look, &QAction::triggered, this, ask);
    connect(m_prompt, &QLineEdit::returnPressed, this, ask);
    connect(m_prompt, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) m_session.look({});  // the clear button asks for nothing more
    });
}

void ComparePane::makePhotoField(Theme& theme) {
    m_photo->setObjectName(QStringLiteral("comparePhoto"));
    m_photo->setAccessibleName(tr("Photo to compare with"));
    m_photo->setPlaceholderText(tr("Same photo, or type another name"));
    m_photo->setClearButtonEnabled(true);
    auto* completer = new QCompleter(m_files, m_photo);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(kListedPhotos);
    auto* list = new QListView;
    list->setUniformItemSizes(true);  // a folder may hold 100,000 of them
    completer->setPopup(list);
    list->setObjectName(QStringLiteral("completions"));
    m_photo->setCompleter(completer);
    auto* all = m_photo->addAction(QIcon(), QLineEdit::LeadingPosition);
    all->setText(tr("Other photo…"));
    all->setToolTip(tr("All photos of the folder"));
    theme.setIcon(all, QStringLiteral("photos"));
    connect(all, &QAction::triggered, this, [this, completer] {
        m_photo->setFocus();
        completer->setCompletionPrefix(QString());
        completer->complete();
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ComparePane::choosePhoto);
    connect(m_photo, &QLineEdit::returnPressed, this, [this] { choosePhoto(m_photo->text()); });
    connect(m_photo, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_photoTrouble->hide();
        if (text.isEmpty() && m_session.hasOwnFile()) m_session.chooseFile({});
    });
}

void ComparePane::connectSession() {
    connect(&m_session.first(), &StudioSession::folderOpened, this, &ComparePane::showFiles);
    connect(&m_session.first(), &StudioSession::photoChanged, this, &ComparePane::showState);
    connect(&m_session, &CompareSession::subjectChanged, this, &ComparePane::showSubject);
    connect(&m_session, &CompareSession::photoChanged, this, &ComparePane::showPhoto);
    connect(&m_session, &CompareSession::photoReady, this, &ComparePane::showPhoto);
    connect(&m_session, &CompareSession::maskChanged, this, &ComparePane::showOutline);
    for (const auto signal : {&CompareSession::lookingChanged, &CompareSession::inspectionChanged,
                              &CompareSession::maskChanged, &CompareSession::agreementChanged})
        connect(&m_session, signal, this, &ComparePane::showState);
}

void ComparePane::focusPrompt() {
    m_prompt->setFocus(Qt::ShortcutFocusReason);
    m_prompt->selectAll();
}

/// Takes a photo's whole name, or a part that only one has.
void ComparePane::choosePhoto(const QString& typed) {
    const QStringList& files = m_session.first().files();
    const QStringList found = files.contains(typed) ? QStringList{typed} : files.filter(typed, Qt::CaseInsensitive);
    if (!typed.isEmpty() && found.size() != 1) {
        m_photoTrouble->setText(found.isEmpty() ? tr("No photo of this folder has that name.")
                                                : tr("%n photo(s) have that in their name. Choose one of the list.",
                                                     nullptr, static_cast<int>(found.size())));
        m_photoTrouble->show();
        levelEdges();
        return;
    }
    m_session.chooseFile(typed.isEmpty() ? QString() : found.front());
    m_canvas->setFocus();
}

void ComparePane::showFiles() {
    m_files->setStringList(m_session.first().files());
}

void ComparePane::showSubject() {
    const ComparedSubject& subject = m_session.subject();
    const QString& first = m_session.first().conceptText();
    m_prompt->setPlaceholderText(first.isEmpty() ? tr("Prompt or concept") : tr("“%1”, or another prompt").arg(first));
    const QString file = m_session.hasOwnFile() ? subject.file : QString();
    // Not under the hands of somebody who is about to type a name.
    if (!file.isEmpty() || !m_photo->hasFocus()) m_photo->setText(file);
    const Wording& wording = subject.wording;
    m_wording->setVisible(!wording.conceptText.isEmpty());
    m_wording->setText(wording.prompt.isEmpty() ? tr("Looks for “%1”").arg(wording.conceptText)
                                                : tr("Looks for “%1” in this prompt").arg(wording.conceptText));
    showState();
}

void ComparePane::showPhoto() {
    m_slowLoading.stop();
    const auto photo = m_session.photo();
    const bool isReading = !photo && !m_session.isBroken() && !m_session.subject().file.isEmpty();
    if (isReading) {
        m_canvas->setHeat({});
        m_canvas->setOutline({});
        m_slowLoading.start();
        return showState();
    }
    m_canvas->setPhoto(photo);
    if (m_session.isBroken()) m_canvas->setMessage(tr("This photo cannot be read"), m_session.subject().file);
    showOutline();
    showState();
}

void ComparePane::showOutline() {
    const auto mask = m_session.mask();
    m_canvas->setOutline(mask ? mask->outline : QPainterPath());
}

void ComparePane::showHeat(const HeatSelection& selection) {
    m_firstOnScale.reset();
    const auto first = m_session.first().inspection();
    const auto own = m_session.inspection();
    if (!own || !m_session.photo()) return m_canvas->setHeat({});
    HeatSelection matched = first ? matchedSelection(selection, first->maps, own->maps) : selection;
    matched.average = matched.average || !first;
    HeatPicture picture = m_painter.paint(own, matched);
    if (m_sameScale->isChecked() && first) {
        const HeatPicture firstGrey = greyPicture(m_firstPainter, first, selection);
        const HeatPicture ownGrey = greyPicture(m_painter, own, matched);
        if (!firstGrey.image.isNull() && !ownGrey.image.isNull()) {
            const float low = std::min(firstGrey.low, ownGrey.low), high = std::max(firstGrey.high, ownGrey.high);
            m_firstOnScale = onScale(firstGrey, low, high, selection.colors);
            picture = onScale(ownGrey, low, high, selection.colors);
        }
    }
    m_canvas->setHeat(picture.image);
    m_colorBar->show(selection.colors, picture.low, picture.high);
}

void ComparePane::showState() {
    const ComparedSubject& subject = m_session.subject();
    const auto inspection = m_session.inspection();
    QString state;
    if (m_session.isBroken())
        state = tr("Choose another photo.");
    else if (subject.wording.conceptText.isEmpty())
        state = tr("Type what to look for above and press Enter.");
    else if (m_session.isLooking())
        state = tr("Looking for “%1”…").arg(subject.wording.conceptText);
    else if (m_session.mask())
        state = maskSentence();
    else
        state = inspection ? tr("Computing the mask…") : tr("Not looked at yet. Press Enter above to look.");
    m_state->setText(state);
    QStringList notes;
    for (const std::string& note : inspection ? inspection->notes : std::vector<std::string>())
        notes.push_back(wordedNote(QString::fromStdString(note)));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_colorBar->setVisible(inspection != nullptr);
    levelEdges();
}

/// As much above the photo as below it, so that it is level with the one beside it, which has neither.
void ComparePane::levelEdges() {
    if (m_head == nullptr || m_foot == nullptr) return;  // not laid out yet
    const auto heightOf = [this](QWidget* edge) {
        QLayout* rows = edge->layout();
        rows->invalidate();  // what was shown or hidden just now counts
        return rows->hasHeightForWidth() ? rows->totalHeightForWidth(width()) : rows->totalSizeHint().height();
    };
    const int most = std::max(heightOf(m_head), heightOf(m_foot));
    const bool hasRoom = height() - 2 * most >= kLeastPhoto;
    for (QWidget* edge : {m_head, m_foot}) edge->setFixedHeight(hasRoom ? most : heightOf(edge));
}

void ComparePane::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    levelEdges();
}

QString ComparePane::maskSentence() const {
    const QLocale locale;
    QString share = tr("The mask covers %1 % of the photo").arg(locale.toString(100 * m_session.mask()->share, 'f', 1));
    const std::optional<double> agreement = m_session.agreement();
    if (!agreement) return share;
    return tr("%1  ·  IoU with the first mask %2").arg(share, locale.toString(*agreement, 'f', 2));
}

}  // namespace maskwright::ui
