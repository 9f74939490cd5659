// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stages_test.h"

#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>
#include <utility>

#include "session/stage_book.h"
#include "stages/next_stage_button.h"
#include "stages/rail_marks.h"
#include "stages/stage_button.h"
#include "stages/stage_head.h"
#include "stages/stage_rail.h"
#include "stages/stage_words.h"
#include "studio_fixture.h"

Q_DECLARE_METATYPE(maskwright::ui::RailFacts)

namespace maskwright::ui {
namespace {

StageButton* buttonOf(const StageRail& rail, StudioStage stage) {
    const auto buttons = rail.findChildren<StageButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](auto* each) { return each->stage() == stage; });
    return found == buttons.end() ? nullptr : *found;
}

/// One letter per stage: nothing, next, partial, done, stale.
QString letters(const RailMarks& marks) {
    QString text;
    for (const StageMark mark : marks) text += QLatin1Char(".npds"[static_cast<int>(mark)]);
    return text;
}

RailFacts facts(StageStatus masks, StageStatus finetune = StageStatus::Missing,
                StageStatus refine = StageStatus::Missing, StageStatus segmenter = StageStatus::Missing) {
    RailFacts made;
    made.hasPhotos = true;
    made.photos = 40;
    made.masks = masks;
    made.finetune = finetune;
    made.refine = refine;
    made.segmenter = segmenter;
    return made;
}

RailFacts reviewed(RailFacts made, int photos) {
    made.reviewed = photos;
    return made;
}

RailFacts lookedAt(RailFacts made) {
    made.lookedAt = true;
    return made;
}

RailFacts exported(RailFacts made, bool isOld = false) {
    made.dataset = isOld ? StageStatus::Stale : StageStatus::Done;
    return made;
}

/// Its answers are of masks that are old by now.
RailFacts outdated(RailFacts made) {
    made.review = StageStatus::Stale;
    return made;
}

/// A project folder, and a book that is open for the concept "bird".
struct OpenBook {
    QTemporaryDir folder;
    StageBook book;

    OpenBook() { book.turnTo(project(), QStringLiteral("bird")); }
    QString project() const { return folder.filePath(QStringLiteral("birds.mwproj")); }
    bool isRead() {
        return waitFor([this] { return book.dataset().has_value(); });
    }
    bool run(WorkStage stage) {
        StageRecord record;
        record.folder = book.state(stage).folder;
        std::filesystem::create_directories(record.folder);
        const std::string before = book.state(stage).record ? book.state(stage).record->id : "";
        book.note(stage, record);
        return waitFor([&] { return book.state(stage).record && book.state(stage).record->id != before; });
    }
    bool waitForReview(StageStatus status) {
        return waitFor([&] { return book.review() == status; });
    }
    bool waitForDataset(StageStatus status) {
        return waitFor([&] { return book.dataset() == status; });
    }
};

/// A rail in an active window.
struct ShownRail {
    explicit ShownRail(QSize size = {400, 700}) {
        auto* layout = new QHBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        rail = new StageRail(testTheme());
        layout->addWidget(rail);
        layout->addStretch(1);
        window.resize(size);
        window.show();
        window.activateWindow();
        isActive = QTest::qWaitForWindowActive(&window);
    }

    QWidget window;
    StageRail* rail;
    bool isActive = false;
};

}  // namespace

void StagesTest::marksFollowTheWork_data() {
    using enum StageStatus;
    constexpr int kNone = -1;
    QTest::addColumn<RailFacts>("facts");
    QTest::addColumn<QString>("marks");  // attention, fine-tune, refine, segment, review, export
    QTest::addColumn<int>("next");
    const auto row = [](const char* name, const RailFacts& known, const char* marks, int next) {
        QTest::newRow(name) << known << QString::fromLatin1(marks) << next;
    };
    const auto stage = [](StudioStage which) { return static_cast<int>(which); };
    const int attention = stage(StudioStage::Attention);
    const int finetune = stage(StudioStage::Finetune);
    const int refine = stage(StudioStage::Refine);
    const int segment = stage(StudioStage::Segment);
    const int review = stage(StudioStage::Review);
    const int toExport = stage(StudioStage::Export);
    row("no photos", {}, "......", kNone);
    row("photos", facts(Missing), "n.....", attention);
    row("looked at one", lookedAt(facts(Missing)), "p.....", attention);
    row("labelling stopped", facts(Partial), "p.....", attention);
    row("labelled", lookedAt(facts(Done)), "dn....", finetune);
    row("fine-tuning stopped", facts(Done, Partial), "dp....", finetune);
    row("fine-tuned", facts(Done, Done), "ddn...", refine);
    row("refining stopped", facts(Done, Done, Partial), "ddp...", refine);
    row("refined", facts(Done, Done, Done), "ddd.n.", review);
    row("refined by the model as it is", facts(Done, Missing, Done), "d.d.n.", review);
    row("a segmenter alone", facts(Done, Missing, Missing, Done), "d..dn.", review);
    row("everything", facts(Done, Done, Done, Done), "ddddn.", review);
    row("labelled anew", facts(Done, Stale, Stale, Stale), "dsss..", finetune);
    row("fine-tuned anew", facts(Done, Done, Stale, Stale), "ddss..", refine);
    row("refined anew", facts(Done, Done, Done, Stale), "ddds..", segment);
    row("a stopped fine-tuning was enough", facts(Done, Partial, Done), "dpd.n.", review);
    row("an old fine-tuning was enough", facts(Done, Stale, Done), "dsd.n.", review);
    row("labelling was taken up again", facts(Partial, Stale, Stale), "pss...", attention);
    // Who reviews is not sent back.
    row("reviewing without masks of all", reviewed(lookedAt(facts(Missing)), 3), "p...p.", review);
    row("reviewing what is labelled", reviewed(facts(Done), 3), "d...p.", review);
    row("reviewing with old stages", reviewed(facts(Done, Stale, Stale), 3), "dss.p.", review);
    row("reviewing what is half labelled", reviewed(facts(Partial), 3), "p...p.", attention);
    row("all reviewed", reviewed(facts(Done), 40), "d...dn", toExport);
    row("all reviewed by hand", reviewed(facts(Missing), 40), "....dn", toExport);
    row("exported", exported(reviewed(facts(Done), 40)), "d...dd", kNone);
    row("answered after the export", exported(reviewed(facts(Done), 40), true), "d...ds", toExport);
    row("exported before the end", exported(reviewed(facts(Done), 39)), "d...pd", review);
    // What rests on something stale is stale.
    row("all answered before labelling anew", outdated(reviewed(facts(Done), 40)), "d...s.", review);
    row("some answered before labelling anew", outdated(reviewed(facts(Done), 3)), "d...s.", review);
    row("all answers were taken back", outdated(facts(Done)), "dn....", finetune);
    row("refined anew after the export", exported(outdated(reviewed(facts(Done, Done, Done), 40)), true), "ddd.ss",
        review);
    row("answered on refined masks that are stale", outdated(reviewed(facts(Done, Done, Stale), 40)), "dds.s.", review);
    row("all answered before labelling anew with every stage", outdated(reviewed(facts(Done, Stale, Stale, Stale), 40)),
        "dssss.", review);
    row("said that the answers hold", reviewed(facts(Done, Stale, Stale, Stale), 40), "dsssdn", toExport);
    RailFacts noProject = facts(Missing);
    noProject.photos = 0;
    row("photos without a project", noProject, "n.....", attention);
}

void StagesTest::marksFollowTheWork() {
    QFETCH(RailFacts, facts);
    QFETCH(int, next);
    QTEST(letters(railMarks(facts)), "marks");
    const auto found = nextStage(facts);
    QCOMPARE(found ? static_cast<int>(*found) : -1, next);
}

/// Whatever is known, and the stage that is next is one that is not done.
void StagesTest::onlyOneStageIsNext() {
    constexpr StageStatus all[] = {StageStatus::Missing, StageStatus::Partial, StageStatus::Done, StageStatus::Stale};
    for (const StageStatus masks : all)
        for (const StageStatus finetune : all)
            for (const StageStatus refine : all)
                for (const StageStatus segmenter : all)
                    for (const int answers : {0, 1, 40, -1, -40}) {
                        const RailFacts made = facts(masks, finetune, refine, segmenter);
                        const RailFacts known =
                            answers < 0 ? outdated(reviewed(made, -answers)) : reviewed(made, answers);
                        const RailMarks marks = railMarks(known);
                        QVERIFY(std::count(marks.begin(), marks.end(), StageMark::Next) <= 1);
                        const auto next = nextStage(known);
                        QVERIFY(next.has_value());
                        QVERIFY(marks[indexOf(*next)] != StageMark::Done);
                        QVERIFY(marks[indexOf(*next)] != StageMark::Nothing);
                    }
}

void StagesTest::stageLeadsOnOnceItIsDone() {
    using enum StageStatus;
    using Way = std::optional<StudioStage>;
    const Way nowhere, refine = StudioStage::Refine, review = StudioStage::Review;
    QCOMPARE(stageAfter(StudioStage::Attention, facts(Missing)), nowhere);
    QCOMPARE(stageAfter(StudioStage::Attention, facts(Partial)), nowhere);
    QCOMPARE(stageAfter(StudioStage::Attention, facts(Done)), Way(StudioStage::Finetune));
    QCOMPARE(stageAfter(StudioStage::Finetune, facts(Done)), nowhere);
    QCOMPARE(stageAfter(StudioStage::Finetune, facts(Done, Partial)), nowhere);
    QCOMPARE(stageAfter(StudioStage::Finetune, facts(Done, Done)), refine);
    QCOMPARE(stageAfter(StudioStage::Finetune, facts(Done, Stale)), nowhere);
    QCOMPARE(stageAfter(StudioStage::Refine, facts(Done, Done, Done)), review);
    QCOMPARE(stageAfter(StudioStage::Refine, facts(Done, Done, Done, Stale)), Way(StudioStage::Segment));
    QCOMPARE(stageAfter(StudioStage::Refine, facts(Done, Done, Stale)), nowhere);
    QCOMPARE(stageAfter(StudioStage::Segment, facts(Done, Done, Done, Done)), review);
    // Who fine-tunes while reviewing wants to see what came of it.
    QCOMPARE(stageAfter(StudioStage::Finetune, reviewed(facts(Done, Done, Stale), 3)), refine);
    QCOMPARE(stageAfter(StudioStage::Review, reviewed(facts(Done), 3)), nowhere);
    QCOMPARE(stageAfter(StudioStage::Review, reviewed(facts(Done), 40)), Way(StudioStage::Export));
    QCOMPARE(stageAfter(StudioStage::Review, outdated(reviewed(facts(Done), 40))), nowhere);
    // Labelled anew after all was answered and refined: the answers are old before a dataset is.
    QCOMPARE(stageAfter(StudioStage::Attention, outdated(reviewed(facts(Done, Stale, Stale, Stale), 40))), review);
    QCOMPARE(stageAfter(StudioStage::Review, exported(reviewed(facts(Done), 40))), nowhere);
    QCOMPARE(stageAfter(StudioStage::Export, exported(reviewed(facts(Done), 40))), nowhere);
}

void StagesTest::headOffersTheWayOn() {
    StageHead head(StudioStage::Finetune, QStringLiteral("try"), QStringLiteral("What happens here."), testTheme());
    head.show();
    QCOMPARE(head.findChild<QLabel*>(QStringLiteral("tryTitle"))->text(), stageName(StudioStage::Finetune));
    QCOMPARE(head.findChild<QLabel*>(QStringLiteral("trySentence"))->text(), QStringLiteral("What happens here."));
    auto* next = head.findChild<NextStageButton*>();
    QCOMPARE(next->stage(), StudioStage::Finetune);
    QVERIFY(!next->isVisible());
    QList<StudioStage> chosen;
    connect(next, &NextStageButton::nextRequested, this, [&](StudioStage stage) { chosen.push_back(stage); });
    next->setNext(StudioStage::Refine);
    QVERIFY(next->isVisible());
    QCOMPARE(next->text(), nextWords(StudioStage::Refine));
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(chosen, QList<StudioStage>{StudioStage::Refine});
    next->setNext(std::nullopt);
    QVERIFY(!next->isVisible());
    for (const StudioStage stage : kStudioStages) QCOMPARE(nextWords(stage).isEmpty(), stage == StudioStage::Attention);
    QSignalSpy help(&head, &StageHead::helpRequested);
    head.helpButton()->click();
    QCOMPARE(help.count(), 1);
}

void StagesTest::bookNotesWhatAReviewRestsOn() {
    OpenBook open;
    QVERIFY(open.isRead());
    QCOMPARE(open.book.review(), StageStatus::Missing);
    QVERIFY(open.run(WorkStage::Masks));
    open.book.noteAnswer(/*segmenterProposed=*/true);
    QVERIFY(open.waitForReview(StageStatus::Done));
    QSignalSpy changes(&open.book, &StageBook::changed);
    open.book.noteAnswer(true);
    QTest::qWait(50);
    QCOMPARE(changes.count(), 0);  // who answers on and on has nothing read again
    QVERIFY(open.run(WorkStage::Masks));
    QCOMPARE(open.book.review(), StageStatus::Stale);
    open.book.turnTo(open.project(), QStringLiteral("cat"));
    QVERIFY(waitFor([&] { return !open.book.state(WorkStage::Masks).folder.empty(); }));
    QCOMPARE(open.book.review(), StageStatus::Missing);
    open.book.turnTo(open.project(), QStringLiteral("bird"));
    QVERIFY(open.waitForReview(StageStatus::Stale));
    open.book.noteAnswer(true);
    QVERIFY(open.waitForReview(StageStatus::Done));
    open.book.forget(open.project(), QStringLiteral("bird"));
    QVERIFY(open.waitForReview(StageStatus::Missing));
}

void StagesTest::bookNotesWhatADatasetIsOf() {
    OpenBook open;
    QVERIFY(open.isRead());
    QVERIFY(open.run(WorkStage::Masks));
    open.book.noteAnswer(true);
    QVERIFY(open.waitForReview(StageStatus::Done));
    QCOMPARE(open.book.dataset(), std::optional(StageStatus::Missing));
    const QStringList birds = {QStringLiteral("bird")};
    open.book.beginDataset();
    open.book.noteDataset(open.project(), birds, /*holdsUnanswered=*/false);
    QVERIFY(open.waitForDataset(StageStatus::Done));
    open.book.turnTo(open.project(), {});  // it is the project's, whatever is looked for
    QVERIFY(open.waitForDataset(StageStatus::Done));
    open.book.noteAnswer(true);
    QVERIFY(open.waitForDataset(StageStatus::Stale));
    open.book.turnTo(open.project(), QStringLiteral("bird"));
    // What is answered while it is written is not in it.
    open.book.beginDataset();
    open.book.noteAnswer(true);
    open.book.noteDataset(open.project(), birds, false);
    QTest::qWait(50);
    QCOMPARE(open.book.dataset(), std::optional(StageStatus::Stale));
    open.book.beginDataset();
    open.book.noteDataset(open.project(), birds, false);
    QVERIFY(open.waitForDataset(StageStatus::Done));
    QVERIFY(open.run(WorkStage::Masks));  // the answers rest on the masks before
    QVERIFY(open.waitForDataset(StageStatus::Stale));
}

void StagesTest::marksAreWordsToo() {
    StageRail rail(testTheme());
    QCOMPARE(rail.accessibleName(), QStringLiteral("Stages"));
    QCOMPARE(buttonOf(rail, StudioStage::Attention)->accessibleName(), QStringLiteral("Attention, shown now"));
    QCOMPARE(buttonOf(rail, StudioStage::Refine)->accessibleName(), QStringLiteral("Refine"));
    rail.setState(StudioStage::Finetune, StageMark::Stale);
    rail.setKeys(StudioStage::Finetune, QStringLiteral("Alt+2"));
    const StageButton* finetune = buttonOf(rail, StudioStage::Finetune);
    QCOMPARE(finetune->accessibleName(), QStringLiteral("Fine-tune, Made before the masks were labelled anew."));
    QVERIFY(finetune->toolTip().contains(QLatin1String("Made before the masks were labelled anew.")));
    QVERIFY(finetune->toolTip().contains(QLatin1String("Alt+2")));
    for (const StudioStage stage : kStudioStages) {
        QVERIFY(!stageName(stage).isEmpty());
        QCOMPARE(buttonOf(rail, stage)->accessibleDescription(), stageHint(stage));
        for (const StageMark mark : {StageMark::Next, StageMark::Partial, StageMark::Done, StageMark::Stale}) {
            rail.setState(stage, mark);
            QCOMPARE(rail.state(stage), mark);
            QVERIFY(!markWords(stage, mark).isEmpty());
            QVERIFY(buttonOf(rail, stage)->accessibleName().contains(markWords(stage, mark)));
        }
    }
    rail.setMarks({});
    QCOMPARE(rail.state(StudioStage::Export), StageMark::Nothing);
}

void StagesTest::marksDifferInShape() {
    // Without their colours: what is left is told apart by everybody.
    QList<QImage> seen;
    for (const StageMark mark :
         {StageMark::Nothing, StageMark::Next, StageMark::Partial, StageMark::Done, StageMark::Stale}) {
        StageButton button(testTheme(), StudioStage::Refine);
        button.setMark(mark);
        button.resize(button.sizeHint());
        QImage ink = button.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb ground = ink.pixel(0, 0);
        for (int y = 0; y < ink.height(); ++y)
            for (int x = 0; x < ink.width(); ++x)
                ink.setPixel(x, y, std::abs(qGray(ink.pixel(x, y)) - qGray(ground)) > 40 ? 0xFF000000 : 0xFFFFFFFF);
        QVERIFY(!seen.contains(ink));
        seen.push_back(ink);
    }
}

void StagesTest::choosingIsLeftToTheListener() {
    ShownRail shown;
    QList<StudioStage> chosen;
    connect(shown.rail, &StageRail::stageChosen, this, [&](StudioStage stage) { chosen.push_back(stage); });
    QTest::mouseClick(buttonOf(*shown.rail, StudioStage::Segment), Qt::LeftButton);
    QCOMPARE(chosen, QList<StudioStage>{StudioStage::Segment});
    QCOMPARE(shown.rail->current(), StudioStage::Attention);
    QVERIFY(buttonOf(*shown.rail, StudioStage::Attention)->isCurrent());
    shown.rail->setCurrent(StudioStage::Segment);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!buttonOf(*shown.rail, StudioStage::Attention)->isCurrent());
    QVERIFY(buttonOf(*shown.rail, StudioStage::Segment)->isCurrent());
    QSignalSpy help(shown.rail, &StageRail::helpRequested);
    shown.rail->findChild<QToolButton*>(QStringLiteral("stageHelpButton"))->click();
    QCOMPARE(help.count(), 1);
}

void StagesTest::arrowsGoFromStageToStage() {
    ShownRail shown;
    QVERIFY(shown.isActive);
    QList<StudioStage> chosen;
    connect(shown.rail, &StageRail::stageChosen, this, [&](StudioStage stage) { chosen.push_back(stage); });
    const auto focused = [&] { return qobject_cast<StageButton*>(shown.window.focusWidget()); };
    const auto press = [&](Qt::Key key) { QTest::keyClick(shown.window.focusWidget(), key); };
    buttonOf(*shown.rail, StudioStage::Attention)->setFocus();
    press(Qt::Key_Up);  // there is nothing above
    QCOMPARE(focused()->stage(), StudioStage::Attention);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(focused()->stage(), StudioStage::Refine);
    QVERIFY(chosen.isEmpty());  // to look is not to choose
    press(Qt::Key_Return);
    QCOMPARE(chosen, QList<StudioStage>{StudioStage::Refine});
    press(Qt::Key_End);
    QCOMPARE(focused()->stage(), StudioStage::Export);
    press(Qt::Key_Down);
    QCOMPARE(focused()->stage(), StudioStage::Export);
    press(Qt::Key_Space);
    press(Qt::Key_Home);
    QCOMPARE(focused()->stage(), StudioStage::Attention);
    QCOMPARE(chosen.size(), 2);
}

void StagesTest::railIsOneTabStop() {
    ShownRail shown;
    QVERIFY(shown.isActive);
    const auto tabStops = [&] {
        QList<StudioStage> stops;
        for (const StudioStage stage : kStudioStages)
            if ((buttonOf(*shown.rail, stage)->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) stops.push_back(stage);
        return stops;
    };
    QCOMPARE(tabStops(), QList<StudioStage>{StudioStage::Attention});
    shown.window.focusWidget()->clearFocus();
    shown.rail->setCurrent(StudioStage::Review);
    QCOMPARE(tabStops(), QList<StudioStage>{StudioStage::Review});
    buttonOf(*shown.rail, StudioStage::Review)->setFocus();
    QTest::keyClick(shown.window.focusWidget(), Qt::Key_Down);
    QCOMPARE(tabStops(), QList<StudioStage>{StudioStage::Export});
    shown.rail->setCurrent(StudioStage::Attention);  // not from under the focus
    QCOMPARE(tabStops(), QList<StudioStage>{StudioStage::Export});
}

void StagesTest::labelsKeepToTheirLines() {
    const QFontMetrics metrics((QFont()));
    const int word = metrics.horizontalAdvance(QStringLiteral("Feinabstimmung"));
    QCOMPARE(wrappedLines(QStringLiteral("Refine"), metrics, word, 2), QStringList{QStringLiteral("Refine")});
    QCOMPARE(wrappedLines(QStringLiteral("Modell feinabstimmen"), metrics, word, 2),
             QStringList({QStringLiteral("Modell"),
                          metrics.elidedText(QStringLiteral("feinabstimmen"), Qt::ElideRight, word)}));
    const QStringList cut = wrappedLines(QStringLiteral("Feinabstimmung des ganzen Modells"), metrics, word, 2);
    QCOMPARE(cut.size(), 2);
    for (const QString& line : cut) QVERIFY(metrics.horizontalAdvance(line) <= word);
    QVERIFY(cut[1].endsWith(QChar(0x2026)));
    QCOMPARE(wrappedLines(QStringLiteral("one two"), metrics, 2 * word, 1).size(), 1);
    QVERIFY(wrappedLines({}, metrics, word, 2).isEmpty());
}

void StagesTest::aStageIsCalledTheSameOnItsPage_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "es", "fr", "ja", "pt_BR", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void StagesTest::aStageIsCalledTheSameOnItsPage() {
    QFETCH(QString, language);
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(":/i18n/maskwright_%1.qm").arg(language)));
    const auto said = [&](const char* where, const char* what) {
        return words.translate(QByteArray("maskwright::ui::").append(where).constData(), what);
    };
    // The other pages take their names from the rail.
    const std::pair<const char*, const char*> pages[] = {{"StudioWindow", "Attention"}, {"StudioWindow", "Review"}};
    for (const auto& [page, name] : pages) {
        QVERIFY2(!said("StageRail", name).isEmpty(), name);
        QCOMPARE(said(page, name), said("StageRail", name));
    }
}

void StagesTest::railFitsALowWindow() {
    const StageRail rail(testTheme());
    QVERIFY2(rail.minimumSizeHint().height() <= 450, qPrintable(QString::number(rail.minimumSizeHint().height())));
    QVERIFY(rail.sizeHint().width() >= 80 && rail.sizeHint().width() <= 120);
    ShownRail shown({400, 450});
    for (const StudioStage stage : kStudioStages) {
        const StageButton* button = buttonOf(*shown.rail, stage);
        QVERIFY(shown.rail->rect().contains(button->geometry()));
        QVERIFY(button->height() >= button->minimumSizeHint().height());
    }
}

}  // namespace maskwright::ui
