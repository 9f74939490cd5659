// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>
#include <filesystem>

#include "core/files.h"
#include "fake_engine.h"
#include "jobs/job_runner.h"
#include "mask/mask.h"
#include "session/stage_book.h"
#include "studio_fixture.h"

namespace maskwright::ui {

/// The left columns of a mask of 16 x 10.
Mask columns(int count);
/// A made-up pair of grey pictures, as `synthesize` leaves it.
void addPair(const std::filesystem::path& folder, std::int64_t index, const std::string& verdict);

/// A project folder with the concept "bird", a fake engine and an open book.
struct SegmentPlace {
    QTemporaryDir folder;
    std::shared_ptr<EngineScript> script = std::make_shared<EngineScript>();
    JobRunner runner{fakeEngine(script)};
    StageBook book;

    SegmentPlace() { book.turnTo(project(), QStringLiteral("bird")); }

    std::filesystem::path path(const char* relative) const {
        return fromUtf8(folder.filePath(QLatin1String(relative)).toStdString());
    }
    QString project() const { return folder.filePath(QStringLiteral("birds.mwproj")); }
    /// Where results of the segmenter go.
    std::filesystem::path stage() const {
        return StageStore(fromUtf8(project().toStdString()), "bird").folder(WorkStage::Segmenter);
    }
    std::filesystem::path pairs() const { return stage().parent_path() / "synthetic"; }
    bool isRead() {
        return waitFor([this] { return !book.state(WorkStage::Segmenter).folder.empty(); });
    }
    /// The masks of two photos, half of each, lie there; the book knows.
    bool note(WorkStage stage, const char* relative, bool complete = true);
    bool isIdle() {
        return waitFor([this] { return runner.isIdle(); });
    }
    bool isRunning() {
        return waitFor([this] {
            const JobRecord* job = runner.running();
            return job != nullptr && job->state == JobState::Running;
        });
    }
};

/// A tab, shown.
template <typename Tab>
struct ShownTab {
    Tab tab;

    template <typename... Arguments>
    explicit ShownTab(Arguments&&... arguments) : tab(std::forward<Arguments>(arguments)...) {
        tab.resize(1100, 760);
        tab.show();
    }
    template <typename Widget>
    Widget* find(const char* name) const {
        return tab.template findChild<Widget*>(QLatin1String(name));
    }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    bool isShown(const char* name) const { return !find<QWidget>(name)->isHidden(); }
    bool canClick(const char* button) const { return isShown(button) && find<QAbstractButton>(button)->isEnabled(); }
    void click(const char* button) const { find<QAbstractButton>(button)->click(); }
    /// The text of the empty state in view; empty where there is none.
    QString emptyText() const {
        for (const QLabel* label : tab.template findChildren<QLabel*>(QStringLiteral("emptyText")))
            if (label->isVisible()) return label->text();
        return {};
    }
};

}  // namespace maskwright::ui
