// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

#include "session/studio_session.h"

namespace maskwright::ui {

/// What is looked for, and in which words.
struct Wording {
    QString conceptText;
    QString prompt;  ///< contains the concept; empty: the default prompt
    bool operator==(const Wording&) const = default;
};

/// What somebody means who types this beside a photo in which `firstConcept` is looked for: nothing is the same again,
/// words that hold the concept and more are a prompt, all others are a concept of their own.
Wording wordingOf(const QString& typed, const QString& firstConcept);

/// A photo of the folder and what is looked for in it.
struct ComparedSubject {
    QString file;  ///< relative to the folder; empty: none
    Wording wording;
    std::filesystem::path model;  ///< empty: the built-in one
    bool operator==(const ComparedSubject&) const = default;
};

/// The second side of a comparison: another photo, another prompt, or both, beside what the studio session shows. What
/// nobody chose for it follows the first side; where both sides ask the same, one look serves both. Decides what has to
/// be run and drops what comes too late. Does nothing while it is off. Lives on the GUI thread; knows no widget.
class CompareSession : public QObject {
    Q_OBJECT

  public:
    /// @param first outlives this
    CompareSession(JobRunner& runner, const StudioSession& first, QObject* parent = nullptr);
    ~CompareSession() override;

    bool isOn() const noexcept { return m_isOn; }
    const StudioSession& first() const noexcept { return m_first; }
    const ComparedSubject& subject() const noexcept { return m_subject; }
    /// Another photo was chosen; else it is the first side's.
    bool hasOwnFile() const { return !m_ownFile.isEmpty(); }
    bool showsSamePhoto() const { return !m_subject.file.isEmpty() && m_subject.file == m_first.currentFile(); }
    std::shared_ptr<const LoadedPhoto> photo() const { return m_photo; }
    /// The photo cannot be read.
    bool isBroken() const noexcept { return m_isBroken; }
    bool isLooking() const noexcept { return m_lookId != 0; }
    std::shared_ptr<const Inspection> inspection() const { return m_inspection; }
    std::shared_ptr<const MaskView> mask() const { return m_mask; }
    /// IoU of the masks of both sides, 0 to 1; empty unless both show one of the same photo.
    std::optional<double> agreement() const noexcept { return m_agreement; }

  public Q_SLOTS:
    void setOn(bool on);
    /// @param file empty, or no photo of the folder: the first side's photo, from now on
    void chooseFile(const QString& file);
    /// @param typed as wordingOf takes it; looks again where a look failed or was stopped
    void look(const QString& typed);

  Q_SIGNALS:
    void subjectChanged();
    void photoChanged();  ///< another one, being read or broken: from here until photoReady there is none
    void photoReady();
    void lookingChanged();
    void inspectionChanged();
    void maskChanged();
    void agreementChanged();
    void failed(const Failure& failure);

  private:
    using MaskPair = std::pair<std::shared_ptr<const MaskView>, std::shared_ptr<const MaskView>>;

    void follow();
    ComparedSubject wantedSubject() const;
    void turnTo(const ComparedSubject& subject);
    bool asksTheSame() const;
    void updatePhoto();
    void loadPhoto();
    void receivePhoto(const Outcome<std::shared_ptr<const LoadedPhoto>>& outcome);
    void takePhoto(const std::shared_ptr<const LoadedPhoto>& photo);
    void updateInspection();
    void lookAtPhoto();
    void receiveLook(RequestId id, const JobEnd<std::shared_ptr<const Inspection>>& end);
    void setLookId(RequestId id);
    void dropLooking();
    void show(std::shared_ptr<const Inspection> inspection, std::shared_ptr<const MaskView> mask);
    void updateMask();
    void receiveMask(quint64 generation, const Outcome<std::shared_ptr<const MaskView>>& outcome);
    MaskPair comparedMasks() const;
    void updateAgreement();
    void setAgreement(const MaskPair& of, std::optional<double> agreement);
    QString resultKey() const;

    JobRunner& m_runner;
    const StudioSession& m_first;
    QTimer m_soon;  ///< several changes of one moment are followed once, and after the first side has asked for its own
    bool m_isOn = false;
    QString m_ownFile;
    QString m_typed;
    ComparedSubject m_subject;
    std::shared_ptr<const LoadedPhoto> m_photo;
    std::shared_ptr<const Inspection> m_inspection;
    std::shared_ptr<const MaskView> m_mask;
    std::optional<double> m_agreement;
    MaskPair m_agreementOf;
    QCache<QString, std::shared_ptr<const Inspection>> m_inspections;
    RequestId m_lookId = 0;
    bool m_isLoading = false;
    bool m_isBroken = false;
    bool m_looks = true;  ///< until a look fails or is stopped
    bool m_maskRunning = false;
    bool m_comparing = false;
    quint64 m_maskGeneration = 0;
    std::shared_ptr<std::atomic<quint64>> m_photoGeneration;  ///< read by tasks: what nobody waits for is skipped
    QThreadPool m_pool;
};

}  // namespace maskwright::ui
