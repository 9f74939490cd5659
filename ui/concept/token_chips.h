// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QButtonGroup;

namespace maskwright::ui {

/// The words that the model read, as chips; one is chosen. Those of the concept stand out.
class TokenChips : public QWidget {
    Q_OBJECT

  public:
    explicit TokenChips(QWidget* parent = nullptr);

    void setTokens(const QStringList& tokens, const std::vector<int>& conceptTokens, int chosen);
    int chosen() const;

  Q_SIGNALS:
    void tokenChosen(int token);

  private:
    QButtonGroup* m_group;
};

}  // namespace maskwright::ui
