// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/studio_settings.h"

#include <QSettings>
#include <initializer_list>

namespace maskwright::ui {
namespace {

constexpr int kCacheMegabytes = 384;  ///< where nothing was chosen

const QString kDevice = QStringLiteral("engine/device");
const QString kPrecision = QStringLiteral("engine/precision");
const QString kThreads = QStringLiteral("engine/threads");
const QString kMemory = QStringLiteral("engine/memoryMegabytes");
const QString kCache = QStringLiteral("cacheMegabytes");
const QString kTheme = QStringLiteral("theme");
const QString kMotion = QStringLiteral("motion");
const QString kLanguage = QStringLiteral("language");
const QString kModels = QStringLiteral("models");
const QString kModel = QStringLiteral("model");

template <typename Value>
QString wordOf(Value value) {
    const std::string_view word = name(value);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

/// The one of `values` that has this name, else the first.
template <typename Value>
Value named(const QString& word, std::initializer_list<Value> values) {
    for (const Value value : values)
        if (wordOf(value) == word) return value;
    return *values.begin();
}

}  // namespace

StudioSettings::StudioSettings(QSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_languageInForce(language()) {}

/// What is no number, or lies outside, reads as `otherwise`.
int StudioSettings::number(const QString& key, int least, int most, int otherwise) const {
    bool isNumber = false;
    const int value = m_settings.value(key).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : otherwise;
}

EngineSettings StudioSettings::engine() const {
    EngineSettings engine;
    engine.device = named(m_settings.value(kDevice).toString(), {Device::Auto, Device::Cpu, Device::Cuda});
    engine.precision = named(m_settings.value(kPrecision).toString(),
                             {Precision::Auto, Precision::Fp32, Precision::Bf16, Precision::Fp16});
    engine.threads = number(kThreads, 0, kMostThreads, 0);
    engine.memoryMegabytes = number(kMemory, 0, kMostMemoryMegabytes, 0);
    return engine;
}

void StudioSettings::setEngine(const EngineSettings& engine) {
    if (engine == this->engine()) return;
    m_settings.setValue(kDevice, wordOf(engine.device));
    m_settings.setValue(kPrecision, wordOf(engine.precision));
    m_settings.setValue(kThreads, engine.threads);
    m_settings.setValue(kMemory, engine.memoryMegabytes);
    Q_EMIT engineChanged();
}

int StudioSettings::cacheMegabytes() const {
    return number(kCache, kLeastCacheMegabytes, kMostCacheMegabytes, kCacheMegabytes);
}

void StudioSettings::setCacheMegabytes(int megabytes) {
    if (megabytes == cacheMegabytes()) return;
    m_settings.setValue(kCache, megabytes);
    Q_EMIT cacheChanged();
}

ThemeChoice StudioSettings::theme() const {
    return static_cast<ThemeChoice>(number(kTheme, 0, 2, 0));
}

void StudioSettings::setTheme(ThemeChoice theme) {
    if (theme == this->theme()) return;
    m_settings.setValue(kTheme, static_cast<int>(theme));
    Q_EMIT themeChanged();
}

MotionChoice StudioSettings::motion() const {
    return static_cast<MotionChoice>(number(kMotion, 0, 2, 0));
}

void StudioSettings::setMotion(MotionChoice motion) {
    if (motion == this->motion()) return;
    m_settings.setValue(kMotion, static_cast<int>(motion));
    Q_EMIT motionChanged();
}

QString StudioSettings::language() const {
    return m_settings.value(kLanguage).toString();
}

void StudioSettings::setLanguage(const QString& code) {
    if (code == language()) return;
    m_settings.setValue(kLanguage, code);
    Q_EMIT languageChanged();
}

QStringList StudioSettings::models() const {
    return m_settings.value(kModels).toStringList();
}

void StudioSettings::setModels(const QStringList& paths) {
    m_settings.setValue(kModels, paths);
}

QString StudioSettings::model() const {
    return m_settings.value(kModel).toString();
}

void StudioSettings::setModel(const QString& path) {
    if (path == model()) return;
    m_settings.setValue(kModel, path);
    Q_EMIT modelChanged();
}

}  // namespace maskwright::ui
