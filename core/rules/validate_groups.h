// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is wrong with an activity, a group and what belongs to it before it is kept; in the manner
// of core/rules/validate.

#include "core/base/result.h"
#include "core/casebook/casebook.h"

namespace ninefold {

Problems problemsWith(const Casebook& book, const Activity& activity, const Activity* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const Group& group, const Group* before, QDate today);
Problems problemsWith(const Casebook& book, const GroupSession& session, const GroupSession* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const GroupMember& member, const GroupMember* before,
                      QDate today);
Problems problemsWith(const Casebook& book, const PeerMentoring& pair, const PeerMentoring* before,
                      QDate today);

} // namespace ninefold
