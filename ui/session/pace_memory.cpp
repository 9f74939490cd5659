// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pace_memory.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSettings>
#include <QSysInfo>
#include <cmath>

#include "jobs/job_words.h"

namespace maskwright::ui {
namespace {

struct PaceWords {
    Q_DECLARE_TR_FUNCTIONS(PaceWords)
};

constexpr int kKeyCharacters = 16;

/// Kinds hold paths, which are no names of settings.
QString keyOf(const QString& kind) {
    const QByteArray hash = QCryptographicHash::hash(kind.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("pace/") + QString::fromLatin1(hash.left(kKeyCharacters));
}

}  // namespace

void StepTimes::note(std::int64_t done, std::int64_t nowMs) {
    if (m_last && done > m_last->done && nowMs >= m_last->ms) {
        m_steps += done - m_last->done;
        m_ms += nowMs - m_last->ms;
    }
    // Reports come far more often than steps do.
    if (!m_last || done != m_last->done) m_last = Noted{done, nowMs};
}

std::optional<double> StepTimes::secondsPerStep() const {
    if (m_steps < kFewest || m_ms <= 0) return {};
    return static_cast<double>(m_ms) / 1000.0 / static_cast<double>(m_steps);
}

QString PaceMemory::kindOf(const QStringList& parts) {
    return (QStringList(parts) << QSysInfo::machineHostName()).join(QChar(0x1F));
}

void PaceMemory::note(const QString& kind, double secondsPerStep) {
    if (m_settings != nullptr) m_settings->setValue(keyOf(kind), secondsPerStep);
}

std::optional<double> PaceMemory::secondsPerStep(const QString& kind) const {
    if (m_settings == nullptr) return {};
    bool isNumber = false;
    const double seconds = m_settings->value(keyOf(kind)).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds <= 0) return {};
    return seconds;
}

QString wordedExpectation(std::optional<double> seconds) {
    return seconds ? PaceWords::tr("About %1, at the pace of the last training of this kind on this computer.")
                         .arg(wordedDuration(*seconds))
                   : PaceWords::tr("How long it takes is shown after the first steps.");
}

}  // namespace maskwright::ui
