// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/caseload/filter_bar.h"

#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/screens/caseload/caseload_filters.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QFontMetrics>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>

namespace ninefold {

namespace {

/// "Keyworker: Ruth Delaney ×": a click takes the filter off.
class FilterWord : public QPushButton {
public:
    FilterWord(const QString& title, QString value, QWidget* parent)
        : QPushButton(parent)
        , title_(title + QStringLiteral(": "))
        , value_(std::move(value)) {
        setAccessibleName(title_ + value_);
        setToolTip(FilterBar::tr("Take this filter off"));
    }

    QSize sizeHint() const override {
        return {qRound(QFontMetricsF(ninefold::font(Type::Text)).horizontalAdvance(title_) +
                       QFontMetricsF(ninefold::font(Type::Strong)).horizontalAdvance(value_)) +
                    u(12 + 8 + 16 + 10),
                u(30)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text.clear();
        style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
        QRect room = rect().adjusted(u(12), 0, 0, 0);
        painter.setPen(tokens().ink);
        painter.setFont(ninefold::font(Type::Text));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, title_);
        room.setLeft(room.left() + QFontMetrics(painter.font()).horizontalAdvance(title_));
        painter.setFont(ninefold::font(Type::Strong));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, value_);
        drawIcon(painter, QStringLiteral("close"),
                 QRectF(width() - u(10) - u(16), (height() - u(16)) / 2.0, u(16), u(16)),
                 tokens().ink2);
    }

private:
    QString title_, value_;
};

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , flow_(new FlowLayout(u(8), this))
    , text_(new QLineEdit(this))
    , add_(ordinaryButton(tr("Add a filter"), "addFilter", this))
    , menu_(new QMenu(this))
    , counts_(new QWidget(this))
    , count_(new QLabel(counts_))
    , all_(textButton({}, "showAll", counts_)) {
    setObjectName(QStringLiteral("filterbar"));
    setAttribute(Qt::WA_StyledBackground);
    flow_->setContentsMargins(u(24), u(7), u(24), u(7));
    flow_->setLastAtEnd(true);
    flow_->addWidget(text_);
    flow_->addWidget(counts_);
    text_->setObjectName(QStringLiteral("narrow"));
    text_->setPlaceholderText(tr("Narrow this list"));
    text_->setAccessibleName(tr("Narrow this list by name or reference"));
    text_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    text_->setClearButtonEnabled(true);
    text_->setFixedWidth(u(220));
    connect(text_, &QLineEdit::textEdited, this, [this](const QString& typed) {
        auto wanted = filter_;
        wanted.text = typed;
        Q_EMIT filterWanted(wanted);
    });
    add_->setIcon(icon(QStringLiteral("filter")));
    menu_->setObjectName(QStringLiteral("filterMenu"));
    connect(add_, &QPushButton::clicked, this,
            [this] { menu_->popup(add_->mapToGlobal(QPoint(0, add_->height()))); });

    auto* counts = new QHBoxLayout(counts_);
    counts->setContentsMargins(0, 0, 0, 0);
    counts->setSpacing(u(8));
    counts->addWidget(count_);
    counts->addWidget(all_);
    count_->setObjectName(QStringLiteral("shownCount"));
    setType(count_, Type::Text, "ink2");
    connect(all_, &QPushButton::clicked, this, [this] { Q_EMIT filterWanted(everyone()); });
}

void FilterBar::show(const CaseloadFilter& filter, const Casebook& book, size_t shown,
                     size_t hidden) {
    filter_ = filter;
    if (text_->text() != filter.text)
        text_->setText(filter.text);
    showFilters(book);
    fillMenu(book);
    const auto total = shown + hidden;
    count_->setText(hidden == 0
                        ? tr("<b>%1 shown</b>, none hidden").arg(shown)
                        : tr("<b>%1 shown</b>, %2 hidden by these filters").arg(shown).arg(hidden));
    all_->setText(tr("Show all %1").arg(total));
    all_->setVisible(hidden > 0);
    updateGeometry();
}

void FilterBar::showFilters(const Casebook& book) {
    const auto* focused = dynamic_cast<FilterWord*>(focusWidget());
    for (auto* word : words_) {
        flow_->removeWidget(word);
        word->hide();
        word->deleteLater();
    }
    words_.clear();
    flow_->removeWidget(add_);
    flow_->removeWidget(counts_);
    for (const auto kind : filterKinds) {
        const auto value = valueOf(kind, filter_, book);
        if (value.isEmpty())
            continue;
        auto* word = new FilterWord(titleOf(kind), value, this);
        word->setObjectName(QStringLiteral("filter%1").arg(static_cast<int>(kind)));
        connect(word, &QPushButton::clicked, this, [this, kind] {
            auto wanted = filter_;
            takeOff(kind, wanted);
            Q_EMIT filterWanted(wanted);
        });
        flow_->addWidget(word);
        words_.push_back(word);
        word->show();
    }
    flow_->addWidget(add_);
    flow_->addWidget(counts_);
    if (focused) // its word is gone: the keyboard goes on beside it
        add_->setFocus(Qt::OtherFocusReason);
}

void FilterBar::fillMenu(const Casebook& book) {
    menu_->clear();
    for (const auto kind : filterKinds) {
        auto* under = menu_->addMenu(titleOf(kind));
        auto* group = new QActionGroup(under);
        const auto now = valueOf(kind, filter_, book);
        for (const auto& choice : choicesOf(kind, filter_, book)) {
            auto* action = under->addAction(choice.text);
            action->setCheckable(true);
            action->setChecked(choice.text == now);
            group->addAction(action);
            connect(action, &QAction::triggered, this,
                    [this, wanted = choice.filter] { Q_EMIT filterWanted(wanted); });
        }
    }
}

} // namespace ninefold
