// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QMouseEvent>
#include <memory>

#include "canvas/photo_canvas.h"
#include "mask/mask.h"
#include "studio_fixture.h"

namespace maskwright::ui {

/// Dark, with a bright disc of radius 30 around (100, 50).
inline std::shared_ptr<const LoadedPhoto> discPhoto(int width = 200, int height = 100) {
    Image image{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const bool inside = (x - 100) * (x - 100) + (y - 50) * (y - 50) <= 900;
            for (int channel = 0; channel < 3; ++channel)
                image.rgb.push_back(static_cast<std::uint8_t>(inside ? 200 : 40 + (x * 7 + y * 3) % 5));
        }
    return std::make_shared<const LoadedPhoto>(makeLoadedPhoto(std::move(image)));
}

inline TiledMask discMask(int radius = 30, int width = 200, int height = 100) {
    Mask mask(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            mask.at(x, y) = (x - 100) * (x - 100) + (y - 50) * (y - 50) <= radius * radius ? 1 : 0;
    return TiledMask(mask);
}

/// A canvas with a photo of 200 by 100 pixels at scale 2 and a mask, which remembers what it was told.
struct EditedCanvas {
    PhotoCanvas canvas{testTheme()};
    TiledMask replayed;  ///< the mask as the edits told make it
    QStringList told;    ///< what each edit was
    QStringList refused;

    explicit EditedCanvas(const TiledMask& mask = TiledMask(200, 100)) : replayed(mask) {
        QObject::connect(&canvas, &PhotoCanvas::edited, &canvas, [this](const MaskDelta& delta, const QString& what) {
            replayed.apply(delta);
            told.push_back(what);
            canvas.setEditMask(replayed);  // as the session does
        });
        QObject::connect(&canvas, &PhotoCanvas::editRefused, &canvas,
                         [this](const QString& sentence) { refused.push_back(sentence); });
        canvas.resize(448, 348);
        canvas.show();
        canvas.setPhoto(discPhoto());
        canvas.setEditMask(mask);
        canvas.setBrushSize(10);
    }
    int at(int x, int y) const { return canvas.editMask().at(x, y); }

    void mouse(QEvent::Type type, QPointF inImage, Qt::MouseButton button = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = {}) {
        const QPointF inView = canvas.viewFromImage(inImage);
        const bool moving = type == QEvent::MouseMove;
        if (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick) m_held |= button;
        if (type == QEvent::MouseButtonRelease) m_held &= ~Qt::MouseButtons(button);
        QMouseEvent event(type, inView, canvas.mapToGlobal(inView), moving ? Qt::NoButton : button, m_held, modifiers);
        QCoreApplication::sendEvent(&canvas, &event);
    }
    void press(QPointF at, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {}) {
        mouse(QEvent::MouseButtonPress, at, button, modifiers);
    }
    void move(QPointF to) { mouse(QEvent::MouseMove, to, Qt::NoButton); }
    void release(QPointF at, Qt::MouseButton button = Qt::LeftButton) { mouse(QEvent::MouseButtonRelease, at, button); }
    void click(QPointF at, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {}) {
        press(at, button, modifiers);
        release(at, button);
    }
    void drag(QPointF from, QPointF to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {}) {
        press(from, button, modifiers);
        move(to);
        release(to, button);
    }
    /// What is seen there, on a screen of any density.
    QColor colorAt(QPointF inImage) {
        const QImage picture = canvas.grab().toImage();
        return picture.pixelColor((canvas.viewFromImage(inImage) * picture.devicePixelRatio()).toPoint());
    }
    void forgetButtons() { m_held = {}; }

  private:
    Qt::MouseButtons m_held;
};

}  // namespace maskwright::ui
