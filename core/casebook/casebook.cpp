// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/casebook.h"

namespace ninefold {

ChangeSet ChangeSet::inverse() const {
    ChangeSet out{what, {}};
    out.edits.reserve(edits.size());
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        out.edits.push_back(std::visit([](const auto& e) { return AnyEdit(e.inverse()); }, *edit));
    return out;
}

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
