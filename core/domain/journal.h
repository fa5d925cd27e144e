// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a centre file keeps about its own use (safety.md, "The journal"), and unfinished forms.

#include "core/base/clock_time.h"
#include "core/base/id.h"
#include "core/base/labelled.h"

#include <QByteArray>

#include <functional>

namespace ninefold {

struct Woman;

/// One line of the journal: one field of one record, before and after (safety.md, "The journal").
struct JournalLine {
    qint64 seq = 0;
    QString at;     ///< UTC, 2026-11-22T14:05:09Z
    QString worker; ///< name
    QString action; ///< as a person says it
    QString table;
    qint64 record = 0;
    QString field;
    QString before; ///< as stored
    QString after;
};
using JournalSink = std::function<void(const JournalLine&)>;

enum class AccessKind : quint8 {
    SignIn,
    FailedSignIn,
    OpenedRecord,
    OpenedSection,
    Searched,
    Exported,
    Imported,
    Printed,
    Returned,
    Disclosed,
    KeysChanged,
    OpenedFigure ///< saw who is behind a figure of a return or a chart
};
template <>
std::span<const Labelled<AccessKind>> codes<AccessKind>();

/// One line of who has looked.
struct AccessLine {
    qint64 seq = 0;
    QString at;
    QString worker;
    AccessKind kind = AccessKind::OpenedRecord;
    Id<Woman> woman; ///< none: not about one woman
    QString detail;
};

/// A form that was not finished, kept in the encrypted file for the worker who began it.
struct FormDraft {
    QString key;   ///< which form about what, as "referral/new" or "appointment/123"
    QString title; ///< as shown on Today, as "New referral"
    ClockTime at;
    QByteArray answers;
};

} // namespace ninefold
