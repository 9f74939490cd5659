// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/label_dialog.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QStringList>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

#include "concept/rows.h"
#include "dialogs/dialogs.h"
#include "dialogs/path_field.h"
#include "jobs/paths.h"
#include "pipeline/label_settings.h"
#include "theme/labels.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kWidth = 560;  ///< of the dialog, where nothing in it needs more
constexpr int kMargin = 24;
constexpr int kLookAfterMs = 200;   ///< of no typing
constexpr int kSlowAfterMs = 1000;  ///< faster than this, a word about waiting would only flicker
constexpr qsizetype kMostSettings = 3;

/// What the word in the bar says of it; without a word there, it goes on with its own.
bool goesOn(const LabelProposal& proposal) {
    if (!proposal.stopped) return false;
    return proposal.conceptText.isEmpty() || proposal.stopped->conceptFromFolder ||
           proposal.conceptText.toStdString() == proposal.stopped->concept_;
}

QString proposedConcept(const LabelProposal& proposal) {
    if (!goesOn(proposal) || proposal.stopped->conceptFromFolder) return proposal.conceptText;
    return QString::fromStdString(proposal.stopped->concept_);
}

/// What the settings of a labelling are called where one is told that they differ.
QString settingWord(LabelSetting setting) {
    switch (setting) {
        case LabelSetting::Photos:
            return LabelDialog::tr("the folder of the photos");
        case LabelSetting::Model:
            return LabelDialog::tr("the model");
        case LabelSetting::Concept:
            return LabelDialog::tr("the concept");
        case LabelSetting::Prompt:
            return LabelDialog::tr("the prompt");
        case LabelSetting::Steps:
            return LabelDialog::tr("the number of timesteps");
        case LabelSetting::EdgeSnap:
            return LabelDialog::tr("snapping to edges");
        case LabelSetting::Propagation:
            return LabelDialog::tr("propagation");
        case LabelSetting::ThresholdShift:
            return LabelDialog::tr("the threshold for all photos");
        case LabelSetting::LastStage:
            return LabelDialog::tr("how far it goes (segmenter or not)");
        case LabelSetting::Precision:
            return LabelDialog::tr("the precision");
        case LabelSetting::Seed:
            return LabelDialog::tr("the seed");
        case LabelSetting::Shards:
            return LabelDialog::tr("the number of shards");
        case LabelSetting::Other:
            break;
    }
    return {};
}

/// What differs, in words; empty where nobody can tell.
QString inWords(const std::vector<LabelSetting>& different) {
    QStringList words;
    for (const LabelSetting setting : different)
        if (const QString word = settingWord(setting); !word.isEmpty()) words.push_back(word);
    if (words.size() > kMostSettings) words = words.mid(0, kMostSettings) << QStringLiteral("…");
    return words.join(QStringLiteral(", "));
}

}  // namespace

LabelDialog::LabelDialog(const LabelProposal& proposal, Looker looker, Completer completer, Dialogs& dialogs,
                         Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_proposal(proposal),
      m_looker(std::move(looker)),
      m_completer(std::move(completer)),
      m_dialogs(dialogs),
      m_concept(new QLineEdit(proposedConcept(proposal))),
      m_fromFolders(new QCheckBox(tr("Each photo's folder names its concept"))),
      m_folder(new PathField("labelFolder", "browseButton", theme)),
      m_folderTrouble(namedLabel("labelFolderTrouble", "trouble")),
      m_coco(new QCheckBox(tr("COCO file (annotations.json) beside the PNG masks"))),
      m_segment(new QCheckBox(tr("Also ask the segmenter: where both differ can be reviewed first"))),
      m_snap(new QCheckBox(tr("Snap to the photos' edges"))),
      m_resume(new QCheckBox(tr("Go on where an earlier labelling into this folder stopped"))),
      m_complaint(new QLabel),
      m_label(new QPushButton(tr("Label"))) {
    setObjectName(QStringLiteral("labelDialog"));
    setWindowTitle(tr("Label all photos"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_concept->setObjectName(QStringLiteral("labelConcept"));
    m_concept->setPlaceholderText(tr("What to look for, e.g. bird"));
    m_fromFolders->setObjectName(QStringLiteral("conceptFromFolderBox"));
    m_fromFolders->setVisible(proposal.hasFolders);
    m_coco->setObjectName(QStringLiteral("cocoBox"));
    m_coco->setChecked(true);
    m_segment->setObjectName(QStringLiteral("segmenterBox"));
    m_segment->setChecked(proposal.hasSegmenter);
    if (!proposal.hasSegmenter)
        m_segment->setToolTip(tr("This model brings none: one is trained on these photos first."));
    m_snap->setObjectName(QStringLiteral("labelSnapBox"));
    m_snap->setChecked(proposal.edgeSnap);
    m_resume->setObjectName(QStringLiteral("resumeBox"));
    m_complaint->setObjectName(QStringLiteral("labelComplaint"));
    m_label->setObjectName(QStringLiteral("startLabelButton"));
    m_proposes = !goesOn(proposal);
    if (goesOn(proposal)) {
        m_folder->setText(qtPath(proposal.stopped->out));
        m_fromFolders->setChecked(proposal.stopped->conceptFromFolder);
        m_concept->setEnabled(!proposal.stopped->conceptFromFolder);
        m_segment->setChecked(proposal.stopped->until == LastStage::Segmenter);
        m_snap->setChecked(proposal.stopped->edgeSnap);
        m_resume->setChecked(true);
    }
    makeRows();
    connectAll();
    m_slow.start();
    check();
    look();
}

void LabelDialog::makeRows() {
    // Two lines from the start, so that nothing moves when a sentence needs them.
    m_folderTrouble->setMinimumHeight(2 * m_folderTrouble->fontMetrics().lineSpacing());
    m_folderTrouble->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(12);
    // Not as the least width of the dialog: that would stand in for what its rows need, and a check box breaks no line.
    layout->addStrut(kWidth - 2 * kMargin);
    layout->addLayout(labelledRows(tr("Concept"), m_concept));
    layout->addWidget(m_fromFolders);
    layout->addSpacing(4);
    QVBoxLayout* folderRows = labelledRows(tr("Into this folder"), m_folder);
    folderRows->addWidget(m_folderTrouble);
    layout->addLayout(folderRows);
    layout->addWidget(m_segment);
    layout->addWidget(m_coco);
    layout->addWidget(m_snap);
    layout->addWidget(m_resume);
    layout->addWidget(roleLabel(
        "muted", tr("Each photo gets the threshold between its own two Gaussians, moved as far as “Use for all "
                    "photos” says. A threshold that was moved for one photo alone does not count here.")));
    layout->addSpacing(12);
    layout->addLayout(closingRow(*this, m_complaint, tr("Cancel"), m_label));
}

void LabelDialog::connectAll() {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kLookAfterMs);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &LabelDialog::look);
    connect(&m_slow, &QTimer::timeout, this, &LabelDialog::check);
    connect(this, &QDialog::finished, this, [this] { ++m_generation; });  // what is still looked at begins nothing
    connect(m_folder, &PathField::browseRequested, this, &LabelDialog::pickFolder);
    connect(m_folder, &PathField::changed, this, &LabelDialog::changeFolder);
    connect(m_label, &QPushButton::clicked, this, &LabelDialog::start);
    connect(m_concept, &QLineEdit::textChanged, this, &LabelDialog::change);
    connect(m_fromFolders, &QCheckBox::toggled, this, [this](bool fromFolders) {
        m_concept->setEnabled(!fromFolders);
        change();
    });
    for (const QCheckBox* box : {m_segment, m_snap, m_resume})
        connect(box, &QCheckBox::toggled, this, &LabelDialog::change);
}

void LabelDialog::pickFolder() {
    m_dialogs.pickFolder(this, tr("Choose a folder for the masks"), m_folder->text(),
                         [this](const QString& path) { m_folder->setText(path); });
}

void LabelDialog::changeFolder() {
    ++m_generation;
    m_proposes = false;
    m_found.reset();
    m_isStale = false;
    m_soon.start();
    m_slow.start();
    change();
}

void LabelDialog::lookAgain() {
    ++m_generation;
    m_isStale = true;
    m_slow.start();
    look();
}

/// Qt opens no dialog higher than two thirds of the screen; with a large font that is too low on a small one.
void LabelDialog::makeRoom() {
    const int needed = layout()->totalHeightForWidth(width());
    resize(width(), std::max(height(), std::min(needed, screen()->availableSize().height())));
}

/// Who was told of trouble may have seen to it in another window.
bool LabelDialog::event(QEvent* event) {
    if (event->type() == QEvent::Show && !event->spontaneous()) makeRoom();
    if (event->type() == QEvent::WindowActivate && m_found && !folderTrouble().isEmpty()) lookAgain();
    return QDialog::event(event);
}

void LabelDialog::look() {
    m_soon.stop();
    if (!m_proposes && !spellingTrouble().isEmpty()) return;
    m_looker(m_proposes ? std::filesystem::path() : m_folder->path(), this,
             [this, generation = m_generation](const auto& outcome) { receive(generation, outcome); });
}

void LabelDialog::receive(quint64 generation, const Outcome<LabelFolder>& outcome) {
    if (generation != m_generation) return;
    m_found = outcome;
    m_isStale = false;
    const auto* found = std::get_if<LabelFolder>(&outcome);
    if (std::exchange(m_proposes, false) && found != nullptr) {
        const QSignalBlocker known(m_folder);
        m_folder->setText(qtPath(found->folder));
    }
    check();
    if (std::exchange(m_wanted, false) && m_label->isEnabled()) label();
}

void LabelDialog::change() {
    m_wanted = false;
    check();
}

void LabelDialog::check() {
    const QString trouble = folderTrouble();
    const bool isSlow = trouble.isEmpty() && !isKnown() && !m_slow.isActive();
    m_folderTrouble->setText(isSlow ? tr("Waiting for the disk to answer…") : trouble);
    m_label->setEnabled(!lacksConcept() && trouble.isEmpty());
    m_complaint->setText(lacksConcept() ? tr("Type what to look for.") : tr("%n photo(s)", nullptr, m_proposal.photos));
}

void LabelDialog::start() {
    if (isKnown()) return label();
    m_wanted = true;
    if (m_soon.isActive()) look();
}

void LabelDialog::label() {
    Q_EMIT labelRequested(options());
    accept();
}

bool LabelDialog::lacksConcept() const {
    return !m_fromFolders->isChecked() && m_concept->text().simplified().isEmpty();
}

QString LabelDialog::folderTrouble() const {
    if (m_proposes) return {};
    if (QString trouble = spellingTrouble(); !trouble.isEmpty()) return trouble;
    if (!m_found) return {};
    const auto* failure = std::get_if<Failure>(&*m_found);
    return failure != nullptr ? failure->detail : troubleWith(std::get<LabelFolder>(*m_found));
}

QString LabelDialog::spellingTrouble() const {
    return pathComplaint(*m_folder, tr("Choose a folder."));
}

QString LabelDialog::troubleWith(const LabelFolder& found) const {
    switch (found.holds) {
        case LabelFolder::Holds::Photos:
            return tr("Choose another folder than that of the photos.");
        case LabelFolder::Holds::File:
            return tr("This is a file. Choose a folder.");
        case LabelFolder::Holds::SomethingElse:
            return tr("The folder holds something else. Choose an empty or a new one.");
        case LabelFolder::Holds::Run:
            return troubleWithRun(found);
        case LabelFolder::Holds::Nothing:
            break;
    }
    return {};
}

/// Other settings come first: with them, to tick “Go on” would not help.
QString LabelDialog::troubleWithRun(const LabelFolder& found) const {
    const std::string wanted = labelSettings(m_completer(options()), found.images);
    const std::vector<LabelSetting> different = differentSettings(found.settings, wanted);
    if (!different.empty() && !lacksConcept()) {
        const QString words = inWords(different);
        if (words.isEmpty()) return tr("What lies in this folder was made with other settings. Choose a new folder.");
        return tr("The labelling in this folder had other settings: %1. Use the same ones where you can, or choose a "
                  "new folder.")
            .arg(words);
    }
    if (!m_resume->isChecked())
        return tr("The folder holds masks already. Choose a new one, or tick “Go on” to go on with these.");
    return {};
}

LabelOptions LabelDialog::options() const {
    LabelOptions options;
    options.conceptFromFolder = m_fromFolders->isChecked();
    if (!options.conceptFromFolder) options.concept_ = m_concept->text().simplified().toStdString();
    options.out = m_folder->path();
    options.formats = {"png"};
    if (m_coco->isChecked()) options.formats.emplace_back("coco");
    options.edgeSnap = m_snap->isChecked();
    options.until = m_segment->isChecked() ? LastStage::Segmenter : LastStage::Preliminary;
    options.resume = m_resume->isChecked();
    return options;
}

}  // namespace maskwright::ui
