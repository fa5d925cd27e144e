// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/survey/big_answer.h"

#include "ui/screens/record/survey/big_parts.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ninefold {

namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignVCenter;

} // namespace

BigAnswer::BigAnswer(const QString& words, qreal points, QWidget* parent)
    : QRadioButton(parent)
    , words_(words)
    , points_(points) {
    setAccessibleName(words);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setContextMenuPolicy(Qt::PreventContextMenu);
}

QFont BigAnswer::type() const {
    auto out = ninefold::font(isChecked() ? Type::Strong : Type::Text);
    out.setPointSizeF(points_);
    return out;
}

QRect BigAnswer::wordsIn(int width, int height) const {
    const int line = QFontMetrics(type()).height();
    return {line / 2 + line + line / 3, 0, width - line / 2 - line - 2 * (line / 3), height};
}

int BigAnswer::heightForWidth(int width) const {
    // Always as in bold, so that choosing moves nothing.
    auto bold = ninefold::font(Type::Strong);
    bold.setPointSizeF(points_);
    const QFontMetrics metrics(bold);
    const auto room = wordsIn(width, 0);
    const int words = metrics.boundingRect(0, 0, room.width(), 10000, wrapped, words_).height();
    return std::max(fingerHeight, words + metrics.height() / 2);
}

QSize BigAnswer::sizeHint() const {
    const int width =
        QFontMetrics(type()).horizontalAdvance(words_) * 5 / 4 + QFontMetrics(type()).height() * 3;
    return {width, heightForWidth(width)};
}

QSize BigAnswer::minimumSizeHint() const {
    return {QFontMetrics(type()).height() * 6, fingerHeight};
}

/// The first arrow chooses the one with the focus: until then nothing is answered, and Enter alone
/// answers nothing.
void BigAnswer::keyPressEvent(QKeyEvent* event) {
    const auto key = event->key();
    if (event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier | Qt::ShiftModifier)) {
        event->ignore(); // a key of the program's, tried to get out: no answer
        return;
    }
    const bool arrow =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    if (arrow && group() && !group()->checkedButton())
        click();
    else
        QRadioButton::keyPressEvent(event);
}

void BigAnswer::paintEvent(QPaintEvent*) {
    const auto& t = tokens();
    const bool chosen = isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const qreal edge = chosen ? 3 : focused ? 2 : t.border;
    painter.setPen(QPen(focused && !chosen ? t.focus : chosen ? t.accent : t.control, edge));
    painter.setBrush(chosen ? t.accentSoft : underMouse() ? t.hover : t.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), 6,
                            6);
    if (focused && chosen) { // told from a chosen one without the focus
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.focus, 2, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(6, 6, -6, -6), 3, 3);
    }
    const QFontMetrics metrics(type());
    const int line = metrics.height();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const qreal radius = line * 0.42;
    const qreal middle = line / 2.0 + line / 2.0;
    const QPointF centre(rtl ? width() - middle : middle, height() / 2.0);
    painter.setPen(QPen(chosen ? t.accent : t.control, 2));
    painter.setBrush(chosen ? QBrush(t.accent) : QBrush(t.field));
    painter.drawEllipse(centre, radius, radius);
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.field);
        painter.drawEllipse(centre, radius * 0.4, radius * 0.4);
    }
    painter.setPen(t.ink);
    painter.setFont(type());
    const auto room = QStyle::visualRect(layoutDirection(), rect(), wordsIn(width(), height()));
    painter.drawText(room, wrapped | (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute,
                     words_);
}

} // namespace ninefold
