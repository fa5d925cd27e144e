// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/referral.h"

#include <QDate>
#include <QWidget>

class QLabel;

namespace ninefold {

/// What a referral brings with it, worked out from the answers as they are: first contact, the
/// report day, the last day of the condition.
class WhatFollows : public QWidget {
    Q_OBJECT
public:
    explicit WhatFollows(QWidget* parent = nullptr);
    /// `disposal`: none while it is not chosen.
    void show(const Referral& referral, std::optional<Disposal> disposal, QDate today);

private:
    QLabel* contact_;
    QLabel* report_;
    QLabel* appointments_;
    QLabel* note_;
};

} // namespace ninefold
