// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>
#include <clocale>

#include "dialogs/about_dialog.h"
#include "pipeline/engine.h"
#include "settings/languages.h"
#include "settings/studio_settings.h"
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
        QString samples = QDir::cleanPath(candidate + QStringLiteral("/samples"));
        if (!candidate.isEmpty() && QDir(samples).exists()) return samples;
    }
    return {};
}

}  // namespace

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {
    // Qt took over the system's; files of a training have points in their numbers, whatever people here write.
    std::setlocale(LC_NUMERIC, "C");
    setApplicationName(QStringLiteral("maskwright"));
    setApplicationDisplayName(QStringLiteral("Maskwright"));
    setOrganizationName(QStringLiteral("maskwright"));
    setApplicationVersion(QStringLiteral(MASKWRIGHT_VERSION));
    setDesktopFileName(QStringLiteral("io.github.maskwright.Maskwright"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/maskwright.svg")));
    m_settings = std::make_unique<QSettings>();
    installLanguage(ui::StudioSettings(*m_settings).language());
}

Application::~Application() = default;

void Application::installLanguage(const QString& code) {
    // Numbers and dates go with the words.
    if (!code.isEmpty()) QLocale::setDefault(ui::localeOf(code));
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (ui::loadWords(m_qtWords, code, QStringLiteral("qtbase"), qtFolder)) installTranslator(&m_qtWords);
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("maskwright");
    // English has a file too: it holds the plural forms.
    if (ui::loadWords(m_words, code, name, folder) || ui::loadWords(m_words, QStringLiteral("en"), name, folder))
        installTranslator(&m_words);
}

int Application::run() {
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Masks for photos from a typed word."));
    parser.addHelpOption();
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     tr("Print the version, and what a report of a bug needs."));
    parser.addOption(version);
    parser.addPositionalArgument(QStringLiteral("folder"), tr("Folder of photos, photo or project to open."),
                                 QStringLiteral("[folder]"));
    parser.process(*this);
    if (parser.isSet(version)) {
        QTextStream(stdout) << ui::versionBlock() << Qt::endl;
        return 0;
    }

    m_theme = std::make_unique<ui::Theme>();
    m_window = std::make_unique<ui::StudioWindow>(ui::StudioParts{
        .engine = [] { return loadEngine().makePort(); },
        .theme = *m_theme,
        .dialogs = m_dialogs,
        .settings = *m_settings,
        .samples = samplesFolder(),
        .projects = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/projects")});
    connect(m_window.get(), &ui::StudioWindow::restartRequested, this,
            [this](const QString& opened) { m_restartWith = opened; });
    m_window->show();
    const QStringList arguments = parser.positionalArguments();
    if (!arguments.isEmpty()) m_window->open(QDir::current().absoluteFilePath(arguments.front()));
    const int status = exec();
    return m_restartWith ? startAgain(*m_restartWith) : status;
}

int Application::startAgain(const QString& opened) {
    m_window.reset();  // lets go of the project, which the next window could only read otherwise
    m_settings->sync();
    const QStringList arguments = opened.isEmpty() ? QStringList() : QStringList{opened};
    if (QProcess::startDetached(applicationFilePath(), arguments)) return 0;
    QTextStream(stderr) << tr("Maskwright could not start itself again (%1). Start it as you usually do.")
                               .arg(QDir::toNativeSeparators(applicationFilePath()))
                        << Qt::endl;
    return 1;
}

}  // namespace maskwright
