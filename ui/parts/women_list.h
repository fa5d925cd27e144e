// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/women_behind.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace ninefold {

class RowTable;
class SectionHeader;

/// The women behind a figure or a finding; opening a row goes to her record.
class WomenList : public QWidget {
    Q_OBJECT
public:
    explicit WomenList(QWidget* parent = nullptr);
    ~WomenList() override;

    void show(const QString& title, const QString& note, std::vector<WomanBehind> rows);
    /// Shows the button that closes it; it says so by `closed`.
    void allowClosing();
    QWidget* focusTarget() const;

Q_SIGNALS:
    void opened(qint64 woman);
    void closed();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace ninefold
