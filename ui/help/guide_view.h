// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QStringList>
#include <QTextBrowser>
#include <QUrl>

class QTextBlock;
class QTextCursor;

namespace maskwright::ui {

class Theme;

/// Shows one page of the guide in the look of the program. Follows links between pages by itself and asks about others;
/// nothing is ever fetched from a network.
class GuideView : public QTextBrowser {
    Q_OBJECT

  public:
    explicit GuideView(Theme& theme, QWidget* parent = nullptr);

    /// @param page below guideFolder(), perhaps with "#anchor"
    void showPage(const QString& page);
    /// The page shown, without an anchor.
    QString page() const;

    /// Marks each of the words wherever it occurs and brings the first place into view.
    void mark(const QStringList& words);
    /// Goes on to the next marked place; after the last comes the first.
    void showNextMark();
    qsizetype marks() const { return extraSelections().size(); }

    QVariant loadResource(int type, const QUrl& name) override;

  Q_SIGNALS:
    /// A link that leads out of the guide was clicked.
    void outwardLinkClicked(const QUrl& link);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void follow(const QUrl& link);
    void dress();
    void dressBlock(const QTextBlock& block);
    void dressHeading(const QTextBlock& block, int level);
    void dressTables();
    void dropDeadLinks();
    void fitPictures();
    int pictureWidth() const;
    const QImage& original(const QUrl& picture);
    void bringIntoView(const QTextCursor& place);

    Theme& m_theme;
    QUrl m_shown;                    ///< source() tells it only after sourceChanged
    QHash<QUrl, QImage> m_pictures;  ///< of the page shown, at their own size
    QStringList m_words;
    qsizetype m_mark = 0;
};

}  // namespace maskwright::ui
