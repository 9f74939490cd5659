// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>

#include "jobs/extractor_engine.h"
#include "studio_window.h"

namespace maskwright {
namespace {

/// Where sample photos may lie, as builtInModel() looks for the model; empty if there are none.
QString samplesFolder() {
    const QStringList candidates = {
        qEnvironmentVariable("MASKWRIGHT_RESOURCES"),
        QCoreApplication::applicationDirPath() + QStringLiteral("/../share/maskwright"),
        QStringLiteral(MASKWRIGHT_RESOURCES_DIR),
    };
    for (const QString& candidate : candidates) {
        const QString samples = QDir::cleanPath(candidate + QStringLiteral("/samples"));
        if (!candidate.isEmpty() && QDir(samples).exists()) return samples;
    }
    return {};
}

}  // namespace

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {
    setApplicationName(QStringLiteral("maskwright"));
    setApplicationDisplayName(QStringLiteral("Maskwright"));
    setOrganizationName(QStringLiteral("maskwright"));
    setApplicationVersion(QStringLiteral(MASKWRIGHT_VERSION));
    setDesktopFileName(QStringLiteral("maskwright"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/maskwright.svg")));
    installLanguage();
    m_settings = std::make_unique<QSettings>();
}

Application::~Application() = default;

void Application::installLanguage() {
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qtWords.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), qtFolder))
        installTranslator(&m_qtWords);
    // English has a file too: it holds the plural forms.
    if (m_words.load(QLocale(), QStringLiteral("maskwright"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        m_words.load(QStringLiteral(":/i18n/maskwright_en.qm")))
        installTranslator(&m_words);
}

int Application::run() {
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Masks for photos from a typed word."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("folder"), tr("Folder of photos, or a photo, to open."),
                                 QStringLiteral("[folder]"));
    parser.process(*this);

    m_theme = std::make_unique<ui::Theme>();
    m_window = std::make_unique<ui::StudioWindow>(ui::StudioParts{
        .engine = [] { return std::make_unique<ui::ExtractorEngine>(); },
        .theme = *m_theme,
        .dialogs = m_dialogs,
        .settings = *m_settings,
        .samples = samplesFolder(),
        .projects = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/projects")});
    m_window->show();
    const QStringList arguments = parser.positionalArguments();
    if (!arguments.isEmpty()) m_window->open(QDir::current().absoluteFilePath(arguments.front()));
    return exec();
}

}  // namespace maskwright
