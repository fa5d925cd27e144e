// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/checks_side.h"

#include "ui/parts/buttons.h"
#include "ui/parts/prose.h"
#include "ui/parts/section_header.h"
#include "ui/screens/returns/hidden_side.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

namespace {

/// Words that may be long, in a narrow column.
QLabel* wrapped(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// What stood the second working; blank: nothing was worked out again.
QString agreementOf(const Return& made) {
    const auto counted = std::count_if(made.tables.begin(), made.tables.end(),
                                       [](const ReturnTable& table) { return !table.caseLevel; });
    const auto twice = static_cast<std::ptrdiff_t>(made.workedOutTwice.size());
    if (twice == 0)
        return {};
    return twice == counted
               ? ChecksSide::tr("Every figure was worked out twice, in two ways, and agrees.")
               : ChecksSide::tr("%1 of %2 tables were worked out twice, in two ways, and agree.")
                     .arg(twice)
                     .arg(counted);
}

} // namespace

ChecksSide::ChecksSide(QWidget* parent)
    : QWidget(parent)
    , hidden_(new HiddenSide)
    , lines_(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(hidden_);
    column->addWidget(new SectionHeader(tr("Checks")));
    lines_->setContentsMargins(0, 0, 0, 0);
    column->addLayout(lines_);
}

void ChecksSide::clear() {
    hidden_->show(nullptr);
    while (auto* item = lines_->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void ChecksSide::show(const Return& made) {
    clear();
    hidden_->show(&made);
    const auto& findings = made.findings;
    if (const auto words = agreementOf(made); !words.isEmpty())
        lines_->addWidget(wrapped(words));
    for (const auto& finding : findings) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, u(4), 0, u(4));
        auto* count = new QLabel(QString::number(finding.referrals.size()));
        count->setFont(ninefold::font(Type::Strong));
        count->setMinimumWidth(u(24));
        count->setAlignment(Qt::AlignRight | Qt::AlignTop);
        line->addWidget(count);
        line->addWidget(wrapped(labelOf(finding.kind)), 1);
        auto* open = textButton(tr("Open"), "openFinding");
        open->setAccessibleName(tr("Open: %1").arg(labelOf(finding.kind)));
        connect(open, &QPushButton::clicked, this,
                [this, kind = finding.kind] { Q_EMIT opened(kind); });
        line->addWidget(open, 0, Qt::AlignTop);
        lines_->addWidget(row);
        lines_->addWidget(ruleLine());
    }
    lines_->addWidget(wrapped(
        findings.empty() ? tr("Nothing looks unfinished in the records.")
        : made.isPublic  ? tr("They never stop a return, and a public version does not tell them.")
                         : tr("They never stop a return; only their numbers stand on its cover.")));
}

} // namespace ninefold
