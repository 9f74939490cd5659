// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace maskwright::ui {

class Theme;

/// A frame that says that something can be dropped on it.
class DropZone : public QFrame {
    Q_OBJECT

  public:
    explicit DropZone(const Theme& theme, QWidget* parent = nullptr);
    /// Something is held over the window.
    void setDropping(bool dropping);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& m_theme;
    bool m_dropping = false;
};

/// Over a whole window while something that it can open is held over it. Takes no clicks.
class DropVeil : public QWidget {
    Q_OBJECT

  public:
    /// Hidden until it is shown.
    DropVeil(const Theme& theme, QWidget& over);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& m_theme;
};

}  // namespace maskwright::ui
