// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/casebook.h"

#include <tuple>

namespace ninefold {

template <class... T>
using TupleOfTables = std::tuple<Table<T>...>;

struct Casebook::Tables {
    Entities::apply<TupleOfTables> of;
    friend bool operator==(const Tables& a, const Tables& b) = default;
};

Casebook::Casebook()
    : tables_(std::make_unique<Tables>()) {}
Casebook::Casebook(const Casebook& other)
    : tables_(std::make_unique<Tables>(*other.tables_))
    , nextId_(other.nextId_) {}
Casebook::Casebook(Casebook&& other) noexcept = default;
Casebook& Casebook::operator=(const Casebook& other) {
    return *this = Casebook(other);
}
Casebook& Casebook::operator=(Casebook&& other) noexcept = default;
Casebook::~Casebook() = default;

bool operator==(const Casebook& a, const Casebook& b) {
    return *a.tables_ == *b.tables_;
}

template <class T>
const Table<T>& Casebook::all() const {
    return std::get<Table<T>>(tables_->of);
}

template <class T>
Table<T>& Casebook::table() {
    return std::get<Table<T>>(tables_->of);
}

template <class T>
void Casebook::put(T record) {
    nextId_ = std::max(nextId_, record.id.value + 1);
    table<T>().put(std::move(record));
}

template <class T>
void Casebook::drop(Id<T> id) {
    table<T>().erase(id);
}

template <class T>
void Casebook::reserve(size_t count) {
    table<T>().reserve(count);
}

#define NINEFOLD_FOR(Kind, name)                                                                   \
    template const Table<Kind>& Casebook::all() const;                                             \
    template void Casebook::put(Kind record);                                                      \
    template void Casebook::drop(Id<Kind> id);                                                     \
    template void Casebook::reserve<Kind>(size_t count);
NINEFOLD_KINDS(NINEFOLD_FOR, NINEFOLD_FOR)
#undef NINEFOLD_FOR

const Centre& Casebook::centre() const {
    static const Centre none;
    return all<Centre>().isEmpty() ? none : *all<Centre>().begin();
}

const Woman* Casebook::womanByRef(const QString& ref) const {
    for (const auto& woman : all<Woman>())
        if (woman.ref == ref)
            return &woman;
    return nullptr;
}

const Referral* Casebook::referralByRef(const QString& ref) const {
    for (const auto& referral : all<Referral>())
        if (referral.ref == ref)
            return &referral;
    return nullptr;
}

const Worker* Casebook::workerByName(const QString& name) const {
    for (const auto& worker : all<Worker>())
        if (worker.name == name)
            return &worker;
    return nullptr;
}

const Woman& Casebook::womanOf(const Referral& referral) const {
    const auto* woman = find(referral.woman);
    Q_ASSERT(woman);
    return *woman;
}

std::optional<size_t> Casebook::firstStale(const ChangeSet& changes) const {
    // Edits of one set may build on one another (a record made, then altered), so later ones are
    // checked against what the earlier ones leave.
    Casebook scratch;
    for (size_t i = 0; i < changes.edits.size(); ++i) {
        const bool fresh = std::visit(
            [&](const auto& edit) {
                const auto id = edit.id();
                const auto* touched = scratch.find(id);
                const auto* here = touched ? touched : find(id);
                if (edit.before ? !here || !(*here == *edit.before) : here != nullptr)
                    return false;
                if (edit.after)
                    scratch.put(*edit.after);
                return true;
            },
            changes.edits[i]);
        if (!fresh)
            return i;
    }
    return std::nullopt;
}

void Casebook::apply(const ChangeSet& changes) {
    for (const auto& any : changes.edits)
        std::visit(
            [this](const auto& edit) {
                if (edit.after)
                    put(*edit.after);
                else
                    drop(edit.id());
            },
            any);
}

} // namespace ninefold
