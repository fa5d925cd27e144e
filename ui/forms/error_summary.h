// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ninefold {

/// "There is a problem with 3 answers", with links that lead to the fields.
class ErrorSummary : public QFrame {
    Q_OBJECT
public:
    explicit ErrorSummary(QWidget* parent = nullptr);
    /// Shows them in the given order and takes the focus; none: hides. A problem without a field is
    /// told without a link.
    void tell(const Problems& problems);

Q_SIGNALS:
    void chosen(const QString& field);

protected:
    /// Enter goes to the first answer that is at fault.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* title_;
    QVBoxLayout* links_;
    QString first_; ///< the field of the first problem that has one
};

} // namespace ninefold
