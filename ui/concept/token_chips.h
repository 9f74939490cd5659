// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QPushButton;

namespace maskwright::ui {

/// The words that the model read, as chips; one or several are chosen. Those of the concept stand out. A click chooses
/// one alone; with Ctrl or Shift it adds it or takes it away, but never the last.
class TokenChips : public QWidget {
    Q_OBJECT

  public:
    explicit TokenChips(QWidget* parent = nullptr);

    /// @param chosen indices into `tokens`; without any, the first token is.
    void setTokens(const QStringList& tokens, const std::vector<int>& conceptTokens, const std::vector<int>& chosen);
    /// Indices of the tokens, ascending.
    std::vector<int> chosen() const;

  Q_SIGNALS:
    void chosenChanged();

  private:
    void click(QPushButton* chip);
    void showChosen(const std::vector<int>& chosen);

    std::vector<QPushButton*> m_chips;
};

}  // namespace maskwright::ui
