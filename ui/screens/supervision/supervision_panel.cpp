// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/supervision/supervision_panel.h"

#include "ui/parts/deed_table.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/row_table.h"
#include "ui/parts/section_header.h"
#include "ui/parts/segments.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace ninefold {

using Part = SupervisionPlace::Part;

SupervisionPanel::SupervisionPanel(Shell& shell, Part part, QWidget* parent)
    : PagePanel(shell, parent)
    , header_(new PageHeader(tr("Supervision"))) {
    auto* content = new QWidget;
    content_ = new QVBoxLayout(content);
    content_->setContentsMargins(0, 0, 0, 0);
    content_->setSpacing(u(8));
    content_->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(header_);
    whole->addWidget(makeParts(part));
    whole->addWidget(ruleLine());
    whole->addWidget(scrollingPage(content), 1);
}

QWidget* SupervisionPanel::makeParts(Part part) {
    auto* bar = new QWidget;
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(u(24), u(8), u(24), u(8));
    line->setSpacing(0);
    const auto addPart = [&](Part to, const QString& text, const char* name, SegmentPlace place) {
        auto* button = segmentButton(text, name, place);
        button->setChecked(to == part);
        connect(button, &QPushButton::clicked, this, [this, to] { open(to); });
        line->addWidget(button);
        if (to == part)
            chosenPart_ = button;
    };
    addPart(Part::Workers, tr("Workers"), "partWorkers", SegmentPlace::First);
    addPart(Part::Waiting, tr("Waiting and overdue"), "partWaiting", SegmentPlace::Middle);
    addPart(Part::Records, tr("Records"), "partRecords", SegmentPlace::Middle);
    addPart(Part::Away, tr("Days away"), "partAway", SegmentPlace::Last);
    line->addStretch(1);
    return bar;
}

void SupervisionPanel::add(DeedTable* table) {
    tables_.push_back(table);
    add(static_cast<QWidget*>(table));
}

void SupervisionPanel::add(QWidget* widget) {
    content_->insertWidget(content_->count() - 1, widget);
}

void SupervisionPanel::settleAll() {
    for (auto* table : tables_) {
        table->setMayEdit(mayEdit());
        table->settle();
        auto* view = table->table();
        view->setMinimumHeight(u(40) + view->model()->rowCount() * u(46));
    }
}

QWidget* SupervisionPanel::firstFocus() {
    for (auto* table : tables_)
        if (auto* first = table->firstFocus())
            return first;
    return chosenPart_;
}

} // namespace ninefold
