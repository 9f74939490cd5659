// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/model_hash.h"

#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <vector>

#include "core/error.h"
#include "core/files.h"
#include "jobs/paths.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

constexpr qint64 kPieceBytes = 1 << 20;

/// The weight files beside the configurations of the parts; what a training left deeper in the folder is none.
std::vector<fs::path> weightFiles(const fs::path& model) {
    if (!fs::is_directory(model)) return {model};
    std::vector<fs::path> files;
    for (const fs::directory_entry& part : fs::directory_iterator(model)) {
        if (!part.is_directory() || !fs::exists(part.path() / "config.json")) continue;
        for (const fs::directory_entry& file : fs::directory_iterator(part.path()))
            if (file.path().extension() == ".safetensors") files.push_back(file.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

QString hashOf(const fs::path& path, const std::atomic<bool>& stop) {
    QFile file(qtPath(path));
    const auto refuse = [&] {
        return Error(ErrorCode::BadModel, "The weight file cannot be read: " + file.errorString().toStdString(),
                     toUtf8(path), "Check the path and its permissions.");
    };
    if (!file.open(QIODevice::ReadOnly)) throw refuse();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!stop && !file.atEnd()) {
        const QByteArray piece = file.read(kPieceBytes);
        if (piece.isEmpty()) throw refuse();
        hash.addData(piece);
    }
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace

QList<FileHash> hashWeights(const fs::path& model, const std::atomic<bool>& stop) {
    QList<FileHash> hashes;
    for (const fs::path& file : weightFiles(model)) {
        const fs::path shown = fs::is_directory(model) ? file.lexically_relative(model) : file.filename();
        const QString sha256 = hashOf(file, stop);
        if (stop) break;
        hashes.push_back({qtPath(shown), sha256});
    }
    return hashes;
}

}  // namespace maskwright::ui
