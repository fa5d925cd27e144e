// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ninefold {

/// What was submitted of a period: when, by whom, to whom, and what differs now.
class SubmittedSide : public QWidget {
    Q_OBJECT
public:
    explicit SubmittedSide(QWidget* parent = nullptr);

    /// `submissions`: newest first; `differences` of the newest from now, -1: not known.
    void show(const std::vector<const Submission*>& submissions, int differences);

Q_SIGNALS:
    void sinceAsked();
    void filesAsked(qint64 submission);

private:
    void addLine(const QString& text, bool strong);

    QVBoxLayout* lines_;
};

/// "4 December 2026".
QString dayOfMoment(const QString& utc);

} // namespace ninefold
