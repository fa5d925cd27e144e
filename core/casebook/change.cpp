// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/change.h"

namespace ninefold {

ChangeSet::ChangeSet() = default;
ChangeSet::ChangeSet(QString words)
    : what(std::move(words)) {}
ChangeSet::ChangeSet(QString words, std::vector<AnyEdit> all)
    : what(std::move(words))
    , edits(std::move(all)) {}
ChangeSet::ChangeSet(const ChangeSet& other) = default;
ChangeSet::ChangeSet(ChangeSet&& other) noexcept = default;
ChangeSet& ChangeSet::operator=(const ChangeSet& other) = default;
ChangeSet& ChangeSet::operator=(ChangeSet&& other) noexcept = default;
ChangeSet::~ChangeSet() = default;

template <class T>
void ChangeSet::add(T record) {
    edits.push_back(Edit<T>{std::nullopt, std::move(record)});
}

template <class T>
void ChangeSet::alter(const T& before, T after) {
    if (!(before == after))
        edits.push_back(Edit<T>{before, std::move(after)});
}

template <class T>
void ChangeSet::remove(const T& record) {
    edits.push_back(Edit<T>{record, std::nullopt});
}

bool ChangeSet::isEmpty() const {
    return edits.empty();
}

ChangeSet ChangeSet::inverse() const {
    ChangeSet out(what);
    out.edits.reserve(edits.size());
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        out.edits.push_back(std::visit([](const auto& e) { return AnyEdit(e.inverse()); }, *edit));
    return out;
}

#define NINEFOLD_FOR(Kind, name)                                                                   \
    template void ChangeSet::add(Kind record);                                                     \
    template void ChangeSet::alter(const Kind& before, Kind after);                                \
    template void ChangeSet::remove(const Kind& record);
NINEFOLD_KINDS(NINEFOLD_FOR, NINEFOLD_FOR)
#undef NINEFOLD_FOR

} // namespace ninefold
