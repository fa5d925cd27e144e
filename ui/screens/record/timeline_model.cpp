// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/timeline_model.h"

#include "core/base/date_words.h"
#include "core/base/text.h"
#include "ui/models/item_roles.h"
#include "ui/parts/chip_label.h"
#include "ui/style/icon.h"

namespace ninefold {

namespace {

struct KindRow {
    TimelineKind kind;
    const char* icon;
    TimelineSort sort;
};
constexpr KindRow kinds[] = {
    {TimelineKind::Referral, "document", TimelineSort::Referral},
    {TimelineKind::Decision, "document", TimelineSort::Referral},
    {TimelineKind::Closed, "document", TimelineSort::Referral},
    {TimelineKind::Report, "document", TimelineSort::Referral},
    {TimelineKind::Appointment, "diary", TimelineSort::Appointments},
    {TimelineKind::Call, "phone", TimelineSort::Contacts},
    {TimelineKind::Text, "text", TimelineSort::Contacts},
    {TimelineKind::Email, "letter", TimelineSort::Contacts},
    {TimelineKind::Letter, "letter", TimelineSort::Contacts},
    {TimelineKind::Meeting, "person", TimelineSort::Contacts},
    {TimelineKind::Needs, "insights", TimelineSort::Needs},
    {TimelineKind::Activity, "groups", TimelineSort::Support},
    {TimelineKind::GroupSession, "groups", TimelineSort::Support},
    {TimelineKind::Partner, "partner", TimelineSort::Support},
    {TimelineKind::Grant, "p5", TimelineSort::Support},
    {TimelineKind::Survey, "survey", TimelineSort::Support},
    {TimelineKind::Police, "info", TimelineSort::Referral},
    {TimelineKind::Consent, "tick", TimelineSort::Referral},
    {TimelineKind::Plan, "goal", TimelineSort::Support},
    {TimelineKind::Review, "person", TimelineSort::Appointments},
    {TimelineKind::Note, "note", TimelineSort::Contacts},
};

const KindRow& rowOf(TimelineKind kind) {
    for (const auto& row : kinds)
        if (row.kind == kind)
            return row;
    return kinds[0];
}

/// As it follows the bold title: "Keywork, 10:00: attended", "Phone call, spoke to her".
QString outcomeText(const TimelineEntry& entry) {
    if (entry.outcome.isEmpty())
        return {};
    const bool hasTime = entry.kind == TimelineKind::Appointment;
    return (hasTime ? QStringLiteral(": ") : QStringLiteral(", ")) + entry.outcome;
}

bool holds(const TimelineEntry& entry, const QStringList& words) {
    const auto text =
        folded(entry.title + u' ' + entry.outcome + u' ' + entry.text + u' ' + entry.condition);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word); });
}

} // namespace

void TimelineModel::setEntries(std::vector<TimelineEntry> entries, QDate today) {
    beginResetModel();
    entries_ = std::move(entries);
    today_ = today;
    sift();
    endResetModel();
}

void TimelineModel::narrow(TimelineSort sort, const QString& words) {
    beginResetModel();
    sort_ = sort;
    words_ = words;
    sift();
    endResetModel();
}

void TimelineModel::sift() {
    QStringList words;
    for (const auto& word : words_.split(u' ', Qt::SkipEmptyParts))
        words << folded(word);
    shown_.clear();
    for (size_t i = 0; i < entries_.size(); ++i) {
        const bool sorted =
            sort_ == TimelineSort::Everything || rowOf(entries_[i].kind).sort == sort_;
        if (sorted && holds(entries_[i], words))
            shown_.push_back(i);
    }
}

QString TimelineModel::countText() const {
    const auto all = static_cast<int>(entries_.size());
    const auto entries = all == 1 ? tr("1 entry") : tr("%1 entries").arg(all);
    return hidden() == 0 ? tr("%1, none hidden").arg(entries)
                         : tr("%1, %2 hidden").arg(entries).arg(hidden());
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

/// The day stands at its first entry only, as in a diary.
QString TimelineModel::whenText(int row) const {
    const auto& at = entryAt(row).at;
    if (row > 0 && entryAt(row - 1).at.date == at.date)
        return {};
    if (at.date == today_)
        return entryAt(row).timed ? tr("Today %1").arg(timeOfDay(at)) : tr("Today");
    return weekdayDayMonth(at.date, today_);
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& entry = entryAt(index.row());
    const bool counts = !entry.condition.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case OutcomeRole:
        return outcomeText(entry);
    case WhenRole:
        return whenText(index.row());
    case IconRole:
        return QString::fromLatin1(rowOf(entry.kind).icon);
    case DetailRole:
        return counts && entry.text.isEmpty() ? entry.condition
               : counts                       ? entry.condition + u'\n' + entry.text
                                              : entry.text;
    case ToneRole:
        return counts ? static_cast<int>(Tone::Done) : static_cast<int>(Tone::Ink2);
    case ChipRole:
        return counts ? QVariant::fromValue(Chip{Shape::DiscTick, Urgency::Done, {}}) : QVariant();
    case KeyRole:
        return entry.record;
    case Qt::AccessibleTextRole:
        return QStringList{weekdayDayMonth(entry.at.date, today_), entry.title, entry.outcome,
                           entry.condition, entry.text}
            .join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace ninefold
