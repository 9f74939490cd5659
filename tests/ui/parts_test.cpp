// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts_test.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <cmath>
#include <utility>

#include "canvas/elided_label.h"
#include "canvas/loaded_photo.h"
#include "cards/card_stack.h"
#include "concept/concept_bar.h"
#include "concept/heat_controls.h"
#include "concept/model_note.h"
#include "concept/steady_digits.h"
#include "fake_engine.h"
#include "gallery/photo_delegate.h"
#include "gallery/photo_list_model.h"
#include "gallery/thumbnail_loader.h"
#include "jobs/time_left.h"
#include "plots/histogram.h"
#include "session/mask_view.h"
#include "studio_fixture.h"
#include "theme/system_scheme.h"

namespace maskwright::ui {
namespace {

Progress at(std::int64_t done, Stage stage = Stage::ExtractingAttention) {
    return {stage, done, 100, {}, {}};
}

Image plainPhoto(int width, int height) {
    Image photo{width, height, {}};
    photo.rgb.assign(static_cast<std::size_t>(width) * height * 3, 90);
    return photo;
}

double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2: from 1 to 21; 4.5 is needed for text.
double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace

void PartsTest::timeLeftFollowsThePace() {
    TimeLeft left;
    left.note(at(0), 1000);
    left.note(at(25), 6000);
    QCOMPARE(left.seconds(6000).value(), 15.0);
    QCOMPARE(left.seconds(9000).value(), 12.0);  // time passes between two reports
    left.note(at(100), 21000);
    QCOMPARE(left.seconds(30000).value(), 0.0);
}

void PartsTest::timeLeftStartsAnewWithEachStage() {
    TimeLeft left;
    left.note(at(0, Stage::LoadingModel), 0);
    left.note(at(50, Stage::LoadingModel), 1000);
    left.note(at(50), 2000);
    QVERIFY(!left.seconds(2000));
    left.note(at(60), 4000);
    QCOMPARE(left.seconds(4000).value(), 8.0);
}

void PartsTest::timeLeftIsSilentWithoutAPace() {
    TimeLeft left;
    QVERIFY(!left.seconds(0));
    left.note(at(10), 5);
    QVERIFY(!left.seconds(5));
    left.note({Stage::LoadingModel, 3, 0, {}, {}}, 10);  // nothing to count towards
    QVERIFY(!left.seconds(10));
}

void PartsTest::histogramCountsEveryValue() {
    const std::vector<float> values = {0.0f, 0.1f, 0.1f, 0.5f, 1.0f};
    const Histogram histogram = makeHistogram(values, 10);
    QCOMPARE(histogram.low, 0.0);
    QCOMPARE(histogram.high, 1.0);
    QCOMPARE(histogram.total(), 5.0);
    QCOMPARE(histogram.counts.back(), 1.0);
}

void PartsTest::histogramOfAConstantMapHasWidth() {
    for (const float value : {0.0f, 0.25f, -3.0f}) {
        const std::vector<float> values(20, value);
        const Histogram histogram = makeHistogram(values);
        QVERIFY(histogram.low < value && value < histogram.high);
        QCOMPARE(histogram.total(), 20.0);
    }
    QVERIFY(makeHistogram({}).high > makeHistogram({}).low);
}

void PartsTest::gaussiansAddUpToTheValues() {
    Histogram histogram;
    histogram.low = -4;
    histogram.high = 6;
    histogram.counts.assign(400, 2.5);  // 1000 values
    TwoGaussians mixture;
    mixture.mean[0] = 0, mixture.mean[1] = 2;
    mixture.variance[0] = 0.25, mixture.variance[1] = 0.16;
    mixture.weight[0] = 0.7, mixture.weight[1] = 0.3;
    double sum[2] = {0, 0};
    for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin)
        for (int component = 0; component < 2; ++component)
            sum[component] += expectedCount(mixture, component, histogram.binCenter(bin), histogram);
    QVERIFY(std::abs(sum[0] - 700) < 0.5);
    QVERIFY(std::abs(sum[1] - 300) < 0.5);
    mixture.variance[1] = 0;
    QCOMPARE(expectedCount(mixture, 1, 2.0, histogram), 0.0);
}

void PartsTest::cutsAsThePipelineCuts() {
    InspectRequest request;
    request.photo = std::make_shared<const Image>(plainPhoto(120, 90));
    request.concept_ = "bird";
    const Preliminary preliminary = fakeInspection(request).preliminary;
    QVERIFY(preliminary.mask.area() > 0);
    QVERIFY(cutSoftMap(preliminary.soft, preliminary.mixture.threshold, 120, 90) == preliminary.mask);
    QVERIFY(cutSoftMap(preliminary.soft, preliminary.mixture.threshold * 1.3, 120, 90).area() <
            preliminary.mask.area());
}

void PartsTest::outlineEnclosesTheMask() {
    InspectRequest request;
    request.photo = std::make_shared<const Image>(plainPhoto(120, 90));
    const Preliminary preliminary = fakeInspection(request).preliminary;
    const MaskView view = makeMaskView(*request.photo, preliminary, {.threshold = {}, .edgeSnap = false});
    QCOMPARE(view.share, static_cast<double>(preliminary.mask.area()) / (120 * 90));
    for (int y = 0; y < 90; y += 3)
        for (int x = 0; x < 120; x += 3)
            QCOMPARE(view.outline.contains(QPointF(x + 0.5, y + 0.5)), preliminary.mask.at(x, y) != 0);
}

void PartsTest::namesLayersForPeople() {
    QCOMPARE(readableLayer(QStringLiteral("down_blocks.1.attentions.0.transformer_blocks.0.attn2")),
             QStringLiteral("Down 2 · block 1"));
    QCOMPARE(readableLayer(QStringLiteral("up_blocks.3.attentions.2.transformer_blocks.0.attn2")),
             QStringLiteral("Up 4 · block 3"));
    QCOMPARE(readableLayer(QStringLiteral("mid_block.attentions.0.transformer_blocks.0.attn2")),
             QStringLiteral("Middle"));
    QCOMPARE(readableLayer(QStringLiteral("something.else")), QStringLiteral("something.else"));
}

void PartsTest::textIsReadableInBothThemes() {
    for (const Colors& colors : {lightColors(), darkColors()}) {
        for (const QColor& behind : {colors.window, colors.surface, colors.raised}) {
            QVERIFY(contrast(colors.text, behind) >= 7.0);
            QVERIFY(contrast(colors.muted, behind) >= 4.5);
            QVERIFY(contrast(colors.accent, behind) >= 4.5);
            QVERIFY(contrast(colors.danger, behind) >= 4.5);
        }
        QVERIFY(contrast(colors.onAccent, colors.accent) >= 4.5);
        QVERIFY(contrast(colors.text, colors.accentSoft) >= 7.0);
        QVERIFY(contrast(colors.text, colors.hover) >= 7.0);
        QVERIFY(contrast(colors.muted, colors.canvas) >= 4.5);
    }
}

void PartsTest::followsTheDesktopsScheme() {
    SystemScheme scheme;
    QSignalSpy changed(&scheme, &SystemScheme::changed);
    const auto say = [&scheme](const char* group, const QVariant& value) {
        return QMetaObject::invokeMethod(&scheme, "receiveSetting", Q_ARG(QString, QLatin1String(group)),
                                         Q_ARG(QString, QStringLiteral("color-scheme")),
                                         Q_ARG(QDBusVariant, QDBusVariant(value)));
    };
    const char* const appearance = "org.freedesktop.appearance";
    QVERIFY(say(appearance, 2u));
    QVERIFY(!scheme.isDark());
    QVERIFY(say(appearance, 1u));
    QVERIFY(scheme.isDark());
    QVERIFY(say(appearance, QVariant::fromValue(QDBusVariant(2u))));  // wrapped twice
    QVERIFY(!scheme.isDark());
    QVERIFY(say("org.gnome.desktop", 1u));                  // not about the scheme
    QVERIFY(say(appearance, 0u));                           // no preference
    QVERIFY(say(appearance, QStringLiteral("no number")));  // reads as none
    QVERIFY(!scheme.isDark());
    QVERIFY(changed.count() >= 2);
}

void PartsTest::iconsExist() {
    QDirIterator icons(QStringLiteral(":/icons"));
    int count = 0;
    while (icons.hasNext()) {
        const QString name = QFileInfo(icons.next()).completeBaseName();
        const QImage image = testTheme().icon(name).pixmap(20, 20).toImage();
        QVERIFY2(!image.isNull(), qPrintable(name));
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) drawn = drawn || qAlpha(image.pixel(x, y)) > 128;
        QVERIFY2(drawn, qPrintable(name));
        ++count;
    }
    QVERIFY(count >= 20);
}

void PartsTest::thumbnailsAreSmallAndUpright() {
    StudioFixture fixture;
    fixture.addPhoto(QStringLiteral("wide.png"), {1200, 300});
    fixture.addPhoto(QStringLiteral("tiny.png"), {3, 2});
    fixture.addPhoto(QStringLiteral("line.png"), {2000, 1});
    const auto thumbnail = [&](const char* name) {
        return makeThumbnail(fixture.path(QLatin1String(name)).toStdString(), ThumbnailLoader::kLongSide);
    };
    QCOMPARE(thumbnail("wide.png").size(), QSize(144, 36));
    QCOMPARE(thumbnail("tiny.png").size(), QSize(3, 2));
    QCOMPARE(thumbnail("line.png").size(), QSize(144, 1));
    fixture.addFile(QStringLiteral("broken.png"), "no picture");
    QVERIFY_THROWS_EXCEPTION(Error, thumbnail("broken.png"));
}

/// Only a card that asks for nothing goes by itself.
void PartsTest::offersWaitToBeTaken() {
    const auto asks = [](CardTone tone, const QString& action, bool canCopy = false) {
        CardText text;
        text.tone = tone;
        text.title = QStringLiteral("Title");
        text.action = action;
        text.canCopy = canCopy;
        return Card(testTheme(), text).asks();
    };
    const QString open = QStringLiteral("Open folder");
    QVERIFY(!asks(CardTone::Done, {}));
    QVERIFY(asks(CardTone::Done, open));
    QVERIFY(!asks(CardTone::Info, {}));
    QVERIFY(asks(CardTone::Info, open));
    QVERIFY(asks(CardTone::Error, {}));
    QVERIFY(asks(CardTone::Done, open, /*canCopy=*/true));  // photos were left out
}

namespace {

CardText goodNews(const char* key, const char* action = "") {
    CardText text;
    text.key = text.title = QLatin1String(key);
    text.tone = CardTone::Done;
    text.action = QLatin1String(action);
    return text;
}

}  // namespace

void PartsTest::offersOutliveMessages() {
    QWidget window;
    CardStack cards(testTheme(), window);
    cards.show(goodNews("offer", "Show worst first"));
    for (const char* key : {"a", "b", "c", "d"}) cards.show(goodNews(key));
    QCOMPARE(cards.count(), 3);
    QVERIFY(cards.append(QStringLiteral("offer"), QStringLiteral("still there")));
    QVERIFY(!cards.append(QStringLiteral("b"), QStringLiteral("gone")));
    for (const char* key : {"e", "f", "g"}) cards.show(goodNews(key, "Open folder"));
    QCOMPARE(cards.count(), 3);  // there is no end of offers
    QVERIFY(!cards.append(QStringLiteral("offer"), QStringLiteral("gone")));
}

void PartsTest::takenOffersGo() {
    QWidget window;
    CardStack cards(testTheme(), window);
    int taken = 0;
    const auto press = [&window] { window.findChild<QPushButton*>(QStringLiteral("cardAction"))->click(); };
    cards.show(goodNews("offer", "Open folder"), [&] { ++taken; });
    press();
    QCOMPARE(taken, 1);
    QCOMPARE(cards.count(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // What its action has dismissed is not removed twice.
    cards.show(goodNews("own", "Show worst first"), [&] {
        cards.dismiss(QStringLiteral("own"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ++taken;
    });
    press();
    QCOMPARE(taken, 2);
    QCOMPARE(cards.count(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CardText trouble = goodNews("trouble", "Choose another folder…");
    trouble.tone = CardTone::Error;
    cards.show(trouble, [&] { ++taken; });
    press();
    QCOMPARE(taken, 3);
    QCOMPARE(cards.count(), 1);  // it is wrong still
}

void PartsTest::labelsSayLessBeforeTheyAreCut() {
    ElidedLabel name;
    const QString full = QStringLiteral("birds/heron_0041.jpg   400 × 300");
    const QString file = QStringLiteral("heron_0041.jpg");
    name.setTexts({full, file});
    const QFontMetrics metrics = name.fontMetrics();
    name.resize(metrics.horizontalAdvance(full), 20);
    QCOMPARE(name.shownText(), full);
    name.resize(metrics.horizontalAdvance(full) - 1, 20);
    QCOMPARE(name.shownText(), file);
    QCOMPARE(name.text(), full);
    QCOMPARE(name.accessibleName(), full);
    name.resize(metrics.horizontalAdvance(file) - 1, 20);
    QVERIFY(name.shownText().startsWith(QLatin1String("he")) && name.shownText().endsWith(QLatin1String("jpg")));
    ElidedLabel sentence(ElidedLabel::Kind::Sentence);
    sentence.setText(QStringLiteral("Nothing is saved here"));
    sentence.resize(metrics.horizontalAdvance(QStringLiteral("Nothing is saved…")), 20);
    QCOMPARE(sentence.shownText(), QStringLiteral("Nothing is saved…"));
    sentence.resize(sentence.width() - 1, 20);
    QCOMPARE(sentence.shownText(), QStringLiteral("Nothing is…"));
    sentence.setTexts({});
    QVERIFY(sentence.shownText().isEmpty() && sentence.text().isEmpty());
}

void PartsTest::rowsSayHowMuchMasksDiffer() {
    QStandardItemModel model(1, 1);
    const QModelIndex row = model.index(0, 0);
    model.setData(row, QStringLiteral("birds/heron.png"), PhotoListModel::FileRole);
    model.setData(row, -1.0, PhotoListModel::DisagreementRole);
    QCOMPARE(PhotoDelegate::secondLine(row), QStringLiteral("birds"));
    model.setData(row, 0.384, PhotoListModel::DisagreementRole);
    QCOMPARE(PhotoDelegate::secondLine(row), QStringLiteral("Δ 38 %  ·  birds"));
    model.setData(row, QStringLiteral("heron.png"), PhotoListModel::FileRole);
    QCOMPARE(PhotoDelegate::secondLine(row), QStringLiteral("Δ 38 %"));
}

void PartsTest::cardsStandInTheCorner() {
    QWidget window;
    window.resize(1000, 700);
    QWidget photo(&window);
    photo.setGeometry(100, 50, 600, 500);
    QWidget inner(&photo);
    inner.setGeometry(0, 0, 300, 300);
    CardStack cards(testTheme(), window);
    cards.setAnchor(photo);
    window.show();
    CardText text;
    text.key = text.title = QStringLiteral("Title");
    cards.show(text);
    QTest::qWait(1);
    QVERIFY(photo.geometry().contains(cards.geometry()));
    QVERIFY(cards.geometry().left() > photo.geometry().center().x() - 150);
    QCOMPARE(cards.geometry().right(), photo.geometry().right() - 16);
    // What is hidden says nothing of where there is room.
    cards.setAnchor(inner);
    QVERIFY(cards.geometry().right() < 400);
    inner.hide();
    QCOMPARE(cards.geometry().right(), photo.geometry().right() - 16);
}

void PartsTest::cardsOfOneJobAreOne() {
    QWidget window;
    CardStack cards(testTheme(), window);
    const QString line = QStringLiteral("3 were compared.");
    QVERIFY(!cards.append(QStringLiteral("label"), line));
    CardText text;
    text.key = QStringLiteral("label");
    text.tone = CardTone::Done;
    text.title = QStringLiteral("3 masks");
    cards.show(text);
    QVERIFY(cards.append(text.key, line));
    QCOMPARE(cards.count(), 1);
    const auto* detail = window.findChild<QLabel*>(QStringLiteral("cardDetail"));
    QCOMPARE(detail->text(), line);
    QVERIFY(!detail->isHidden());
    QVERIFY(cards.append(text.key, line));
    QCOMPARE(detail->text(), line + QLatin1Char('\n') + line);
    text.tone = CardTone::Error;
    cards.show(text);
    QVERIFY(!cards.append(text.key, line));
}

void PartsTest::digitsStaySteady() {
    for (const double value : {0.17, 0.182, 0.1})
        QCOMPARE(steadyDigits(value, 0.55), QLocale().toString(value, 'f', 3));
    QCOMPARE(steadyDigits(0.00259, 0.57), QLocale().toString(0.003, 'f', 3));
    QCOMPARE(steadyDigits(0.0365, 0.04), QLocale().toString(0.0365, 'f', 4));
    QCOMPARE(steadyDigits(12, 300), QLocale().toString(12));
    QCOMPARE(steadyDigits(0.5, 0), QLocale().toString(0.5, 'f', 3));
}

void PartsTest::knownNotesAreTranslated() {
    const QString note = wordedNote(
        QStringLiteral("\"Vogel\" is not among the words that Mini learned; looking for \"object\" instead."));
    for (const char* word : {"Vogel", "Mini", "object", "English"}) QVERIFY2(note.contains(QLatin1String(word)), word);
    const QString other = QStringLiteral("The model said something new.");
    QCOMPARE(wordedNote(other), other);
}

void PartsTest::otherLanguagesAreToldOfEnglish() {
    const QLocale before;
    for (const auto& [language, isTold] :
         {std::pair(QLocale::C, false), {QLocale::English, false}, {QLocale::German, true}}) {
        QLocale::setDefault(QLocale(language));
        const ConceptBar bar(testTheme());
        QCOMPARE(!bar.findChild<QLabel*>(QStringLiteral("conceptLanguageHint"))->isHidden(), isTold);
    }
    QLocale::setDefault(before);
}

}  // namespace maskwright::ui
