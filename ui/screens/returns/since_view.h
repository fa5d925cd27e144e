// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/returns/changes_behind.h"

#include <QWidget>

#include <memory>

namespace ninefold {

/// What would now differ from what was submitted, cell by cell, and below the chosen cell the
/// changes of records that made it so.
class SinceView : public QWidget {
    Q_OBJECT
public:
    explicit SinceView(QWidget* parent = nullptr);
    ~SinceView() override;

    /// `behind`: none when the journal does not reach back to the submission.
    void show(const Casebook& book, const QString& title, std::vector<CellDifference> differences,
              std::optional<ChangesBehind> behind);

Q_SIGNALS:
    void opened(qint64 woman);

private:
    void showChanges(int difference);

    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace ninefold
