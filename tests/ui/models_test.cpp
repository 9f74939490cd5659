// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models_test.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <atomic>
#include <filesystem>

#include "core/error.h"
#include "settings/model_hash.h"
#include "settings/models_page.h"
#include "settings_fixture.h"

namespace maskwright::ui {
namespace {

namespace fs = std::filesystem;

}  // namespace

void ModelsTest::hashesWeights() {
    const Kept kept;
    kept.write("model/unet/config.json", "{}");
    kept.write("model/unet/b.safetensors", "abc");
    kept.write("model/unet/a.safetensors", "");
    kept.write("model/unet/notes.txt", "not a weight");
    kept.write("model/checkpoints/last.safetensors", "no part of the model");
    const fs::path model = fromUtf8(kept.path("model").toStdString());
    std::atomic<bool> stop{false};
    const QList<FileHash> hashes = hashWeights(model, stop);
    QCOMPARE(hashes.size(), 2);
    QCOMPARE(hashes[0].file, QStringLiteral("unet/a.safetensors"));
    QCOMPARE(hashes[0].sha256, QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(hashes[1].file, QStringLiteral("unet/b.safetensors"));
    QCOMPARE(hashes[1].sha256, QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    const QList<FileHash> single = hashWeights(model / "unet" / "b.safetensors", stop);
    QCOMPARE(single.size(), 1);
    QCOMPARE(single[0].file, QStringLiteral("b.safetensors"));
    QCOMPARE(single[0].sha256, hashes[1].sha256);
    QVERIFY_THROWS_EXCEPTION(Error, hashWeights(model / "missing.safetensors", stop));
    stop = true;
    QVERIFY(hashWeights(model, stop).isEmpty());
}

void ModelsTest::listsTheBuiltInModelFirst() {
    Kept kept;
    QCOMPARE(kept.models.rowCount(), 1);
    QVERIFY(kept.models.isInUse(0));
    kept.models.read(0);
    QVERIFY(kept.models.entry(0).isReading);
    QVERIFY(waitFor([&] { return !kept.models.entry(0).isReading; }));
    const ModelEntry& mini = kept.models.entry(0);
    QVERIFY(mini.report && !mini.failure);
    QVERIFY(mini.report->parameters > 1'000'000);
    QCOMPARE(mini.hashes.size(), 3);  // text encoder, unet, vae
    for (const FileHash& hash : mini.hashes) QCOMPARE(hash.sha256.size(), 64);
    kept.models.remove(0);
    QCOMPARE(kept.models.rowCount(), 1);
}

void ModelsTest::addsAndRemovesModels() {
    Kept kept;
    const QString first = kept.linkMini("first"), second = kept.linkMini("second");
    QVERIFY(kept.add(first));
    QVERIFY(kept.add(second));
    QVERIFY(kept.add(first + QLatin1Char('/')));  // it is there already
    QCOMPARE(kept.models.rowCount(), 3);
    QCOMPARE(kept.settings.models(), QStringList({first, second}));
    kept.models.use(kept.models.rowOf(second));
    QCOMPARE(kept.settings.model(), second);
    QVERIFY(kept.models.data(kept.models.index(2)).toString() != kept.models.entry(2).name());  // says that it is
    // Another start finds them again.
    ModelList again(kept.runner, kept.settings);
    QCOMPARE(again.rowCount(), 3);
    QVERIFY(again.isInUse(again.rowOf(second)));
    kept.models.remove(kept.models.rowOf(second));
    QCOMPARE(kept.models.rowCount(), 2);
    QCOMPARE(kept.settings.models(), QStringList({first}));
    QVERIFY(kept.models.isInUse(0));  // in place of the one that is gone
    QVERIFY(fs::exists(fromUtf8(second.toStdString()) / "unet"));
}

void ModelsTest::refusesWhatIsNoModel() {
    Kept kept;
    kept.write("model.ckpt", QByteArray("\x80\x02}q", 4));
    kept.write("folder/readme.txt", "no model");
    QSignalSpy refused(&kept.models, &ModelList::refused);
    for (const char* name : {"model.ckpt", "folder", "missing"}) {
        kept.models.add(kept.path(name));
        QVERIFY2(waitFor([&] { return refused.count() > 0; }), name);
        const QList<QVariant> told = refused.takeFirst();
        QCOMPARE(told[0].toString(), kept.path(name));
        const Failure failure = told[1].value<Failure>();
        QVERIFY(!failure.detail.isEmpty());
        // In the words of the engine: why, and how to convert.
        if (QLatin1String(name) == QLatin1String("model.ckpt"))
            QVERIFY2(failure.detail.contains(QStringLiteral("pickle")) &&
                         failure.detail.contains(QStringLiteral("safetensors")),
                     qPrintable(failure.detail));
    }
    QCOMPARE(kept.models.rowCount(), 1);
    QVERIFY(kept.settings.models().isEmpty());
}

void ModelsTest::checksAModelAsAJob() {
    Kept kept;
    QSignalSpy started(&kept.runner, &JobRunner::started);
    kept.models.check(0);
    QCOMPARE(kept.models.entry(0).check, ModelCheck::Waiting);
    kept.models.check(0);  // it is being checked
    QVERIFY(kept.isChecked(0));
    QCOMPARE(kept.models.entry(0).check, ModelCheck::Passed);
    QCOMPARE(started.count(), 1);
    QCOMPARE(started[0][1].value<JobKind>(), JobKind::CheckModel);
    QVERIFY(kept.models.entry(0).report.has_value());
}

void ModelsTest::saysWhatIsWrongWithADamagedModel() {
    Kept kept;
    const QString model = kept.linkMini("damaged");
    const QString weights = model + QStringLiteral("/vae/diffusion_pytorch_model.safetensors");
    QFile link(weights);
    QVERIFY(link.open(QIODevice::ReadOnly));
    QByteArray bytes = link.readAll();
    link.close();
    QVERIFY(QFile::remove(weights));                            // the link
    bytes.replace(bytes.size() - 4, 4, QByteArray(4, '\xFF'));  // no number, in every floating-point type
    kept.write("damaged/vae/diffusion_pytorch_model.safetensors", bytes);
    QVERIFY(kept.add(model));  // its headers are in order
    kept.models.check(1);
    QVERIFY(kept.isChecked(1));
    QCOMPARE(kept.models.entry(1).check, ModelCheck::Failed);
    QCOMPARE(kept.models.entry(1).checkFailure.code, ErrorCode::BadModel);
    QVERIFY(!kept.models.entry(1).checkFailure.detail.isEmpty());
}

void ModelsTest::modelsPageShowsAndChooses() {
    Kept kept;
    ModelsPage page(kept.models, kept.dialogs);
    page.show();
    QCOMPARE(page.selectedRow(), 0);
    QVERIFY(!part<QPushButton>(page, "removeModel").isEnabled());
    QVERIFY(!part<QPushButton>(page, "useModel").isEnabled());
    QVERIFY(waitFor([&] { return textOf(page, "modelHashes").contains(QStringLiteral("unet/diffusion_pytorch")); }));
    QVERIFY(textOf(page, "modelParts").contains(QStringLiteral("unet")));
    QVERIFY(textOf(page, "modelSummary").contains(QStringLiteral("Mini")));

    kept.dialogs.answer = kept.linkMini("other");
    part<QPushButton>(page, "addModelFolder").click();
    QVERIFY(waitFor([&] { return page.selectedRow() == 1; }));
    QCOMPARE(textOf(page, "modelName"), QStringLiteral("other"));
    part<QPushButton>(page, "useModel").click();
    QCOMPARE(kept.settings.model(), kept.dialogs.answer);
    QVERIFY(!part<QPushButton>(page, "useModel").isEnabled());

    const QString unchecked = textOf(page, "modelVerdict");
    part<QPushButton>(page, "checkModel").click();
    QVERIFY(!part<QPushButton>(page, "checkModel").isEnabled());
    QVERIFY(kept.isChecked(1));
    QVERIFY(textOf(page, "modelVerdict") != unchecked);
    QVERIFY(part<QPushButton>(page, "checkModel").isEnabled());

    kept.write("model.pt", "PK\x03\x04 and so on");
    kept.dialogs.answer = kept.path("model.pt");
    part<QPushButton>(page, "addModelFile").click();
    QVERIFY(waitFor([&] { return textOf(page, "modelMessage").contains(QStringLiteral("pickle")); }));
    QCOMPARE(kept.models.rowCount(), 2);

    part<QPushButton>(page, "removeModel").click();
    QCOMPARE(kept.models.rowCount(), 1);
    QCOMPARE(page.selectedRow(), 0);
    QVERIFY(kept.settings.model().isEmpty());
}

}  // namespace maskwright::ui
