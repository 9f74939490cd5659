// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace maskwright::ui {

/// A window with three fields that help can be about.
struct HelpFixture {
    explicit HelpFixture(QSize size = {1280, 720}) {
        window.resize(size);
        for (QLineEdit** field : {&first, &second, &third}) *field = new QLineEdit(&window);
        first->setObjectName(QStringLiteral("first"));
        second->setObjectName(QStringLiteral("second"));
        third->setObjectName(QStringLiteral("third"));
        first->setGeometry(20, 40, 200, 300);
        second->setGeometry(500, 300, 200, 40);
        third->setGeometry(900, 100, 300, 500);
        window.show();
        window.activateWindow();
        isActive = QTest::qWaitForWindowActive(&window);
    }

    template <typename Widget>
    Widget* find(const char* name) const {
        return window.findChild<Widget*>(QLatin1String(name));
    }
    void press(Qt::Key key) const { QTest::keyClick(window.focusWidget(), key); }

    QWidget window;
    QLineEdit *first = nullptr, *second = nullptr, *third = nullptr;
    bool isActive = false;
};

}  // namespace maskwright::ui
