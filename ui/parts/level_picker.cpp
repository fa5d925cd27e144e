// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/level_picker.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QRadioButton>

namespace ninefold {

namespace {

constexpr std::array<NeedLevel, 5> levels{NeedLevel::None, NeedLevel::Low, NeedLevel::Medium,
                                          NeedLevel::High, NeedLevel::NotDisclosed};

std::optional<size_t> placeOf(std::optional<NeedLevel> level) {
    for (size_t i = 0; i < levels.size(); ++i)
        if (level == levels[i])
            return i;
    return std::nullopt;
}

} // namespace

/// A radio button to a screen reader, a segment of the row to the eye.
class LevelPicker::Segment : public QRadioButton {
public:
    Segment(const QString& text, QWidget* parent)
        : QRadioButton(text, parent) {
        setAutoExclusive(false); // the group rules, and lets go again for "not asked"
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    bool underlined = false;
    bool isFirst = false, isLast = false;

    QSize sizeHint() const override {
        const QFontMetrics metrics(ninefold::font(Type::Strong));
        return {std::max(u(62), metrics.horizontalAdvance(text()) + 2 * u(8)), u(28) - 2};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& pos) const override { return rect().contains(pos); }
    void paintEvent(QPaintEvent*) override {
        const auto& t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintGround(painter);
        const auto font = ninefold::font(isChecked() ? Type::Strong : Type::Text);
        painter.setFont(font);
        painter.setPen(!isEnabled() ? t.disabled : isChecked() ? t.onFill : t.ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (underlined) {
            const double width = QFontMetrics(font).horizontalAdvance(text()) + u(4);
            painter.fillRect(QRectF((this->width() - width) / 2, height() - u(5), width, u(2)),
                             isChecked() ? t.onFill : t.chart[1]);
        }
        if (!isLast && !isChecked()) {
            painter.setPen(QPen(t.line, 1));
            painter.drawLine(QPointF(width() - 0.5, 0), QPointF(width() - 0.5, height()));
        }
    }

private:
    void paintGround(QPainter& painter) const {
        const auto& t = tokens();
        if (!isChecked() && !underMouse())
            return;
        QPainterPath ground;
        ground.setFillRule(Qt::WindingFill);
        const double radius = 3;
        ground.addRoundedRect(rect(), radius, radius);
        if (!isFirst)
            ground.addRect(QRectF(0, 0, radius + 1, height()));
        if (!isLast)
            ground.addRect(QRectF(width() - radius - 1, 0, radius + 1, height()));
        painter.fillPath(ground, isChecked() ? t.fill : t.hover);
    }
};

LevelPicker::LevelPicker(QWidget* parent)
    : QWidget(parent)
    , group_(new QButtonGroup(this)) {
    setProperty("ringHolder", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (size_t i = 0; i < levels.size(); ++i) {
        auto* segment = new Segment(labelOf(levels[i]), this);
        segment->setObjectName(
            QStringLiteral("level_%1")
                .arg(QString::fromLatin1(codeOf(levels[i]).data(),
                                         static_cast<qsizetype>(codeOf(levels[i]).size()))));
        segment->isFirst = i == 0;
        segment->isLast = i + 1 == levels.size();
        segment->installEventFilter(this);
        row->addWidget(segment);
        group_->addButton(segment, static_cast<int>(i));
        segments_[i] = segment;
    }
    connect(group_, &QButtonGroup::idClicked, this, [this](int id) {
        settleFocus();
        nameSegments();
        Q_EMIT levelChosen(levels[static_cast<size_t>(id)]);
    });
    settleFocus();
    nameSegments();
}

void LevelPicker::setQuestion(const QString& question) {
    question_ = question;
    nameSegments();
}

void LevelPicker::setLastLevel(std::optional<NeedLevel> level) {
    last_ = level;
    for (size_t i = 0; i < levels.size(); ++i)
        segments_[i]->underlined = placeOf(level) == i;
    nameSegments();
    update();
}

void LevelPicker::setLevel(std::optional<NeedLevel> level) {
    const auto place = placeOf(level);
    group_->setExclusive(false); // an exclusive group never lets its last one go
    for (size_t i = 0; i < levels.size(); ++i)
        segments_[i]->setChecked(place == i);
    group_->setExclusive(true);
    settleFocus();
    nameSegments();
}

std::optional<NeedLevel> LevelPicker::level() const {
    const auto id = group_->checkedId();
    return id < 0 ? std::nullopt : std::optional(levels[static_cast<size_t>(id)]);
}

void LevelPicker::choose(std::optional<NeedLevel> chosen) {
    if (chosen == level())
        return;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    setLevel(chosen);
    if (focused)
        setFocus(Qt::OtherFocusReason);
    Q_EMIT levelChosen(chosen);
}

void LevelPicker::move(int step) {
    const auto place = placeOf(level());
    const int last = static_cast<int>(levels.size()) - 1;
    const int wanted =
        place ? std::clamp(static_cast<int>(*place) + step, 0, last) : (step > 0 ? 0 : last);
    choose(levels[static_cast<size_t>(wanted)]);
}

bool LevelPicker::takeKey(int key) {
    const bool mirrored = isRightToLeft();
    switch (key) {
    case Qt::Key_0:
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
        choose(levels[static_cast<size_t>(key - Qt::Key_0)]);
        return true;
    case Qt::Key_D:
        choose(NeedLevel::NotDisclosed);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose(std::nullopt);
        return true;
    case Qt::Key_Left:
        move(mirrored ? 1 : -1);
        return true;
    case Qt::Key_Right:
        move(mirrored ? -1 : 1);
        return true;
    case Qt::Key_Up:
        Q_EMIT rowWanted(-1);
        return true;
    case Qt::Key_Down:
        Q_EMIT rowWanted(1);
        return true;
    default:
        return false;
    }
}

bool LevelPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto held = key->modifiers() & ~Qt::KeypadModifier;
        if (held == Qt::NoModifier && isEnabled() && takeKey(key->key()))
            return true;
    } else if (event->type() == QEvent::FocusIn) {
        Q_EMIT focusEntered();
    }
    return QWidget::eventFilter(watched, event);
}

/// One stop for Tab: the chosen segment, or the first.
void LevelPicker::settleFocus() {
    auto* stop = segments_[placeOf(level()).value_or(0)];
    for (auto* segment : segments_)
        segment->setFocusPolicy(segment == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(stop);
}

void LevelPicker::nameSegments() {
    for (size_t i = 0; i < levels.size(); ++i) {
        QStringList parts;
        if (!question_.isEmpty())
            parts << question_;
        parts << segments_[i]->text();
        if (segments_[i]->underlined)
            parts << tr("last time");
        if (!level())
            parts << tr("not answered");
        segments_[i]->setAccessibleName(parts.join(QStringLiteral(", ")));
    }
}

void LevelPicker::paintEvent(QPaintEvent*) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled() ? t.control : t.line, 1));
    painter.setBrush(t.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void LevelPicker::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        for (auto* segment : segments_)
            segment->updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace ninefold
