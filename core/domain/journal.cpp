// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/journal.h"

namespace ninefold {

#define WORDS(text) QT_TRANSLATE_NOOP("codes", text)

template <>
std::span<const Labelled<AccessKind>> codes<AccessKind>() {
    using enum AccessKind;
    static constexpr Labelled<AccessKind> table[] = {
        {SignIn, "sign_in", WORDS("Signed in")},
        {FailedSignIn, "failed_sign_in", WORDS("Failed to sign in")},
        {OpenedRecord, "opened_record", WORDS("Opened her record")},
        {OpenedSection, "opened_section", WORDS("Opened a closed section")},
        {Searched, "searched", WORDS("Searched")},
        {Exported, "exported", WORDS("Exported")},
        {Imported, "imported", WORDS("Imported")},
        {Printed, "printed", WORDS("Printed")},
        {Returned, "returned", WORDS("Made a return")},
        {Disclosed, "disclosed", WORDS("Disclosed")},
        {KeysChanged, "keys_changed", WORDS("Made new keys for the file")},
        {OpenedFigure, "opened_figure", WORDS("Saw who is behind a figure")},
    };
    return table;
}

} // namespace ninefold
