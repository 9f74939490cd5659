// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changes the masks of the photo shown, and its note; the rest of ReviewSession is in review_session.cpp.
#include <algorithm>
#include <utility>

#include "core/error.h"
#include "core/files.h"
#include "image/read.h"
#include "project/review.h"
#include "session/review_session.h"

namespace maskwright::ui {
namespace {

/// What makes `mask` of a layer, whatever it was. The photo may have been replaced by one of another size since.
ProjectEdit::Layer changeTo(const Project& project, const LayerId& id, const TiledMask& mask) {
    const TiledMask before = project.layer(id).value_or(TiledMask(mask.width(), mask.height()));
    if (before.width() != mask.width() || before.height() != mask.height())
        throw Error(ErrorCode::BadInput, "The mask does not fit the one that is stored, which has another size", {},
                    "Look at the photo in Review first.");
    return {id, mask.width(), mask.height(), difference(before, mask)};
}

/// What accepting a photo with this mask of a concept's first object changes.
ProjectEdit acceptedWith(const Project& project, std::int64_t image, std::int64_t concept_, const TiledMask& mask) {
    ProjectEdit edit = stateEdit(project, image, ReviewState::Accepted, concept_);
    const LayerId human{image, concept_, 1, LayerKind::Human};
    std::erase_if(edit.layers, [&](const ProjectEdit::Layer& layer) { return layer.id == human; });
    edit.layers.push_back(changeTo(project, human, mask));
    return edit;
}

}  // namespace

void ReviewSession::setModelMask(LayerKind kind, const Mask& mask, const QString& source) {
    const ProjectImage* shown = current();
    // A model tells concepts apart, not the objects of one.
    if (!canReview() || shown == nullptr || shown->locked || m_concept.isEmpty() || m_instance != 1) return;
    const LayerId id{shown->id, conceptId(), m_instance, kind};
    TiledMask tiled(mask);
    const auto before = m_layers.masks.find(kind);
    if (before != m_layers.masks.end() && before->second == tiled) return;
    m_layers.masks.insert_or_assign(kind, std::move(tiled));
    if (id.concept_ == 0) {
        std::erase_if(m_offered, [kind](const Offered& offered) { return offered.kind == kind; });
        m_offered.push_back({kind, mask, source.toStdString()});
    } else {
        store([id, mask, text = source.toStdString()](Project& project) { project.storeLayer(id, mask, text); });
        if (m_reading) reload();  // the answer on its way does not know of it
        Q_EMIT modelMaskStored();
    }
    Q_EMIT layersChanged();
}

void ReviewSession::edit(const MaskDelta& delta, const QString& what) {
    ProjectImage* shown = mutableImage(m_file);
    if (!canEdit() || delta.empty()) return;
    const TiledMask* base = m_layers.shown();
    const bool isFirst = !m_layers.masks.contains(LayerKind::Human);
    TiledMask after = base != nullptr ? *base : TiledMask(m_photoSize.width(), m_photoSize.height());
    after.apply(delta);
    ProjectEdit edit;
    edit.image = shown->id;
    edit.what = what.toStdString();
    // The first edit takes over what the model made; the layer it is stored in starts empty.
    edit.layers.push_back({LayerId{shown->id, 0, m_instance, LayerKind::Human}, after.width(), after.height(),
                           isFirst ? difference(TiledMask(after.width(), after.height()), after) : delta});
    m_layers.masks.insert_or_assign(LayerKind::Human, std::move(after));
    if (std::find(m_layers.instances.begin(), m_layers.instances.end(), m_instance) == m_layers.instances.end())
        m_layers.instances.push_back(m_instance);
    m_layers.history = {
        .undoable = m_layers.history.undoable + 1, .redoable = 0, .nextUndo = edit.what, .nextRedo = {}};
    if (shown->state == ReviewState::Unreviewed || shown->state == ReviewState::Accepted)
        shown->state = ReviewState::Edited;
    storeForConcept([edit = std::move(edit)](Project& project, std::int64_t concept_) mutable {
        edit.layers.front().id.concept_ = concept_;
        project.apply({edit});
    });
    if (m_reading) reload();  // the answer on its way does not know of it
    Q_EMIT imageChanged(m_file);
    Q_EMIT layersChanged();
    Q_EMIT judged();
}

void ReviewSession::useLayer(LayerKind kind) {
    ProjectImage* shown = mutableImage(m_file);
    if (!canEdit() || kind == LayerKind::Human || !m_layers.masks.contains(kind)) return;
    m_layers.masks.insert_or_assign(LayerKind::Human, m_layers.masks.at(kind));
    if (shown->state == ReviewState::Unreviewed || shown->state == ReviewState::Accepted)
        shown->state = ReviewState::Edited;
    storeForConcept([image = shown->id, instance = m_instance, kind](Project& project, std::int64_t concept_) {
        if (const auto edit = useLayerEdit(project, {image, concept_, instance, kind})) project.apply({*edit});
    });
    Q_EMIT imageChanged(m_file);
    Q_EMIT layersChanged();
    reload();  // what can be undone
    Q_EMIT judged();
}

bool ReviewSession::acceptModelMask(LayerKind kind, const Mask& mask, const QString& source) {
    ProjectImage* shown = mutableImage(m_file);
    // Before the photo's masks are read nobody knows whether one of the person's own would be replaced.
    if (!canReview() || !m_loaded || shown == nullptr || shown->locked || m_stepping || m_differs ||
        m_concept.isEmpty() || m_instance != 1 || QSize(mask.width, mask.height) != m_photoSize)
        return false;
    setModelMask(kind, mask, source);
    TiledMask accepted(mask);
    m_layers.masks.insert_or_assign(LayerKind::Human, accepted);
    shown->state = ReviewState::Accepted;
    storeForConcept([id = shown->id, accepted = std::move(accepted)](Project& project, std::int64_t concept_) {
        project.apply({acceptedWith(project, id, concept_, accepted)});
    });
    Q_EMIT imageChanged(m_file);
    Q_EMIT layersChanged();
    reload();  // what else was accepted with it, and what can be undone
    Q_EMIT judged();
    return true;
}

void ReviewSession::markAbsent() {
    ProjectImage* shown = mutableImage(m_file);
    if (!canEdit()) return;
    m_layers.masks.insert_or_assign(LayerKind::Human, TiledMask(m_photoSize.width(), m_photoSize.height()));
    shown->state = ReviewState::Accepted;
    shown->isEmpty = true;  // till it is read how it is of the other concepts
    storeForConcept([id = shown->id, size = m_photoSize](Project& project, std::int64_t concept_) {
        project.apply({absentEdit(project, id, concept_, size.width(), size.height())});
    });
    Q_EMIT imageChanged(m_file);
    Q_EMIT layersChanged();
    reload();  // what else was accepted with it, and what can be undone
    Q_EMIT judged();
}

void ReviewSession::undo() {
    stepHistory(/*forward=*/false);
}

void ReviewSession::redo() {
    stepHistory(/*forward=*/true);
}

void ReviewSession::stepHistory(bool forward) {
    const ProjectImage* shown = current();
    const std::size_t steps = forward ? m_layers.history.redoable : m_layers.history.undoable;
    if (!canReview() || shown == nullptr || shown->locked || m_stepping || steps == 0) return;
    m_stepping = true;
    m_reading = true;
    Q_EMIT canEditChanged();
    readShown(*shown, [id = shown->id, forward](Project& project) {
        if (forward)
            project.redo(id);
        else
            project.undo(id);
    });
    Q_EMIT judged();
}

void ReviewSession::setNote(const QString& file, const QString& note) {
    ProjectImage* row = mutableImage(file);
    if (!canReview() || row == nullptr || row->locked || QString::fromStdString(row->note) == note) return;
    row->note = note.toStdString();
    ProjectEdit edit;
    edit.image = row->id;
    edit.what = "note";
    edit.note = row->note;
    store([edit = std::move(edit)](Project& project) { project.apply({edit}); });
    Q_EMIT imageChanged(file);
    if (file == m_file) reload();
}

void ReviewSession::copyMaskTo(const QString& file) {
    const ProjectImage* target = image(file);
    const TiledMask* mask = m_layers.shown();
    if (!canReview() || target == nullptr || target->locked || mask == nullptr || m_concept.isEmpty()) return;
    LayerId id{target->id, 0, m_instance, LayerKind::Human};
    storeForConcept([id, mask = *mask, file = target->file](Project& project, std::int64_t concept_) mutable {
        id.concept_ = concept_;
        const ProjectImage known = project.image(file).value();
        const ImageSize there =
            known.width != 0 ? ImageSize{known.width, known.height} : readImageSize(project.photos() / fromUtf8(file));
        if (there.width != mask.width() || there.height != mask.height())
            throw Error(ErrorCode::BadInput, "The mask does not fit the next photo, which has another size", file,
                        "Copy masks between photos of one size only.");
        ProjectEdit edit;
        edit.image = id.image;
        edit.what = "copy mask";
        edit.layers.push_back(changeTo(project, id, mask));
        project.apply({edit});
    });
    Q_EMIT judged();
}

}  // namespace maskwright::ui
