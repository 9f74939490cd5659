// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_checks.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <utility>

namespace maskwright::ui {
namespace {

constexpr char16_t kOpen = u'⟦';
constexpr char16_t kClose = u'⟧';

QChar accented(QChar letter) {
    static const QString plain = QStringLiteral("aeiouycnAEIOUYCN");
    static const QString strange = QStringLiteral("àéîöûýçñÀÉÎÖÛÝÇÑ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : strange[at];
}

bool hasWords(const QString& text) {
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    return word.match(text).hasMatch();
}

/// Names, units and keys are the same in every language.
bool isInternational(const QString& text) {
    static const QRegularExpression same(
        QStringLiteral("^(maskwright|mini|coco|png|yolo|pascal voc|voc|lora|iou|bf16|fp16|fp32|cuda|cpu|qt|libtorch|"
                       "viridis|turbo|inferno|cividis|ctrl.*|alt.*|shift.*|del|esc|space|enter|return|tab|home|end|"
                       "deutsch|english|français|español|português.*|日本語|简体中文|https?://.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return same.match(text.trimmed()).hasMatch();
}

class Finder {
  public:
    explicit Finder(QStringList data) : m_data(std::move(data)) {}

    void look(const QObject& owner, const char* what, const QString& raw) {
        QString text = Qt::mightBeRichText(raw) ? QTextDocumentFragment::fromHtml(raw).toPlainText() : raw;
        for (const QString& data : m_data) text.remove(data);
        if (!hasWords(text) || PseudoLanguage::isPseudo(text) || isInternational(text)) return;
        found.push_back(
            QStringLiteral("%1 of %2 (%3): %4")
                .arg(QLatin1String(what), owner.objectName(), QLatin1String(owner.metaObject()->className()), text));
    }

    QStringList found;

  private:
    QStringList m_data;
};

void lookAt(Finder& finder, const QWidget& widget) {
    finder.look(widget, "tooltip", widget.toolTip());
    finder.look(widget, "accessible name", widget.accessibleName());
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) finder.look(widget, "text", label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) finder.look(widget, "text", button->text());
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) finder.look(widget, "title", box->title());
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        finder.look(widget, "placeholder", field->placeholderText());
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < choice->count(); ++i) finder.look(widget, "entry", choice->itemText(i));
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i) finder.look(widget, "tab", tabs->tabText(i));
}

}  // namespace

QStringList cutOff(const QWidget& window) {
    QStringList found;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const bool wraps = label->wordWrap();
        const int height = wraps ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if ((!wraps && label->width() < label->sizeHint().width()) || label->height() < height)
            found.push_back(QStringLiteral("label: ") + label->text());
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool isPicture =
            tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (!button->isVisible() || button->text().isEmpty() || isPicture) continue;
        if (button->width() < button->minimumSizeHint().width() ||
            button->height() < button->minimumSizeHint().height())
            found.push_back(QStringLiteral("button: ") + button->text());
    }
    return found;
}

QString PseudoLanguage::translate(const char*, const char* source, const char*, int) const {
    const QString plain = QString::fromUtf8(source);
    QString strange;
    bool inTag = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar letter = plain[i];
        inTag = letter == QLatin1Char('<') || (inTag && letter != QLatin1Char('>'));
        // %n and %1 stay, and so does what stands in tags.
        const bool isPlace = i > 0 && plain[i - 1] == QLatin1Char('%');
        strange += inTag || isPlace ? letter : accented(letter);
    }
    return QChar(kOpen) + strange + QString(plain.size() * 2 / 5, QLatin1Char('~')) + QChar(kClose);
}

bool PseudoLanguage::isPseudo(const QString& text) {
    return text.contains(QChar(kOpen));
}

QStringList untranslated(const QWidget& window, const QStringList& data) {
    Finder finder(data);
    lookAt(finder, window);
    for (const QWidget* widget : window.findChildren<QWidget*>()) lookAt(finder, *widget);
    for (const QAction* action : window.findChildren<QAction*>()) {
        finder.look(*action, "action", action->text());
        finder.look(*action, "tooltip", action->toolTip());
    }
    finder.found.removeDuplicates();
    return finder.found;
}

}  // namespace maskwright::ui
