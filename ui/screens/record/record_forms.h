// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// The form of what is done at a place; null where the place is a part of the record itself, or
/// what it was about is no longer there.
RecordForm* recordForm(const RecordContext& context, const RecordPlace& place);

} // namespace ninefold
