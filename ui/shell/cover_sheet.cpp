// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cover_sheet.h"

#include "ui/parts/buttons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold {

CoverSheet::CoverSheet(QWidget* window, std::function<void()> showAgain)
    : QWidget(window) {
    setObjectName(QStringLiteral("cover"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("The screen is covered"));
    auto* column = new QVBoxLayout(this);
    auto* again = ordinaryButton(tr("Show again"), "showAgain", this);
    column->addWidget(again, 0, Qt::AlignCenter);
    connect(again, &QPushButton::clicked, this,
            [showAgain = std::move(showAgain)] { showAgain(); });
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
    again->setFocus();
}

bool CoverSheet::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool CoverSheet::focusNextPrevChild(bool) {
    return true; // the one button keeps the focus
}

void CoverSheet::keyPressEvent(QKeyEvent* event) {
    event->accept();
}

} // namespace ninefold
