// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "canvas/loaded_photo.h"
#include "jobs/background.h"
#include "jobs/job_runner.h"
#include "session/label_folder.h"
#include "session/mask_view.h"

namespace maskwright::ui {

/// What the user works on: a folder, the photo shown, the concept, and what looking at it gave. Decides what has to be
/// run and drops what comes too late. Lives on the GUI thread; knows no widget.
class StudioSession : public QObject {
    Q_OBJECT

  public:
    /// Whether the photo shown is being looked at.
    enum class Looking { No, Waiting, Yes };

    explicit StudioSession(JobRunner& runner, QObject* parent = nullptr);
    ~StudioSession() override;

    const std::filesystem::path& folder() const noexcept { return m_folder; }
    const QStringList& files() const noexcept { return m_files; }
    const QString& currentFile() const noexcept { return m_file; }
    const QString& conceptText() const noexcept { return m_concept; }
    const std::filesystem::path& model() const noexcept { return m_model; }
    std::shared_ptr<const LoadedPhoto> photo() const { return m_photo; }
    std::shared_ptr<const Inspection> inspection() const { return m_inspection; }
    std::shared_ptr<const MaskView> mask() const { return m_mask; }
    bool edgeSnap() const noexcept { return m_edgeSnap; }
    bool hasOwnThreshold() const { return m_thresholds.contains(resultKey()); }
    /// The one in force for the photo shown; 0 before it was looked at.
    double threshold() const;
    /// The one in force where it was moved, for the photo shown or for all; else none.
    std::optional<double> movedThreshold() const;
    /// How far the threshold of every photo without one of its own is moved, for this concept and model, as
    /// shiftedThreshold takes it; 0: not at all.
    double thresholdShift() const;
    /// The same for another concept.
    double shiftFor(const QString& conceptText) const;
    bool isLabelling() const noexcept { return m_labelId != 0; }
    Looking looking() const noexcept { return m_looking; }
    /// The photo shown is still being read.
    bool isLoading() const noexcept { return m_loading; }
    /// Each photo shown is looked at without asking.
    bool looksAtEach() const noexcept { return m_looksAtEach; }
    /// What inspections that are kept for photos leafed back to may take.
    void setCacheMegabytes(int megabytes) { m_inspections.setMaxCost(megabytes); }
    /// The top folders of the photos: words that are likely to be looked for.
    QStringList suggestedConcepts() const;
    /// Looks at where masks are to go, off the GUI thread. A folder that does not answer holds up nothing else.
    /// @param folder empty: the first free one beside the photos
    /// @param answer on the GUI thread; dropped when the owner is gone
    void lookAtLabelFolder(const std::filesystem::path& folder, QObject* owner,
                           std::function<void(const Outcome<LabelFolder>&)> answer);

  public Q_SLOTS:
    /// @param path a folder, or a photo in it that is to be shown.
    void open(const QString& path);
    void showPhoto(const QString& file);
    /// Looks for the concept in the photo shown, and in each that is shown from now on.
    void look(const QString& conceptText);
    void cancelLooking();
    void setThreshold(double threshold);
    void resetThreshold();
    /// What was moved for the photo shown counts for every photo, as a shift between the Gaussians of each.
    void setThresholdForAll();
    void clearThresholdForAll();
    void setEdgeSnap(bool on);
    /// @param model empty: the built-in one.
    void chooseModel(const std::filesystem::path& model);
    void saveMask(const QString& path);
    /// With the photos, the model and the threshold for all photos that are in hand, as labelAll() takes them.
    LabelOptions completed(LabelOptions options) const;
    void labelAll(LabelOptions options);

  Q_SIGNALS:
    void folderOpening(const QString& path);
    void folderOpened();
    void folderFailed(const Failure& failure);
    void photoChanged(const QString& file);  ///< from here until photoReady there is no photo
    void photoReady();
    void photoFailed(const Failure& failure);
    void lookingChanged();
    void inspectionChanged();
    void maskChanged();
    /// The shift for all photos; with it, the threshold in force may be another one.
    void thresholdForAllChanged();
    void lookFailed(const Failure& failure);
    void noted(const QString& text);
    void maskSaved(const QString& path);
    void saveFailed(const Failure& failure);
    void labellingChanged();  ///< started or ended
    void labelled(const LabelResult& result, const QString& out);
    void labellingFailed(const Failure& failure);

  private:
    QString resultKey() const;
    void receiveFiles(const std::filesystem::path& folder, const QStringList& files, const QString& wanted);
    void receivePhoto(const Outcome<std::shared_ptr<const LoadedPhoto>>& outcome);
    void lookAtPhoto();
    void dropLooking();
    void receiveLook(RequestId id, const JobEnd<std::shared_ptr<const Inspection>>& end);
    void applyInspection(const std::shared_ptr<const Inspection>& inspection);
    void clearInspection();
    void setLooking(Looking looking);
    void updateMask();
    void receiveMask(quint64 generation, const Outcome<std::shared_ptr<const MaskView>>& outcome);
    void watchRunner();

    JobRunner& m_runner;
    std::filesystem::path m_folder;
    std::filesystem::path m_model;
    QStringList m_files;
    QString m_file;
    QString m_concept;
    bool m_edgeSnap = true;
    bool m_loading = false;
    bool m_looksAtEach = false;  ///< until a look fails or the user cancels
    std::shared_ptr<const LoadedPhoto> m_photo;
    std::shared_ptr<const Inspection> m_inspection;
    std::shared_ptr<const MaskView> m_mask;
    QHash<QString, double> m_thresholds;  ///< moved by hand, by resultKey
    QHash<QString, double> m_shifts;      ///< for all photos, by the resultKey of no file
    QCache<QString, std::shared_ptr<const Inspection>> m_inspections;
    Looking m_looking = Looking::No;
    RequestId m_lookId = 0;
    RequestId m_labelId = 0;
    quint64 m_openGeneration = 0;
    std::shared_ptr<std::atomic<quint64>>
        m_photoGeneration;  ///< read by tasks, so that they skip what nobody waits for
    quint64 m_maskGeneration = 0;
    bool m_maskRunning = false;
    bool m_maskOutdated = false;
    QThreadPool m_pool;
};

}  // namespace maskwright::ui
