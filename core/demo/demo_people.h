// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo_random.h"
#include "core/domain/referral.h"
#include "core/domain/woman.h"
#include "core/domain/worker.h"

namespace ninefold {

/// An invented woman, the `number`th (from 1), with an age over 18 at `referredOn`.
Woman demoWoman(int number, QDate referredOn, DemoRandom& random);

/// The `number`th worker; 0 is the manager.
Worker demoWorker(int number);

/// Fills in who referred her and from where.
void fillOfficer(Referral& referral, const Woman& woman, DemoRandom& random);

} // namespace ninefold
