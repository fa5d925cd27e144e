// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ninefold {

/// When to warn of locking and when to lock. Times are milliseconds of the wall clock, so that a
/// computer that slept shows as a leap.
class IdleClock {
public:
    enum class State : quint8 { Working, Warning, Lock };

    explicit IdleClock(qint64 now)
        : touched_(now)
        , asked_(now) {}
    void setMinutes(int minutes) { limit_ = qMax(2, minutes) * minute; }
    void touch(qint64 now) { touched_ = now; }
    /// To be asked every second.
    State state(qint64 now) {
        const bool slept = now - asked_ > minute;
        asked_ = now;
        const qint64 idle = now - touched_;
        if (slept || idle >= limit_)
            return State::Lock;
        return idle >= limit_ - minute ? State::Warning : State::Working;
    }

private:
    static constexpr qint64 minute = qint64{60} * 1000;
    qint64 limit_ = 5 * minute;
    qint64 touched_;
    qint64 asked_;
};

} // namespace ninefold
