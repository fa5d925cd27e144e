// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An invented caseload, to try the program with and to measure it on. No woman, worker, officer,
// address or number in it is real: phone numbers are from the ranges kept for drama, postcodes have
// a part that is never given out.

#include "core/casebook/casebook.h"

#include <QDate>

namespace ninefold {

/// The centre and all its records, numbered from 1 up: the centre, then its workers (the manager
/// first), then the women in the order they were referred. The same arguments give the same
/// caseload everywhere.
///
/// Shares follow the London service's published report (measures.md, "Published figures"), Today
/// has something in every group as at `asAt`, and a few records have the faults that checking the
/// data finds. What lies after `asAt` is booked, nothing else.
Casebook demoCaseload(int women, quint32 seed, QDate asAt);

/// The same for measuring: every woman has exactly `appointmentsEach` appointments.
Casebook benchCaseload(int women, int appointmentsEach, quint32 seed, QDate asAt);

/// What puts `caseload` into a centre file that has its centre and first manager already: every
/// record but the centre, numbered from the file's next id. Of a worker whom the file has by name
/// no second one is made. The women of the demo manager go to `manager`.
ChangeSet demoChanges(const Casebook& caseload, const Casebook& file, Id<Worker> manager);

QString demoCentreName();
QString demoCentreCode();
QString demoManagerName();
/// The setting `Centre::rooms`.
QString demoRooms();
/// When its centre asks midway, in weeks after the decision.
int demoMidSurveyWeeks();

} // namespace ninefold
