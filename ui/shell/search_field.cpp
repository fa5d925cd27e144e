// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_field.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QListWidgetItem>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ninefold {

namespace {

constexpr int reasonRole = Qt::UserRole;
constexpr int refRole = Qt::UserRole + 1;

/// Name and reference, and below it what was found beside the name.
class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {u(200), index.data(reasonRole).toString().isEmpty() ? u(34) : u(46)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const auto& t = tokens();
        const bool chosen = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->fillRect(option.rect, chosen ? t.selection : hovered ? t.hover : t.page);
        if (chosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              t.accent);
        const QRect inner = option.rect.adjusted(u(12), u(4), -u(12), -u(4));
        const QString reason = index.data(reasonRole).toString();
        const QString ref = index.data(refRole).toString();
        const QRect first = reason.isEmpty()
                                ? inner
                                : QRect(inner.topLeft(), QSize(inner.width(), inner.height() / 2));
        const bool isAction = ref.isEmpty();

        painter->setFont(font(Type::Small));
        painter->setPen(chosen ? t.onSelection : t.ink2);
        const int refWidth = painter->fontMetrics().horizontalAdvance(ref);
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, ref);
        painter->drawText(inner.adjusted(0, first.height(), 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(reason, Qt::ElideRight, inner.width()));
        painter->setFont(font(Type::Strong));
        painter->setPen(chosen ? t.onSelection : isAction ? t.accent : t.ink);
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            first.width() - refWidth - u(8)));
        painter->restore();
    }
};

} // namespace

SearchField::SearchField(Finder finder, QWidget* window)
    : QLineEdit(window)
    , finder_(std::move(finder))
    , popup_(new QFrame(window))
    , message_(new QLabel(popup_))
    , list_(new QListWidget(popup_))
    , key_(new QLabel(QStringLiteral("Ctrl K"), this)) {
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Find by name, reference, phone or postcode"));
    setAccessibleName(tr("Find a woman"));
    setAccessibleDescription(tr("By name, reference, date of birth, phone or postcode. Ctrl K."));
    setTextMargins(u(26), 0, 0, 0);
    key_->setProperty("key", true);
    setType(key_, Type::Tiny);
    key_->setAttribute(Qt::WA_TransparentForMouseEvents);

    popup_->setObjectName(QStringLiteral("searchPopup"));
    popup_->setProperty("panel", QStringLiteral("box"));
    popup_->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    message_->setContentsMargins(u(12), u(8), u(12), u(8));
    message_->setWordWrap(true);
    column->addWidget(message_);
    column->addWidget(list_);
    list_->setObjectName(QStringLiteral("searchResults"));
    list_->setAccessibleName(tr("Who was found"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMouseTracking(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setItemDelegate(new HitDelegate(list_));
    popup_->hide();

    connect(this, &QLineEdit::textEdited, this, &SearchField::search);
    connect(list_, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { choose(list_->row(item)); });
}

bool SearchField::isListOpen() const {
    return popup_->isVisible();
}

void SearchField::search() {
    if (text().trimmed().isEmpty()) {
        closeList();
        return;
    }
    hits_ = finder_(text());
    fill();
    place();
}

void SearchField::fill() {
    list_->clear();
    for (const auto& hit : hits_) {
        auto* item = new QListWidgetItem(hit.name, list_);
        item->setData(reasonRole, hit.reason);
        item->setData(refRole, hit.ref);
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1, %2. %3").arg(hit.name, hit.ref, hit.reason));
    }
    new QListWidgetItem(tr("New referral with these words"), list_);
    message_->setText(tr("Nobody found for “%1”.").arg(text().trimmed()));
    message_->setVisible(hits_.empty());
    list_->setCurrentRow(0);
}

void SearchField::place() {
    int height = 2;
    for (int i = 0; i < list_->count(); ++i)
        height += list_->sizeHintForRow(i);
    if (!message_->isHidden())
        height += message_->sizeHint().height();
    auto* ground = popup_->parentWidget();
    const QPoint below = mapTo(ground, QPoint(0, this->height() + 2));
    popup_->setGeometry(below.x(), below.y(), width(),
                        qMin(height, ground->height() - below.y() - u(8)));
    popup_->show();
    popup_->raise();
}

void SearchField::closeList() {
    if (popup_->isHidden())
        return;
    popup_->hide();
    Q_EMIT looked(static_cast<int>(hits_.size()));
    list_->clear();
    hits_.clear();
}

void SearchField::choose(int row) {
    const QString typed = text().trimmed();
    const bool isWoman = row >= 0 && static_cast<size_t>(row) < hits_.size();
    const auto woman = isWoman ? hits_[static_cast<size_t>(row)].woman : Id<Woman>();
    closeList();
    setText({}); // and nothing left for Ctrl+Z to bring back
    if (isWoman)
        Q_EMIT opened(woman);
    else
        Q_EMIT newReferral(typed);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    const int last = list_->count() - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        if (isListOpen())
            list_->setCurrentRow(qMin(last, list_->currentRow() + 1));
        else
            search();
        return;
    case Qt::Key_Up:
        if (isListOpen())
            list_->setCurrentRow(qMax(0, list_->currentRow() - 1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isListOpen())
            choose(list_->currentRow());
        else
            search();
        return;
    case Qt::Key_Escape:
        if (isListOpen())
            closeList();
        else
            setText({});
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        closeList();
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    key_->adjustSize();
    key_->move(width() - key_->width() - u(8), (height() - key_->height()) / 2);
    key_->setVisible(width() > u(320));
    if (isListOpen())
        place();
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int size = u(18);
    drawIcon(painter, QStringLiteral("search"), QRectF(u(9), (height() - size) / 2.0, size, size),
             tokens().ink2);
}

} // namespace ninefold
