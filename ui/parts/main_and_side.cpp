// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/main_and_side.h"

#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

namespace {

/// Below so many u beside the side, the work is too narrow to be read.
constexpr int leastMainUnits = 520;
constexpr int leastMainHeight = 180;

/// A page that is as wide as its frame, so that its words wrap instead of being cut off.
class PageScroll : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize minimumSizeHint() const override { return {u(120), u(80)}; }
};

} // namespace

QScrollArea* scrollingPage(QWidget* content, QWidget* parent) {
    auto* area = new PageScroll(parent);
    content->setObjectName(QStringLiteral("scrolled"));
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

MainAndSide::MainAndSide(QWidget* main, int sideUnits, QWidget* parent)
    : QWidget(parent)
    , main_(main)
    , sideUnits_(sideUnits)
    , side_(new QWidget)
    , sideColumn_(new QVBoxLayout(side_)) {
    sideColumn_->addStretch(1);
    sideScroll_ = scrollingPage(side_);
    auto* ground = new QWidget;
    ground->setObjectName(QStringLiteral("side"));
    ground->setAttribute(Qt::WA_StyledBackground);
    auto* groundBox = new QVBoxLayout(ground);
    groundBox->setContentsMargins(0, 0, 0, 0);
    groundBox->addWidget(sideScroll_);
    ground->hide();

    auto* both = new QWidget;
    across_ = new QBoxLayout(QBoxLayout::LeftToRight, both);
    across_->setContentsMargins(0, 0, 0, 0);
    across_->setSpacing(0);
    across_->addWidget(main_, 1);
    across_->addWidget(ground);
    outer_ = scrollingPage(both);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(outer_);
    arrange();
}

void MainAndSide::addToSide(QWidget* widget) {
    sideColumn_->insertWidget(sideColumn_->count() - 1, widget);
    sideScroll_->parentWidget()->show();
}

void MainAndSide::addToSide(QBoxLayout* layout) {
    sideColumn_->insertLayout(sideColumn_->count() - 1, layout);
    sideScroll_->parentWidget()->show();
}

void MainAndSide::clearSide() {
    const auto children = side_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (auto* child : children) {
        // Not at once: one of them may be the button whose click led here.
        child->hide();
        child->setParent(nullptr);
        child->deleteLater();
    }
    while (sideColumn_->count() > 1)
        delete sideColumn_->takeAt(0);
    sideScroll_->parentWidget()->hide();
}

void MainAndSide::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void MainAndSide::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void MainAndSide::arrange() {
    narrow_ = width() < u(leastMainUnits + sideUnits_);
    auto* ground = sideScroll_->parentWidget();
    across_->setDirection(narrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    ground->setMinimumWidth(narrow_ ? 0 : u(sideUnits_));
    ground->setMaximumWidth(narrow_ ? QWIDGETSIZE_MAX : u(sideUnits_));
    // As high as the page, and never so low that nothing can be read in it.
    main_->setMinimumHeight(narrow_ ? std::max(outer_->viewport()->height(), u(leastMainHeight))
                                    : 0);
    sideScroll_->setMinimumHeight(narrow_ ? side_->sizeHint().height() + u(8) : 0);
    sideColumn_->setContentsMargins(u(20), u(12), u(20), u(16));
    sideColumn_->setSpacing(u(8));
}

} // namespace ninefold
