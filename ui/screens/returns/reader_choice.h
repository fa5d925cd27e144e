// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/return.h"

#include <QWidget>

class QComboBox;

namespace ninefold {

class Casebook;

/// Who will read the return: the commissioner, or anybody, with small counts hidden in one of two
/// ways.
class ReaderChoice : public QWidget {
    Q_OBJECT
public:
    explicit ReaderChoice(QWidget* parent = nullptr);

    /// Shows the centre's threshold as it is now; what is chosen stays.
    void fill(const Casebook& book);
    /// Asks for the version that is chosen.
    void askFor(ReturnRequest& request) const;

Q_SIGNALS:
    void chosen();

private:
    QComboBox* list_;
};

} // namespace ninefold
