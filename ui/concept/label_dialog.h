// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <functional>
#include <optional>

#include "jobs/background.h"
#include "pipeline/label.h"
#include "session/label_folder.h"

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
    QString conceptText;
    int photos = 0;
    bool edgeSnap = true;
    bool hasSegmenter = true;             ///< the model brings one; else it would have to be trained first
    bool hasFolders = false;              ///< the photos lie in folders that may name their concepts
    std::optional<LabelOptions> stopped;  ///< what a labelling that was stopped had been asked for
};

/// Asks where and how all photos are to be labelled. Proposes a folder that labelling will take, and says of any other
/// beside its field, while the choices can still be changed, why it will not. The disk is asked elsewhere and may take
/// its time: who does not want to wait for it presses “Label”, and it begins once the folder has turned out to be good.
class LabelDialog : public QDialog {
    Q_OBJECT

  public:
    using Answer = std::function<void(const Outcome<LabelFolder>&)>;
    /// Looks at a folder for the dialog, later; the answer is dropped when the dialog is gone.
    /// @param folder empty: a free one beside the photos
    using Looker = std::function<void(const std::filesystem::path& folder, LabelDialog* owner, Answer answer)>;
    /// What is asked for here with all that labelling adds to it: model, threshold, precision.
    using Completer = std::function<LabelOptions(LabelOptions)>;

    LabelDialog(const LabelProposal& proposal, Looker looker, Completer completer, Dialogs& dialogs, Theme& theme,
                QWidget* parent);

  Q_SIGNALS:
    void labelRequested(const LabelOptions& options);

  protected:
    bool event(QEvent* event) override;

  private:
    void makeRows();
    void makeRoom();
    void connectAll();
    void pickFolder();
    /// What is known of the folder no longer holds; it is looked at once typing pauses.
    void changeFolder();
    /// The same folder once more: what was said of it stays until the new answer is there.
    void lookAgain();
    void look();
    void receive(quint64 generation, const Outcome<LabelFolder>& outcome);
    void change();
    void check();
    void start();
    void label();
    bool lacksConcept() const;
    /// Whether the folder was looked at and need not be looked at again.
    bool isKnown() const { return m_found && !m_isStale; }
    /// Why labelling would refuse the folder, as far as that is known; empty when nothing speaks against it.
    QString folderTrouble() const;
    QString spellingTrouble() const;
    QString troubleWith(const LabelFolder& found) const;
    QString troubleWithRun(const LabelFolder& found) const;
    LabelOptions options() const;

    LabelProposal m_proposal;
    Looker m_looker;
    Completer m_completer;
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
    QTimer m_soon;                                ///< till the folder is looked at
    QTimer m_slow;                                ///< till it is said that the disk takes its time
    bool m_proposes = false;                      ///< a free folder is being looked for, and nobody typed one
    bool m_wanted = false;                        ///< to begin once the folder is known to be good
    quint64 m_generation = 0;                     ///< of the newest look; what older ones found is dropped
    std::optional<Outcome<LabelFolder>> m_found;  ///< at the folder that the field names; none: not known yet
    bool m_isStale = false;                       ///< m_found may no longer be so: words come from it, no beginning
};

}  // namespace maskwright::ui
