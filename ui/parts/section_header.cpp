// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/section_header.h"

#include "ui/style/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ninefold {

namespace {

QFrame* ruled(const char* kind, QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("rule", QString::fromLatin1(kind));
    return line;
}

} // namespace

QWidget* ruleLine(QWidget* parent) {
    return ruled("line", parent);
}

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , title_(new QLabel(title, this))
    , note_(new QLabel(this))
    , line_(new QHBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(6));
    column->addLayout(line_);
    column->addWidget(ruled("control", this));
    line_->setSpacing(u(8));
    line_->addWidget(title_, 0, Qt::AlignBaseline);
    line_->addWidget(note_, 1, Qt::AlignBaseline);
    setType(title_, Type::Heading);
    setType(note_, Type::Small, "ink2");
}

void SectionHeader::setTitle(const QString& title) {
    title_->setText(title);
}

void SectionHeader::setNote(const QString& note) {
    note_->setText(note);
}

void SectionHeader::addAction(QWidget* widget) {
    line_->addWidget(widget);
}

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , title_(new QLabel(title, this))
    , fact_(new QLabel(this))
    , line_(new QHBoxLayout(this)) {
    setMinimumHeight(u(56));
    line_->setContentsMargins(u(24), 0, u(24), 0);
    line_->setSpacing(u(12));
    line_->addWidget(title_);
    line_->addWidget(fact_, 1);
    setType(title_, Type::Title);
    setType(fact_, Type::Text, "ink2");
    title_->setObjectName(QStringLiteral("pageTitle"));
    fact_->setContentsMargins(0, u(5), 0, 0);
}

void PageHeader::setTitle(const QString& title) {
    title_->setText(title);
}

void PageHeader::setFact(const QString& fact) {
    fact_->setText(fact);
}

void PageHeader::addAction(QWidget* widget) {
    line_->addWidget(widget);
}

} // namespace ninefold
