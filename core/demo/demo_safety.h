// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_story.h"

namespace ninefold {

/// Risks, who harms her, her children, with which words she was asked and what she was told, and
/// the notes of her sessions: of every woman who came, from random numbers of its own, so that the
/// rest of the caseload stays as it is.
void tellSafety(DemoBook& demo, quint32 seed);

} // namespace ninefold
