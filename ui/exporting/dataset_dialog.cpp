// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/dataset_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "concept/rows.h"
#include "dialogs/dialogs.h"
#include "dialogs/path_field.h"
#include "jobs/paths.h"
#include "review/state_words.h"
#include "theme/labels.h"

namespace maskwright::ui {
namespace {

constexpr int kWidth = 760;
constexpr int kConceptHeight = 28;
constexpr int kMostConceptsInView = 4;
constexpr int kConceptsFrame = 10;  ///< border and padding of the style sheet, above and below
constexpr int kIndent = 28;
constexpr int kMostSeed = 999'999;
constexpr int kForecastAfterMs = 120;

enum SplitChoice { NoSplit, ByFolder, ByPhoto };

QHBoxLayout* indented(QWidget* widget) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kIndent, 0, 0, 0);
    row->addWidget(widget);
    return row;
}

int percent(double share) {
    return static_cast<int>(std::lround(100 * share));
}

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

}  // namespace

DatasetDialog::DatasetDialog(const DatasetProposal& proposal, Forecaster forecaster, Dialogs& dialogs, Theme& theme,
                             QWidget* parent)
    : QDialog(parent),
      m_start(proposal.options),
      m_forecaster(std::move(forecaster)),
      m_dialogs(dialogs),
      m_concepts(new QListWidget),
      m_split(new QComboBox),
      m_seed(new QSpinBox),
      m_segmentation(new QComboBox),
      m_folder(new PathField("datasetFolder", "datasetBrowse", theme)),
      m_forecastText(new QLabel),
      m_complaint(new QLabel),
      m_export(new QPushButton(tr("Export"))) {
    setObjectName(QStringLiteral("datasetDialog"));
    setWindowTitle(tr("Export a dataset"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    m_folder->setText(qtPath(proposal.options.out));
    auto* left = makePhotos(proposal);
    left->addSpacing(8);
    left->addLayout(makeSplit(proposal.options.selection));
    left->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addLayout(left, 1);
    columns->addLayout(makeFormats(proposal.options), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addLayout(columns);
    layout->addLayout(makeBottom());
    m_soon.setSingleShot(true);
    m_soon.setInterval(kForecastAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &DatasetDialog::askForecast);
    change();
}

QCheckBox* DatasetDialog::makeBox(const char* name, const QString& text, bool checked) {
    auto* box = new QCheckBox(text);
    box->setObjectName(QLatin1String(name));
    box->setChecked(checked);
    connect(box, &QCheckBox::toggled, this, &DatasetDialog::change);
    return box;
}

QBoxLayout* DatasetDialog::makePhotos(const DatasetProposal& proposal) {
    const DatasetSelection& selection = proposal.options.selection;
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addWidget(headingLabel(tr("Photos that are")));
    constexpr std::array kNames = {"state.unreviewed", "state.accepted", "state.edited", "state.rejected",
                                   "state.needsWork"};
    // The most trusted first.
    for (const ReviewState state : {ReviewState::Accepted, ReviewState::Edited, ReviewState::Unreviewed,
                                    ReviewState::NeedsWork, ReviewState::Rejected}) {
        const int index = static_cast<int>(state);
        const QString text = tr("%1 (%2)").arg(stateWord(state), QLocale().toString(proposal.counts.value(index)));
        m_states.push_back({makeBox(kNames[index], text, selection.states.contains(state)), state});
        rows->addWidget(m_states.back().first);
    }
    m_negatives = makeBox("negativesBox", tr("Photos without an object, too (negatives)"), selection.negatives);
    rows->addWidget(m_negatives);
    rows->addSpacing(8);
    rows->addWidget(headingLabel(tr("Concepts")));
    m_concepts->setObjectName(QStringLiteral("datasetConcepts"));
    m_concepts->setAccessibleName(tr("Concepts"));
    m_concepts->setProperty("kind", "checks");
    const std::vector<std::string>& chosen = selection.concepts;
    for (const QString& name : proposal.concepts) {
        auto* item = new QListWidgetItem(name, m_concepts);
        const bool isChosen =
            chosen.empty() || std::find(chosen.begin(), chosen.end(), name.toStdString()) != chosen.end();
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setSizeHint(QSize(0, kConceptHeight));
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    // Whole rows, so that none looks cut off.
    m_concepts->setFixedHeight(std::clamp(m_concepts->count(), 1, kMostConceptsInView) * kConceptHeight +
                               kConceptsFrame);
    connect(m_concepts, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        m_choosesConcepts = false;
        m_leftOutUnseen.removeAll(item->text());
        change();
    });
    rows->addWidget(m_concepts);
    return rows;
}

QBoxLayout* DatasetDialog::makeSplit(const DatasetSelection& selection) {
    m_split->setObjectName(QStringLiteral("splitBox"));
    m_split->setAccessibleName(tr("Subsets"));
    m_split->addItem(tr("One dataset"), NoSplit);
    m_split->addItem(tr("Split, photos of a folder together"), ByFolder);
    m_split->addItem(tr("Split, photo by photo"), ByPhoto);
    const int choice = !selection.split ? NoSplit : selection.splitBy == SplitBy::Folder ? ByFolder : ByPhoto;
    m_split->setCurrentIndex(m_split->findData(choice));
    connect(m_split, &QComboBox::currentIndexChanged, this, &DatasetDialog::change);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(8);
    const auto add = [&](QSpinBox* box, const char* name, const QString& caption, int largest, int value) {
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(caption);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setRange(0, largest);
        box->setValue(value);
        connect(box, &QSpinBox::valueChanged, this, &DatasetDialog::change);
        numbers->addLayout(labelledRows(caption, box), 1);
    };
    const SubsetShares shares = selection.split.value_or(SubsetShares{});
    for (const auto& [name, caption, share] : {std::tuple{"trainShare", tr("Training %"), shares.train},
                                               std::tuple{"validationShare", tr("Validation %"), shares.validation},
                                               std::tuple{"testShare", tr("Test %"), shares.test}}) {
        m_shares.push_back(new QSpinBox);
        add(m_shares.back(), name, caption, 100, percent(share));
    }
    add(m_seed, "splitSeed", tr("Seed"), kMostSeed,
        static_cast<int>(std::min<std::uint64_t>(selection.seed, kMostSeed)));
    m_seed->setToolTip(tr("The same seed splits the same photos in the same way."));
    auto* rows = new QVBoxLayout;
    rows->setSpacing(8);
    rows->addWidget(headingLabel(tr("Training, validation, test")));
    rows->addWidget(m_split);
    rows->addLayout(numbers);
    return rows;
}

QBoxLayout* DatasetDialog::makeFormats(const DatasetExportOptions& options) {
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    const auto addFormat = [&](const char* name, const QString& text, DatasetFormat format) {
        m_formats.push_back({makeBox(name, text, options.formats.contains(format)), format});
        rows->addWidget(m_formats.back().first);
        return m_formats.back().first;
    };
    rows->addWidget(headingLabel(tr("Formats")));
    addFormat("format.coco", QStringLiteral("COCO"), DatasetFormat::Coco);
    m_segmentation->setObjectName(QStringLiteral("segmentationBox"));
    m_segmentation->setAccessibleName(tr("COCO masks as"));
    m_segmentation->addItem(tr("Run lengths: every pixel"), static_cast<int>(CocoSegmentation::Rle));
    m_segmentation->addItem(tr("Polygons, cut open at holes"), static_cast<int>(CocoSegmentation::Polygons));
    m_segmentation->setCurrentIndex(m_segmentation->findData(static_cast<int>(options.segmentation)));
    connect(m_segmentation, &QComboBox::currentIndexChanged, this, &DatasetDialog::change);
    rows->addLayout(indented(m_segmentation));
    rows->addSpacing(4);
    addFormat("format.png", tr("PNG masks"), DatasetFormat::Png);
    for (const auto& [name, text, kind] :
         {std::tuple{"png.binary", tr("Black and white, one for each concept"), PngKind::Binary},
          std::tuple{"png.index", tr("Class numbers, with a coloured preview"), PngKind::Index},
          std::tuple{"png.instances", tr("Object numbers"), PngKind::Instances},
          std::tuple{"png.cutout", tr("Cut-outs, transparent around the concept"), PngKind::CutOut},
          std::tuple{"png.background", tr("Backgrounds, transparent at the objects"), PngKind::Background}}) {
        m_pngKinds.push_back({makeBox(name, text, options.pngKinds.contains(kind)), kind});
        rows->addLayout(indented(m_pngKinds.back().first));
    }
    rows->addSpacing(4);
    addFormat("format.yolo", tr("YOLO segmentation"), DatasetFormat::Yolo);
    addFormat("format.voc", tr("Pascal VOC, with palette"), DatasetFormat::Voc);
    rows->addSpacing(8);
    rows->addWidget(headingLabel(tr("Beside the labels")));
    m_copies = makeBox("copiesBox", tr("Copies of the photos, upright"), options.copyPhotos);
    m_copies->setToolTip(
        tr("Programs that ignore the rotation stored in a photo see the copy as you see it. Your photos stay as they "
           "are."));
    rows->addWidget(m_copies);
    rows->addStretch(1);
    return rows;
}

QBoxLayout* DatasetDialog::makeBottom() {
    connect(m_folder, &PathField::browseRequested, this, &DatasetDialog::pickFolder);
    connect(m_folder, &PathField::changed, this, [this] {
        m_replace->setChecked(false);  // it was said of another folder
        change();
    });
    m_replace = makeBox("replaceBox", tr("Replace the dataset that is there"), m_start.replaceExport);
    m_replace->hide();
    m_forecastText->setObjectName(QStringLiteral("datasetForecast"));
    m_forecastText->setProperty("role", "value");
    m_forecastText->setWordWrap(true);
    m_forecastText->setTextFormat(Qt::PlainText);  // what a concept of somebody's project is called is no markup
    m_complaint->setObjectName(QStringLiteral("datasetComplaint"));
    m_complaint->setProperty("role", "muted");
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_forecastText);
    words->addWidget(m_complaint);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_export->setObjectName(QStringLiteral("startDatasetButton"));
    m_export->setProperty("kind", "primary");
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, [this] {
        Q_EMIT exportRequested(options(), m_leftOutUnseen);
        accept();
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addLayout(words, 1);
    buttons->addWidget(cancel, 0, Qt::AlignBottom);
    buttons->addWidget(m_export, 0, Qt::AlignBottom);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(8);
    rows->addLayout(labelledRows(tr("Into this folder"), m_folder));
    rows->addWidget(m_replace);
    rows->addSpacing(8);
    rows->addLayout(buttons);
    return rows;
}

void DatasetDialog::pickFolder() {
    m_dialogs.pickFolder(this, tr("Choose a folder for the dataset"), m_folder->text(),
                         [this](const QString& path) { m_folder->setText(path); });
}

void DatasetDialog::change() {
    ++m_generation;
    m_forecast.reset();
    m_soon.start();
    const bool splits = m_split->currentData().toInt() != NoSplit;
    for (QSpinBox* share : m_shares) share->setEnabled(splits);
    m_seed->setEnabled(splits);
    const auto isChosen = [this](DatasetFormat wanted) {
        return std::any_of(m_formats.begin(), m_formats.end(),
                           [&](const auto& format) { return format.second == wanted && format.first->isChecked(); });
    };
    m_segmentation->setEnabled(isChosen(DatasetFormat::Coco));
    for (const auto& [box, kind] : m_pngKinds) box->setEnabled(isChosen(DatasetFormat::Png));
    showState();
}

void DatasetDialog::askForecast() {
    m_forecaster(options(), this,
                 [this, generation = m_generation](const auto& outcome) { receive(generation, outcome); });
}

void DatasetDialog::receive(quint64 generation, const Outcome<DatasetForecast>& outcome) {
    if (generation != m_generation) return;
    m_forecast = outcome;
    showState();
    if (const auto* forecast = std::get_if<DatasetForecast>(&outcome); forecast != nullptr && m_choosesConcepts)
        leaveOutUnseen(*forecast);
}

/// A concept of which nobody has looked at a single mask in the review is exported only when somebody ticks it.
void DatasetDialog::leaveOutUnseen(const DatasetForecast& forecast) {
    QList<QListWidgetItem*> unseen;
    int ticked = 0;
    for (int row = 0; row < m_concepts->count(); ++row) {
        if (m_concepts->item(row)->checkState() != Qt::Checked) continue;
        ++ticked;
        const std::string name = m_concepts->item(row)->text().toStdString();
        const auto objects = forecast.objectsOf.find(name);
        const auto notLookedAt = forecast.notLookedAt.find(name);
        if (objects != forecast.objectsOf.end() && notLookedAt != forecast.notLookedAt.end() &&
            notLookedAt->second >= objects->second)
            unseen.push_back(m_concepts->item(row));
    }
    m_choosesConcepts = false;
    if (unseen.size() == ticked) return;
    for (QListWidgetItem* item : unseen) {
        item->setToolTip(tr("Nobody had this concept in hand when the photos were answered."));
        item->setCheckState(Qt::Unchecked);
        m_leftOutUnseen.push_back(item->text());
    }
}

bool DatasetDialog::isAnyConceptChosen() const {
    for (int row = 0; row < m_concepts->count(); ++row)
        if (m_concepts->item(row)->checkState() == Qt::Checked) return true;
    return false;
}

/// Why nothing can be exported yet, as far as it can be told without the project; empty when it can.
QString DatasetDialog::complaint() const {
    const DatasetExportOptions chosen = options();
    if (chosen.selection.states.empty()) return tr("Choose which photos to export.");
    if (m_concepts->count() > 0 && !isAnyConceptChosen()) return tr("Choose a concept.");
    if (chosen.formats.empty()) return tr("Choose a format.");
    if (chosen.formats.contains(DatasetFormat::Png) && chosen.pngKinds.empty())
        return tr("Choose which PNG masks to write.");
    int sum = 0;
    for (const QSpinBox* share : m_shares) sum += share->value();
    if (chosen.selection.split && sum != 100) return tr("The shares add up to %1 %, not to 100 %.").arg(sum);
    return pathComplaint(*m_folder, tr("Choose a folder."));
}

QString DatasetDialog::describe(const DatasetForecast& forecast) const {
    QStringList parts = {tr("%n photo(s)", nullptr, static_cast<int>(forecast.photos))};
    if (forecast.negatives > 0)
        parts.push_back(tr("%n of them without an object", nullptr, static_cast<int>(forecast.negatives)));
    QStringList objects;
    for (const auto& [name, count] : forecast.objectsOf)
        objects.push_back(tr("%1 %2").arg(number(count), QString::fromStdString(name)));
    constexpr int kNamed = 6;
    if (objects.size() > kNamed) objects = objects.mid(0, kNamed) << QStringLiteral("…");
    if (!objects.isEmpty()) parts.push_back(objects.join(QStringLiteral(", ")));
    if (!forecast.photosOf.contains(Subset::All) && !forecast.photosOf.empty()) {
        const auto of = [&](Subset subset) {
            const auto found = forecast.photosOf.find(subset);
            return number(found == forecast.photosOf.end() ? 0 : found->second);
        };
        parts.push_back(tr("%1 for training, %2 for validation, %3 for testing")
                            .arg(of(Subset::Train), of(Subset::Validation), of(Subset::Test)));
    }
    return parts.join(QStringLiteral("  ·  "));
}

/// What can be done, but should be known.
QString DatasetDialog::remarks(const DatasetForecast& forecast) const {
    QStringList lines = {tr("%n photo(s) left out", nullptr, static_cast<int>(forecast.leftOut))};
    if (forecast.unseen > 0)
        lines.back() +=
            QStringLiteral(", ") + tr("%n of them never looked at", nullptr, static_cast<int>(forecast.unseen));
    if (forecast.incomplete > 0)
        lines.push_back(tr("In %n photo(s) not every concept was looked for; they count as showing none of those.",
                           nullptr, static_cast<int>(forecast.incomplete)));
    for (const auto& [name, count] : forecast.notLookedAt)
        lines.push_back(tr("“%1”: %n mask(s) lie in answered photos, but nobody had this concept in hand there.",
                           nullptr, static_cast<int>(count))
                            .arg(QString::fromStdString(name)));
    if (m_split->currentData().toInt() != NoSplit) {
        int subsets = 0;
        for (const QSpinBox* share : m_shares) subsets += share->value() > 0 ? 1 : 0;
        if (static_cast<int>(forecast.photosOf.size()) < subsets)
            lines.push_back(tr("One of the parts gets no photo."));
    }
    return lines.join(QLatin1Char('\n'));
}

void DatasetDialog::showState() {
    QString trouble = complaint();
    QString text;
    const Failure* failure = m_forecast ? std::get_if<Failure>(&*m_forecast) : nullptr;
    const DatasetForecast* forecast = m_forecast ? std::get_if<DatasetForecast>(&*m_forecast) : nullptr;
    if (forecast != nullptr) {
        m_replace->setVisible(forecast->place == ExportPlace::EarlierExport);
        text = describe(*forecast);
    }
    if (trouble.isEmpty() && failure != nullptr) trouble = failure->detail;
    if (trouble.isEmpty() && forecast != nullptr) {
        if (forecast->photos == 0)
            trouble = tr("No photo is in one of these states yet: review some, or choose others.");
        else if (forecast->place == ExportPlace::AmongPhotos)
            trouble = tr("The folder lies among the photos. Choose one elsewhere.");
        else if (forecast->place == ExportPlace::AroundProject)
            trouble = tr("The photos or the project lie in this folder. Choose one elsewhere.");
        else if (forecast->place == ExportPlace::SomethingElse)
            trouble = tr("The folder holds something else. Choose an empty or a new one.");
        else if (forecast->place == ExportPlace::EarlierExport && !m_replace->isChecked())
            trouble = tr("The folder holds an earlier dataset.");
    }
    m_export->setEnabled(forecast != nullptr && trouble.isEmpty());
    // Between a change and its forecast the numbers before stay, so that they do not flicker.
    if (m_forecast) m_forecastText->setText(text);
    m_complaint->setText(!trouble.isEmpty() ? trouble : forecast != nullptr ? remarks(*forecast) : QString());
}

DatasetExportOptions DatasetDialog::options() const {
    DatasetExportOptions options = m_start;
    options.out = m_folder->path();
    options.replaceExport = m_replace->isChecked();
    options.copyPhotos = m_copies->isChecked();
    options.segmentation = static_cast<CocoSegmentation>(m_segmentation->currentData().toInt());
    const auto chosen = [](const auto& boxes, auto& values) {
        values.clear();
        for (const auto& [box, value] : boxes)
            if (box->isChecked()) values.insert(value);
    };
    chosen(m_formats, options.formats);
    chosen(m_pngKinds, options.pngKinds);
    DatasetSelection& selection = options.selection;
    chosen(m_states, selection.states);
    selection.negatives = m_negatives->isChecked();
    selection.concepts.clear();
    for (int row = 0; row < m_concepts->count(); ++row)
        if (const QListWidgetItem* item = m_concepts->item(row); item->checkState() == Qt::Checked)
            selection.concepts.push_back(item->text().toStdString());
    // All of them also means those that come later.
    if (selection.concepts.size() == static_cast<std::size_t>(m_concepts->count())) selection.concepts.clear();
    const int split = m_split->currentData().toInt();
    selection.split.reset();
    if (split != NoSplit)
        selection.split =
            SubsetShares{m_shares[0]->value() / 100.0, m_shares[1]->value() / 100.0, m_shares[2]->value() / 100.0};
    selection.splitBy = split == ByPhoto ? SplitBy::Photo : SplitBy::Folder;
    selection.seed = static_cast<std::uint64_t>(m_seed->value());
    return options;
}

}  // namespace maskwright::ui
