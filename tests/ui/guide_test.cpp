// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide_test.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolButton>

#include "help/guide_browser.h"
#include "help/guide_pages.h"
#include "help/guide_view.h"
#include "studio_fixture.h"

namespace maskwright::ui {
namespace {

const QString kHeatmaps = QStringLiteral("guide/heatmaps.md");
const QString kReviewing = QStringLiteral("guide/reviewing.md");

/// A guide on the screen, with what it asked to be opened elsewhere.
struct OpenGuide {
    OpenGuide() {
        browser.show();
        browser.activateWindow();
        isActive = QTest::qWaitForWindowActive(&browser);
    }

    template <typename Widget>
    Widget* find(const char* name) const {
        return browser.findChild<Widget*>(QLatin1String(name));
    }
    GuideView* view() const { return find<GuideView>("guideView"); }
    QListWidget* list() const { return find<QListWidget>("guidePages"); }
    QLineEdit* search() const { return find<QLineEdit>("guideSearch"); }
    QString current() const { return list()->currentItem() != nullptr ? list()->currentItem()->text() : QString(); }
    void click(const QString& link) const { Q_EMIT view()->anchorClicked(QUrl(link)); }

    QList<QUrl> opened;
    GuideBrowser browser{testTheme(), nullptr, [this](const QUrl& link) { opened.push_back(link); }};
    bool isActive = false;
};

QString titleOf(const QString& file) {
    for (const GuidePage& page : guidePages())
        if (page.file == file) return page.title;
    return {};
}

/// The targets of links, or of pictures, of a page.
QStringList targets(const QString& file, const char* pattern) {
    QStringList found;
    QString text = guideMarkdown(file);
    text.remove(QRegularExpression(QStringLiteral("```.*?```"), QRegularExpression::DotMatchesEverythingOption));
    const QRegularExpression link{QLatin1String(pattern)};
    for (const QRegularExpressionMatch& match : link.globalMatch(text)) found.push_back(match.captured(1));
    return found;
}

QString besides(const QString& file, const QString& target) {
    return QDir::cleanPath(file.section(QLatin1Char('/'), 0, -2) + QLatin1Char('/') + target);
}

bool hasHeading(const QString& file, const QString& anchor) {
    QTextDocument document;
    document.setMarkdown(guideMarkdown(file), QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == anchor) return true;
    return false;
}

int blockOf(const GuideView& view, const QString& text) {
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        if (block.text() == text) return block.blockNumber();
    return -1;
}

}  // namespace

void GuideTest::pagesAreAllThere() {
    const QList<GuidePage> pages = guidePages();
    QCOMPARE(pages.first().file, guideIndex());
    QStringList files;
    for (const GuidePage& page : pages) {
        files.push_back(page.file);
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.file));
        QVERIFY2(page.words.size() > 500, qPrintable(page.file));
    }
    // Each page of the source folder is carried along and listed.
    const QDir sources(QStringLiteral(MASKWRIGHT_SOURCE_DIR "/docs/guide"));
    const QStringList written = sources.entryList({QStringLiteral("*.md")}, QDir::Files);
    QVERIFY(written.size() >= 10);
    for (const QString& file : written) QVERIFY2(files.contains(QStringLiteral("guide/") + file), qPrintable(file));
    QCOMPARE(QSet<QString>(files.begin(), files.end()).size(), files.size());
}

void GuideTest::linksBetweenPagesLeadSomewhere() {
    for (const GuidePage& page : guidePages()) {
        if (!page.file.startsWith(QLatin1String("guide/"))) continue;  // the others are read in the repository, too
        for (const QString& link : targets(page.file, R"((?<!!)\[[^\]]*\]\(([^)\s]+)\))")) {
            if (link.contains(QLatin1String("://"))) continue;
            const QString path = link.section(QLatin1Char('#'), 0, 0);
            const QString anchor = link.section(QLatin1Char('#'), 1);
            const QString file = path.isEmpty() ? page.file : besides(page.file, path);
            QVERIFY2(!guideMarkdown(file).isEmpty(), qPrintable(page.file + QStringLiteral(": ") + link));
            if (!anchor.isEmpty())
                QVERIFY2(hasHeading(file, anchor), qPrintable(page.file + QStringLiteral(": ") + link));
        }
    }
}

void GuideTest::picturesAreThere() {
    for (const GuidePage& page : guidePages()) {
        const QStringList pictures = targets(page.file, R"(!\[[^\]]+\]\(([^)\s]+)\))");
        if (page.file.startsWith(QLatin1String("guide/"))) QVERIFY2(!pictures.isEmpty(), qPrintable(page.file));
        for (const QString& picture : pictures)
            QVERIFY2(QFile::exists(guideFolder() + besides(page.file, picture)), qPrintable(picture));
    }
}

void GuideTest::anchorsAreThoseOfGitHub() {
    QCOMPARE(anchorOf(QStringLiteral("Did it help on your photos?")), QStringLiteral("did-it-help-on-your-photos"));
    QCOMPARE(anchorOf(QStringLiteral("Bringing `Stable` Diffusion 1.5")),
             QStringLiteral("bringing-stable-diffusion-15"));
    QCOMPARE(anchorOf(QStringLiteral("full-size  and_more")), QStringLiteral("full-size--and_more"));
}

void GuideTest::opensAtItsIndex() {
    const OpenGuide guide;
    QCOMPARE(guide.browser.page(), guideIndex());
    QCOMPARE(guide.list()->count(), guidePages().size());
    QCOMPARE(guide.current(), titleOf(guideIndex()));
    QVERIFY(guide.view()->toPlainText().contains(titleOf(guideIndex())));
    QVERIFY(!guide.find<QLabel>("guideNothing")->isVisible());
}

void GuideTest::listAndPageFollowEachOther() {
    OpenGuide guide;
    guide.list()->setCurrentRow(2);
    QCOMPARE(guide.browser.page(), guidePages().at(2).file);
    guide.browser.showPage(kReviewing);
    QCOMPARE(guide.current(), titleOf(kReviewing));
    QCOMPARE(guide.view()->accessibleName(), titleOf(kReviewing));
}

void GuideTest::linksAreFollowed() {
    OpenGuide guide;
    guide.click(QStringLiteral("heatmaps.md"));
    QCOMPARE(guide.browser.page(), kHeatmaps);
    guide.click(QStringLiteral("../medical.md"));
    QCOMPARE(guide.browser.page(), QStringLiteral("medical.md"));
    QVERIFY(!guide.view()->toPlainText().isEmpty());
    guide.click(QStringLiteral("guide/reviewing.md"));
    QCOMPARE(guide.browser.page(), kReviewing);
    QVERIFY(guide.opened.isEmpty());
}

void GuideTest::noLinkIsDead() {
    OpenGuide guide;
    int links = 0;
    for (const GuidePage& page : guidePages()) {
        guide.browser.showPage(page.file);
        for (QTextBlock block = guide.view()->document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QString link = part.fragment().charFormat().anchorHref();
                if (link.isEmpty() || link.contains(QLatin1String("://"))) continue;
                const QString target = besides(page.file, link.section(QLatin1Char('#'), 0, 0));
                QVERIFY2(QFile::exists(guideFolder() + target), qPrintable(page.file + QStringLiteral(": ") + link));
                ++links;
            }
    }
    QVERIFY(links > 20);
}

void GuideTest::anchorsAreScrolledTo() {
    OpenGuide guide;
    guide.browser.resize(700, 320);
    guide.browser.showPage(kHeatmaps + QStringLiteral("#the-threshold"));
    QCOMPARE(guide.browser.page(), kHeatmaps);
    const int block = blockOf(*guide.view(), QStringLiteral("The threshold"));
    QVERIFY(block > 0);
    const auto isAtTop = [&] {
        const QTextCursor place(guide.view()->document()->findBlockByNumber(block));
        const int top = guide.view()->cursorRect(place).top();
        return top >= 0 && top < guide.view()->viewport()->height();
    };
    QVERIFY(waitFor(isAtTop));
    QVERIFY(guide.view()->verticalScrollBar()->value() > 0);
    guide.browser.showPage(kHeatmaps);
    QCOMPARE(guide.view()->verticalScrollBar()->value(), 0);
}

void GuideTest::backAndForward() {
    OpenGuide guide;
    auto* back = guide.find<QToolButton>("guideBack");
    auto* forward = guide.find<QToolButton>("guideForward");
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    guide.click(QStringLiteral("heatmaps.md"));
    guide.click(QStringLiteral("reviewing.md"));
    QVERIFY(back->isEnabled() && !forward->isEnabled());
    back->click();
    QCOMPARE(guide.browser.page(), kHeatmaps);
    QCOMPARE(guide.current(), titleOf(kHeatmaps));
    // It looks as it did the first time, with a large heading.
    const auto height = [&](int block) {
        return guide.view()->document()->findBlockByNumber(block).layout()->lineAt(0).height();
    };
    QVERIFY2(height(0) > 1.2 * height(1), qPrintable(QString::number(height(0))));
    back->click();
    QCOMPARE(guide.browser.page(), guideIndex());
    QVERIFY(!back->isEnabled() && forward->isEnabled());
    forward->click();
    QCOMPARE(guide.browser.page(), kHeatmaps);
}

void GuideTest::outwardLinksAreOnlyAskedFor() {
    OpenGuide guide;
    guide.click(QStringLiteral("https://example.org/page"));
    QCOMPARE(guide.opened, QList<QUrl>{QUrl(QStringLiteral("https://example.org/page"))});
    QCOMPARE(guide.browser.page(), guideIndex());
    // Nothing is fetched, not even for a picture.
    QVERIFY(!guide.view()
                 ->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("https://example.org/a.png")))
                 .isValid());
    QVERIFY(!guide.view()
                 ->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname")))
                 .isValid());
    QCOMPARE(guide.opened.size(), 1);
}

void GuideTest::searchFiltersPages() {
    OpenGuide guide;
    guide.search()->setText(QStringLiteral("ultralytics PYCOCOTOOLS"));
    QVERIFY(guide.list()->count() > 0 && guide.list()->count() < guidePages().size());
    for (int row = 0; row < guide.list()->count(); ++row) {
        const QString title = guide.list()->item(row)->text();
        for (const GuidePage& page : guidePages())
            if (page.title == title)
                QVERIFY2(hasAllWords(page.words, {QStringLiteral("ultralytics"), QStringLiteral("pycocotools")}),
                         qPrintable(title));
    }
    // A page that is read stays while it has the words, too.
    guide.search()->clear();
    QCOMPARE(guide.list()->count(), guidePages().size());
    guide.browser.showPage(kReviewing);
    guide.search()->setText(QStringLiteral("accept"));
    QCOMPARE(guide.browser.page(), kReviewing);
    QCOMPARE(guide.current(), titleOf(kReviewing));
}

void GuideTest::searchMarksWords() {
    OpenGuide guide;
    guide.browser.showPage(kReviewing);
    guide.search()->setText(QStringLiteral("brush eraser"));
    const QList<QTextEdit::ExtraSelection> marks = guide.view()->extraSelections();
    QVERIFY(marks.size() >= 2);
    for (const QTextEdit::ExtraSelection& mark : marks) {
        const QString word = mark.cursor.selectedText().toLower();
        QVERIFY2(word == QLatin1String("brush") || word == QLatin1String("eraser"), qPrintable(word));
    }
    QCOMPARE(guide.view()->textCursor().selectionStart(), marks.first().cursor.selectionStart());
    QTest::keyClick(guide.search(), Qt::Key_Return);
    QCOMPARE(guide.view()->textCursor().selectionStart(), marks.at(1).cursor.selectionStart());
    QVERIFY(guide.browser.isVisible());
    for (qsizetype i = 1; i < marks.size(); ++i) QTest::keyClick(guide.search(), Qt::Key_Return);
    QCOMPARE(guide.view()->textCursor().selectionStart(), marks.first().cursor.selectionStart());
    // They are marked on the next page, too, and gone with the search.
    guide.search()->setText(QStringLiteral("mask"));
    guide.list()->setCurrentRow(0);
    QVERIFY(guide.view()->marks() > 0);
    guide.search()->clear();
    QCOMPARE(guide.view()->marks(), 0);
}

void GuideTest::searchWithoutResultSaysSo() {
    OpenGuide guide;
    guide.search()->setText(QStringLiteral("xylophone"));
    QCOMPARE(guide.list()->count(), 0);
    QVERIFY(guide.find<QLabel>("guideNothing")->isVisible());
    QCOMPARE(guide.browser.page(), guideIndex());
    guide.search()->clear();
    QVERIFY(!guide.find<QLabel>("guideNothing")->isVisible());
    QCOMPARE(guide.current(), titleOf(guideIndex()));
}

void GuideTest::escapeEndsTheSearchFirst() {
    OpenGuide guide;
    guide.search()->setFocus();
    QTest::keyClicks(guide.search(), QStringLiteral("mask"));
    QTest::keyClick(guide.search(), Qt::Key_Escape);
    QVERIFY(guide.search()->text().isEmpty());
    QVERIFY(guide.browser.isVisible());
    QTest::keyClick(guide.search(), Qt::Key_Escape);
    QVERIFY(!guide.browser.isVisible());
}

void GuideTest::picturesFitTheWidth() {
    OpenGuide guide;
    guide.browser.showPage(kHeatmaps);
    for (const int width : {1400, 640}) {
        guide.browser.resize(width, 600);
        QTest::qWait(1);
        int pictures = 0;
        for (QTextBlock block = guide.view()->document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
                if (!format.isValid()) continue;
                ++pictures;
                const QImage file(guideFolder() + besides(kHeatmaps, format.name()));
                QVERIFY(!file.isNull());
                QVERIFY(format.width() > 0 && format.width() < guide.view()->viewport()->width());
                QVERIFY(qAbs(format.height() * file.width() - format.width() * file.height()) <= file.width());
                const double room = block.layout()->boundingRect().height() - format.height();
                QVERIFY2(room >= 0 && room < 20, qPrintable(QString::number(room)));
            }
        QVERIFY(pictures > 0);
    }
    QCOMPARE(guide.view()->horizontalScrollBar()->maximum(), 0);
}

void GuideTest::codeAndCommentsAreShownAsMeant() {
    OpenGuide guide;
    guide.browser.showPage(QStringLiteral("guide/command-line.md"));
    const QString text = guide.view()->toPlainText();
    QVERIFY(text.contains(QStringLiteral("maskwright-cli label --images photos")));
    for (const char* mark : {"<!--", "-->", "```", "**", "not run:"})
        QVERIFY2(!text.contains(QLatin1String(mark)), mark);
}

void GuideTest::followsTheTheme() {
    OpenGuide guide;
    guide.browser.resize(700, 320);
    guide.browser.showPage(kHeatmaps);
    guide.view()->verticalScrollBar()->setValue(100);
    const auto codeColor = [&] {
        for (QTextBlock block = guide.view()->document()->begin(); block.isValid(); block = block.next())
            if (block.text().startsWith(QLatin1String("maskwright-cli")))
                return block.blockFormat().background().color();
        return QColor();
    };
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        testTheme().choose(choice);
        QCOMPARE(codeColor(), testTheme().colors().window);
        QCOMPARE(guide.browser.page(), kHeatmaps);
        QCOMPARE(guide.view()->verticalScrollBar()->value(), 100);
    }
    testTheme().choose(ThemeChoice::System);
}

void GuideTest::worksByKeyboard() {
    OpenGuide guide;
    QVERIFY(guide.isActive);
    QCOMPARE(guide.browser.focusWidget(), guide.list());
    QTest::keyClick(guide.list(), Qt::Key_Down);
    QCOMPARE(guide.browser.page(), guidePages().at(1).file);
    QTest::keyClick(guide.list(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(guide.browser.page(), guideIndex());  // a button pressed by a key takes its time
    QTest::keyClick(guide.list(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(guide.browser.focusWidget(), guide.search());
    // With Tab from link to link; Enter follows.
    guide.view()->setFocus();
    QTest::keyClick(guide.view(), Qt::Key_Tab);
    QTest::keyClick(guide.view(), Qt::Key_Return);
    QVERIFY(guide.browser.page() != guideIndex());
    for (const char* name : {"guideBack", "guideForward"}) {
        QVERIFY(!guide.find<QToolButton>(name)->accessibleName().isEmpty());
        QVERIFY(!guide.find<QToolButton>(name)->toolTip().isEmpty());
    }
    QVERIFY(!guide.search()->accessibleName().isEmpty() && !guide.list()->accessibleName().isEmpty());
}

void GuideTest::saysThatItIsInEnglish() {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    QVERIFY(OpenGuide().find<QLabel>("guideLanguage")->isVisible());
    QLocale::setDefault(QLocale(QLocale::English));
    QVERIFY(!OpenGuide().find<QLabel>("guideLanguage")->isVisible());
    QLocale::setDefault(before);
}

}  // namespace maskwright::ui
