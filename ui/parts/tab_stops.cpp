// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tab_stops.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace ninefold {

namespace {

class Walk {
public:
    explicit Walk(QWidget* root)
        : root_(root) {}

    std::vector<QWidget*> stops() {
        children(root_);
        return std::move(stops_);
    }

private:
    void visit(QWidget* widget) {
        if (widget->isWindow() || !widget->isVisibleTo(root_) || !widget->isEnabled())
            return;
        const bool stops = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (stops && !widget->focusProxy() && isFirstOfGroup(widget))
            stops_.push_back(widget);
        // What is inside these is theirs.
        if (!qobject_cast<QAbstractItemView*>(widget) && !qobject_cast<QComboBox*>(widget))
            children(widget);
    }

    void children(QWidget* widget) {
        if (const auto* scroll = qobject_cast<QScrollArea*>(widget)) {
            if (scroll->widget())
                visit(scroll->widget());
            return;
        }
        if (widget->layout()) {
            walk(widget->layout());
            return;
        }
        QList<QWidget*> inside;
        for (auto* child : widget->children())
            if (auto* one = qobject_cast<QWidget*>(child))
                inside << one;
        std::stable_sort(inside.begin(), inside.end(), [](const QWidget* a, const QWidget* b) {
            return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
        });
        for (auto* one : inside)
            visit(one);
    }

    void walk(QLayout* layout) {
        for (int i = 0; i < layout->count(); ++i) {
            auto* item = layout->itemAt(i);
            if (auto* widget = item->widget())
                visit(widget);
            else if (auto* inner = item->layout())
                walk(inner);
        }
    }

    /// Qt gives every radio button a stop until one of its group has had the focus.
    bool isFirstOfGroup(QWidget* widget) {
        const auto* radio = qobject_cast<QRadioButton*>(widget);
        const auto* group = radio ? radio->group() : nullptr;
        if (!group || !group->exclusive())
            return true;
        if (const auto* chosen = group->checkedButton())
            return chosen == widget || !chosen->isVisibleTo(root_);
        return std::none_of(stops_.begin(), stops_.end(), [group](QWidget* stop) {
            const auto* other = qobject_cast<QRadioButton*>(stop);
            return other && other->group() == group;
        });
    }

    QWidget* root_;
    std::vector<QWidget*> stops_;
};

} // namespace

std::vector<QWidget*> tabStops(QWidget* root) {
    return Walk(root).stops();
}

bool moveToTabStop(QWidget* root, bool next) {
    const auto stops = tabStops(root);
    if (stops.empty())
        return false;
    const QWidget* now = root->window()->focusWidget();
    const auto has = [now](const QWidget* stop) { return stop == now || stop->isAncestorOf(now); };
    // The innermost: a stop may stand inside another.
    auto at = now ? std::find_if(stops.rbegin(), stops.rend(), has) : stops.rend();
    if (const auto* radio = qobject_cast<const QRadioButton*>(now); at == stops.rend() && radio)
        at = std::find_if(stops.rbegin(), stops.rend(), [radio](const QWidget* stop) {
            const auto* other = qobject_cast<const QRadioButton*>(stop);
            return other && radio->group() && other->group() == radio->group();
        });
    const auto count = static_cast<qsizetype>(stops.size());
    auto to = next ? 0 : count - 1;
    if (at != stops.rend())
        to = (stops.rend() - at - 1 + (next ? 1 : count - 1)) % count;
    auto* stop = stops[static_cast<size_t>(to)];
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoSight(stop);
    // A label with a link has the focus before the link has: its own Tab goes on to the link.
    auto* label = qobject_cast<QLabel*>(stop);
    if (label && label->textInteractionFlags() & Qt::LinksAccessibleByKeyboard &&
        !label->hasSelectedText()) {
        QKeyEvent on(QEvent::KeyPress, next ? Qt::Key_Tab : Qt::Key_Backtab, Qt::NoModifier);
        QCoreApplication::sendEvent(label, &on);
    }
    return true;
}

void bringIntoSight(QWidget* widget) {
    for (auto* around = widget->parentWidget(); around; around = around->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(around)) {
            const int across = scroll->horizontalScrollBar()->value();
            scroll->ensureWidgetVisible(widget);
            if (scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                scroll->horizontalScrollBar()->setValue(across); // nobody could get back
        }
}

} // namespace ninefold
