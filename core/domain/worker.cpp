// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/worker.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<Role>> codes<Role>() {
    using enum Role;
    static constexpr Labelled<Role> table[] = {
        {Keyworker, "keyworker", WORDS("Keyworker")},
        {Manager, "manager", WORDS("Manager")},
        {ReadOnly, "read_only", WORDS("Read only")},
    };
    return table;
}

} // namespace ninefold
