// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_test.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>
#include <algorithm>

#include "canvas/elided_label.h"
#include "cards/card_stack.h"
#include "concept/label_card.h"
#include "concept/label_dialog.h"
#include "dialogs/about_dialog.h"
#include "dialogs/shortcuts_dialog.h"
#include "exporting/dataset_dialog.h"
#include "exporting/import_dialog.h"
#include "review/review_bar.h"
#include "review/review_panel.h"
#include "review/state_words.h"
#include "settings/settings_dialog.h"
#include "stage_flow.h"
#include "studio_actions.h"
#include "studio_fixture.h"
#include "text_checks.h"
#include "theme/action_text.h"

namespace maskwright::ui {
namespace {

class Language {
  public:
    explicit Language(const QString& code) {
        QLocale::setDefault(QLocale(code));
        m_loaded = m_translator.load(QStringLiteral(":/i18n/maskwright_%1.qm").arg(code));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Language() {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(QLocale::system());
    }
    bool isLoaded() const { return m_loaded; }

  private:
    QTranslator m_translator;
    bool m_loaded = false;
};

QStringList placeholdersOf(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("%(n|\\d)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();) found.push_back(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

void keep(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("MASKWRIGHT_SCREENSHOTS");
    if (!folder.isEmpty()) QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

void checkAndKeep(QWidget& widget, const QString& name) {
    QTest::qWait(1);
    // What came from the disk or the engine meanwhile is given its room a moment later.
    (void)QTest::qWaitFor([&] { return cutOff(widget).isEmpty(); }, 500);
    keep(widget, name);
    const QStringList found = cutOff(widget);
    QVERIFY2(found.isEmpty(), qPrintable(name + QStringLiteral(": ") + found.join(QStringLiteral(" | "))));
}

/// Of the answers in the bottom bar, in the window.
QList<QRect> placesOfAnswers(const StudioFixture& fixture) {
    QList<QRect> places;
    for (const char* name : {"rejectButton", "needsWorkButton", "absentButton", "acceptButton"}) {
        const auto* button = fixture.find<QPushButton>(name);
        places.push_back({button->mapTo(fixture.window.get(), QPoint(0, 0)), button->size()});
    }
    return places;
}

/// Where the answers stand with each state of the photo. Only the first is kept of places that are the same.
QList<QList<QRect>> placesInAllStates(const StudioFixture& fixture) {
    QList<QList<QRect>> different;
    auto* bar = fixture.find<ReviewBar>("reviewBar");
    for (const ReviewState state : kReviewStates) {
        for (const bool locked : {false, true}) {
            for (const bool isEmpty : {false, true}) {
                ProjectImage photo;
                photo.state = state;
                photo.locked = locked;
                photo.isEmpty = isEmpty;
                bar->setPhoto(&photo);
                QTest::qWait(1);
                const QList<QRect> places = placesOfAnswers(fixture);
                if (!different.contains(places)) different.push_back(places);
            }
        }
    }
    return different;
}

/// The width of the review panel, and where that leaves the photo.
struct PanelPlaces {
    int panel = 0;
    QRect canvas;

    bool operator==(const PanelPlaces&) const = default;
};

PanelPlaces placesOfPanel(const StudioFixture& fixture) {
    const auto* canvas = fixture.find<QWidget>("photoCanvas");
    return {fixture.find<QWidget>("reviewPanel")->width(),
            {canvas->mapTo(fixture.window.get(), QPoint(0, 0)), canvas->size()}};
}

/// A photo without a mask; one with the mask of one stage; one with those of more and more stages.
std::vector<MaskLayers> layersOfAllKinds() {
    std::vector<MaskLayers> all(1);
    MaskLayers more;
    for (const LayerKind kind :
         {LayerKind::Preliminary, LayerKind::Refined, LayerKind::Segmenter, LayerKind::Imported, LayerKind::Human}) {
        MaskLayers alone;
        alone.masks.emplace(kind, TiledMask(Mask(4, 4)));
        more.masks.emplace(kind, TiledMask(Mask(4, 4)));
        all.push_back(alone);
        all.push_back(more);
    }
    return all;
}

/// Three photos, in the review, in a window of this width.
bool openReview(StudioFixture& fixture, int width) {
    fixture.window->resize(width, 720);
    if (!fixture.openThreePhotos() || !waitFor([&] { return fixture.window->review().isOpen(); })) return false;
    fixture.window->showStage(StudioStage::Review);
    QTest::qWait(1);
    return true;
}

RequestId runTraining(StudioFixture& fixture) {
    fixture.script->shut();
    const auto work = [script = fixture.script](EnginePort&, JobContext& context) {
        script->waitWhileShut(context);
        return true;
    };
    return fixture.window->runner().run(JobKind::Finetune, QStringLiteral("bird"), work, fixture.window.get(),
                                        [](RequestId, const JobEnd<bool>&) {});
}

}  // namespace

void LayoutTest::everyTextIsTranslated_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "es", "fr", "ja", "pt_BR", "zh_CN"}) QTest::newRow(language) << language;
    QTest::newRow("English plurals") << "en";
}

void LayoutTest::everyTextIsTranslated() {
    QFETCH(QString, language);
    QFile file(QStringLiteral(MASKWRIGHT_SOURCE_DIR "/translations/maskwright_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int translated = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("source")) source = xml.readElementText();
        if (xml.name() != QLatin1String("translation")) continue;
        QVERIFY2(xml.attributes().value(QLatin1String("type")).isEmpty(), qPrintable(source));
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        QVERIFY2(!text.isEmpty(), qPrintable(source));
        QVERIFY2(placeholdersOf(text) == placeholdersOf(source), qPrintable(source));
        ++translated;
    }
    QVERIFY(!xml.hasError());
    QVERIFY(translated > (language == QLatin1String("en") ? 3 : 1000));
}

void LayoutTest::wordsOfTheReviewAreTranslated() {
    const Language translator(QStringLiteral("de"));
    QVERIFY(translator.isLoaded());
    QCOMPARE(stateWord(ReviewState::Accepted), QStringLiteral("Angenommen"));
    QCOMPARE(layerWord(LayerKind::Preliminary), QStringLiteral("Vorläufig"));
    QVERIFY(actionWord(QStringLiteral("brush")) != QLatin1String("brush"));
}

void LayoutTest::nothingIsCutOff_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("theme");
    QTest::addColumn<QSize>("size");
    for (const char* language : {"en", "de", "es", "fr", "ja", "pt_BR", "zh_CN"})
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            for (const QSize size : {QSize(1280, 720), QSize(1080, 660)})
                QTest::addRow("%s %s %d", language, theme == ThemeChoice::Light ? "light" : "dark", size.width())
                    << QString::fromLatin1(language) << static_cast<int>(theme) << size;
}

void LayoutTest::nothingIsCutOff() {
    QFETCH(QString, language);
    QFETCH(int, theme);
    QFETCH(QSize, size);
    const Language translator(language);
    QVERIFY(translator.isLoaded());
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-'));
    StudioFixture fixture;
    testTheme().choose(static_cast<ThemeChoice>(theme));
    fixture.window->resize(size);
    fixture.window->show();
    checkAndKeep(*fixture.window, name + QStringLiteral("-1-start"));
    for (const char* photo :
         {"birds/eagle_over_the_lake.png", "birds/heron.png", "dogs/on the beach.png", "dogs/puppy.png", "sparrow.png"})
        fixture.addPhoto(QLatin1String(photo), {960, 720});
    QVERIFY(fixture.openThreePhotos());
    QTest::qWait(50);
    checkAndKeep(*fixture.window, name + QStringLiteral("-2-opened"));
    QVERIFY(fixture.look(QStringLiteral("bird")));
    checkAndKeep(*fixture.window, name + QStringLiteral("-3-average"));
    QTest::mouseClick(fixture.find<QPushButton>("singleMapButton"), Qt::LeftButton);
    QTest::mouseClick(fixture.find<QPushButton>("allLayersButton"), Qt::LeftButton);
    checkAndKeep(*fixture.window, name + QStringLiteral("-4-single"));
    LabelResult result;
    result.masks = 1234;
    result.skipped = {{"birds/broken.jpg", "The image is cut short (birds/broken.jpg)."},
                      {"b.png", "The file is empty (b.png)."}};
    fixture.find<CardStack>("cardStack")->show(labelCard(result, QStringLiteral("/home/someone/pictures/birds-masks")));
    fixture.find<CardStack>("cardStack")
        ->show(cardFor(QStringLiteral("look"),
                       {ErrorCode::BadModel, QStringLiteral("unet/diffusion_pytorch_model.safetensors"),
                        QStringLiteral("The weight file ends early. Download it again, or choose another model.")}));
    checkAndKeep(*fixture.window, name + QStringLiteral("-5-cards"));
    auto* actions = fixture.window->findChild<StudioActions*>();
    actions->labelAll->trigger();
    const auto* folder = fixture.find<QLineEdit>("labelFolder");
    QVERIFY(waitFor([&] { return !folder->text().isEmpty(); }));
    checkAndKeep(*fixture.window->findChild<LabelDialog*>(), name + QStringLiteral("-6-label"));
    fixture.window->findChild<LabelDialog*>()->close();
    QVERIFY(waitFor([&] { return actions->exportDataset->isEnabled(); }));
    actions->exportDataset->trigger();
    auto* dataset = fixture.window->findChild<DatasetDialog*>();
    QVERIFY(waitFor([&] { return !dataset->findChild<QLabel*>(QStringLiteral("datasetForecast"))->text().isEmpty(); }));
    checkAndKeep(*dataset, name + QStringLiteral("-9-dataset"));
    dataset->close();
    actions->importMasks->trigger();
    checkAndKeep(*fixture.window->findChild<ImportDialog*>(), name + QStringLiteral("-10-import"));
    fixture.window->findChild<ImportDialog*>()->close();
    fixture.find<QTabWidget>("sides")->setCurrentIndex(1);
    checkAndKeep(*fixture.window, name + QStringLiteral("-11-review"));
    QVERIFY(waitFor([&] { return fixture.window->review().isOpen(); }));
    for (const char* card : {"label", "look"}) fixture.find<CardStack>("cardStack")->dismiss(QLatin1String(card));
    for (const bool hasMasks : {false, true}) {
        if (hasMasks) QVERIFY(noteMasks(fixture));
        const QString state = hasMasks ? QStringLiteral("-13-") : QStringLiteral("-12-empty-");
        fixture.window->showStage(StudioStage::Finetune);
        checkAndKeep(*fixture.window, name + state + QStringLiteral("finetune"));
        fixture.window->showStage(StudioStage::Refine);
        checkAndKeep(*fixture.window, name + state + QStringLiteral("refine"));
        fixture.window->showStage(StudioStage::Segment);
        auto* tabs = fixture.find<QTabWidget>("segmentTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            checkAndKeep(*fixture.window, name + state + QStringLiteral("segment-%1").arg(tab));
        }
    }
    fixture.window->showStage(StudioStage::Attention);
    actions->sideBySide->setChecked(true);
    checkAndKeep(*fixture.window, name + QStringLiteral("-14-side-by-side"));
    actions->sideBySide->setChecked(false);
    fixture.find<QPushButton>("jobsButton")->click();
    checkAndKeep(*fixture.window, name + QStringLiteral("-15-jobs"));
    fixture.find<QPushButton>("jobsButton")->click();
    actions->settings->trigger();
    auto* settings = fixture.window->findChild<SettingsDialog*>();
    auto* pages = settings->findChild<QListView*>(QStringLiteral("settingsPages"));
    QVERIFY(pages != nullptr);
    for (int page = 0; page < pages->model()->rowCount(); ++page) {
        pages->setCurrentIndex(pages->model()->index(page, 0));
        checkAndKeep(*settings, name + QStringLiteral("-16-settings-%1").arg(page));
    }
    settings->close();
    actions->contextHelp->trigger();
    checkAndKeep(*fixture.window, name + QStringLiteral("-17-help"));
    QTest::keyClick(fixture.find<QWidget>("helpPopup"), Qt::Key_Escape);
    actions->shortcuts->trigger();
    checkAndKeep(*fixture.window->findChild<ShortcutsDialog*>(), name + QStringLiteral("-7-shortcuts"));
    fixture.window->findChild<ShortcutsDialog*>()->close();
    actions->about->trigger();
    checkAndKeep(*fixture.window->findChild<AboutDialog*>(), name + QStringLiteral("-8-about"));
    QCOMPARE(fixture.window->size(), size);  // nothing pushed it apart
    testTheme().choose(ThemeChoice::System);
}

void LayoutTest::fitsASmallScreen_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "es", "fr", "ja", "pt_BR", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// What the parts need, not only what the window asks for: a layout would squeeze and cut them.
void LayoutTest::fitsASmallScreen() {
    QFETCH(QString, language);
    const Language translator(language);
    QVERIFY(translator.isLoaded());
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(fixture.look(QStringLiteral("bird")));
    QVERIFY(waitFor([&] { return fixture.window->review().isOpen(); }));
    // The bar at the bottom is fullest while a job runs that can be held.
    runTraining(fixture);
    QVERIFY(waitFor([&] { return fixture.find<QPushButton>("cancelButton")->isVisible(); }));
    constexpr int kSmallScreen = 1100;
    for (const StudioStage stage : kStudioStages) {
        fixture.window->showStage(stage);
        QTest::qWait(1);
        QWidget* parts = fixture.window->centralWidget();
        const int least = std::max(parts->minimumSizeHint().width(), fixture.window->minimumWidth());
        QVERIFY2(least <= kSmallScreen, qPrintable(QStringLiteral("stage %1: %2 pixels").arg(int(stage)).arg(least)));
    }
    fixture.window->resize(fixture.window->minimumWidth(), 720);
    fixture.window->showStage(StudioStage::Review);
    checkAndKeep(*fixture.window, language + QStringLiteral("-18-small"));
}

void LayoutTest::answersStandStill_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const char* language : {"en", "de"})
        for (const int width : {1440, 1080})
            QTest::addRow("%s %d", language, width) << QString::fromLatin1(language) << width;
}

/// Who reaches for an answer must not get another one, because a job begins or ends or the photo's state has changed.
void LayoutTest::answersStandStill() {
    QFETCH(QString, language);
    QFETCH(int, width);
    const Language translator(language);
    QVERIFY(translator.isLoaded());
    StudioFixture fixture;
    QVERIFY(openReview(fixture, width));
    QCOMPARE(fixture.window->width(), width);
    const QList<QList<QRect>> still = {placesOfAnswers(fixture)};
    QCOMPARE(placesInAllStates(fixture), still);
    const auto* storage = fixture.find<ElidedLabel>("reviewStorage");
    const auto isSaidInFull = [storage] {
        return storage->isVisible() && !storage->text().isEmpty() && storage->shownText() == storage->text();
    };
    if (width == 1440) QVERIFY(waitFor(isSaidInFull));

    const RequestId job = runTraining(fixture);
    QVERIFY(waitFor([&] { return fixture.find<QPushButton>("cancelButton")->isVisible(); }));
    QCOMPARE(placesInAllStates(fixture), still);
    const QString shown = fixture.find<ElidedLabel>("jobText")->shownText();
    QVERIFY2(!shown.isEmpty() && !shown.contains(QChar(u'…')), qPrintable(shown));
    QCOMPARE(fixture.window->width(), width);  // nothing pushed it apart
    keep(*fixture.window, QStringLiteral("answers-%1-%2").arg(language).arg(width));

    fixture.window->runner().cancel(job);
    QVERIFY(waitFor([&] { return fixture.window->runner().isIdle(); }));
    QTest::qWait(1);
    QCOMPARE(placesInAllStates(fixture), still);
}

void LayoutTest::reviewPanelKeepsItsWidth_data() {
    answersStandStill_data();
}

/// What is said of a photo is now short, now long. Neither may push the photo aside.
void LayoutTest::reviewPanelKeepsItsWidth() {
    QFETCH(QString, language);
    QFETCH(int, width);
    const Language translator(language);
    QVERIFY(translator.isLoaded());
    StudioFixture fixture;
    QVERIFY(openReview(fixture, width));
    const PanelPlaces still = placesOfPanel(fixture);
    QVERIFY(still.panel > 0 && !still.canvas.isEmpty());

    auto* panel = fixture.find<ReviewPanel>("reviewPanel");
    const QString longName = QStringLiteral("a great spotted woodpecker that looks out of its hole");
    QStringList moved;
    const auto look = [&](const QString& what) {
        QTest::qWait(1);
        (void)QTest::qWaitFor([&] { return cutOff(*panel).isEmpty(); }, 500);  // its rows are given their heights
        if (placesOfPanel(fixture) != still || !cutOff(*panel).isEmpty())
            moved.push_back(what + QLatin1Char(' ') + cutOff(*panel).join(QLatin1Char(' ')));
    };
    for (const int concepts : {0, 1, 5}) {
        std::vector<ProjectConcept> known(static_cast<std::size_t>(concepts));
        for (std::size_t i = 0; i < known.size(); ++i)
            known[i].name = i % 2 == 0 ? longName.toStdString() : std::string("owl");
        panel->setConcepts(known, longName);
        look(QStringLiteral("%1 concepts").arg(concepts));
    }
    for (const bool outdated : {true, false}) {
        panel->setAnswersOutdated(outdated);
        look(QStringLiteral("outdated"));
    }
    for (const MaskLayers& layers : layersOfAllKinds()) {
        for (const int object : {1, 12}) {
            panel->setLayers(layers, object);
            look(QStringLiteral("layers up to %1").arg(layerWord(layers.shownKind())));
        }
    }
    for (const char* what : {"", "brush", "revert to model", "copy mask"}) {
        const QString word = actionWord(QLatin1String(what));
        for (QAction* action : {actions(fixture).undo, actions(fixture).redo})
            action->setText(word.isEmpty() ? lastingNameOf(*action)
                                           : QStringLiteral("%1: %2").arg(lastingNameOf(*action), word));
        look(QStringLiteral("undo of %1").arg(word));
    }
    keep(*fixture.window, QStringLiteral("review-panel-%1-%2").arg(language).arg(width));
    QVERIFY2(moved.isEmpty(), qPrintable(moved.join(QLatin1Char('\n'))));
    QCOMPARE(fixture.window->width(), width);
}

void LayoutTest::cardsFitOverTheStartPage() {
    StudioFixture fixture;
    fixture.window->show();
    auto* cards = fixture.find<CardStack>("cardStack");
    for (int i = 0; i < 9; ++i) {
        CardText text;
        text.key = QString::number(i);
        text.title = QStringLiteral("Title %1").arg(i);
        text.detail = QStringLiteral("word ").repeated(40);
        cards->show(text);
    }
    QTest::qWait(1);
    QCOMPARE(cards->count(), 3);
    QVERIFY(fixture.window->centralWidget()->rect().contains(cards->geometry()));
}

}  // namespace maskwright::ui
