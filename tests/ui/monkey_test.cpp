// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monkey_test.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <random>

#include "jobs/job_runner.h"
#include "stage_flow.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

const QString kPhotos = QStringLiteral("photos");

/// Neither quits nor writes a path outside of its folder: no slash is typed.
constexpr int kKeys[] = {Qt::Key_A,    Qt::Key_B,     Qt::Key_E,         Qt::Key_H,      Qt::Key_K,    Qt::Key_N,
                         Qt::Key_O,    Qt::Key_X,     Qt::Key_Z,         Qt::Key_1,      Qt::Key_0,    Qt::Key_Space,
                         Qt::Key_Tab,  Qt::Key_Left,  Qt::Key_Right,     Qt::Key_Up,     Qt::Key_Down, Qt::Key_Return,
                         Qt::Key_Home, Qt::Key_End,   Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Plus, Qt::Key_Minus,
                         Qt::Key_F1,   Qt::Key_Escape};

class Monkey {
  public:
    Monkey(StudioFixture& fixture, unsigned seed) : m_fixture(fixture), m_random(seed) {}

    void act() {
        QWidget* top = QApplication::activePopupWidget();
        if (top == nullptr) top = QApplication::activeModalWidget();
        if (top == nullptr) top = m_fixture.window.get();
        QWidget* target = somewhereIn(*top);
        if (target == nullptr) return;
        const QPoint at(below(std::max(1, target->width())), below(std::max(1, target->height())));
        switch (below(10)) {
            case 0:
            case 1:
            case 2:
                QTest::mouseClick(target, below(6) == 0 ? Qt::RightButton : Qt::LeftButton, modifiers(), at);
                break;
            case 3:
                drag(target, at);
                break;
            case 4:
                QTest::mouseDClick(target, Qt::LeftButton, {}, at);
                break;
            case 5:
                turnWheel(target, at);
                break;
            case 6:
                target->setFocus();
                break;
            default:
                pressKey(*top);
        }
        // A dialog or menu is not played with for ever.
        if (top != m_fixture.window.get() && below(25) == 0 && !m_top.isNull() && m_top == top) top->close();
        m_top = top;
    }

  private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }
    Qt::KeyboardModifiers modifiers() {
        switch (below(8)) {
            case 0:
                return Qt::ShiftModifier;
            case 1:
                return Qt::ControlModifier;
            case 2:
                return Qt::AltModifier;
            default:
                return {};
        }
    }
    QWidget* somewhereIn(QWidget& top) {
        QList<QWidget*> visible;
        for (QWidget* widget : top.findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && widget->window() == &top) visible.push_back(widget);
        if (visible.isEmpty()) return &top;
        return visible[below(static_cast<int>(visible.size()))];
    }
    void drag(QPointer<QWidget> target, QPoint at) {
        QTest::mousePress(target, Qt::LeftButton, modifiers(), at);
        for (int move = 0; move < 4 && target; ++move) {
            const QPointF to(below(std::max(1, target->width())), below(std::max(1, target->height())));
            QMouseEvent event(QEvent::MouseMove, to, target->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(target, &event);
        }
        if (target) QTest::mouseRelease(target, Qt::LeftButton, {}, at);
    }
    void turnWheel(QWidget* target, QPoint at) {
        const QPoint turn(0, below(2) == 0 ? 120 : -120);
        QWheelEvent event(at, target->mapToGlobal(at), {}, turn, Qt::NoButton, modifiers(), Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(target, &event);
    }
    void pressKey(QWidget& top) {
        QWidget* focused = QApplication::focusWidget();
        QWidget* target = focused != nullptr && focused->window() == &top ? focused : &top;
        const auto key = static_cast<Qt::Key>(kKeys[below(std::size(kKeys))]);
        const Qt::KeyboardModifiers held = modifiers();
        QTest::keyClick(target, key, held);
    }

    StudioFixture& m_fixture;
    std::minstd_rand m_random;
    QPointer<QWidget> m_top;
};

int number(const char* variable, int otherwise) {
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? value : otherwise;
}

/// To quit is not part of the play.
void prepare(StudioFixture& fixture) {
    fixture.window->resize(1280, 800);
    fixture.window->show();
    actions(fixture).quit->setEnabled(false);
}

/// The monkey closed the window: the program ends then, or starts again in another language.
void startAgain(StudioFixture& fixture) {
    fixture.restart();
    prepare(fixture);
    fixture.window->open(fixture.path(kPhotos));
}

/// A plugin without a screen says hundreds of times that it cannot raise a window; Qt Test shows only so many lines.
QtMessageHandler testsHandler = nullptr;
void leaveOutPlugin(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (!text.startsWith(QLatin1String("This plugin does not support"))) testsHandler(type, context, text);
}

}  // namespace

void MonkeyTest::initTestCase() {
    testsHandler = qInstallMessageHandler(leaveOutPlugin);
}

void MonkeyTest::cleanupTestCase() {
    qInstallMessageHandler(testsHandler);
}

void MonkeyTest::survives_data() {
    QTest::addColumn<int>("panel");
    const char* panels[] = {"start",      "attention", "side by side", "fine-tune", "refine", "segmenter", "pairs",
                            "evaluation", "review",    "jobs tray",    "settings",  "keys",   "export",    "label"};
    for (int i = 0; i < static_cast<int>(std::size(panels)); ++i) QTest::newRow(panels[i]) << i;
}

void MonkeyTest::survives() {
    QFETCH(int, panel);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const int events = number("MASKWRIGHT_MONKEY_EVENTS", 5000);
    StudioFixture fixture;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(fixture.path()));  // what is typed into a field of folders lands here
    for (const char* file : {"birds/first.png", "birds/second.png", "third.png"})
        fixture.addPhoto(kPhotos + QLatin1Char('/') + QLatin1String(file));
    prepare(fixture);
    const auto goThere = [&] {
        StudioActions& can = actions(fixture);
        if (QApplication::activeModalWidget() != nullptr || QApplication::activePopupWidget() != nullptr) return;
        if (name == QLatin1String("start")) can.startPage->trigger();
        if (name == QLatin1String("attention")) fixture.window->showStage(StudioStage::Attention);
        if (name == QLatin1String("side by side")) can.sideBySide->setChecked(true);
        if (name == QLatin1String("fine-tune")) fixture.window->showStage(StudioStage::Finetune);
        if (name == QLatin1String("refine")) fixture.window->showStage(StudioStage::Refine);
        if (name == QLatin1String("segmenter") || name == QLatin1String("pairs") ||
            name == QLatin1String("evaluation")) {
            fixture.window->showStage(StudioStage::Segment);
            fixture.find<QTabWidget>("segmentTabs")
                ->setCurrentIndex(name == QLatin1String("segmenter") ? 0
                                  : name == QLatin1String("pairs")   ? 1
                                                                     : 2);
        }
        if (name == QLatin1String("review")) fixture.window->showStage(StudioStage::Review);
        if (name == QLatin1String("jobs tray") && !fixture.find<QPushButton>("jobsButton")->isChecked())
            fixture.find<QPushButton>("jobsButton")->click();
        if (name == QLatin1String("settings")) can.settings->trigger();
        if (name == QLatin1String("keys")) can.changeKeys->trigger();
        if (name == QLatin1String("export")) can.exportDataset->trigger();
        if (name == QLatin1String("label")) can.labelAll->trigger();
    };
    if (name != QLatin1String("start")) {
        fixture.window->open(fixture.path(kPhotos));
        QVERIFY(waitFor([&] { return fixture.window->review().isOpen() && fixture.window->session().photo(); }));
        QVERIFY(fixture.look(QStringLiteral("bird")));
        QVERIFY(noteMasks(fixture));
    }
    // A menu waits in a loop of its own until somebody lets go of it.
    QTimer letsGo;
    connect(&letsGo, &QTimer::timeout, this, [] {
        if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    });
    letsGo.start(20);
    Monkey monkey(fixture, static_cast<unsigned>(number("MASKWRIGHT_MONKEY_SEED", 1) * 1000 + panel));
    for (int i = 0; i < events; ++i) {
        if (i % 100 == 0) goThere();
        monkey.act();
        if (i % 20 == 0) QCoreApplication::processEvents();
        if (!fixture.window->isVisible()) startAgain(fixture);
    }
    QDir::setCurrent(before);

    // The window is itself again: it opens photos, looks, and has told of no bug.
    for (int tries = 0; tries < 20; ++tries) {
        if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
        if (QWidget* modal = QApplication::activeModalWidget()) modal->close();
        QCoreApplication::processEvents();
    }
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    fixture.window->runner().stopAll();
    QVERIFY(waitFor([&] { return fixture.window->runner().isIdle(); }));
    QCoreApplication::processEvents();
    if (!fixture.window->isVisible()) startAgain(fixture);  // it waited for its jobs to close
    for (const JobRecord& job : fixture.window->runner().jobs())
        QVERIFY2(job.state != JobState::Failed || job.failure.code != ErrorCode::Internal,
                 qPrintable(job.failure.detail));
    fixture.window->open(fixture.path(kPhotos));
    QVERIFY(
        waitFor([&] { return fixture.window->session().photo() && fixture.window->session().files().size() == 3; }));
    fixture.window->showStage(StudioStage::Attention);
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    // By mouse: the monkey may have given the Enter key to something else.
    fixture.find<QLineEdit>("conceptField")->setText(QStringLiteral("bird"));
    QTest::mouseClick(fixture.find<QPushButton>("lookButton"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return fixture.window->session().mask() != nullptr; }));
}

}  // namespace maskwright::ui
