// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_dialog_test.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTranslator>
#include <functional>
#include <vector>

#include "concept/label_dialog.h"
#include "jobs/paths.h"
#include "label_run.h"
#include "studio_fixture.h"
#include "text_checks.h"

using LabelChange = std::function<void(maskwright::LabelOptions&)>;
Q_DECLARE_METATYPE(LabelChange)

namespace maskwright::ui {
namespace {

using Holds = LabelFolder::Holds;

constexpr int kLongerThanAPauseMs = 400;
const std::filesystem::path kPhotos = "/photos/birds";

LabelFolder found(Holds holds, const std::filesystem::path& folder = "/masks", const std::string& settings = {}) {
    return {.folder = folder, .holds = holds, .settings = settings, .images = kPhotos};
}

/// The dialog for "bird", over a disk that answers when the test says so.
class AskedDialog {
  public:
    struct Look {
        std::filesystem::path folder;
        LabelDialog::Answer answer;
    };

    AskedDialog() {
        const LabelProposal proposal{.conceptText = QStringLiteral("bird"), .photos = 3, .stopped = {}};
        const auto look = [this](const std::filesystem::path& folder, LabelDialog*, LabelDialog::Answer answer) {
            looks.push_back({folder, std::move(answer)});
        };
        dialog = new LabelDialog(
            proposal, look, [](LabelOptions options) { return options; }, m_dialogs, testTheme(), nullptr);
        dialog->open();
    }
    ~AskedDialog() { delete dialog; }
    AskedDialog(const AskedDialog&) = delete;
    AskedDialog& operator=(const AskedDialog&) = delete;

    template <typename Widget>
    Widget* find(const char* name) const {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }
    QLineEdit* folder() const { return find<QLineEdit>("labelFolder"); }
    QString trouble() const { return find<QLabel>("labelFolderTrouble")->text(); }
    QPushButton* start() const { return find<QPushButton>("startLabelButton"); }
    void comeBack() const {
        QEvent event(QEvent::WindowActivate);
        QCoreApplication::sendEvent(dialog, &event);
    }
    void tick(const char* box, bool on = true) const { find<QCheckBox>(box)->setChecked(on); }
    void answer(std::size_t look, const Outcome<LabelFolder>& outcome) const { looks.at(look).answer(outcome); }
    /// Types a folder and waits until it is looked at.
    bool choose(const QString& path) const {
        const std::size_t before = looks.size();
        folder()->setText(path);
        return waitFor([&] { return looks.size() == before + 1; });
    }

    std::vector<Look> looks;
    QPointer<LabelDialog> dialog;

  private:
    ScriptedDialogs m_dialogs;
};

/// What the dialog asks for as it opens.
LabelOptions asked() {
    LabelOptions options;
    options.images = kPhotos;
    options.concept_ = "bird";
    options.until = LastStage::Segmenter;
    return options;
}

}  // namespace

void LabelDialogTest::looksOnceTypingPauses() {
    AskedDialog asking;
    QCOMPARE(asking.looks.size(), std::size_t(1));
    QVERIFY(asking.looks[0].folder.empty());  // for a free one
    QTest::keyClicks(asking.folder(), QStringLiteral("/home/someone/masks"));
    QCOMPARE(asking.looks.size(), std::size_t(1));
    QTest::qWait(kLongerThanAPauseMs);
    QCOMPARE(asking.looks.size(), std::size_t(2));
    QCOMPARE(qtPath(asking.looks[1].folder), QStringLiteral("/home/someone/masks"));
    asking.folder()->setText(QStringLiteral("relative"));
    QVERIFY(!asking.start()->isEnabled() && !asking.trouble().isEmpty());
    QTest::qWait(kLongerThanAPauseMs);
    QCOMPARE(asking.looks.size(), std::size_t(2));  // there is nothing to look at
}

void LabelDialogTest::anAnswerForAnOlderTextIsDropped() {
    AskedDialog asking;
    QVERIFY(asking.choose(QStringLiteral("/a")));
    QVERIFY(asking.choose(QStringLiteral("/b")));
    asking.answer(1, found(Holds::File, "/a"));
    QVERIFY(asking.trouble().isEmpty() && asking.start()->isEnabled());
    asking.answer(2, found(Holds::SomethingElse, "/b"));
    QVERIFY(asking.trouble().contains(QStringLiteral("something else")) && !asking.start()->isEnabled());
    asking.folder()->setText(QStringLiteral("/c"));
    QVERIFY(asking.trouble().isEmpty());  // it was said of /b
}

/// The folder may have been emptied in another window meanwhile.
void LabelDialogTest::looksAgainWhenOneComesBackToIt() {
    AskedDialog asking;
    QVERIFY(asking.choose(QStringLiteral("/masks")));
    asking.answer(1, found(Holds::SomethingElse));
    QVERIFY(!asking.start()->isEnabled());
    asking.comeBack();
    QCOMPARE(asking.looks.size(), std::size_t(3));  // nobody types: there is no pause to wait for
    asking.answer(2, found(Holds::Nothing));
    QVERIFY(asking.trouble().isEmpty() && asking.start()->isEnabled());
    asking.comeBack();
    QTest::qWait(kLongerThanAPauseMs);
    QCOMPARE(asking.looks.size(), std::size_t(3));  // nothing is wrong
}

void LabelDialogTest::whatItSaidStaysTillTheNewAnswer() {
    AskedDialog asking;
    QVERIFY(asking.choose(QStringLiteral("/masks")));
    asking.answer(1, found(Holds::SomethingElse));
    const QString said = asking.trouble();
    QVERIFY(!said.isEmpty());
    const auto saysItStill = [&] { return asking.trouble() == said && !asking.start()->isEnabled(); };
    asking.comeBack();
    QVERIFY(saysItStill());
    QVERIFY(!QTest::qWaitFor([&] { return !saysItStill(); }, 1500));  // also where the disk is slow
    asking.comeBack();
    QCOMPARE(asking.looks.size(), std::size_t(4));
    asking.answer(2, found(Holds::Nothing));  // of the last time: there may be something in it again
    QVERIFY(saysItStill());
    asking.answer(3, found(Holds::File));
    QVERIFY(asking.trouble().contains(QStringLiteral("file")) && !asking.start()->isEnabled());
    asking.comeBack();
    asking.folder()->setText(QStringLiteral("/other"));
    QVERIFY(asking.trouble().isEmpty());  // it was said of another folder
    asking.answer(4, found(Holds::File));
    QVERIFY(asking.trouble().isEmpty());
}

void LabelDialogTest::noStaleAnswerBegins_data() {
    QTest::addColumn<bool>("isGood");
    QTest::newRow("still good") << true;
    QTest::newRow("bad meanwhile") << false;
}

/// What was refused before would be allowed with another tick, but by what was found then.
void LabelDialogTest::noStaleAnswerBegins() {
    QFETCH(bool, isGood);
    AskedDialog asking;
    QSignalSpy begun(asking.dialog, &LabelDialog::labelRequested);
    const LabelFolder run = found(Holds::Run, "/masks", labelSettings(asked(), kPhotos));
    QVERIFY(asking.choose(QStringLiteral("/masks")));
    asking.answer(1, run);
    asking.comeBack();
    asking.tick("resumeBox");
    QVERIFY(asking.start()->isEnabled());
    asking.start()->click();
    QCOMPARE(begun.count(), 0);
    QCOMPARE(asking.looks.size(), std::size_t(3));
    asking.answer(2, isGood ? run : found(Holds::SomethingElse));
    QCOMPARE(begun.count(), isGood ? 1 : 0);
    QCOMPARE(asking.trouble().isEmpty(), isGood);
}

void LabelDialogTest::theProposalComesWhenItIsKnown() {
    AskedDialog asking;
    QVERIFY(asking.folder()->text().isEmpty());
    QVERIFY(asking.trouble().isEmpty());
    asking.answer(0, found(Holds::Nothing, "/photos/birds-masks"));
    QCOMPARE(asking.folder()->text(), QDir::toNativeSeparators(QStringLiteral("/photos/birds-masks")));
    QVERIFY(asking.start()->isEnabled());
    QTest::qWait(kLongerThanAPauseMs);
    QCOMPARE(asking.looks.size(), std::size_t(1));  // what is known is not asked again
    asking.folder()->clear();
    QVERIFY(!asking.start()->isEnabled() && !asking.trouble().isEmpty());
}

void LabelDialogTest::theProposalOverwritesNothing() {
    AskedDialog asking;
    asking.folder()->setText(QStringLiteral("/own"));
    asking.answer(0, found(Holds::Nothing, "/photos/birds-masks"));
    QCOMPARE(asking.folder()->text(), QDir::toNativeSeparators(QStringLiteral("/own")));
}

void LabelDialogTest::beginsOnceTheFolderIsKnownToBeGood() {
    AskedDialog asking;
    QSignalSpy begun(asking.dialog, &LabelDialog::labelRequested);
    asking.folder()->setText(QStringLiteral("/good"));
    asking.start()->click();
    QCOMPARE(asking.looks.size(), std::size_t(2));  // who presses the button has finished typing
    QCOMPARE(begun.count(), 0);
    asking.start()->click();
    QCOMPARE(asking.looks.size(), std::size_t(2));
    asking.answer(1, found(Holds::Nothing, "/good"));
    QCOMPARE(begun.count(), 1);
    QCOMPARE(qtPath(begun[0][0].value<LabelOptions>().out), QStringLiteral("/good"));
    QVERIFY(!asking.dialog->isVisible());
}

void LabelDialogTest::aWishIsDropped_data() {
    QTest::addColumn<QString>("because");
    QTest::newRow("the folder is bad") << "folder";
    QTest::newRow("another one was typed") << "typed";
    QTest::newRow("a box was ticked") << "box";
    QTest::newRow("the dialog was left") << "left";
}

void LabelDialogTest::aWishIsDropped() {
    QFETCH(QString, because);
    AskedDialog asking;
    QSignalSpy begun(asking.dialog, &LabelDialog::labelRequested);
    asking.folder()->setText(QStringLiteral("/a"));
    asking.start()->click();
    if (because == QLatin1String("typed")) QVERIFY(asking.choose(QStringLiteral("/b")));
    if (because == QLatin1String("box")) asking.tick("labelSnapBox", false);
    if (because == QLatin1String("left")) asking.dialog->reject();
    const bool isBad = because == QLatin1String("folder");
    asking.answer(1, found(isBad ? Holds::File : Holds::Nothing, "/a"));
    if (because == QLatin1String("typed")) asking.answer(2, found(Holds::Nothing, "/b"));
    QCOMPARE(begun.count(), 0);
    if (isBad) QVERIFY(asking.trouble().contains(QStringLiteral("file")) && !asking.start()->isEnabled());
}

void LabelDialogTest::saysThatTheDiskIsSlow() {
    AskedDialog asking;
    QVERIFY(asking.choose(QStringLiteral("/far/away")));
    QVERIFY(asking.trouble().isEmpty());
    QVERIFY(waitFor([&] { return asking.trouble().contains(QStringLiteral("Waiting")); }));
    QVERIFY(asking.start()->isEnabled());  // it would begin once the disk answers
    asking.answer(1, found(Holds::Nothing, "/far/away"));
    QVERIFY(asking.trouble().isEmpty() && asking.start()->isEnabled());
}

void LabelDialogTest::saysWhichSettingDiffers_data() {
    QTest::addColumn<LabelChange>("change");
    QTest::addColumn<QString>("word");
    const auto add = [](const char* word, const LabelChange& change) {
        QTest::newRow(word) << change << QString::fromLatin1(word);
    };
    add("the concept", [](LabelOptions& options) { options.concept_ = "dog"; });
    add("snapping to edges", [](LabelOptions& options) { options.edgeSnap = false; });
    add("how far it goes (segmenter or not)", [](LabelOptions& options) { options.until = LastStage::Preliminary; });
    add("the model", [](LabelOptions& options) { options.model = "/models/sd15"; });
    add("the threshold for all photos", [](LabelOptions& options) { options.thresholdShift = 0.5; });
    add("the precision", [](LabelOptions& options) { options.precision = Precision::Fp32; });
    add("the seed", [](LabelOptions& options) { options.seed = 4; });
    add("the prompt", [](LabelOptions& options) { options.prompt = "a small bird"; });
}

void LabelDialogTest::saysWhichSettingDiffers() {
    QFETCH(LabelChange, change);
    QFETCH(QString, word);
    LabelOptions earlier = asked();
    change(earlier);
    AskedDialog asking;
    QVERIFY(asking.choose(QStringLiteral("/masks")));
    asking.answer(1, found(Holds::Run, "/masks", labelSettings(earlier, kPhotos)));
    for (const bool goesOn : {false, true}) {
        asking.tick("resumeBox", goesOn);
        QVERIFY(!asking.start()->isEnabled());
        QVERIFY2(asking.trouble().contains(QStringLiteral("other settings: ") + word + QLatin1Char('.')),
                 qPrintable(asking.trouble()));
    }
}

void LabelDialogTest::choicesAreComparedWithoutTheDisk() {
    AskedDialog asking;
    QVERIFY(asking.choose(QStringLiteral("/masks")));
    asking.answer(1, found(Holds::Run, "/masks", labelSettings(asked(), kPhotos)));
    QVERIFY(!asking.start()->isEnabled());
    QVERIFY(asking.trouble().contains(QStringLiteral("masks already")));
    asking.tick("resumeBox");
    QVERIFY(asking.start()->isEnabled() && asking.trouble().isEmpty());
    asking.tick("labelSnapBox", false);
    QVERIFY(!asking.start()->isEnabled());
    QVERIFY(asking.trouble().contains(QStringLiteral("snapping to edges")));
    asking.tick("labelSnapBox");
    QVERIFY(asking.start()->isEnabled() && asking.trouble().isEmpty());
    asking.find<QLineEdit>("labelConcept")->setText(QStringLiteral("dog"));
    QVERIFY(asking.trouble().contains(QStringLiteral("the concept")));
    asking.tick("segmenterBox", false);
    QVERIFY(asking.trouble().contains(QStringLiteral("the concept, how far it goes (segmenter or not)")));
    asking.find<QLineEdit>("labelConcept")->clear();
    QVERIFY(asking.trouble().isEmpty() && !asking.start()->isEnabled());  // first a word is needed
    QCOMPARE(asking.looks.size(), std::size_t(2));
}

void LabelDialogTest::aRunOfAnotherKindIsNotExplained() {
    AskedDialog asking;
    asking.tick("resumeBox");
    QVERIFY(asking.choose(QStringLiteral("/refined")));
    asking.answer(1, found(Holds::Run, "/refined", "refine images /photos/birds\nlabels /masks\nconcept bird\n"));
    QVERIFY(!asking.start()->isEnabled());
    QVERIFY(asking.trouble().contains(QStringLiteral("other settings.")));
}

void LabelDialogTest::saysWhyAFolderCannotBeLookedAt() {
    AskedDialog asking;
    QVERIFY(asking.choose(QStringLiteral("/locked/masks")));
    asking.answer(1, Failure{ErrorCode::BadInput, QStringLiteral("/locked"), QStringLiteral("No permission.")});
    QCOMPARE(asking.trouble(), QStringLiteral("No permission."));
    QVERIFY(!asking.start()->isEnabled());
}

void LabelDialogTest::tellsFoldersApart() {
    const QTemporaryDir place;
    const std::filesystem::path root = enginePath(place.path()), photos = root / "photos";
    std::filesystem::create_directories(photos);
    std::filesystem::create_directories(root / "empty");
    writeAtomically(root / "file", "text");
    writeAtomically(root / "other" / ".hidden", "text");
    LabelOptions options = asked();
    options.images = photos;
    makeLabelRun(root / "run", options);
    std::filesystem::create_directory_symlink(photos, root / "link");
    const auto holds = [&](const char* folder) { return lookAtLabelFolder(root / folder, photos).holds; };
    QVERIFY(holds("photos") == Holds::Photos);
    QVERIFY(holds("link") == Holds::Photos);
    QVERIFY(holds("new") == Holds::Nothing);
    QVERIFY(holds("empty") == Holds::Nothing);
    QVERIFY(holds("file") == Holds::File);
    QVERIFY(holds("other") == Holds::SomethingElse);
    const LabelFolder run = lookAtLabelFolder(root / "run", root / "link");
    QVERIFY(run.holds == Holds::Run);
    QVERIFY(run.settings == labelSettings(options, run.images));  // however the photos were reached
    QVERIFY_THROWS_EXCEPTION(std::filesystem::filesystem_error,
                             lookAtLabelFolder(root / std::string(300, 'a'), photos));
}

void LabelDialogTest::findsAFreeFolder() {
    const QTemporaryDir place;
    const std::filesystem::path photos = enginePath(place.path()) / "photos";
    std::filesystem::create_directories(photos);
    const auto name = [&] { return freeLabelFolder(photos).filename().string(); };
    QCOMPARE(name(), std::string("photos-masks"));
    QVERIFY(freeLabelFolder(photos / "") == freeLabelFolder(photos));
    std::filesystem::create_directories(freeLabelFolder(photos));
    QCOMPARE(name(), std::string("photos-masks"));  // nothing lies in it
    writeAtomically(freeLabelFolder(photos) / "mask.png", "text");
    QCOMPARE(name(), std::string("photos-masks-2"));
    writeAtomically(freeLabelFolder(photos), "a file");
    QCOMPARE(name(), std::string("photos-masks-3"));
}

void LabelDialogTest::nothingIsCutInAWiderFont_data() {
    QTest::addColumn<double>("factor");
    QTest::newRow("wider") << 1.0;
    QTest::newRow("larger, too") << 1.3;
}

/// In German, where the system's font is a monospaced one.
void LabelDialogTest::nothingIsCutInAWiderFont() {
    QFETCH(double, factor);
    const QFont font = QApplication::font();
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/maskwright_de.qm")));
    QCoreApplication::installTranslator(&german);
    const auto tidyUp = qScopeGuard([&] {
        QApplication::setFont(font);
        QCoreApplication::removeTranslator(&german);
    });
    QFont wide = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    wide.setPointSizeF(factor * font.pointSizeF());
    QApplication::setFont(wide);
    const AskedDialog asking;
    QVERIFY(QTest::qWaitForWindowExposed(asking.dialog));
    QVERIFY(asking.find<QCheckBox>("segmenterBox")->sizeHint().width() > 512);  // else there was room before
    const QStringList cut = cutOff(*asking.dialog);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral(" | "))));
}

void LabelDialogTest::theSessionLooksElsewhere() {
    StudioFixture fixture;
    QVERIFY(fixture.openThreePhotos());
    StudioSession& session = fixture.window->session();
    std::vector<LabelFolder> answers;
    const auto note = [&](const Outcome<LabelFolder>& outcome) {
        QCOMPARE(QThread::currentThread(), qApp->thread());
        answers.push_back(std::get<LabelFolder>(outcome));
    };
    session.lookAtLabelFolder({}, fixture.window.get(), note);
    QVERIFY(answers.empty());
    QVERIFY(waitFor([&] { return answers.size() == 1; }));
    QCOMPARE(qtPath(answers[0].folder), fixture.path() + QStringLiteral("-masks"));
    session.lookAtLabelFolder(enginePath(fixture.path()), fixture.window.get(), note);
    QVERIFY(waitFor([&] { return answers.size() == 2; }));
    QVERIFY(answers[1].holds == Holds::Photos);
    {
        QObject owner;
        session.lookAtLabelFolder(enginePath(fixture.path()), &owner, note);
    }
    QTest::qWait(50);
    QCOMPARE(answers.size(), std::size_t(2));  // nobody waits for it any more
}

}  // namespace maskwright::ui
