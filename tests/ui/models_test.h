// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maskwright::ui {

/// The list of models and its page: what is added, refused, checked and used.
class ModelsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void hashesWeights();
    void listsTheBuiltInModelFirst();
    void addsAndRemovesModels();
    void refusesWhatIsNoModel();
    void checksAModelAsAJob();
    void saysWhatIsWrongWithADamagedModel();
    void modelsPageShowsAndChooses();
};

}  // namespace maskwright::ui
