// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "concept/label_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "concept/rows.h"
#include "dialogs/dialogs.h"
#include "dialogs/path_field.h"
#include "jobs/paths.h"
#include "pipeline/run_folder.h"
#include "theme/labels.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kWidth = 560;

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

bool isOccupied(const QString& folder) {
    constexpr QDir::Filters kEverything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    return QFileInfo(folder).isDir() && !QDir(folder).isEmpty(kEverything);
}

/// As the engine tells its own folders from others.
bool holdsRun(const QString& folder) {
    return QFileInfo::exists(qtPath(memoryOf(enginePath(folder)) / "settings.txt"));
}

/// The folder to go on in, else one beside that of the photos which holds nothing yet.
QString proposedFolder(const LabelProposal& proposal) {
    if (goesOn(proposal)) return qtPath(proposal.stopped->out);
    const QFileInfo photos(QDir(proposal.images).absolutePath());
    const QString first = photos.dir().filePath(photos.fileName() + QStringLiteral("-masks"));
    QString folder = first;
    for (int number = 2; isOccupied(folder) || QFileInfo(folder).isFile(); ++number)
        folder = first + QStringLiteral("-%1").arg(number);
    return folder;
}

/// Whether one can go on where the other stopped, as far as the dialog asks for it.
bool agree(const LabelOptions& a, const LabelOptions& b) {
    return a.concept_ == b.concept_ && a.conceptFromFolder == b.conceptFromFolder && a.edgeSnap == b.edgeSnap &&
           a.until == b.until;
}

}  // namespace

LabelDialog::LabelDialog(const LabelProposal& proposal, Dialogs& dialogs, Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_proposal(proposal),
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
    setMinimumWidth(kWidth);
    m_concept->setObjectName(QStringLiteral("labelConcept"));
    m_concept->setPlaceholderText(tr("What to look for, e.g. bird"));
    m_fromFolders->setObjectName(QStringLiteral("conceptFromFolderBox"));
    m_fromFolders->setVisible(proposal.hasFolders);
    m_folder->setText(proposedFolder(proposal));
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
    if (goesOn(proposal)) {
        m_fromFolders->setChecked(proposal.stopped->conceptFromFolder);
        m_concept->setEnabled(!proposal.stopped->conceptFromFolder);
        m_segment->setChecked(proposal.stopped->until == LastStage::Segmenter);
        m_snap->setChecked(proposal.stopped->edgeSnap);
        m_resume->setChecked(true);
    }
    // Two lines from the start, so that nothing moves when a sentence needs them.
    m_folderTrouble->setMinimumHeight(2 * m_folderTrouble->fontMetrics().lineSpacing());
    m_folderTrouble->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
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

    connect(m_folder, &PathField::browseRequested, this, &LabelDialog::pickFolder);
    connect(m_label, &QPushButton::clicked, this, [this] {
        Q_EMIT labelRequested(options());
        accept();
    });
    connect(m_concept, &QLineEdit::textChanged, this, &LabelDialog::check);
    connect(m_folder, &PathField::changed, this, &LabelDialog::check);
    connect(m_fromFolders, &QCheckBox::toggled, this, [this](bool fromFolders) {
        m_concept->setEnabled(!fromFolders);
        check();
    });
    for (const QCheckBox* box : {m_segment, m_snap, m_resume})
        connect(box, &QCheckBox::toggled, this, &LabelDialog::check);
    check();
}

void LabelDialog::pickFolder() {
    m_dialogs.pickFolder(this, tr("Choose a folder for the masks"), m_folder->text(),
                         [this](const QString& path) { m_folder->setText(path); });
}

void LabelDialog::check() {
    const bool lacksConcept = !m_fromFolders->isChecked() && m_concept->text().simplified().isEmpty();
    const QString trouble = folderTrouble();
    m_folderTrouble->setText(trouble);
    m_label->setEnabled(!lacksConcept && trouble.isEmpty());
    m_complaint->setText(lacksConcept ? tr("Type what to look for.") : tr("%n photo(s)", nullptr, m_proposal.photos));
}

QString LabelDialog::folderTrouble() const {
    const QString folder = m_folder->text();
    if (const QString trouble = pathComplaint(*m_folder, tr("Choose a folder.")); !trouble.isEmpty()) return trouble;
    if (QDir(folder) == QDir(m_proposal.images)) return tr("Choose another folder than that of the photos.");
    if (QFileInfo(folder).isFile()) return tr("This is a file. Choose a folder.");
    if (!isOccupied(folder)) return {};
    if (!holdsRun(folder)) return tr("The folder holds something else. Choose an empty or a new one.");
    if (!m_resume->isChecked())
        return tr("The folder holds masks already. Choose a new one, or tick “Go on” to go on with these.");
    if (m_proposal.stopped && QDir(folder) == QDir(qtPath(m_proposal.stopped->out)) &&
        !agree(options(), *m_proposal.stopped))
        return tr("The labelling that stopped in this folder had other settings. Choose a new one.");
    return {};
}

LabelOptions LabelDialog::options() const {
    LabelOptions options;
    options.conceptFromFolder = m_fromFolders->isChecked();
    if (!options.conceptFromFolder) options.concept_ = m_concept->text().simplified().toStdString();
    options.out = m_folder->path();
    options.formats = {"png"};
    if (m_coco->isChecked()) options.formats.push_back("coco");
    options.edgeSnap = m_snap->isChecked();
    options.until = m_segment->isChecked() ? LastStage::Segmenter : LastStage::Preliminary;
    options.resume = m_resume->isChecked();
    return options;
}

}  // namespace maskwright::ui
