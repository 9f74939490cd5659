// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// What the dialog before labelling says of the folder, on a disk that takes its time, and what it asks the disk.
class LabelDialogTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void looksOnceTypingPauses();
    void anAnswerForAnOlderTextIsDropped();
    void looksAgainWhenOneComesBackToIt();
    void whatItSaidStaysTillTheNewAnswer();
    void noStaleAnswerBegins_data();
    void noStaleAnswerBegins();
    void theProposalComesWhenItIsKnown();
    void theProposalOverwritesNothing();
    void beginsOnceTheFolderIsKnownToBeGood();
    void aWishIsDropped_data();
    void aWishIsDropped();
    void saysThatTheDiskIsSlow();
    void saysWhichSettingDiffers_data();
    void saysWhichSettingDiffers();
    void choicesAreComparedWithoutTheDisk();
    void aRunOfAnotherKindIsNotExplained();
    void saysWhyAFolderCannotBeLookedAt();
    void tellsFoldersApart();
    void findsAFreeFolder();
    void nothingIsCutInAWiderFont_data();
    void nothingIsCutInAWiderFont();
    void theSessionLooksElsewhere();
};

}  // namespace maskwright::ui
