// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/groups/woman_field.h"

#include "core/rules/names.h"
#include "ui/shell/shell.h"
#include "ui/style/theme.h"

#include <QDate>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QListWidgetItem>
#include <QVBoxLayout>

namespace ninefold {

namespace {

constexpr QChar chosenSign = u'#';

} // namespace

WomanField::WomanField(Shell& shell, QWidget* parent)
    : AnswerField(parent)
    , shell_(shell)
    , index_(shell.session().casebook())
    , line_(new QLineEdit)
    , list_(new QListWidget)
    , found_(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    for (auto* widget : std::initializer_list<QWidget*>{line_, list_, found_})
        column->addWidget(widget);
    line_->setMaximumWidth(u(380));
    line_->installEventFilter(this);
    list_->setObjectName(QStringLiteral("found"));
    list_->setAccessibleName(tr("Women found"));
    list_->setMaximumWidth(u(380));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->hide();
    found_->setWordWrap(true);
    setType(found_, Type::Small, "ink2");
    setFocusProxy(line_);
    connect(line_, &QLineEdit::textEdited, this, [this] {
        chosen_ = {};
        look();
        Q_EMIT edited();
    });
    connect(line_, &QLineEdit::editingFinished, this, &WomanField::noteSearch);
    connect(list_, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { choose(list_->row(item)); });
}

Id<Referral> WomanField::chosen() const {
    return chosen_;
}

void WomanField::look() {
    const auto& session = shell_.session();
    hits_ = findInSupport(session.casebook(), index_, line_->text(), session.today());
    list_->clear();
    for (const auto& hit : hits_) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1, %2").arg(hit.name, hit.womanRef), list_);
        item->setSizeHint(QSize(u(200), u(30)));
    }
    list_->setFixedHeight(u(30) * static_cast<int>(hits_.size()) + 4);
    list_->setVisible(hits_.size() > 1);
    const bool blank = line_->text().trimmed().isEmpty();
    found_->setText(blank              ? QString()
                    : hits_.empty()    ? tr("Nobody in support is found. Type another part of her "
                                               "name, or her reference.")
                    : hits_.size() > 1 ? tr("Choose her with the arrow keys and Enter, or click.")
                                       : QString());
    if (hits_.size() == 1)
        choose(0);
}

void WomanField::choose(int row) {
    if (row < 0 || static_cast<size_t>(row) >= hits_.size())
        return;
    const auto& hit = hits_[static_cast<size_t>(row)];
    chosen_ = hit.referral;
    found_->setText(tr("Chosen: %1, %2").arg(hit.name, hit.womanRef));
    list_->setCurrentRow(row);
    list_->setVisible(false);
    Q_EMIT edited();
}

/// As a search from the top bar is: how many were found, not the words.
void WomanField::noteSearch() {
    const auto text = line_->text().trimmed();
    if (text.isEmpty() || text == noted_)
        return;
    noted_ = text;
    const auto noted = shell_.session().noteAccess(
        AccessKind::Searched, {},
        hits_.size() == 1 ? tr("1 found") : tr("%1 found").arg(hits_.size()));
    if (!noted)
        shell_.tell(noted.failure());
}

bool WomanField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress && list_->isVisibleTo(this)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int row = list_->currentRow();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            list_->setCurrentRow(
                qBound(0, row + (key == Qt::Key_Down ? 1 : -1), list_->count() - 1));
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && row >= 0) {
            choose(row);
            return true;
        }
    }
    return AnswerField::eventFilter(watched, event);
}

QString WomanField::typed() const {
    return chosen_ ? chosenSign + QString::number(chosen_.value) : line_->text();
}

void WomanField::setTyped(const QString& text) {
    chosen_ = {};
    const Id<Referral> wanted{text.startsWith(chosenSign) ? text.mid(1).toLongLong() : 0};
    if (const auto* referral = shell_.session().casebook().find(wanted)) {
        const auto& woman = shell_.session().casebook().womanOf(*referral);
        hits_ = {{wanted, displayName(woman), woman.ref}};
        line_->setText(displayName(woman));
        choose(0);
        return;
    }
    line_->setText(text);
    look();
    Q_EMIT edited();
}

QString WomanField::fault(const QString&) const {
    return line_->text().trimmed().isEmpty() || chosen_ ? QString()
                                                        : tr("Choose the woman from the list");
}

QWidget* WomanField::focusTarget() {
    return line_;
}

void WomanField::setReadOnly(bool readOnly) {
    line_->setReadOnly(readOnly);
}

} // namespace ninefold
