// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <filesystem>

class QLineEdit;

namespace maskwright::ui {

class Theme;

/// A path that can be typed or looked for.
class PathField : public QWidget {
    Q_OBJECT

  public:
    /// @param fieldName, buttonName objectNames of the two parts
    PathField(const char* fieldName, const char* buttonName, Theme& theme, QWidget* parent = nullptr);

    /// With forward slashes, without spaces at its ends.
    QString text() const;
    std::filesystem::path path() const;
    void setText(const QString& path);

  Q_SIGNALS:
    void changed();
    void browseRequested();

  private:
    QLineEdit* m_field;
};

/// Why a path cannot be used as it is typed; empty when it can.
QString pathComplaint(const PathField& field, const QString& whenEmpty);

}  // namespace maskwright::ui
