// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "jobs/background.h"
#include "jobs/job_runner.h"
#include "pipeline/synthetic_sheet.h"
#include "session/stage_book.h"

namespace maskwright::ui {

/// What a person chooses of the pairs that are made up.
struct PairSettings {
    std::int64_t count = 48;  ///< in all; the filter keeps fewer
    double guidance = 4.0;    ///< SynthesizeOptions::guidance
    int steps = 25;           ///< of a painting
    bool operator==(const PairSettings&) const = default;
};

/// The pairs that lie there, and what they were made with.
struct PairSheet {
    std::filesystem::path folder;
    std::vector<SheetPair> pairs;      ///< by number
    std::optional<PairSettings> made;  ///< none before the first pair was asked for
    std::filesystem::path model, painter;

    std::size_t kept() const;
};

/// Pictures of the concept in hand that are made up with their masks, and what a person says of them. Lives on the GUI
/// thread; knows no widget.
class PairSession : public QObject {
    Q_OBJECT

  public:
    PairSession(JobRunner& runner, StageBook& book, QObject* parent = nullptr);

    /// Asked for the model in hand when pairs are begun; empty is the built-in one.
    void setModelSource(std::function<std::filesystem::path()> model) { m_model = std::move(model); }

    bool isOpen() const { return m_book.isOpen(); }
    const PairSheet& sheet() const noexcept { return m_sheet; }
    /// A fine-tuned model is there to paint with.
    bool hasPainter() const { return m_book.state(WorkStage::Finetune).record.has_value(); }
    bool isBusy() const noexcept { return m_id != 0; }
    const JobRecord* job() const { return isBusy() ? m_runner.job(m_id) : nullptr; }
    /// The concept of what runs, where it is not the one in hand; else empty.
    QString otherConcept() const {
        return isBusy() && m_conceptRunning != m_book.conceptText() ? m_conceptRunning : QString();
    }

  public Q_SLOTS:
    /// Up to so many in all: goes on with the pairs that are there, as they were made; else begins.
    void make(const maskwright::ui::PairSettings& settings);
    /// The pairs that are there go, and what was said of them, once the first new one is made.
    void startOver(const maskwright::ui::PairSettings& settings);
    void setPaused(bool paused);
    void stop();
    /// Keeps these pairs, by number, or throws them away.
    void judge(const QList<qint64>& indices, bool keep);

  Q_SIGNALS:
    void changed();       ///< what runs, or may
    void sheetChanged();  ///< pairs came, went, or are another concept's
    void judged();        ///< by a person; they are stored
    void progressed(const Progress& progress);
    void made(const SynthesizeResult& result);
    void failed(const Failure& failure);

  private:
    std::filesystem::path folder() const;
    void start(const PairSettings& settings, bool startsOver);
    void finish(const JobEnd<SynthesizeResult>& end);
    void turn();
    void readSheet();

    JobRunner& m_runner;
    StageBook& m_book;
    std::function<std::filesystem::path()> m_model = [] { return std::filesystem::path(); };
    PairSheet m_sheet;
    QString m_conceptRunning;
    RequestId m_id = 0;  ///< 0: nothing runs
    QTimer m_everySecond;
    bool m_isReading = false;
    bool m_readsAgain = false;  ///< something changed while it was being read
    QThreadPool m_pool;         ///< of one thread: what is judged first is read first
};

}  // namespace maskwright::ui
