// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include "pipeline/training_log.h"

class QLabel;
class QPushButton;
class QThreadPool;
class QToolButton;

namespace maskwright::ui {

/// What the model under training made of the user's photos at one step: the picture, how the masks changed, and the
/// way back.
class PreviewCard : public QFrame {
    Q_OBJECT

  public:
    static constexpr int kWidth = 288;

    /// @param pool reads the picture; outlives the card
    PreviewCard(const TrainingPreview& preview, QThreadPool& pool, QWidget* parent = nullptr);

    std::int64_t step() const noexcept { return m_step; }
    /// In the order in which Tab visits them.
    QList<QWidget*> controls() const;
    /// @param isModel the model has the weights of this step
    /// @param isBest  it has the lowest validation loss
    /// @param isKept  one can go back to it, now if `canRevert`
    void setStanding(bool isModel, bool isBest, bool isKept, bool canRevert);
    /// Pixels that the words of its standing need. Cards side by side get the same, so that their pictures are level.
    int standingHeight() const;
    void setStandingHeight(int height);

  Q_SIGNALS:
    void opened(std::int64_t step);
    void revertRequested(std::int64_t step);
    void resized();  ///< the picture was read, and has its own shape

  private:
    void setPictureSize(QSize size);
    void load(const std::filesystem::path& picture, QThreadPool& pool);

    std::int64_t m_step;
    QToolButton* m_picture;
    QLabel* m_standing;
    QPushButton* m_revert;
};

}  // namespace maskwright::ui
