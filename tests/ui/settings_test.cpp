// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_test.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>
#include <QTranslator>
#include <filesystem>

#include "core/files.h"
#include "dialogs/about_dialog.h"
#include "dialogs/closing_dialog.h"
#include "pipeline/engine.h"
#include "settings/engine_page.h"
#include "settings/languages.h"
#include "settings/model_hash.h"
#include "settings/model_list.h"
#include "settings/models_page.h"
#include "settings/settings_dialog.h"
#include "settings/studio_settings.h"
#include "studio_actions.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

const EngineSettings kOwnEngine{
    .device = Device::Cpu, .precision = Precision::Bf16, .threads = 1, .memoryMegabytes = 2048};

/// Settings, a runner without a window, and a list of models on both.
struct Kept {
    QTemporaryDir folder;
    QSettings file{folder.filePath(QStringLiteral("studio.ini")), QSettings::IniFormat};
    StudioSettings settings{file};
    std::shared_ptr<EngineScript> script = std::make_shared<EngineScript>();
    JobRunner runner{fakeEngine(script)};
    ModelList models{runner, settings};
    ScriptedDialogs dialogs;

    QString path(const char* name) const { return QDir::cleanPath(folder.filePath(QLatin1String(name))); }
    void write(const char* name, const QByteArray& content) const {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile out(path(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(content), content.size());
    }
    /// A model of links to the files of Mini.
    QString linkMini(const char* name) const {
        const fs::path mini = builtInModel(), model = fromUtf8(path(name).toStdString());
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(mini)) {
            if (!entry.is_regular_file()) continue;
            const fs::path link = model / entry.path().lexically_relative(mini);
            fs::create_directories(link.parent_path());
            fs::create_symlink(entry.path(), link);
        }
        return path(name);
    }
    bool add(const QString& model) {
        QSignalSpy added(&models, &ModelList::added);
        models.add(model);
        return waitFor([&] { return added.count() > 0; });
    }
    bool isChecked(int row) {
        return waitFor([&] {
            return models.entry(row).check == ModelCheck::Passed || models.entry(row).check == ModelCheck::Failed;
        });
    }
};

template <typename Widget>
Widget& part(const QWidget& of, const char* name) {
    auto* found = of.findChild<Widget*>(QLatin1String(name));
    if (found == nullptr) qFatal("There is no %s.", name);
    return *found;
}

template <typename Value>
void choose(QComboBox& box, Value value) {
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

QString textOf(const QWidget& of, const char* label) {
    return part<QLabel>(of, label).text();
}

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

void SettingsTest::hashesWeights() {
    const Kept kept;
    kept.write("model/unet/config.json", "{}");
    kept.write("model/unet/b.safetensors", "abc");
    kept.write("model/unet/a.safetensors", "");
    kept.write("model/unet/notes.txt", "not a weight");
    kept.write("model/checkpoints/last.safetensors", "no part of the model");
    const fs::path model = fromUtf8(kept.path("model").toStdString());
    std::atomic<bool> stop{false};
    const QList<FileHash> hashes = hashWeights(model, stop);
    QCOMPARE(hashes.size(), 2);
    QCOMPARE(hashes[0].file, QStringLiteral("unet/a.safetensors"));
    QCOMPARE(hashes[0].sha256, QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(hashes[1].file, QStringLiteral("unet/b.safetensors"));
    QCOMPARE(hashes[1].sha256, QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    const QList<FileHash> single = hashWeights(model / "unet" / "b.safetensors", stop);
    QCOMPARE(single.size(), 1);
    QCOMPARE(single[0].file, QStringLiteral("b.safetensors"));
    QCOMPARE(single[0].sha256, hashes[1].sha256);
    QVERIFY_EXCEPTION_THROWN(hashWeights(model / "missing.safetensors", stop), Error);
    stop = true;
    QVERIFY(hashWeights(model, stop).isEmpty());
}

void SettingsTest::listsTheBuiltInModelFirst() {
    Kept kept;
    QCOMPARE(kept.models.rowCount(), 1);
    QVERIFY(kept.models.isInUse(0));
    kept.models.read(0);
    QVERIFY(kept.models.entry(0).isReading);
    QVERIFY(waitFor([&] { return !kept.models.entry(0).isReading; }));
    const ModelEntry& mini = kept.models.entry(0);
    QVERIFY(mini.report && !mini.failure);
    QVERIFY(mini.report->parameters > 1'000'000);
    QCOMPARE(mini.hashes.size(), 3);  // text encoder, unet, vae
    for (const FileHash& hash : mini.hashes) QCOMPARE(hash.sha256.size(), 64);
    kept.models.remove(0);
    QCOMPARE(kept.models.rowCount(), 1);
}

void SettingsTest::addsAndRemovesModels() {
    Kept kept;
    const QString first = kept.linkMini("first"), second = kept.linkMini("second");
    QVERIFY(kept.add(first));
    QVERIFY(kept.add(second));
    QVERIFY(kept.add(first + QLatin1Char('/')));  // it is there already
    QCOMPARE(kept.models.rowCount(), 3);
    QCOMPARE(kept.settings.models(), QStringList({first, second}));
    kept.models.use(kept.models.rowOf(second));
    QCOMPARE(kept.settings.model(), second);
    QVERIFY(kept.models.data(kept.models.index(2)).toString() != kept.models.entry(2).name());  // says that it is
    // Another start finds them again.
    ModelList again(kept.runner, kept.settings);
    QCOMPARE(again.rowCount(), 3);
    QVERIFY(again.isInUse(again.rowOf(second)));
    kept.models.remove(kept.models.rowOf(second));
    QCOMPARE(kept.models.rowCount(), 2);
    QCOMPARE(kept.settings.models(), QStringList({first}));
    QVERIFY(kept.models.isInUse(0));  // in place of the one that is gone
    QVERIFY(fs::exists(fromUtf8(second.toStdString()) / "unet"));
}

void SettingsTest::refusesWhatIsNoModel() {
    Kept kept;
    kept.write("model.ckpt", QByteArray("\x80\x02}q", 4));
    kept.write("folder/readme.txt", "no model");
    QSignalSpy refused(&kept.models, &ModelList::refused);
    for (const char* name : {"model.ckpt", "folder", "missing"}) {
        kept.models.add(kept.path(name));
        QVERIFY2(waitFor([&] { return refused.count() > 0; }), name);
        const QList<QVariant> told = refused.takeFirst();
        QCOMPARE(told[0].toString(), kept.path(name));
        const Failure failure = told[1].value<Failure>();
        QVERIFY(!failure.detail.isEmpty());
        // In the words of the engine: why, and how to convert.
        if (QLatin1String(name) == QLatin1String("model.ckpt"))
            QVERIFY2(failure.detail.contains(QStringLiteral("pickle")) &&
                         failure.detail.contains(QStringLiteral("safetensors")),
                     qPrintable(failure.detail));
    }
    QCOMPARE(kept.models.rowCount(), 1);
    QVERIFY(kept.settings.models().isEmpty());
}

void SettingsTest::checksAModelAsAJob() {
    Kept kept;
    QSignalSpy started(&kept.runner, &JobRunner::started);
    kept.models.check(0);
    QCOMPARE(kept.models.entry(0).check, ModelCheck::Waiting);
    kept.models.check(0);  // it is being checked
    QVERIFY(kept.isChecked(0));
    QCOMPARE(kept.models.entry(0).check, ModelCheck::Passed);
    QCOMPARE(started.count(), 1);
    QCOMPARE(started[0][1].value<JobKind>(), JobKind::CheckModel);
    QVERIFY(kept.models.entry(0).report.has_value());
}

void SettingsTest::saysWhatIsWrongWithADamagedModel() {
    Kept kept;
    const QString model = kept.linkMini("damaged");
    const QString weights = model + QStringLiteral("/vae/diffusion_pytorch_model.safetensors");
    QFile link(weights);
    QVERIFY(link.open(QIODevice::ReadOnly));
    QByteArray bytes = link.readAll();
    link.close();
    QVERIFY(QFile::remove(weights));                            // the link
    bytes.replace(bytes.size() - 4, 4, QByteArray(4, '\xFF'));  // no number, in every floating-point type
    kept.write("damaged/vae/diffusion_pytorch_model.safetensors", bytes);
    QVERIFY(kept.add(model));  // its headers are in order
    kept.models.check(1);
    QVERIFY(kept.isChecked(1));
    QCOMPARE(kept.models.entry(1).check, ModelCheck::Failed);
    QCOMPARE(kept.models.entry(1).checkFailure.code, ErrorCode::BadModel);
    QVERIFY(!kept.models.entry(1).checkFailure.detail.isEmpty());
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

void SettingsTest::modelsPageShowsAndChooses() {
    Kept kept;
    ModelsPage page(kept.models, kept.dialogs);
    page.show();
    QCOMPARE(page.selectedRow(), 0);
    QVERIFY(!part<QPushButton>(page, "removeModel").isEnabled());
    QVERIFY(!part<QPushButton>(page, "useModel").isEnabled());
    QVERIFY(waitFor([&] { return textOf(page, "modelHashes").contains(QStringLiteral("unet/diffusion_pytorch")); }));
    QVERIFY(textOf(page, "modelParts").contains(QStringLiteral("unet")));
    QVERIFY(textOf(page, "modelSummary").contains(QStringLiteral("Mini")));

    kept.dialogs.answer = kept.linkMini("other");
    part<QPushButton>(page, "addModelFolder").click();
    QVERIFY(waitFor([&] { return page.selectedRow() == 1; }));
    QCOMPARE(textOf(page, "modelName"), QStringLiteral("other"));
    part<QPushButton>(page, "useModel").click();
    QCOMPARE(kept.settings.model(), kept.dialogs.answer);
    QVERIFY(!part<QPushButton>(page, "useModel").isEnabled());

    const QString unchecked = textOf(page, "modelVerdict");
    part<QPushButton>(page, "checkModel").click();
    QVERIFY(!part<QPushButton>(page, "checkModel").isEnabled());
    QVERIFY(kept.isChecked(1));
    QVERIFY(textOf(page, "modelVerdict") != unchecked);
    QVERIFY(part<QPushButton>(page, "checkModel").isEnabled());

    kept.write("model.pt", "PK\x03\x04 and so on");
    kept.dialogs.answer = kept.path("model.pt");
    part<QPushButton>(page, "addModelFile").click();
    QVERIFY(waitFor([&] { return textOf(page, "modelMessage").contains(QStringLiteral("pickle")); }));
    QCOMPARE(kept.models.rowCount(), 2);

    part<QPushButton>(page, "removeModel").click();
    QCOMPARE(kept.models.rowCount(), 1);
    QCOMPARE(page.selectedRow(), 0);
    QVERIFY(kept.settings.model().isEmpty());
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
