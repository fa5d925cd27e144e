// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/changes_behind.h"

#include "core/base/text.h"
#include "core/returns/told_of_referrals.h"

#include <map>
#include <set>

namespace ninefold {

namespace {

/// A changed record and the fields of it that matter: all, where it was made or removed.
using FieldsOfRecords = std::map<qint64, std::set<std::string>>;

/// One woman in both casebooks, and what a return is told of her referrals.
class WomanThenAndNow {
public:
    WomanThenAndNow(const Period& days, Casebook then, Casebook now)
        : days_(days)
        , then_(std::move(then))
        , now_(std::move(now)) {}

    Status work() {
        auto then = toldOfReferrals(then_, days_);
        if (!then)
            return then.failure();
        auto now = toldOfReferrals(now_, days_);
        if (!now)
            return now.failure();
        toldThen_ = std::move(*then);
        toldNow_ = std::move(*now);
        return Done{};
    }

    std::vector<Id<Referral>> changedReferrals() const {
        std::set<Id<Referral>> out;
        for (const auto& [referral, rows] : toldThen_)
            if (rows != rowsOf(toldNow_, referral))
                out.insert(referral);
        for (const auto& [referral, rows] : toldNow_)
            if (rows != rowsOf(toldThen_, referral))
                out.insert(referral);
        return {out.begin(), out.end()};
    }

    /// The records and fields that a referral's difference comes from.
    Result<FieldsOfRecords> sourcesOf(Id<Referral> referral) const {
        FieldsOfRecords out;
        std::optional<Failure> failure;
        Entities::forEach([&]<class T>(T*) {
            std::set<Id<T>> ids;
            for (const auto& record : then_.all<T>())
                ids.insert(record.id);
            for (const auto& record : now_.all<T>())
                ids.insert(record.id);
            for (const auto id : ids)
                if (!failure)
                    failure = addSources(id, referral, out);
        });
        if (failure)
            return *failure;
        return out;
    }

    const Referral* find(Id<Referral> referral) const {
        const auto* now = now_.find(referral);
        return now ? now : then_.find(referral);
    }

private:
    using Told = ToldOfReferrals;

    static std::vector<std::string> rowsOf(const Told& told, Id<Referral> referral) {
        const auto found = told.find(referral);
        return found == told.end() ? std::vector<std::string>() : found->second;
    }

    /// The record as `to` has it, or only one field of it, in place of what `from` has.
    template <class T>
    static Casebook exchanged(const Casebook& from, const Casebook& to, Id<T> id,
                              const Field<T>* field) {
        Casebook out = from;
        const auto* wanted = to.find(id);
        if (!wanted) {
            out.drop(id);
        } else if (!field) {
            out.put(*wanted);
        } else {
            T record = *from.find(id);
            field->set(record, field->text(*wanted));
            out.put(std::move(record));
        }
        return out;
    }

    /// Whether a change alone makes a difference, taken back now or made then.
    template <class T>
    Result<bool> matters(Id<T> id, const Field<T>* field, Id<Referral> referral) const {
        const auto without = toldOfReferrals(exchanged(now_, then_, id, field), days_);
        if (!without)
            return without.failure();
        if (rowsOf(*without, referral) != rowsOf(toldNow_, referral))
            return true;
        const auto alone = toldOfReferrals(exchanged(then_, now_, id, field), days_);
        if (!alone)
            return alone.failure();
        return rowsOf(*alone, referral) != rowsOf(toldThen_, referral);
    }

    template <class T>
    std::optional<Failure> addSources(Id<T> id, Id<Referral> referral, FieldsOfRecords& out) const {
        const auto* then = then_.find(id);
        const auto* now = now_.find(id);
        if (then && now && *then == *now)
            return std::nullopt;
        const auto whole = matters<T>(id, nullptr, referral);
        if (!whole)
            return whole.failure();
        if (!*whole)
            return std::nullopt;
        for (const auto& field : fields<T>()) {
            const auto before = then ? field.text(*then) : std::string();
            const auto after = now ? field.text(*now) : std::string();
            if (before == after)
                continue;
            if (then && now) {
                const auto alone = matters<T>(id, &field, referral);
                if (!alone)
                    return alone.failure();
                if (!*alone)
                    continue;
            } else if (field.kind == FieldKind::Link) {
                continue; // says only under what the record stands
            }
            out[id.value].insert(std::string(field.name));
        }
        return std::nullopt;
    }

    Period days_;
    Casebook then_;
    Casebook now_;
    Told toldThen_;
    Told toldNow_;
};

/// Adds the women whose records `book` has and `other` has not, or otherwise.
void addTouched(const Casebook& book, const Casebook& other, std::set<Id<Woman>>& out) {
    Entities::forEach([&]<class T>(T*) {
        const auto touch = [&](const T& record) {
            if constexpr (std::is_same_v<T, Woman>)
                out.insert(record.id);
            else if constexpr (std::is_same_v<T, Referral>)
                out.insert(record.woman);
            else if constexpr (requires { record.referral; })
                out.insert(book.find(record.referral)->woman);
        };
        for (const auto& record : book.all<T>())
            if (const auto* there = other.find(record.id); !there || !(*there == record))
                touch(record);
    });
}

/// Some women and their records, then and now.
struct SomeWomen {
    std::set<Id<Woman>> women;
    Casebook then;
    Casebook now;

    static SomeWomen of(const std::set<Id<Woman>>& women, const Casebook& then,
                        const Casebook& now) {
        return {women, recordsOf(then, women), recordsOf(now, women)};
    }
};

/// The women of whom a return is told something else than then, each alone. Most changes are not
/// seen by it, so the touched are halved until what is left differs: a workbench for each of
/// hundreds would take long.
Result<std::vector<SomeWomen>> womenToldOtherwise(const ChangesAsked& asked) {
    std::set<Id<Woman>> touched;
    addTouched(asked.then.book, asked.now, touched);
    addTouched(asked.now, asked.then.book, touched);
    std::vector<SomeWomen> out;
    std::vector<SomeWomen> left{SomeWomen::of(touched, asked.then.book, asked.now)};
    while (!left.empty()) {
        auto group = std::move(left.back());
        left.pop_back();
        const auto then = toldOfAll(group.then, asked.days);
        if (!then)
            return then.failure();
        const auto now = toldOfAll(group.now, asked.days);
        if (!now)
            return now.failure();
        if (*then == *now)
            continue;
        if (group.women.size() == 1) {
            out.push_back(std::move(group));
            continue;
        }
        const auto middle =
            std::next(group.women.begin(), static_cast<std::ptrdiff_t>(group.women.size() / 2));
        left.push_back(SomeWomen::of({group.women.begin(), middle}, group.then, group.now));
        left.push_back(SomeWomen::of({middle, group.women.end()}, group.then, group.now));
    }
    return out;
}

/// Her lines since then, of those records and fields, oldest first.
Result<std::vector<JournalLine>> linesOf(const ChangesAsked& asked, Id<Woman> woman,
                                         const FieldsOfRecords& sources) {
    auto all = asked.journalOf(woman);
    if (!all)
        return all.failure();
    std::vector<JournalLine> out;
    for (auto& line : *all) {
        const auto found = sources.find(line.record);
        if (line.seq > asked.then.seq && found != sources.end() &&
            found->second.count(toUtf8(line.field)) > 0)
            out.push_back(std::move(line));
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const JournalLine& a, const JournalLine& b) { return a.seq < b.seq; });
    return out;
}

std::set<Id<Referral>> askedOf(const ReferralsBehind& behind, const CellDifference& cell, int row) {
    if (row < 0)
        return {};
    const auto all = behind(cell.table, row, cell.column);
    return {all.begin(), all.end()};
}

/// A count that stands there; none where something else does.
std::optional<qint64> countIn(const QString& words) {
    bool isNumber = false;
    const auto number = words.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The changed referrals behind a cell. Where those that came and went make up a count's
/// difference, only they; otherwise all, for they may have changed a sum or a mean in which they
/// stand then and now.
std::set<Id<Referral>> behindCell(const ChangesAsked& asked, const CellDifference& cell,
                                  const std::set<Id<Referral>>& changed) {
    std::set<Id<Referral>> cameOrWent;
    std::set<Id<Referral>> either;
    const auto then = askedOf(asked.behindThen, cell, cell.rowThen);
    const auto now = askedOf(asked.behindNow, cell, cell.rowNow);
    qint64 more = 0;
    for (const auto referral : changed) {
        const bool was = then.count(referral) > 0;
        const bool is = now.count(referral) > 0;
        if (was || is)
            either.insert(referral);
        if (was != is)
            cameOrWent.insert(referral);
        more += (is ? 1 : 0) - (was ? 1 : 0);
    }
    const auto before = countIn(cell.then);
    const auto after = countIn(cell.now);
    return before && after && *after - *before == more ? cameOrWent : either;
}

void addCells(const ChangesAsked& asked, ChangesBehind& out) {
    std::set<Id<Referral>> changed;
    for (const auto& one : out.referrals)
        changed.insert(one.referral);
    for (size_t i = 0; i < asked.differences.size(); ++i) {
        const auto behind = behindCell(asked, asked.differences[i], changed);
        if (behind.empty())
            out.unexplained.push_back(i);
        for (auto& one : out.referrals)
            if (behind.count(one.referral) > 0)
                one.cells.push_back(i);
    }
}

} // namespace

Result<ChangesBehind> changesBehind(const ChangesAsked& asked) {
    ChangesBehind out;
    auto groups = womenToldOtherwise(asked);
    if (!groups)
        return groups.failure();
    for (auto& group : *groups) {
        const auto woman = *group.women.begin();
        WomanThenAndNow she(asked.days, std::move(group.then), std::move(group.now));
        if (const auto worked = she.work(); !worked)
            return worked.failure();
        for (const auto referral : she.changedReferrals()) {
            const auto sources = she.sourcesOf(referral);
            if (!sources)
                return sources.failure();
            auto lines = linesOf(asked, woman, *sources);
            if (!lines)
                return lines.failure();
            out.referrals.push_back(
                {referral, woman, she.find(referral)->ref, std::move(*lines), {}});
        }
    }
    std::sort(out.referrals.begin(), out.referrals.end(),
              [](const auto& a, const auto& b) { return a.referral < b.referral; });
    addCells(asked, out);
    return out;
}

} // namespace ninefold
