// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QThreadPool>
#include <optional>

#include "session/finetune_session.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QWidget;

namespace maskwright::ui {

/// The preview of one step at its full size, or those of two steps side by side with how far the masks of each photo
/// agree.
class PreviewDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param step   shown first
    /// @param other  compared with; none: alone
    PreviewDialog(FinetuneSession& session, std::int64_t step, std::optional<std::int64_t> other, QWidget* parent);
    ~PreviewDialog() override;

  private:
    struct Side {
        QWidget* box = nullptr;
        QLabel* title = nullptr;
        QWidget* heads = nullptr;  ///< what the columns of the picture are
        QLabel* picture = nullptr;
        quint64 generation = 0;  ///< of the picture; answers of older ones are dropped
    };

    Side makeSide(const char* name);
    void fillSteps();
    std::int64_t chosen() const;
    std::optional<std::int64_t> other() const;
    void showSteps();
    void load(Side& side, std::int64_t step);
    void askChanges();
    void showChanges(const FinetuneSession::Comparison& comparison);
    void clearChanges();
    void showRevert();

    FinetuneSession& m_session;
    QComboBox* m_step;
    QComboBox* m_other;
    Side m_left, m_right;
    QWidget* m_changesBox;
    QGridLayout* m_changes;
    QPushButton* m_revert;
    quint64 m_comparison = 0;
    QThreadPool m_pool;
};

}  // namespace maskwright::ui
