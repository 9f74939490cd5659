// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace maskwright::ui {

class Theme;

/// The top bar: which folder is open, what is looked for, and the ways to masks of all photos.
class ConceptBar : public QFrame {
    Q_OBJECT

  public:
    explicit ConceptBar(Theme& theme, QWidget* parent = nullptr);

    void setFolder(const QString& name, const QString& path);
    void setSuggestions(const QStringList& concepts);
    void setCanLook(bool canLook);
    void setCanLabel(bool canLabel);
    void setCanExport(bool canExport);
    void focusConcept();
    QString conceptText() const;
    void setConceptText(const QString& text);

  Q_SIGNALS:
    void openRequested();
    void lookRequested(const QString& conceptText);
    void labelRequested();
    void exportRequested();

  private:
    QLayout* makeField();
    void updateButton();
    void look();

    QPushButton* m_folder;
    QLineEdit* m_concept;
    QPushButton* m_look;
    QPushButton* m_label;
    QPushButton* m_export;
    QStringListModel* m_suggestions;
    bool m_canLook = false;
};

}  // namespace maskwright::ui
