// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/today_list.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ninefold {

class SectionHeader;
class Shell;

/// Beside the work: today's appointments, how the month's return looks, what was begun and not
/// saved.
class TodaySide : public QWidget {
    Q_OBJECT
public:
    explicit TodaySide(Shell& shell, QWidget* parent = nullptr);

    /// `team`: everybody's appointments, with whose they are.
    void show(const TodayList& list, bool team);

private:
    void addAppointment(QVBoxLayout* part, const TodayAppointment& appointment, bool team);
    void addOutcome(QVBoxLayout* words, QWidget* box, const TodayAppointment& appointment);
    void record(const TodayAppointment& appointment, AppointmentOutcome outcome);
    void addReturn();
    void addDrafts();
    QVBoxLayout* addPart(const QString& title);
    /// Bold words, small words below with a link at their end.
    void addEntry(QVBoxLayout* part, const QString& what, const QString& more, const QString& link,
                  const QString& name, const std::function<void()>& onLink);

    Shell& shell_;
    QVBoxLayout* column_;
};

} // namespace ninefold
