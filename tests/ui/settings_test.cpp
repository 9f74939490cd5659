// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_test.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>
#include <filesystem>

#include "dialogs/about_dialog.h"
#include "dialogs/closing_dialog.h"
#include "settings/engine_page.h"
#include "settings/languages.h"
#include "settings/models_page.h"
#include "settings/settings_dialog.h"
#include "settings_fixture.h"
#include "studio_actions.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

const EngineSettings kOwnEngine{
    .device = Device::Cpu, .precision = Precision::Bf16, .threads = 1, .memoryMegabytes = 2048};

/// Chooses another language in the settings of the window and presses the button that starts the program again.
bool askForARestart(const StudioFixture& fixture) {
    // The last time's goes a moment after it was closed.
    if (!waitFor([&] { return fixture.window->findChild<SettingsDialog*>() == nullptr; })) return false;
    fixture.find<QAction>("settings")->trigger();
    const auto* dialog = fixture.window->findChild<SettingsDialog*>();
    if (dialog == nullptr) return false;
    auto& languages = part<QComboBox>(*dialog, "languageBox");
    languages.setCurrentIndex(languages.findData(QStringLiteral("de")));
    auto& restart = part<QPushButton>(*dialog, "restartButton");
    if (!restart.isVisible()) return false;
    restart.click();
    return true;
}

ClosingDialog* closingQuestion(const StudioFixture& fixture) {
    for (auto* dialog : fixture.window->findChildren<ClosingDialog*>())
        if (dialog->isVisible()) return dialog;
    return nullptr;
}

/// The theme belongs to all tests.
struct OwnLooks {
    ~OwnLooks() {
        testTheme().choose(ThemeChoice::System);
        testTheme().chooseMotion(MotionChoice::System);
    }
};

}  // namespace

void SettingsTest::keepsWhatWasChosen() {
    Kept kept;
    kept.settings.setEngine(kOwnEngine);
    kept.settings.setCacheMegabytes(1024);
    kept.settings.setTheme(ThemeChoice::Dark);
    kept.settings.setMotion(MotionChoice::Reduced);
    kept.settings.setLanguage(QStringLiteral("pt_BR"));
    kept.settings.setModels({QStringLiteral("/models/a"), QStringLiteral("/models/b.safetensors")});
    kept.settings.setModel(QStringLiteral("/models/a"));
    kept.file.sync();
    QSettings again(kept.file.fileName(), QSettings::IniFormat);
    const StudioSettings read(again);
    QVERIFY(read.engine() == kOwnEngine);
    QCOMPARE(read.cacheMegabytes(), 1024);
    QCOMPARE(read.theme(), ThemeChoice::Dark);
    QCOMPARE(read.motion(), MotionChoice::Reduced);
    QCOMPARE(read.language(), QStringLiteral("pt_BR"));
    QCOMPARE(read.models(), QStringList({QStringLiteral("/models/a"), QStringLiteral("/models/b.safetensors")}));
    QCOMPARE(read.model(), QStringLiteral("/models/a"));
}

void SettingsTest::readsNonsenseAsAutomatic() {
    Kept kept;
    const int usualCache = kept.settings.cacheMegabytes();
    kept.file.setValue(QStringLiteral("engine/device"), QStringLiteral("toaster"));
    kept.file.setValue(QStringLiteral("engine/precision"), 16);
    kept.file.setValue(QStringLiteral("engine/threads"), QStringLiteral("many"));
    kept.file.setValue(QStringLiteral("engine/memoryMegabytes"), -5);
    kept.file.setValue(QStringLiteral("cacheMegabytes"), 1);
    kept.file.setValue(QStringLiteral("theme"), 17);
    kept.file.setValue(QStringLiteral("motion"), QStringLiteral("none"));
    QVERIFY(kept.settings.engine() == EngineSettings());
    QCOMPARE(kept.settings.cacheMegabytes(), usualCache);
    QCOMPARE(kept.settings.theme(), ThemeChoice::System);
    QCOMPARE(kept.settings.motion(), MotionChoice::System);
}

void SettingsTest::tellsEachChangeOnce() {
    Kept kept;
    QSignalSpy engine(&kept.settings, &StudioSettings::engineChanged);
    QSignalSpy theme(&kept.settings, &StudioSettings::themeChanged);
    QSignalSpy model(&kept.settings, &StudioSettings::modelChanged);
    for (int i = 0; i < 2; ++i) {
        kept.settings.setEngine(kOwnEngine);
        kept.settings.setTheme(ThemeChoice::Light);
        kept.settings.setModel(QStringLiteral("/models/a"));
    }
    QCOMPARE(engine.count(), 1);
    QCOMPARE(theme.count(), 1);
    QCOMPARE(model.count(), 1);
}

void SettingsTest::listsTheLanguagesThatAreThere() {
    QStringList listed;
    for (const Language& language : availableLanguages()) {
        QVERIFY(!language.name.isEmpty());
        listed.push_back(language.code);
    }
    QVERIFY(listed.contains(QStringLiteral("en")));
    QVERIFY(listed.contains(QStringLiteral("de")));
    for (const char* code : {"de", "fr", "es", "pt_BR", "ja", "zh_CN"})
        QCOMPARE(listed.contains(QLatin1String(code)),
                 QFile::exists(QStringLiteral(":/i18n/maskwright_%1.qm").arg(QLatin1String(code))));
    QCOMPARE(listed.removeDuplicates(), 0);
}

void SettingsTest::numbersFollowTheLanguage() {
    QCOMPARE(localeOf({}), QLocale::system());
    QCOMPARE(localeOf(QStringLiteral("de")).language(), QLocale::German);
    QCOMPARE(localeOf(QStringLiteral("pt_BR")).territory(), QLocale::Brazil);
    QCOMPARE(localeOf(QStringLiteral("zh_CN")).script(), QLocale::SimplifiedHanScript);
    QVERIFY(localeOf(QStringLiteral("de")).decimalPoint() == QLatin1String(","));
    QVERIFY(localeOf(QStringLiteral("ja")).decimalPoint() == QLatin1String("."));
}

void SettingsTest::loadsTheChosenLanguage() {
    QTranslator words;
    const QString name = QStringLiteral("maskwright"), folder = QStringLiteral(":/i18n");
    QVERIFY(loadWords(words, QStringLiteral("de"), name, folder));
    QVERIFY(words.filePath().endsWith(QStringLiteral("maskwright_de.qm")));
    QVERIFY(!loadWords(words, QStringLiteral("tlh"), name, folder));
}

void SettingsTest::dialogChangesTheSettings() {
    Kept kept;
    {
        SettingsDialog dialog(kept.settings, kept.models, kept.dialogs, nullptr);
        choose(part<QComboBox>(dialog, "themeBox"), ThemeChoice::Dark);
        choose(part<QComboBox>(dialog, "motionBox"), MotionChoice::Full);
        auto& languages = part<QComboBox>(dialog, "languageBox");
        languages.setCurrentIndex(languages.findData(QStringLiteral("de")));
        choose(part<QComboBox>(dialog, "deviceBox"), kOwnEngine.device);
        choose(part<QComboBox>(dialog, "precisionBox"), kOwnEngine.precision);
        part<QSpinBox>(dialog, "threadsBox").setValue(kOwnEngine.threads);
        part<QSpinBox>(dialog, "memoryBox").setValue(kOwnEngine.memoryMegabytes);
        part<QSpinBox>(dialog, "cacheBox").setValue(640);
        QVERIFY(textOf(dialog, "nothingIsSent").contains(QStringLiteral("nothing")));
    }
    QCOMPARE(kept.settings.theme(), ThemeChoice::Dark);
    QCOMPARE(kept.settings.motion(), MotionChoice::Full);
    QCOMPARE(kept.settings.language(), QStringLiteral("de"));
    QVERIFY(kept.settings.engine() == kOwnEngine);
    QCOMPARE(kept.settings.cacheMegabytes(), 640);
    kept.settings.setLanguage(QStringLiteral("tlh"));  // of another version
    const SettingsDialog again(kept.settings, kept.models, kept.dialogs, nullptr);
    QCOMPARE(part<QComboBox>(again, "themeBox").currentData().toInt(), static_cast<int>(ThemeChoice::Dark));
    QCOMPARE(part<QComboBox>(again, "languageBox").currentIndex(), 0);
    QCOMPARE(part<QComboBox>(again, "precisionBox").currentData().toInt(), static_cast<int>(Precision::Bf16));
    QCOMPARE(part<QSpinBox>(again, "threadsBox").value(), kOwnEngine.threads);
    QCOMPARE(part<QSpinBox>(again, "cacheBox").value(), 640);
}

void SettingsTest::enginePageTellsWhatAutomaticIs() {
    Kept kept;
    EnginePage page(kept.settings);
    QSignalSpy shown(&page, &EnginePage::machineShown);
    const QString before = textOf(page, "precisionNote");
    QVERIFY(!before.isEmpty());
    QVERIFY(waitFor([&] { return shown.count() > 0; }));
    const Machine machine = loadEngine().thisMachine();
    const auto picked = name(machine.precision);
    QVERIFY(textOf(page, "precisionNote").size() > before.size());
    QVERIFY(textOf(page, "precisionNote").contains(QString::fromUtf8(picked.data(), qsizetype(picked.size()))));
    QVERIFY(textOf(page, "threadsNote").contains(QString::number(machine.threads)));
    if (machine.hasCuda) return;  // everything can be chosen there
    QVERIFY(textOf(page, "deviceNote").contains(QString::fromStdString(machine.processor)));
    QVERIFY(textOf(page, "engineComplaint").isEmpty());
    choose(part<QComboBox>(page, "precisionBox"), Precision::Fp16);
    QVERIFY(textOf(page, "engineComplaint").contains(QStringLiteral("fp16")));
    choose(part<QComboBox>(page, "precisionBox"), Precision::Auto);
    QVERIFY(textOf(page, "engineComplaint").isEmpty());
    choose(part<QComboBox>(page, "deviceBox"), Device::Cuda);
    QVERIFY(textOf(page, "engineComplaint").contains(QStringLiteral("CUDA")));
}

void SettingsTest::windowFollowsTheSettings() {
    const OwnLooks looks;
    const Kept models;
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.find<QAction>("settings")->trigger();
    auto* dialog = fixture.window->findChild<SettingsDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    choose(part<QComboBox>(*dialog, "themeBox"), ThemeChoice::Dark);
    QCOMPARE(testTheme().choice(), ThemeChoice::Dark);
    QCOMPARE(actions(fixture).themes->checkedAction()->data().toInt(), static_cast<int>(ThemeChoice::Dark));
    choose(part<QComboBox>(*dialog, "motionBox"), MotionChoice::Reduced);
    QVERIFY(testTheme().reducedMotion());
    part<QSpinBox>(*dialog, "threadsBox").setValue(1);
    fixture.dialogs.answer = models.linkMini("other");
    auto& page = part<ModelsPage>(*dialog, "modelsPage");
    part<QPushButton>(page, "addModelFolder").click();
    QVERIFY(waitFor([&] { return page.selectedRow() == 1; }));
    part<QPushButton>(page, "useModel").click();
    QVERIFY(!actions(fixture).builtInModel->isChecked());
    dialog->close();
    QVERIFY(fixture.look(QStringLiteral("bird")));
    QCOMPARE(fixture.script->settings.threads, 1);
    QCOMPARE(QString::fromStdString(fixture.script->lastInspect->model.string()), fixture.dialogs.answer);
    actions(fixture).builtInModel->trigger();
    QVERIFY(fixture.window->session().model().empty());
    fixture.find<QAction>("settings")->trigger();
    QVERIFY(waitFor([&] { return fixture.window->findChild<SettingsDialog*>() != nullptr; }));
}

void SettingsTest::menuTicksTheThemeFromTheStart() {
    const OwnLooks looks;
    testTheme().choose(ThemeChoice::System);  // as it is already, so that nothing changes when the window starts
    StudioFixture fixture;
    const QAction* ticked = actions(fixture).themes->checkedAction();
    QVERIFY(ticked != nullptr);
    QCOMPARE(ticked->data().toInt(), static_cast<int>(ThemeChoice::System));
}

void SettingsTest::windowStartsWithTheSettings() {
    const OwnLooks looks;
    Kept kept;
    kept.settings.setEngine(kOwnEngine);
    kept.settings.setTheme(ThemeChoice::Dark);
    kept.settings.setMotion(MotionChoice::Reduced);
    kept.settings.setModel(QStringLiteral("/models/a"));
    StudioWindow window(StudioParts{.engine = fakeEngine(kept.script),
                                    .theme = testTheme(),
                                    .dialogs = kept.dialogs,
                                    .settings = kept.file,
                                    .samples = {},
                                    .projects = {}});
    QCOMPARE(testTheme().choice(), ThemeChoice::Dark);
    const QAction* ticked = window.findChild<StudioActions*>()->themes->checkedAction();
    QVERIFY(ticked != nullptr);
    QCOMPARE(ticked->data().toInt(), static_cast<int>(ThemeChoice::Dark));
    QVERIFY(testTheme().reducedMotion());
    QCOMPARE(window.session().model(), fs::path("/models/a"));
    std::uint64_t budget = 0;
    const auto work = [](EnginePort&, JobContext& context) { return context.memoryBudgetBytes; };
    window.runner().run(JobKind::Evaluate, {}, work, &window,
                        [&](RequestId, const JobEnd<std::uint64_t>& end) { budget = std::get<std::uint64_t>(end); });
    QVERIFY(waitFor([&] { return budget > 0; }));
    QCOMPARE(budget, std::uint64_t{2048} << 20U);
    QVERIFY(kept.script->settings == kOwnEngine);
}

void SettingsTest::offersARestartForAnotherLanguage() {
    Kept kept;
    SettingsDialog dialog(kept.settings, kept.models, kept.dialogs, nullptr);
    QSignalSpy asked(&dialog, &SettingsDialog::restartRequested);
    dialog.show();
    auto& languages = part<QComboBox>(dialog, "languageBox");
    auto& restart = part<QPushButton>(dialog, "restartButton");
    QVERIFY(!restart.isVisible());
    languages.setCurrentIndex(languages.findData(QStringLiteral("de")));
    QVERIFY(restart.isVisible());
    languages.setCurrentIndex(0);  // as when the program started
    QVERIFY(!restart.isVisible());
    languages.setCurrentIndex(languages.findData(QStringLiteral("de")));
    SettingsDialog again(kept.settings, kept.models, kept.dialogs, nullptr);
    again.show();
    QVERIFY(part<QPushButton>(again, "restartButton").isVisible());
    restart.click();
    QCOMPARE(asked.count(), 1);
}

void SettingsTest::restartsWithWhatWasOpen() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(waitFor([&] { return fixture.window->review().isOpen(); }));
    const QString project = fixture.window->review().summary().folder;
    QVERIFY(!project.isEmpty());
    QSignalSpy restarted(fixture.window.get(), &StudioWindow::restartRequested);
    QVERIFY(askForARestart(fixture));
    QVERIFY(waitFor([&] { return !fixture.window->isVisible(); }));
    QCOMPARE(restarted.count(), 1);
    QCOMPARE(restarted[0][0].toString(), project);
    fixture.window->close();  // it has been told once
    QCOMPARE(restarted.count(), 1);
}

void SettingsTest::cancelledClosingRestartsNothing() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    fixture.script->shut();
    const auto work = [script = fixture.script](EnginePort&, JobContext& context) {
        script->waitWhileShut(context);
        return true;
    };
    const auto run = [&] {
        fixture.window->runner().run(JobKind::Label, QStringLiteral("bird"), work, fixture.window.get(),
                                     [](RequestId, const JobEnd<bool>&) {});
        return waitFor([&] { return fixture.window->runner().running() != nullptr; });
    };
    const auto answer = [&](const char* button) {
        QTest::mouseClick(closingQuestion(fixture)->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    };
    QSignalSpy restarted(fixture.window.get(), &StudioWindow::restartRequested);
    QVERIFY(run());
    QVERIFY(askForARestart(fixture));
    QVERIFY(closingQuestion(fixture) != nullptr);
    answer("keepRunningButton");
    QVERIFY(fixture.window->isVisible());
    QCOMPARE(restarted.count(), 0);
    // Who closes the window later does not restart it.
    QVERIFY(!fixture.window->close());
    answer("stopAndCloseButton");
    QVERIFY(waitFor([&] { return !fixture.window->isVisible(); }));
    QCOMPARE(restarted.count(), 0);
}

void SettingsTest::aboutTellsVersionsAndLicences() {
    const AboutDialog dialog(nullptr);
    auto& copy = part<QPushButton>(dialog, "copyVersions");
    QVERIFY(waitFor([&] { return copy.isEnabled(); }));
    const QString block = part<QPlainTextEdit>(dialog, "versionBlock").toPlainText();
    for (const char* subject :
         {"Maskwright", "Qt 6.", "LibTorch ", "OpenCV 4.", "SQLite 3.", "QCustomPlot 2.", "Processor: ", "Device: "})
        QVERIFY2(block.contains(QLatin1String(subject)), subject);
    copy.click();
    QCOMPARE(QGuiApplication::clipboard()->text(), block);
    const QString parts = part<QTextBrowser>(dialog, "thirdParty").toPlainText();
    for (const char* library : {"LibTorch", "OpenCV", "SQLite", "QCustomPlot", "Qt 6"})
        QVERIFY2(parts.contains(QLatin1String(library)), library);
    QVERIFY(part<QTextBrowser>(dialog, "ownLicence").toPlainText().contains(QStringLiteral("Version 3, 29 June 2007")));
    QVERIFY(textOf(dialog, "paperReference").contains(QStringLiteral("2212.14306")));
}

}  // namespace maskwright::ui
