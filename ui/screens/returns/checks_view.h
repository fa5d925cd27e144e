// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "core/rules/data_quality.h"

#include <QWidget>

class QTableWidget;

namespace ninefold {

class SectionHeader;

/// The women behind one finding; opening a row goes to her record.
class ChecksView : public QWidget {
    Q_OBJECT
public:
    explicit ChecksView(QWidget* parent = nullptr);

    void show(const Casebook& book, const Finding& finding);

Q_SIGNALS:
    void opened(qint64 woman);

private:
    SectionHeader* title_;
    QTableWidget* list_;
};

} // namespace ninefold
