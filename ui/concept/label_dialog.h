// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>

#include "pipeline/label.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace maskwright::ui {

class Dialogs;
class PathField;
class Theme;

/// What the dialog starts from.
struct LabelProposal {
    QString images;
    QString conceptText;
    int photos = 0;
    bool edgeSnap = true;
    bool hasSegmenter = true;             ///< the model brings one; else it would have to be trained first
    bool hasFolders = false;              ///< the photos lie in folders that may name their concepts
    std::optional<LabelOptions> stopped;  ///< what a labelling that was stopped had been asked for
};

/// Asks where and how all photos are to be labelled. Proposes a folder that labelling will take, and says of any other
/// beside its field, while the choices can still be changed, why it will not.
class LabelDialog : public QDialog {
    Q_OBJECT

  public:
    LabelDialog(const LabelProposal& proposal, Dialogs& dialogs, Theme& theme, QWidget* parent);

  Q_SIGNALS:
    void labelRequested(const LabelOptions& options);

  private:
    void pickFolder();
    void check();
    /// Why labelling would refuse the folder; empty when it can be used.
    QString folderTrouble() const;
    LabelOptions options() const;

    LabelProposal m_proposal;
    Dialogs& m_dialogs;
    QLineEdit* m_concept;
    QCheckBox* m_fromFolders;
    PathField* m_folder;
    QLabel* m_folderTrouble;
    QCheckBox* m_coco;
    QCheckBox* m_segment;
    QCheckBox* m_snap;
    QCheckBox* m_resume;
    QLabel* m_complaint;
    QPushButton* m_label;
};

}  // namespace maskwright::ui
