// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/today/today_model.h"

#include "ui/models/item_roles.h"
#include "ui/parts/chip_label.h"
#include "ui/parts/chips.h"

namespace ninefold {

namespace {

bool isSame(const Attention& a, const Attention& b) {
    return a.kind == b.kind && a.referral == b.referral && a.appointment == b.appointment &&
           a.flag == b.flag && a.planAction == b.planAction && a.session == b.session;
}

/// What a screen reader says of a row, in the order in which it is read.
QString spoken(const TodayRow& row) {
    QStringList parts{row.name,         row.words.task,  row.words.chip,
                      row.words.detail, row.words.state, row.words.action};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace

void TodayModel::setList(const TodayList& list) {
    beginResetModel();
    entries_.clear();
    addSection(tr("Safety"), QString::number(list.safety.size()), list.safety);
    addSection(tr("Conditional cautions"), tr("%1, before the rest").arg(list.cautions.size()),
               list.cautions);
    addSection(list.cautions.empty() ? tr("To do") : tr("Everyone else"),
               QString::number(list.everyoneElse.size()), list.everyoneElse);
    endResetModel();
}

void TodayModel::addSection(const QString& title, const QString& count,
                            const std::vector<TodayRow>& rows) {
    if (rows.empty())
        return;
    entries_.push_back({title, count, {}});
    for (const auto& row : rows)
        entries_.push_back({{}, {}, row});
}

const TodayRow* TodayModel::rowAt(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const auto& entry = entries_.at(static_cast<size_t>(index.row()));
    return entry.section.isEmpty() ? &entry.row : nullptr;
}

QModelIndex TodayModel::find(const Attention& work) const {
    for (size_t i = 0; i < entries_.size(); ++i)
        if (entries_[i].section.isEmpty() && isSame(entries_[i].row.item, work))
            return index(static_cast<int>(i));
    return {};
}

int TodayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant TodayModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& entry = entries_.at(static_cast<size_t>(index.row()));
    if (!entry.section.isEmpty()) {
        if (role == SectionRole || role == Qt::DisplayRole)
            return entry.section;
        if (role == SectionCountRole)
            return entry.count;
        if (role == Qt::AccessibleTextRole)
            return QStringLiteral("%1, %2").arg(entry.section, entry.count);
        return {};
    }
    const auto& words = entry.row.words;
    switch (role) {
    case Qt::DisplayRole:
        return words.task;
    case DetailRole:
        return words.detail;
    case NameRole:
        return entry.row.name;
    case StateRole:
        return words.state;
    case ActionRole:
        return words.action;
    case ChipRole:
        return QVariant::fromValue(chipOf(words));
    case KeyRole:
        return entry.row.item.referral.value;
    case Qt::AccessibleTextRole:
        return spoken(entry.row);
    case Qt::ToolTipRole: // a narrow row leaves these out, a wide one may cut them off
        return QStringLiteral("%1\n%2\n%3").arg(words.task, words.detail, words.state);
    default:
        return {};
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const {
    return rowAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::NoItemFlags;
}

} // namespace ninefold
