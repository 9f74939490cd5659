// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refine/guidance_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>

#include "concept/rows.h"
#include "session/refine_picture.h"
#include "theme/flow_layout.h"
#include "theme/theme.h"

namespace maskwright::ui {
namespace {

constexpr int kHandle = 18;  ///< width of the slider's handle in the style sheet, with its border
constexpr double kDot = 2.5;
constexpr int kMostPaintings = 16;

int xOfPlace(int place, int width) {
    return kHandle / 2 + QStyle::sliderPositionFromValue(0, kGuidancePlaces - 1, place, width - kHandle);
}

}  // namespace

GuidanceMarks::GuidanceMarks(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_painted(kGuidancePlaces) {
    setObjectName(QStringLiteral("guidanceMarks"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("A filled dot: painted, and shown at once"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GuidanceMarks::setPainted(const QBitArray& painted) {
    if (painted == m_painted) return;
    m_painted = painted;
    update();
}

QSize GuidanceMarks::sizeHint() const {
    return {240, fontMetrics().height() + 12};
}

QSize GuidanceMarks::minimumSizeHint() const {
    return {160, sizeHint().height()};
}

void GuidanceMarks::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = m_theme.colors();
    for (int place = 0; place < kGuidancePlaces; ++place) {
        const bool painted = place < m_painted.size() && m_painted.testBit(place);
        painter.setPen(QPen(painted ? colors.accent : colors.muted, 1));
        painter.setBrush(painted ? QBrush(colors.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(xOfPlace(place, width()), 5), kDot, kDot);
    }
    // Each name has the room to the middle between the two.
    const int background = xOfPlace(placeOfGuidance(0), width());
    const int concept_ = xOfPlace(placeOfGuidance(1), width());
    const int middle = (background + concept_) / 2;
    const int top = 12;
    painter.setPen(colors.muted);
    const auto drawName = [&](const QString& name, int x, int room) {
        const QRect box(x - room, top, 2 * room, height() - top);
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop,
                         fontMetrics().elidedText(name, Qt::ElideRight, 2 * room));
    };
    drawName(tr("background"), background, qMin(background, middle - background - 4));
    drawName(tr("concept"), concept_, qMin(width() - concept_, concept_ - middle - 4));
}

GuidanceControl::GuidanceControl(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_value(new QLabel),
      m_slider(new QSlider(Qt::Horizontal)),
      m_marks(new GuidanceMarks(theme)),
      m_paint(new QPushButton),
      m_paintAll(new QPushButton),
      m_count(new QLabel),
      m_paintings(new QSpinBox) {
    m_value->setObjectName(QStringLiteral("guidanceValue"));
    m_slider->setObjectName(QStringLiteral("guidanceSlider"));
    m_slider->setAccessibleName(tr("Guidance, from background to concept"));
    m_slider->setToolTip(
        tr("What is painted: s = 0 the background, s = 1 the concept, between them some of both, and "
           "below 0 away from the concept"));
    m_slider->setRange(0, kGuidancePlaces - 1);
    m_slider->setPageStep(1);
    m_slider->setValue(placeOfGuidance(0));
    m_paint->setObjectName(QStringLiteral("paintButton"));
    m_paintAll->setObjectName(QStringLiteral("paintAllButton"));
    m_paintAll->setToolTip(tr("Paints every position of the slider, so that it slides smoothly afterwards"));
    m_count->setObjectName(QStringLiteral("paintedCount"));
    m_count->setProperty("role", "caption");
    m_count->setWordWrap(true);
    m_paintings->setObjectName(QStringLiteral("paintingsBox"));
    m_paintings->setRange(1, kMostPaintings);
    m_paintings->setKeyboardTracking(false);
    m_paintings->setToolTip(
        tr("So many backgrounds are painted and averaged in the difference: more are calmer, and "
           "take longer"));
    auto* paintings = new QLabel(tr("Paintings"));
    paintings->setProperty("role", "muted");
    paintings->setBuddy(m_paintings);
    auto* count = new QWidget;
    auto* countRow = new QHBoxLayout(count);
    countRow->setContentsMargins(0, 0, 0, 0);
    countRow->setSpacing(8);
    countRow->addWidget(paintings);
    countRow->addWidget(m_paintings);

    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(8, buttons);
    flow->addWidget(m_paint);
    flow->addWidget(m_paintAll);
    flow->addWidget(count);
    count->setMinimumHeight(m_paint->sizeHint().height());  // level with the buttons
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    QVBoxLayout* slider = sliderRows(tr("From background to concept"), m_slider, m_value);
    slider->setSpacing(0);
    slider->addWidget(m_marks);
    layout->addLayout(slider);
    layout->addWidget(buttons);
    layout->addWidget(m_count);
    layout->addStretch(1);

    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showGuidance();
        if (m_slider->isSliderDown())
            Q_EMIT guidanceMoved(guidance());
        else
            Q_EMIT guidanceChosen(guidance());
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { Q_EMIT guidanceChosen(guidance()); });
    connect(m_paint, &QPushButton::clicked, this, &GuidanceControl::paintRequested);
    connect(m_paintAll, &QPushButton::clicked, this, [this] {
        if (m_working)
            Q_EMIT cancelRequested();
        else
            Q_EMIT paintAllRequested();
    });
    connect(m_paintings, &QSpinBox::valueChanged, this, &GuidanceControl::paintingsChosen);
    showGuidance();
    setPainted(QBitArray(kGuidancePlaces), /*working=*/false);
}

double GuidanceControl::guidance() const {
    return guidanceAt(m_slider->value());
}

void GuidanceControl::setGuidance(double guidance) {
    if (m_slider->isSliderDown()) return;  // a hand knows better
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(placeOfGuidance(guidance));
    showGuidance();
}

void GuidanceControl::setPaintings(int count) {
    const QSignalBlocker blocker(m_paintings);
    m_paintings->setValue(count);
}

void GuidanceControl::showGuidance() {
    const QString s = QLocale().toString(guidance());
    m_value->setText(tr("s = %1").arg(s));
}

void GuidanceControl::setPainted(const QBitArray& painted, bool working) {
    m_working = working;
    m_marks->setPainted(painted);
    const int done = static_cast<int>(painted.count(true));
    m_count->setText(working ? tr("Painting: %1 of %2 positions are painted").arg(done).arg(kGuidancePlaces)
                             : tr("%1 of %2 positions are painted for this photo").arg(done).arg(kGuidancePlaces));
    showButtons();
}

void GuidanceControl::setCanPaint(bool canPaint) {
    m_canPaint = canPaint;
    showButtons();
}

void GuidanceControl::showButtons() {
    const QBitArray& painted = m_marks->painted();
    m_paint->setText(tr("Paint"));
    m_paint->setToolTip(tr("Paints the background over what the mask covers"));
    m_paint->setEnabled(m_canPaint && !painted.testBit(m_slider->value()) && !m_working);
    m_paintAll->setText(m_working ? tr("Stop painting") : tr("Paint all positions"));
    m_paintAll->setEnabled(m_canPaint && (m_working || painted.count(true) < kGuidancePlaces));
}

}  // namespace maskwright::ui
