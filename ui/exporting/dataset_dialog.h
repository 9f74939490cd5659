// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <optional>

#include "session/review_session.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace maskwright::ui {

class Dialogs;
class PathField;
class Theme;

/// What the dialog starts from.
struct DatasetProposal {
    DatasetExportOptions options;  ///< project and folder, and what was chosen the last time
    QStringList concepts;
    QList<int> counts;  ///< photos in each state, indexed by ReviewState
};

/// Asks for a dataset: which photos, in which formats, where. Says while it is filled in what the dataset will hold.
class DatasetDialog : public QDialog {
    Q_OBJECT

  public:
    using Answer = std::function<void(const Outcome<DatasetForecast>&)>;
    /// Works out what an export would hold, later; dropped when the dialog is gone.
    using Forecaster = std::function<void(const DatasetExportOptions& options, DatasetDialog* owner, Answer answer)>;

    DatasetDialog(const DatasetProposal& proposal, Forecaster forecaster, Dialogs& dialogs, Theme& theme,
                  QWidget* parent);

  Q_SIGNALS:
    /// @param leftOutUnseen concepts that nobody chose to leave out: nobody has looked at their masks
    void exportRequested(const DatasetExportOptions& options, const QStringList& leftOutUnseen);

  private:
    QBoxLayout* makePhotos(const DatasetProposal& proposal);
    QBoxLayout* makeSplit(const DatasetSelection& selection);
    QBoxLayout* makeFormats(const DatasetExportOptions& options);
    QBoxLayout* makeBottom();
    QCheckBox* makeBox(const char* name, const QString& text, bool checked);
    void pickFolder();
    /// Something was changed: what was forecast no longer holds.
    void change();
    void askForecast();
    void receive(quint64 generation, const Outcome<DatasetForecast>& outcome);
    bool isAnyConceptChosen() const;
    QString complaint() const;
    QString remarks(const DatasetForecast& forecast) const;
    QString describe(const DatasetForecast& forecast) const;
    void showState();
    void leaveOutUnseen(const DatasetForecast& forecast);
    DatasetExportOptions options() const;

    DatasetExportOptions m_start;
    Forecaster m_forecaster;
    Dialogs& m_dialogs;
    QList<QPair<QCheckBox*, ReviewState>> m_states;
    QList<QPair<QCheckBox*, DatasetFormat>> m_formats;
    QList<QPair<QCheckBox*, PngKind>> m_pngKinds;
    QCheckBox* m_negatives = nullptr;
    QListWidget* m_concepts;
    QComboBox* m_split;
    QList<QSpinBox*> m_shares;  ///< training, validation, test; percent
    QSpinBox* m_seed;
    QComboBox* m_segmentation;
    QCheckBox* m_copies = nullptr;
    PathField* m_folder;
    QCheckBox* m_replace = nullptr;
    QLabel* m_forecastText;
    QLabel* m_complaint;
    QPushButton* m_export;
    QTimer m_soon;
    bool m_choosesConcepts = true;  ///< nobody has touched any yet, and it is not known which were looked at
    QStringList m_leftOutUnseen;    ///< concepts, not touched since
    quint64 m_generation = 0;       ///< of what is filled in; forecasts of older ones are dropped
    std::optional<Outcome<DatasetForecast>> m_forecast;
};

}  // namespace maskwright::ui
