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
#include "theme/labels.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kWidth = 560;

QString proposedFolder(const LabelProposal& proposal) {
    if (!proposal.resumeFolder.isEmpty()) return proposal.resumeFolder;
    const QFileInfo info(QDir(proposal.images).absolutePath());
    return info.dir().filePath(info.fileName() + QStringLiteral("-masks"));
}

}  // namespace

LabelDialog::LabelDialog(const LabelProposal& proposal, Dialogs& dialogs, Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_proposal(proposal),
      m_dialogs(dialogs),
      m_concept(new QLineEdit(proposal.conceptText)),
      m_fromFolders(new QCheckBox(tr("Each photo's folder names its concept"))),
      m_folder(new PathField("labelFolder", "browseButton", theme)),
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
    m_resume->setChecked(!proposal.resumeFolder.isEmpty());
    m_complaint->setObjectName(QStringLiteral("labelComplaint"));
    m_label->setObjectName(QStringLiteral("startLabelButton"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addLayout(labelledRows(tr("Concept"), m_concept));
    layout->addWidget(m_fromFolders);
    layout->addSpacing(4);
    layout->addLayout(labelledRows(tr("Into this folder"), m_folder));
    layout->addSpacing(4);
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
    check();
}

void LabelDialog::pickFolder() {
    m_dialogs.pickFolder(this, tr("Choose a folder for the masks"), m_folder->text(),
                         [this](const QString& path) { m_folder->setText(path); });
}

void LabelDialog::check() {
    QString complaint;
    if (!m_fromFolders->isChecked() && m_concept->text().simplified().isEmpty())
        complaint = tr("Type what to look for.");
    else if (const QString trouble = pathComplaint(*m_folder, tr("Choose a folder.")); !trouble.isEmpty())
        complaint = trouble;
    else if (QDir(m_folder->text()) == QDir(m_proposal.images))
        complaint = tr("Choose another folder than that of the photos.");
    m_label->setEnabled(complaint.isEmpty());
    m_complaint->setText(complaint.isEmpty() ? tr("%n photo(s)", nullptr, m_proposal.photos) : complaint);
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
