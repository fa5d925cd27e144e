// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/ways_out.h"

#include "ui/parts/buttons.h"
#include "ui/parts/section_header.h"
#include "ui/screens/returns/returns_out.h"
#include "ui/shell/paper_out.h"

#include <QAction>
#include <QPushButton>

namespace ninefold {

WaysOut::WaysOut(Shell& shell, PageHeader& header, std::function<const Return&()> made,
                 QWidget* page)
    : QObject(page)
    , shell_(shell)
    , made_(std::move(made))
    , page_(page) {
    add(
        tr("Preview"), tr("Preview and print the return…"), "previewReturn",
        [this] { previewReturn(shell_, made_(), page_); }, header);
    add(
        tr("Save PDF…"), tr("Save the return as PDF…"), "savePdf", [this] { savePdf(); }, header);
    add(
        tr("Save all files…"), tr("Save all files of the return…"), "saveReturn",
        [this] { askReturnFolder(shell_, made_(), page_); }, header);
}

void WaysOut::add(const QString& words, const QString& menuWords, const char* name,
                  const std::function<void()>& doing, PageHeader& header) {
    auto* button = ordinaryButton(words, name);
    auto* action = new QAction(menuWords, this);
    connect(button, &QPushButton::clicked, this, doing);
    connect(action, &QAction::triggered, this, doing);
    header.addAction(button);
    buttons_.append(button);
    actions_.append(action);
}

void WaysOut::savePdf() {
    const auto path = askPdfPath({nameOfReturn(made_()), {}, {}}, page_);
    if (!path.isEmpty())
        saveReturnPdf(shell_, made_(), path);
}

void WaysOut::allow(bool allowed) {
    for (auto* button : buttons_)
        button->setEnabled(allowed);
    for (auto* action : actions_)
        action->setEnabled(allowed);
}

void WaysOut::setTight(bool tight) {
    for (auto* button : buttons_)
        if (button != buttons_.back())
            button->setHidden(tight);
}

} // namespace ninefold
