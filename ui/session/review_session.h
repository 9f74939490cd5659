// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QSize>
#include <QStringList>
#include <QTimer>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "pipeline/dataset_export.h"
#include "pipeline/mask_import.h"
#include "session/mask_layers.h"
#include "session/project_thread.h"
#include "session/review_concepts.h"

namespace maskwright::ui {

struct OpenedProject;
struct RunningImport;

/// A project as far as the window needs it at once.
struct ProjectSummary {
    QString folder;           ///< the .mwproj folder
    QString photos;           ///< the folder of its photos
    QString readOnlyReason;   ///< in the language of the window; empty: it can be changed
    QString lastConcept;      ///< that was looked for or edited; empty: none yet
    QString lastPhoto;        ///< that was shown, relative to `photos`; empty: none yet
    QString lastFilter;       ///< of the gallery, in its own words; empty: all photos
    QStringList notExported;  ///< concepts that the last dataset was made without
    bool wasNotClosed = false;
};

/// Masks from elsewhere that are to become a layer.
struct MaskImportRequest {
    enum class Form { Pngs, Coco };
    Form form = Form::Pngs;
    std::filesystem::path path;  ///< the folder or the COCO file
    std::string conceptName;     ///< of PNG masks; empty: each photo's top folder
    MaskImportOptions options;
    QStringList concepts{};  ///< of a segmenter's masks, of which `heldBack` is stored once they have come in
    bool heldBack = false;   ///< as Project::isSegmenterHeldBack
};

/// What an export would hold, and what lies where it is to go.
struct DatasetForecast {
    std::size_t photos = 0;
    std::size_t negatives = 0;
    std::size_t leftOut = 0;
    std::size_t unseen = 0;
    std::size_t incomplete = 0;
    std::map<std::string, std::size_t> objectsOf;    ///< by concept
    std::map<std::string, std::size_t> notLookedAt;  ///< by concept; as in DatasetPlan
    std::map<Subset, std::size_t> photosOf;
    ExportPlace place = ExportPlace::Free;
};

/// What a person says of the masks: states, edits, notes, undo. Keeps the project on a thread of its own, in the order
/// things were done; what the window shows is changed at once and stored a moment later. Lives on the GUI thread; knows
/// no widget.
class ReviewSession : public QObject {
    Q_OBJECT

  public:
    explicit ReviewSession(QObject* parent = nullptr);
    /// Waits for what is still to be stored.
    ~ReviewSession() override;

    bool isOpen() const noexcept { return m_isOpen; }
    /// Open, not read-only, and the photo shown is neither locked nor in the middle of an undo.
    bool canEdit() const;
    bool canReview() const noexcept { return m_isOpen && m_summary.readOnlyReason.isEmpty(); }
    bool isSaved() const noexcept { return m_storing == 0; }
    const ProjectSummary& summary() const noexcept { return m_summary; }
    const std::vector<ProjectImage>& images() const noexcept { return m_images; }
    const ProjectImage* image(const QString& file) const;
    const ProjectImage* current() const { return image(m_file); }
    const std::vector<ProjectConcept>& concepts() const noexcept { return m_concepts.all(); }
    const QString& conceptText() const noexcept { return m_concept; }
    int instance() const noexcept { return m_instance; }
    const MaskLayers& layers() const noexcept { return m_layers; }
    QSize photoSize() const noexcept { return m_photoSize; }

  public Q_SLOTS:
    /// Opens a project that is there.
    void open(const QString& folder);
    /// Makes a project of what can be read of a damaged one, and opens that.
    void recover(const QString& folder);
    /// Makes a project, or opens the one that is there, for photos in a folder.
    void openFor(const QString& folder, const QString& photos, const QStringList& files);
    /// Photos found where the open project's are; new ones join it.
    void addPhotos(const QStringList& files);
    void relocate(const QString& photos);
    void close();

    /// The photo that is shown from now on.
    void showPhoto(const QString& file);
    /// It was read: from here on its masks can be shown and edited.
    void setPhotoRead(const QString& path, QSize size);
    void setConcept(const QString& name);
    void setInstance(int instance);
    void setPartsAreObjects(bool partsAreObjects);

    /// What a model makes of the photo shown, for the concept in force. A concept that is not the project's becomes its
    /// only with the first mask that is kept: accepted, edited or labelled.
    void setModelMask(LayerKind kind, const Mask& mask, const QString& source);
    /// One finished action on the mask shown.
    void edit(const MaskDelta& delta, const QString& what);
    void undo();
    void redo();
    void setState(const QStringList& files, ReviewState state);
    /// The photo shown holds nothing of the concept in force: empties its masks, whatever made them, and accepts the
    /// photo, in one step that can be undone. Does nothing where canEdit() is false.
    void markAbsent();
    /// What a model makes of the photo shown is what the person approves: it becomes their mask of the concept in
    /// force, whatever was theirs before, and the photo is accepted, in one step that can be undone.
    /// @return false where that cannot be: the photo is locked, another than the one labelled, or it or its masks are
    /// not read
    ///         yet, or another object than the first is in hand, as a model tells concepts apart alone. Nothing is
    ///         changed then.
    bool acceptModelMask(LayerKind kind, const Mask& mask, const QString& source);
    /// One of the layers of the mask shown becomes the person's, as an edit.
    void useLayer(LayerKind kind);
    /// Whether the segmenter's masks of a concept are the last that are proposed. Also of masks that are still being
    /// imported, whatever their request says.
    void setSegmenterHeldBack(const QString& conceptName, bool heldBack);
    void renameConcept(const QString& from, const QString& to);
    /// With all its masks; see Project::removeConcept.
    void removeConcept(const QString& name);
    /// Concepts that a dataset was made without, for the next time.
    void rememberNotExported(const QStringList& names);
    void setLocked(const QStringList& files, bool locked);
    void setNote(const QString& file, const QString& note);
    /// The mask shown becomes the Human mask of another photo of the same size.
    void copyMaskTo(const QString& file);

    /// Where a person is, for when the project is opened again. Stored a moment later, or when it is closed.
    void rememberPhoto(const QString& file);
    void rememberFilter(const QString& filter);

    /// One after the other; each is answered by `imported` or `importFailed`.
    void importMasks(const maskwright::ui::MaskImportRequest& request);
    /// Those that a person asked for (LayerKind::Imported), after the photos in hand; what was imported stays.
    void stopImport();
    /// Imports, ranking, copies and checks end soon; becameIdle tells when.
    void stop();
    /// Scores every photo by how much its layers differ.
    void rank();
    /// Asks which photos have a mask of a concept; the answer is photosWith.
    void findPhotosWith(const QString& conceptName);
    /// One complete file of it elsewhere, while it stays open.
    void saveCopy(const QString& folder);
    /// Looks the whole file through; the answer is checked.
    void check();

  public:
    /// Something runs that takes longer than a moment: an import, a ranking, a copy, a check.
    bool isBusy() const noexcept { return !m_imports.empty() || m_isRanking || m_beside > 0; }
    bool isImporting() const noexcept { return !m_imports.empty(); }
    /// @param done gets what an export with these options would hold, or why it cannot be; dropped when `owner` dies.
    void forecast(const DatasetExportOptions& options, QObject* owner,
                  std::function<void(const Outcome<DatasetForecast>&)> done);

  Q_SIGNALS:
    void opened(const ProjectSummary& summary);
    void openFailed(const QString& folder, const Failure& failure);
    void closed();
    void imagesChanged();                    ///< any of them, or their number
    void imageChanged(const QString& file);  ///< its state, lock, note or score
    void layersChanged();                    ///< of the photo shown
    void modelMaskStored();                  ///< or another of a model's is the one in force
    void judged();                           ///< a person answered, edited, or took that back
    void conceptsChanged();
    void savedChanged();
    void canEditChanged();
    void photosLeftOut(const QStringList& files);  ///< of those added: their names cannot be part of a project
    void photoDiffers(const QString& sentence);    ///< it is not the photo that was labelled
    void failed(const Failure& failure);           ///< something was not stored; what is shown is what is stored
    void importingChanged();
    void importProgressed(const maskwright::ui::MaskImportRequest& request, int photos, int total);
    void imported(const maskwright::ui::MaskImportRequest& request, const MaskImportResult& result, bool stopped);
    void importFailed(const maskwright::ui::MaskImportRequest& request, const Failure& failure);
    void ranked(int photos);
    void conceptRenamed(const QString& from, const QString& to);
    void conceptRemoved(const QString& name);
    void photosWith(const QString& conceptName, const QSet<QString>& files);
    void becameIdle();
    void copied(const QString& folder);
    void checked(const std::vector<ProjectFinding>& findings);

  private:
    using Loaded = std::pair<MaskLayers, ProjectImage>;

    template <typename Task, typename Done>
    void ask(Task task, Done done);
    void store(std::function<void(Project&)> task);
    /// For the concept in force, which becomes the project's if it is not yet, with what a model made of it here.
    void storeForConcept(std::function<void(Project&, std::int64_t concept_)> task);
    template <typename Opener>
    void openWith(const QString& folder, Opener opener, const QStringList& files = {});
    void receiveOpened(const QString& folder, Outcome<OpenedProject> outcome);
    void show(OpenedProject found);
    void setImages(std::vector<ProjectImage> images);
    ProjectImage* mutableImage(const QString& file);
    std::vector<std::int64_t> idsOf(const QStringList& files, bool alsoLocked) const;
    std::int64_t conceptId() const { return m_concepts.idOf(m_concept); }
    void tellChanged(const QStringList& files);
    void loadLayers();
    void receiveLoaded(quint64 generation, const Outcome<Loaded>& outcome);
    void stepHistory(bool forward);
    void reload();
    void readShown(const ProjectImage& shown, std::function<void(Project&)> first);
    void importNext();
    void storeHeldBack(const QString& conceptName, bool heldBack);
    void refresh();
    void replace(OpenedProject found, quint64 changes);
    template <typename Task, typename Done>
    void runBeside(Task task, Done done);
    void rankNext(std::size_t from, int ranked);
    void storePlaceLater();
    void storePlace();

    ProjectSummary m_summary;
    std::deque<std::shared_ptr<RunningImport>> m_imports;  ///< the first one runs
    std::vector<ProjectImage> m_images;                    ///< by file
    mutable std::size_t m_lastRow = 0;                     ///< of m_images, that was looked for last
    ReviewConcepts m_concepts;
    QString m_file;
    QString m_concept;
    QSize m_photoSize;
    MaskLayers m_layers;
    struct Offered {
        LayerKind kind;
        Mask mask;
        std::string source;
    };
    std::vector<Offered> m_offered;  ///< models' masks of the photo shown, of a concept that is not the project's yet
    int m_instance = 1;
    int m_storing = 0;
    quint64 m_changes = 0;  ///< by a person; what was read before one is old
    int m_beside = 0;       ///< long tasks on a connection of their own
    bool m_isOpen = false;
    bool m_isRanking = false;
    bool m_stopsRanking = false;
    StopToken m_stopBeside;
    bool m_loaded = false;         ///< what m_layers holds is of the photo shown
    bool m_reading = false;        ///< an answer is on its way that will replace m_layers
    bool m_stepping = false;       ///< an undo or redo is on its way
    bool m_differs = false;        ///< the photo shown is not the one its masks were made for
    quint64 m_generation = 0;      ///< of the project; answers of older ones are dropped
    quint64 m_loadGeneration = 0;  ///< of the photo, concept and instance
    QTimer m_placeLater;           ///< runs till what is remembered is to be stored
    bool m_isPlaceStored = true;   ///< the timer cannot tell: it has stopped when it calls
    ProjectThread m_thread;
    QThreadPool m_pool;  ///< of long tasks, each with a connection of its own; strokes are stored meanwhile
};

/// Hands what the project answered to `done`, unless another project was opened meanwhile; says why when it failed.
template <typename Task, typename Done>
void ReviewSession::ask(Task task, Done done) {
    m_thread.run(this, std::move(task), [this, done = std::move(done), generation = m_generation](auto outcome) {
        if (generation != m_generation) return;
        if (const Failure* failure = std::get_if<Failure>(&outcome))
            Q_EMIT failed(*failure);
        else
            done(std::get<0>(std::move(outcome)));
    });
}

}  // namespace maskwright::ui
