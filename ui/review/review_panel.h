// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "session/review_session.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace maskwright::ui {

class FlowLayout;

/// What belongs to the masks of the photo shown: concept, object, note, lock, undo. Its width is the same for every
/// photo: longer words are wrapped or cut.
class ReviewPanel : public QFrame {
    Q_OBJECT

  public:
    ReviewPanel(QAction* undo, QAction* redo, QWidget* parent = nullptr);

    void setConcepts(const std::vector<ProjectConcept>& concepts, const QString& current);
    void setLayers(const MaskLayers& layers, int instance);
    /// @param shown null: none
    void setPhoto(const ProjectImage* shown);
    void setCanEdit(bool canEdit);
    /// The masks of the concept in hand were made anew since its answers were given.
    void setAnswersOutdated(bool outdated);

  Q_SIGNALS:
    void conceptChosen(const QString& name);
    void instanceChosen(int instance);
    void partsToggled(bool partsAreObjects);
    void noteWritten(const QString& file, const QString& note);
    void lockToggled(bool locked);
    /// One of the layers of the mask shown is to be the person's.
    void layerWanted(maskwright::LayerKind kind);
    void renameWanted(const QString& name);
    void removeWanted(const QString& name);
    /// The answers are right for the new masks, too.
    void answersHold();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeOutdated();
    void writeNote();
    void showConceptMenu(const QWidget& chip, QPoint at, const QString& name);
    void showLayerChoice();

    QWidget* m_outdated;  ///< says that masks were made anew since the answers
    QWidget* m_chipBox;
    FlowLayout* m_chips;
    QLabel* m_noConcepts;
    QComboBox* m_instance;
    QPushButton* m_newInstance;
    QCheckBox* m_parts;
    QLabel* m_source;
    QWidget* m_choice;   ///< holds the two that follow
    QComboBox* m_layer;  ///< that could be used instead of the one shown
    QPushButton* m_useLayer;
    QPlainTextEdit* m_note;
    QCheckBox* m_lock;
    bool m_canEdit = false;
    QString m_file;  ///< whose note is being written
};

}  // namespace maskwright::ui
