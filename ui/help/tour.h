// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace maskwright::ui {

class Theme;

/// One stop of a tour.
struct TourStep {
    QStringList targets;  ///< object names of what the light falls on; those that are not to be seen are passed over
    QString title;
    QString text;
    QString also = {};  ///< object name of something else that is lit: where what one does shows
};

/// From a photo to a dataset, in five steps, on the sample photos.
QList<TourStep> studioTour();

/// A tour of a window: all but a part of it is dimmed, and a card says what the part is for. What the light falls on
/// can be used meanwhile, and whatever runs goes on. Right or Enter goes on, Left back, Escape ends it. The card stays
/// where it is from step to step if it hides nothing there, so that it can be clicked through. Deletes itself.
class Tour : public QWidget {
    Q_OBJECT

  public:
    static constexpr int kAround = 1;  ///< pixels between what is lit and the frame around it
    static constexpr int kFrame = 2;   ///< its width

    /// @param steps at least one
    Tour(Theme& theme, QWidget& over, const QList<TourStep>& steps);

    void start();
    void next();  ///< after the last step: ends
    void back();
    void skip();
    int step() const noexcept { return m_step; }
    /// What the light falls on, in the window's coordinates; null where nothing of it is to be seen.
    QRect spotlight() const noexcept { return m_spotlight; }
    /// The other thing that is lit; null where there is none.
    QRect secondLight() const noexcept { return m_secondLight; }

  Q_SIGNALS:
    /// Whoever owns the window brings what the step is about into view; the tour looks for it afterwards.
    void stepShown(int step);
    /// @param toTheEnd false: skipped
    void ended(bool toTheEnd);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    QFrame* makeCard();
    QPushButton* makeButton(const QString& text, const char* name, const char* kind);
    bool pressKey(QPushButton* at, int key);
    void showStep(int step);
    void announce();
    void watch(QWidget* target);
    void place();
    QRect lightOn(const QStringList& names) const;
    QRegion lights() const;
    QRect cardPlace(QSize size) const;
    void end(bool toTheEnd);

    Theme& m_theme;
    QWidget& m_over;
    QList<TourStep> m_steps;
    int m_step = 0;
    QRect m_spotlight, m_secondLight;
    bool m_isPlaced = false;  ///< the card stands somewhere already
    QTimer m_moved;           ///< several changes of one moment are answered once
    QLabel* m_counter;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_next;
    QFrame* m_card;
    QPointer<QWidget> m_before;
    bool m_ended = false;
};

}  // namespace maskwright::ui
