// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace maskwright::ui {

/// The panel at the side of the photo: as wide as its longest line needs, within limits, so that no language is cut
/// off; scrolls up and down. The scroll bar has room of its own, so that nothing shifts when it comes.
class SideScroll : public QScrollArea {
    Q_OBJECT

  public:
    SideScroll(const char* name, QWidget* content, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace maskwright::ui
