// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "core/files.h"
#include "fake_engine.h"
#include "refine/refine_page.h"
#include "session/refine_session.h"
#include "studio_fixture.h"

namespace maskwright::ui {

/// A photo with a disc that was looked at.
RefineSubject subjectOf(const char* file);

/// A project folder, a fake engine, and a session on them.
struct Refining {
    QTemporaryDir folder;
    std::shared_ptr<EngineScript> script = std::make_shared<EngineScript>();
    JobRunner runner{fakeEngine(script)};
    StageBook book;
    RefineSession session{runner, book};
    QSignalSpy started{&runner, &JobRunner::started};
    QSignalSpy failed{&session, &RefineSession::failed};
    QSignalSpy refined{&session, &RefineSession::refined};

    std::filesystem::path path(const char* relative) const {
        return fromUtf8(folder.filePath(QLatin1String(relative)).toStdString());
    }
    QString project() const { return folder.filePath(QStringLiteral("birds.mwproj")); }

    bool note(WorkStage stage, const char* relative, bool byFolder = false) {
        StageRecord record;
        record.folder = path(relative);
        record.photos = 3;
        record.byFolder = byFolder;
        std::filesystem::create_directories(record.folder);
        const std::string before = book.state(stage).record ? book.state(stage).record->id : "";
        book.note(stage, record);
        return waitFor([&] { return book.state(stage).record && book.state(stage).record->id != before; });
    }
    bool openLabelled(bool byFolder = false) {
        book.turnTo(project(), QStringLiteral("bird"));
        return note(WorkStage::Masks, "labels", byFolder);
    }

    int paintings() const {
        return static_cast<int>(std::count_if(started.cbegin(), started.cend(), [](const QList<QVariant>& signal) {
            return signal[1].value<JobKind>() == JobKind::Paint;
        }));
    }
    bool waitUntilStarted(int jobs = 1) {
        return waitFor([&] { return started.count() >= jobs; });
    }
    bool waitUntilIdle() {
        return waitFor([&] { return runner.isIdle(); });
    }
    bool paintAndWait(double guidance) {
        session.paint(guidance);
        return waitFor([&] { return session.isPainted(guidance); }) && waitUntilIdle();
    }
    bool waitForEffects() {
        return waitFor([&] {
            const auto& effects = session.effects();
            return std::all_of(effects.begin(), effects.end(), [](const auto& effect) { return effect.has_value(); });
        });
    }
    bool refineAndWait() {
        const auto before = refined.count();
        session.refineAll();
        return waitFor([&] { return refined.count() > before; }) && waitUntilIdle();
    }
    bool waitForRefined(StageStatus status) {
        return waitFor([&] { return book.state(WorkStage::Refine).status == status; });
    }
    Mask expected(const RefineOptions& options) const {
        const RefineSubject& subject = session.subject();
        return makeRefinedMask(*subject.photo->image, subject.inspection->preliminary, session.painting()->difference,
                               options)
            .mask;
    }
};

/// A session with its page on it.
struct ShownRefinePage {
    Refining refining;
    RefinePage page{refining.session, refining.book, testTheme()};

    ShownRefinePage() {
        page.resize(1200, 800);
        page.show();
    }
    template <typename Widget>
    Widget* find(const char* name) const {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    void click(const char* button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    QPushButton* buttonOf(const char* emptyState) const {
        return find<QWidget>(emptyState)->findChild<QPushButton*>(QStringLiteral("emptyButton"));
    }
};

}  // namespace maskwright::ui
