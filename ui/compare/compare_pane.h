// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <optional>

#include "session/heat_picture.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace maskwright::ui {

class ColorBar;
class CompareSession;
class PhotoCanvas;
class Theme;

/// The second side of a comparison: what is looked for and in which photo, the photo with its heatmap and outline, and
/// how the masks of both sides differ. Nothing can be edited in it.
class ComparePane : public QFrame {
    Q_OBJECT

  public:
    /// @param session outlives this
    ComparePane(CompareSession& session, Theme& theme, QWidget* parent = nullptr);

    PhotoCanvas& canvas() noexcept { return *m_canvas; }
    /// The maps that the first side shows, as far as they are there.
    void showHeat(const HeatSelection& selection);
    /// The first side's picture with the colours of both sides on one scale; empty where each has a scale of its own.
    const std::optional<HeatPicture>& firstOnScale() const noexcept { return m_firstOnScale; }
    void focusPrompt();

  Q_SIGNALS:
    void sameScaleToggled(bool on);
    void closeRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makeHead(Theme& theme);
    QWidget* makeFoot();
    void makePromptField(Theme& theme);
    void makePhotoField(Theme& theme);
    void connectSession();
    void choosePhoto(const QString& typed);
    void showFiles();
    void showSubject();
    void showPhoto();
    void showOutline();
    void showState();
    void levelEdges();
    QString maskSentence() const;

    CompareSession& m_session;
    QLineEdit* m_prompt;
    QLineEdit* m_photo;
    QStringListModel* m_files;
    QLabel* m_photoTrouble;
    QLabel* m_wording;
    PhotoCanvas* m_canvas;
    QLabel* m_state;
    QLabel* m_notes;
    ColorBar* m_colorBar;
    QCheckBox* m_sameScale;
    QWidget* m_head = nullptr;
    QWidget* m_foot = nullptr;
    HeatPainter m_painter;
    HeatPainter m_firstPainter;
    std::optional<HeatPicture> m_firstOnScale;
    QTimer m_slowLoading;  ///< a photo that takes longer than this is announced
};

}  // namespace maskwright::ui
