// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_stages_test.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "cards/card.h"
#include "help/help_popup.h"
#include "help/help_texts.h"
#include "help/tour.h"
#include "jobs/paths.h"
#include "stages/next_stage_button.h"
#include "stages/stage_button.h"
#include "stages/stage_rail.h"
#include "start/recent_card.h"
#include "studio_actions.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

StageRail& railOf(const StudioFixture& fixture) {
    return *fixture.find<StageRail>("stageRail");
}

bool showsWorkspace(const StudioFixture& fixture) {
    return qobject_cast<QStackedWidget*>(fixture.window->centralWidget())->currentIndex() == 1;
}

bool openWithProject(StudioFixture& fixture) {
    return fixture.openThreePhotos() && waitFor([&] { return fixture.window->review().images().size() == 3; });
}

void acceptAll(const StudioFixture& fixture) {
    fixture.window->review().setState(fixture.window->session().files(), ReviewState::Accepted);
}

/// A stage of the concept in hand was run just now.
bool run(StudioFixture& fixture, WorkStage stage) {
    StageBook& book = fixture.window->stages();
    if (!waitFor([&] { return !book.state(stage).folder.empty(); })) return false;
    StageRecord record;
    record.folder = book.state(stage).folder;
    std::filesystem::create_directories(record.folder);
    const std::string before = book.state(stage).record ? book.state(stage).record->id : "";
    book.note(stage, record);
    return waitFor([&] { return book.state(stage).record && book.state(stage).record->id != before; });
}

/// A project whose photos were looked at and labelled.
bool openLabelled(StudioFixture& fixture) {
    return openWithProject(fixture) && fixture.look(QStringLiteral("bird")) && run(fixture, WorkStage::Masks);
}

NextStageButton* nextButtonOf(const StudioFixture& fixture, StudioStage stage) {
    for (NextStageButton* button : fixture.window->findChildren<NextStageButton*>())
        if (button->stage() == stage) return button;
    return nullptr;
}

/// Where StageStore keeps what is done for a concept of the project in hand.
std::filesystem::path stagesFile(const StudioFixture& fixture, const std::string& conceptName) {
    const StageStore store(enginePath(fixture.window->review().summary().folder), conceptName);
    return store.folder(WorkStage::Masks).parent_path() / "stages.json";
}

/// What no write gets past, whoever writes.
void putFolderInPlaceOf(const std::filesystem::path& file) {
    std::filesystem::remove(file);
    std::filesystem::create_directories(file);
}

/// The card with a word in its title; null without one.
Card* cardAbout(const StudioFixture& fixture, const char* word) {
    for (Card* card : fixture.window->findChildren<Card*>())
        if (card->isVisible() && card->text().title.contains(QLatin1String(word))) return card;
    return nullptr;
}

void answerFirst(const StudioFixture& fixture, ReviewState state) {
    fixture.window->review().setState({fixture.window->session().files()[0]}, state);
}

}  // namespace

void StudioStagesTest::railFollowsWhatIsShown() {
    StudioFixture fixture;
    QVERIFY(openWithProject(fixture));
    auto* sides = fixture.find<QTabWidget>("sides");
    QCOMPARE(railOf(fixture).current(), StudioStage::Attention);
    sides->setCurrentIndex(1);
    QCOMPARE(railOf(fixture).current(), StudioStage::Review);
    sides->setCurrentIndex(0);
    QCOMPARE(railOf(fixture).current(), StudioStage::Attention);
}

void StudioStagesTest::everyStageCanBeChosen() {
    StudioFixture fixture;
    QVERIFY(openWithProject(fixture));
    auto* sides = fixture.find<QTabWidget>("sides");
    for (const StudioStage stage : {StudioStage::Finetune, StudioStage::Review, StudioStage::Refine,
                                    StudioStage::Segment, StudioStage::Attention}) {
        Q_EMIT railOf(fixture).stageChosen(stage);
        QCOMPARE(railOf(fixture).current(), stage);
        const bool onPhoto = stage == StudioStage::Attention || stage == StudioStage::Review;
        QCOMPARE(sides->isVisible(), onPhoto);
        if (onPhoto) QCOMPARE(sides->currentIndex(), stage == StudioStage::Review ? 1 : 0);
    }
    // To look for a word is to want to see the photo.
    Q_EMIT railOf(fixture).stageChosen(StudioStage::Refine);
    QVERIFY(fixture.look(QStringLiteral("bird")));
    QCOMPARE(railOf(fixture).current(), StudioStage::Attention);
}

void StudioStagesTest::lookingAndReviewingAreMarked() {
    StudioFixture fixture;
    QVERIFY(openWithProject(fixture));
    QCOMPARE(railOf(fixture).state(StudioStage::Attention), StageMark::Next);
    QVERIFY(fixture.look(QStringLiteral("bird")));
    QCOMPARE(railOf(fixture).state(StudioStage::Attention), StageMark::Partial);
    fixture.window->review().setState({fixture.window->session().files()[1]}, ReviewState::Rejected);
    QCOMPARE(railOf(fixture).state(StudioStage::Review), StageMark::Partial);
    acceptAll(fixture);
    QCOMPARE(railOf(fixture).state(StudioStage::Review), StageMark::Done);
    QCOMPARE(railOf(fixture).state(StudioStage::Export), StageMark::Next);
}

void StudioStagesTest::pageLeadsOnWhereTheWorkIsDone() {
    StudioFixture fixture;
    QVERIFY(openWithProject(fixture));
    QVERIFY(fixture.look(QStringLiteral("bird")));
    for (const StudioStage stage : kStudioStages) {
        if (stage == StudioStage::Export) continue;
        const NextStageButton* button = nextButtonOf(fixture, stage);
        QVERIFY2(button != nullptr, qPrintable(QString::number(static_cast<int>(stage))));
        QVERIFY(!button->next());
    }
    QVERIFY(run(fixture, WorkStage::Masks));
    QCOMPARE(nextButtonOf(fixture, StudioStage::Attention)->next(), std::optional(StudioStage::Finetune));
    QTest::mouseClick(nextButtonOf(fixture, StudioStage::Attention), Qt::LeftButton);
    QCOMPARE(railOf(fixture).current(), StudioStage::Finetune);
    QVERIFY(run(fixture, WorkStage::Finetune));
    auto* next = nextButtonOf(fixture, StudioStage::Finetune);
    QVERIFY(next->isVisible());
    QCOMPARE(next->next(), std::optional(StudioStage::Refine));
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(railOf(fixture).current(), StudioStage::Refine);
    QVERIFY(run(fixture, WorkStage::Masks));  // what was fine-tuned is stale
    QVERIFY(!next->next());
    acceptAll(fixture);
    QCOMPARE(nextButtonOf(fixture, StudioStage::Review)->next(), std::optional(StudioStage::Export));
}

void StudioStagesTest::reviewAndExportGoStale() {
    StudioFixture fixture;
    QVERIFY(openLabelled(fixture));
    StageBook& book = fixture.window->stages();
    acceptAll(fixture);
    QVERIFY(waitFor([&] { return book.review() == StageStatus::Done; }));
    QCOMPARE(railOf(fixture).state(StudioStage::Review), StageMark::Done);
    book.beginDataset();
    book.noteDataset(fixture.window->review().summary().folder, {QStringLiteral("bird")}, false);
    QVERIFY(waitFor([&] { return railOf(fixture).state(StudioStage::Export) == StageMark::Done; }));
    QVERIFY(run(fixture, WorkStage::Masks));
    QCOMPARE(railOf(fixture).state(StudioStage::Review), StageMark::Stale);
    QVERIFY(waitFor([&] { return railOf(fixture).state(StudioStage::Export) == StageMark::Stale; }));
    // The next answer is about the new masks; the dataset does not have it.
    fixture.window->review().setState({fixture.window->session().files()[0]}, ReviewState::Rejected);
    QVERIFY(waitFor([&] { return railOf(fixture).state(StudioStage::Review) == StageMark::Done; }));
    QCOMPARE(railOf(fixture).state(StudioStage::Export), StageMark::Stale);
}

void StudioStagesTest::acceptingTheDrawnMaskIsAnAnswer() {
    StudioFixture fixture;
    QVERIFY(openLabelled(fixture));
    StageBook& book = fixture.window->stages();
    QVERIFY(waitFor([&] { return fixture.window->review().canEdit(); }));
    QCOMPARE(book.review(), StageStatus::Missing);
    actions(fixture).accept->trigger();
    QVERIFY(waitFor([&] { return book.review() == StageStatus::Done; }));
}

void StudioStagesTest::answersToOlderMasksCanBeKept() {
    StudioFixture fixture;
    QVERIFY(openLabelled(fixture));
    QVERIFY(run(fixture, WorkStage::Refine));
    StageBook& book = fixture.window->stages();
    const auto* outdated = fixture.find<QWidget>("outdatedAnswers");
    acceptAll(fixture);
    QVERIFY(waitFor([&] { return book.review() == StageStatus::Done; }));
    QVERIFY(run(fixture, WorkStage::Masks));  // the refined masks that were answered are stale from here on
    QCOMPARE(railOf(fixture).state(StudioStage::Review), StageMark::Stale);
    QCOMPARE(nextButtonOf(fixture, StudioStage::Attention)->next(), std::optional(StudioStage::Review));
    fixture.window->showStage(StudioStage::Review);
    QVERIFY(outdated->isVisible());
    QTest::mouseClick(fixture.find<QPushButton>("answersHoldButton"), Qt::LeftButton);
    QVERIFY(waitFor([&] { return railOf(fixture).state(StudioStage::Review) == StageMark::Done; }));
    QVERIFY(!outdated->isVisible());
    QCOMPARE(nextButtonOf(fixture, StudioStage::Review)->next(), std::optional(StudioStage::Export));
    // To answer again says the same.
    QVERIFY(run(fixture, WorkStage::Masks));
    QVERIFY(outdated->isVisible());
    fixture.window->review().setState({fixture.window->session().files()[0]}, ReviewState::Rejected);
    QVERIFY(waitFor([&] { return !outdated->isVisible(); }));
}

void StudioStagesTest::tellsOnceThatWorkCannotBeNoted() {
    StudioFixture fixture;
    QVERIFY(openLabelled(fixture));
    StageBook& book = fixture.window->stages();
    QSignalSpy failures(&book, &StageBook::writeFailed);
    QSignalSpy unread(&book, &StageBook::readFailed);
    const std::filesystem::path file = stagesFile(fixture, "bird");
    QVERIFY(std::filesystem::is_regular_file(file));
    putFolderInPlaceOf(file);
    answerFirst(fixture, ReviewState::Accepted);
    QVERIFY(waitFor([&] { return cardAbout(fixture, "be noted") != nullptr; }));
    Card* card = cardAbout(fixture, "be noted");
    const QString detail = card->text().detail;
    QVERIFY2(detail.contains(qtPath(file)) && detail.contains(QStringLiteral("room")), qPrintable(detail));
    QVERIFY2(!detail.contains(QStringLiteral("Name a file")), qPrintable(detail));  // the file is not theirs to name
    // Whoever closed it is not told again of each answer. What is noted after the answer fails to be read back.
    card->findChild<QToolButton*>(QStringLiteral("cardClose"))->click();
    answerFirst(fixture, ReviewState::Rejected);
    book.noteDataset(book.project(), {QStringLiteral("bird")}, false);
    QVERIFY(waitFor([&] { return unread.count() == 1; }));
    QCOMPARE(failures.count(), 1);
    QVERIFY(waitFor([&] { return cardAbout(fixture, "be noted") == nullptr; }));
    QVERIFY(cardAbout(fixture, "be read") != nullptr);
    // It goes when it works again, and what fails after that is told.
    std::filesystem::remove(file);
    answerFirst(fixture, ReviewState::Accepted);
    QVERIFY(waitFor([&] { return cardAbout(fixture, "be read") == nullptr; }));
    QVERIFY(std::filesystem::is_regular_file(file));
    putFolderInPlaceOf(file);
    answerFirst(fixture, ReviewState::Rejected);
    QVERIFY(waitFor([&] { return cardAbout(fixture, "be noted") != nullptr; }));
    QCOMPARE(failures.count(), 2);
    std::filesystem::remove(file);
    answerFirst(fixture, ReviewState::Accepted);
    QVERIFY(waitFor([&] { return cardAbout(fixture, "be noted") == nullptr; }));
}

/// An answer that can be noted says nothing of the run that could not.
void StudioStagesTest::aLostRunStaysToldUntilItIsNoted() {
    StudioFixture fixture;
    QVERIFY(openLabelled(fixture));
    StageBook& book = fixture.window->stages();
    QSignalSpy failures(&book, &StageBook::writeFailed);
    QSignalSpy recoveries(&book, &StageBook::recovered);
    const std::filesystem::path file = stagesFile(fixture, "bird");
    const std::filesystem::path ofDog = stagesFile(fixture, "dog");
    putFolderInPlaceOf(file);
    book.note(book.project(), {QStringLiteral("bird"), QStringLiteral("dog")}, WorkStage::Masks, {});
    QVERIFY(waitFor([&] { return failures.count() == 1; }));
    QVERIFY(std::filesystem::is_regular_file(ofDog));  // the other is noted
    std::filesystem::remove(file);
    answerFirst(fixture, ReviewState::Accepted);
    book.noteDataset(book.project(), {QStringLiteral("bird")}, false);
    QVERIFY(waitFor([&] { return book.dataset() && *book.dataset() != StageStatus::Missing; }));
    QCOMPARE(recoveries.count(), 0);
    book.note(book.project(), {QStringLiteral("bird"), QStringLiteral("dog")}, WorkStage::Masks, {});
    QVERIFY(waitFor([&] { return recoveries.count() == 1; }));
}

void StudioStagesTest::tellsThatWorkCannotBeRead() {
    StudioFixture fixture;
    QVERIFY(openWithProject(fixture));
    QSignalSpy failures(&fixture.window->stages(), &StageBook::readFailed);
    const std::filesystem::path file = stagesFile(fixture, "bird");
    putFolderInPlaceOf(file);
    QVERIFY(fixture.look(QStringLiteral("bird")));
    QVERIFY(waitFor([&] { return cardAbout(fixture, "be read") != nullptr; }));
    const QString detail = cardAbout(fixture, "be read")->text().detail;
    QVERIFY2(detail.contains(qtPath(file)), qPrintable(detail));
    QCOMPARE(failures.count(), 1);
    QVERIFY(fixture.look(QStringLiteral("dog")));  // of which there is nothing to be read
    QVERIFY(waitFor([&] { return cardAbout(fixture, "be read") == nullptr; }));
}

void StudioStagesTest::explainsAnExportThatCannotBe() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    QVERIFY(waitFor([&] { return actions(fixture).exportDataset->isEnabled(); }));
    actions(fixture).exportDataset->setEnabled(false);
    Q_EMIT railOf(fixture).stageChosen(StudioStage::Export);
    QCOMPARE(cardTitle(fixture), QStringLiteral("Nothing can be exported right now."));
    QCOMPARE(railOf(fixture).current(), StudioStage::Attention);
}

void StudioStagesTest::goesBackToTheStartPageAndOn() {
    StudioFixture fixture;
    QVERIFY(openWithProject(fixture));
    actions(fixture).startPage->trigger();
    QVERIFY(!showsWorkspace(fixture));
    auto* back = fixture.find<QPushButton>("backButton");
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(showsWorkspace(fixture));
    actions(fixture).startPage->trigger();
    auto* card = fixture.find<RecentCard>("recentProject");
    QVERIFY(card != nullptr);
    card->click();  // the project that is open already
    QVERIFY(waitFor([&] { return showsWorkspace(fixture); }));
    QCOMPARE(fixture.window->session().files().size(), 3);
}

void StudioStagesTest::startPageKnowsHowFarAProjectIs() {
    StudioFixture fixture;
    QVERIFY(openWithProject(fixture));
    fixture.window->review().setState({fixture.window->session().files()[0]}, ReviewState::Accepted);
    actions(fixture).startPage->trigger();
    const auto* card = fixture.find<RecentCard>("recentProject");
    QVERIFY(card->lastLine().endsWith(QLatin1String("1 of 3 reviewed")));
    QCOMPARE(card->project().lastPhoto, fixture.window->session().currentFile());
}

void StudioStagesTest::opensSeveralDroppedPhotos() {
    StudioFixture fixture;
    for (const char* name : {"a/1.png", "b/2.png", "b/3.png"}) fixture.addPhoto(QLatin1String(name));
    fixture.window->show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fixture.path(QStringLiteral("b/3.png"))),
                  QUrl::fromLocalFile(fixture.path(QStringLiteral("a/1.png")))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(fixture.window.get(), &event);
    QVERIFY(waitFor([&] { return fixture.window->session().currentFile() == QLatin1String("b/3.png"); }));
    QCOMPARE(fixture.window->session().files().size(), 3);
}

void StudioStagesTest::helpIsAboutWhatHasTheFocus() {
    StudioFixture fixture;
    QVERIFY(openWithProject(fixture));
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.find<QTabWidget>("sides")->setCurrentIndex(1);
    auto* note = fixture.find<QWidget>("noteField");
    note->setFocus();
    actions(fixture).contextHelp->trigger();
    auto* popup = fixture.find<HelpPopup>("helpPopup");
    QVERIFY(popup != nullptr && popup->isVisible());
    QCOMPARE(popup->topic(), HelpTopic::Review);
    QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(fixture.window->focusWidget(), note);
    Q_EMIT railOf(fixture).stageChosen(StudioStage::Refine);
    Q_EMIT railOf(fixture).helpRequested(nullptr);
    QCOMPARE(popup->topic(), HelpTopic::Refine);
    QVERIFY(fixture.window->rect().contains(popup->geometry()));
}

void StudioStagesTest::tourRunsOverTheWindow() {
    StudioFixture fixture;
    QVERIFY(openWithProject(fixture));
    Q_EMIT railOf(fixture).stageChosen(StudioStage::Segment);
    actions(fixture).tour->trigger();
    auto* tour = fixture.find<Tour>("tour");
    QVERIFY(tour != nullptr && tour->isVisible());
    for (int step = 0; step < 5; ++step) {
        QCOMPARE(tour->step(), step);
        QVERIFY2(!tour->spotlight().isNull(), qPrintable(QString::number(step)));  // it found what it is about
        QVERIFY(fixture.window->rect().contains(fixture.find<QWidget>("tourCard")->geometry()));
        QCOMPARE(railOf(fixture).current(), StudioStage::Attention);
        if (step == 1) {  // what it tells to do can be done
            QVERIFY(fixture.look(QStringLiteral("cat")));
            QVERIFY(tour->isVisible());
        }
        tour->next();
    }
    QVERIFY(waitFor([&] { return fixture.find<Tour>("tour") == nullptr; }));
}

}  // namespace maskwright::ui
