// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/hand_over.h"

namespace ninefold {

/// Thanks her, over the sign-in page of a file that has already locked, until somebody goes on to
/// sign in.
class FarewellSheet : public QWidget {
    Q_OBJECT
public:
    FarewellSheet(QWidget* window, const HerFace::Farewell& farewell);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
};

} // namespace ninefold
