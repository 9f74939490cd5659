// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "studio_actions.h"

namespace maskwright::ui {

Theme& testTheme() {
    static Theme* theme = new Theme(qApp);
    return *theme;
}

StudioFixture::StudioFixture(EngineFactory engine) : m_engine(engine ? std::move(engine) : fakeEngine(script)) {
    m_settings =
        std::make_unique<QSettings>(m_settingsFolder.filePath(QStringLiteral("studio.ini")), QSettings::IniFormat);
    window = makeWindow();
}

std::unique_ptr<StudioWindow> StudioFixture::makeWindow() {
    return std::make_unique<StudioWindow>(StudioParts{.engine = m_engine,
                                                      .theme = testTheme(),
                                                      .dialogs = dialogs,
                                                      .settings = *m_settings,
                                                      .samples = {},
                                                      .projects = projects()});
}

void StudioFixture::restart() {
    window->close();
    window.reset();
    window = makeWindow();
    window->show();
}

void StudioFixture::addPhoto(const QString& relativePath, QSize size) {
    QDir().mkpath(QFileInfo(path(relativePath)).path());
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor(70, 92, 120));
    sky.setColorAt(1, QColor(38, 60, 44));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(232, 214, 170));
    painter.drawEllipse(QPointF(0.46 * size.width(), 0.48 * size.height()), 0.22 * size.width(), 0.24 * size.height());
    painter.end();
    QVERIFY(image.save(path(relativePath), "PNG"));
}

void StudioFixture::addFile(const QString& relativePath, const QByteArray& content) {
    QFile file(path(relativePath));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

bool StudioFixture::openThreePhotos() {
    for (const char* name : {"birds/first.png", "birds/second.png", "third.png"}) addPhoto(QLatin1String(name));
    QSignalSpy ready(&window->session(), &StudioSession::photoReady);
    window->show();
    window->open(path());
    return QTest::qWaitFor([&] { return ready.count() > 0; });
}

bool StudioFixture::look(const QString& conceptText) {
    auto* field = find<QLineEdit>("conceptField");
    field->setText(conceptText);
    field->setFocus();  // on the photo, Enter accepts its mask
    QTest::keyClick(field, Qt::Key_Return);
    return QTest::qWaitFor([&] { return window->session().mask() != nullptr; });
}

bool waitFor(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 5000);
}

StudioActions& actions(const StudioFixture& fixture) {
    return *fixture.window->findChild<StudioActions*>();
}

QString cardTitle(const StudioFixture& fixture) {
    const auto titles = fixture.window->findChildren<QLabel*>(QStringLiteral("cardTitle"));
    return titles.isEmpty() ? QString() : titles.last()->text();
}

QString cardDetail(const StudioFixture& fixture) {
    const auto details = fixture.window->findChildren<QLabel*>(QStringLiteral("cardDetail"));
    return details.isEmpty() ? QString() : details.last()->text();
}

}  // namespace maskwright::ui
