// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_context.h"

#include <QWidget>

namespace ninefold {

/// How she may be reached, as it stands beside every number and address: the sentence, the number,
/// email or address asked for, what to say and when, and whether it is time to ask her again.
class SafeContactBox : public QWidget {
    Q_OBJECT
public:
    enum class Show : quint8 { PhoneAndEmail, Everything };
    SafeContactBox(const RecordContext& context, Show show, QWidget* parent = nullptr);
};

} // namespace ninefold
