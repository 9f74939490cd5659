// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The guide's pages as the program carries them, and the window that shows them.
class GuideTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void pagesAreAllThere();
    void linksBetweenPagesLeadSomewhere();
    void picturesAreThere();
    void anchorsAreThoseOfGitHub();
    void opensAtItsIndex();
    void listAndPageFollowEachOther();
    void linksAreFollowed();
    void noLinkIsDead();
    void anchorsAreScrolledTo();
    void backAndForward();
    void outwardLinksAreOnlyAskedFor();
    void searchFiltersPages();
    void searchMarksWords();
    void searchWithoutResultSaysSo();
    void escapeEndsTheSearchFirst();
    void picturesFitTheWidth();
    void codeAndCommentsAreShownAsMeant();
    void followsTheTheme();
    void worksByKeyboard();
    void saysThatItIsInEnglish();
};

}  // namespace maskwright::ui
