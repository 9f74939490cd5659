// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>

#include "core/error.h"
#include "core/files.h"
#include "fake_engine.h"
#include "finetune/finetune_page.h"
#include "finetune/preview_card.h"
#include "session/finetune_session.h"
#include "studio_fixture.h"

namespace maskwright::ui {

constexpr std::int64_t kStepsForFewPhotos = 200;

/// One number, as a file of weights.
void writeWeights(const std::filesystem::path& file, const std::string& metadata);
/// Two photos whose masks grow with the steps.
void writePreview(const std::filesystem::path& folder, std::int64_t step);
void writeSnapshot(const std::filesystem::path& folder, std::int64_t step);
void writeModelStep(const std::filesystem::path& folder, std::int64_t step);
void writeRecord(const std::filesystem::path& folder, std::int64_t steps, int loraRank = 0);

/// Leaves in its folder what the engine would, a step at a time and only as far as the test lets it.
class FakeTraining {
  public:
    std::atomic<std::int64_t> allowed{1'000'000};
    std::atomic<int> runs{0};

    void operator()(const FinetuneOptions& options, JobContext& context);
};

/// A project folder, a fake engine, and a session on them.
struct Finetuning {
    QTemporaryDir folder;
    std::shared_ptr<EngineScript> script = std::make_shared<EngineScript>();
    std::shared_ptr<FakeTraining> training = std::make_shared<FakeTraining>();
    std::shared_ptr<std::atomic<std::int64_t>> revertedTo = std::make_shared<std::atomic<std::int64_t>>(-1);
    JobRunner runner{fakeEngine(script)};
    StageBook book;
    FinetuneSession session{runner, book, [to = revertedTo](const std::filesystem::path& run, std::int64_t step) {
                                if (step == 60) throw Error(ErrorCode::DiskFull, "The disk is full", toUtf8(run), "");
                                writeModelStep(run, step);
                                *to = step;
                            }};
    QSignalSpy failed{&session, &FinetuneSession::failed};
    QSignalSpy ended{&session, &FinetuneSession::ended};
    QSignalSpy reverted{&session, &FinetuneSession::reverted};

    Finetuning() {
        script->train = [training = training](const FinetuneOptions& options, JobContext& context) {
            (*training)(options, context);
        };
        session.setPhotos(path("photos"));
    }

    std::filesystem::path path(const char* relative) const {
        return fromUtf8(folder.filePath(QLatin1String(relative)).toStdString());
    }
    QString project() const { return folder.filePath(QStringLiteral("birds.mwproj")); }
    std::filesystem::path out() const { return book.state(WorkStage::Finetune).folder; }
    const std::optional<StageRecord>& record() const { return book.state(WorkStage::Finetune).record; }

    bool open(const char* conceptText) {
        book.turnTo(project(), QLatin1String(conceptText));
        return waitFor([&] { return !out().empty() && session.state() != FinetuneState::Reading; });
    }
    bool noteMasks(bool byFolder = false) {
        StageRecord masks;
        masks.folder = path("labels");
        masks.photos = 3;
        masks.byFolder = byFolder;
        std::filesystem::create_directories(masks.folder);
        book.note(WorkStage::Masks, masks);
        return waitFor([&] { return session.canStart(); });
    }
    bool openLabelled(bool byFolder = false) { return open("bird") && noteMasks(byFolder); }
    bool waitForState(FinetuneState state) {
        return waitFor([&] { return session.state() == state; });
    }
    bool waitForStep(std::int64_t step) {
        return waitFor([&] { return session.figures().progress.done == step; });
    }
    /// A run that was trained to its end.
    bool trainAll() {
        session.start();
        return waitForState(FinetuneState::Done) && waitFor([&] { return record() && record()->complete; }) &&
               waitFor([&] { return session.canRevert() && session.log()->savedStep > 0; });
    }
    /// Another run, in the place of the one that is there.
    bool trainAgain() {
        const std::string before = record()->id;
        return waitFor([&] { return session.canStart(); }) && trainAll() &&
               waitFor([&] { return record() && record()->id != before && record()->complete; });
    }
    bool stopAt(std::int64_t step) {
        training->allowed = step;
        session.start();
        if (!waitForStep(step)) return false;
        session.stop();
        return waitForState(FinetuneState::Stopped) && waitFor([&] { return session.log()->savedStep == step; });
    }
};

/// A session with its page on it.
struct ShownFinetunePage {
    Finetuning tuning;
    FinetunePage page{tuning.session, testTheme()};

    ShownFinetunePage() {
        page.resize(1100, 900);
        page.show();
    }
    template <typename Widget>
    Widget* find(const char* name) const {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QList<std::int64_t> steps() const {
        QList<std::pair<int, std::int64_t>> cards;
        for (const PreviewCard* card : page.findChildren<PreviewCard*>()) cards.push_back({card->x(), card->step()});
        std::sort(cards.begin(), cards.end());
        QList<std::int64_t> found;
        for (const auto& [x, step] : cards) found.push_back(step);
        return found;
    }
    PreviewCard* card(std::int64_t step) const {
        for (PreviewCard* card : page.findChildren<PreviewCard*>())
            if (card->step() == step) return card;
        return nullptr;
    }
};

}  // namespace maskwright::ui
