// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QList>
#include <QObject>
#include <QPainterPath>
#include <QSet>
#include <QThreadPool>
#include <filesystem>
#include <memory>

#include "jobs/background.h"
#include "pipeline/synthetic_sheet.h"

namespace maskwright::ui {

/// What a made-up pair looks like, small. Made off the GUI thread, never changed.
struct PairPictures {
    static constexpr int kLongSide = 192;

    QImage picture, twin;
    QPainterPath outline;  ///< of the mask, in pixels of `picture`
};

/// @param folder where the pair's images/, backgrounds/ and masks/ are. @throws Error.
PairPictures readPairPictures(const std::filesystem::path& folder, const std::string& file);

/// Pictures of pairs, read on background threads when they are asked for; those asked for last come first, and those
/// that were asked for long ago and are out of sight again do not come at all. Lives on the GUI thread.
class PairPictureLoader : public QObject {
    Q_OBJECT

  public:
    explicit PairPictureLoader(QObject* parent = nullptr);

    /// Forgets everything: the pairs are of another folder.
    void setFolder(const std::filesystem::path& folder);
    /// Null while they are not there; then they are asked for, and `loaded` tells when they came.
    std::shared_ptr<const PairPictures> pictures(const SheetPair& pair);
    bool isBroken(qint64 index) const { return m_broken.contains(index); }
    /// Its files were moved: what could not be read may be readable now.
    void retry(qint64 index) { m_broken.remove(index); }

  Q_SIGNALS:
    void loaded(qint64 index);

  private:
    struct Wanted {
        qint64 index = 0;
        std::filesystem::path folder;
        std::string file;
    };
    void loadNext();
    void receive(quint64 generation, qint64 index, const Outcome<PairPictures>& outcome);

    std::filesystem::path m_folder;
    QCache<qint64, std::shared_ptr<const PairPictures>> m_ready;
    QSet<qint64> m_broken, m_inHand;
    QList<Wanted> m_wanted;  ///< the last one first
    quint64 m_generation = 0;
    QThreadPool m_pool;
};

}  // namespace maskwright::ui
