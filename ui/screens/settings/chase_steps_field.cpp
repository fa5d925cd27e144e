// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/chase_steps_field.h"

#include "core/base/text.h"
#include "core/catalogue/chase_steps.h"
#include "ui/parts/buttons.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

namespace {

constexpr int waysAcross = 3; ///< so that they fit in big text

/// A day that can be read; none otherwise.
std::optional<int> dayIn(const QString& text) {
    bool isNumber = false;
    const int day = text.trimmed().toInt(&isNumber);
    return isNumber && day >= 0 && day <= lastChaseDay ? std::optional(day) : std::nullopt;
}

} // namespace

ChaseStepsField::ChaseStepsField(QWidget* parent)
    : AnswerField(parent)
    , rowsBox_(new QVBoxLayout)
    , add_(ordinaryButton(tr("Add a step"), "addChaseStep", this))
    , usual_(textButton(tr("Use the usual steps"), "usualChaseSteps", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(8));
    rowsBox_->setSpacing(u(8));
    column->addLayout(rowsBox_);
    auto* deeds = new QHBoxLayout;
    deeds->setSpacing(u(8));
    deeds->addWidget(add_);
    deeds->addWidget(usual_);
    deeds->addStretch(1);
    column->addLayout(deeds);
    connect(add_, &QPushButton::clicked, this, &ChaseStepsField::addStep);
    connect(usual_, &QPushButton::clicked, this, [this] {
        setTyped({});
        Q_EMIT edited();
    });
    setTyped({});
}

/// "0 call text, 2 call": as typed, also where it cannot be read.
QString ChaseStepsField::typed() const {
    QStringList steps;
    for (const auto& row : rows_) {
        QStringList words{row.day->text().simplified().remove(u' ').remove(u',')};
        for (const auto* way : row.ways)
            if (way->isChecked())
                words << way->property("code").toString();
        steps << words.join(u' ');
    }
    const auto text = steps.join(QStringLiteral(", "));
    return text == writeChaseSteps(usualChaseSteps()) ? QString() : text;
}

void ChaseStepsField::setTyped(const QString& text) {
    clearRows();
    const auto shown = text.trimmed().isEmpty() ? writeChaseSteps(usualChaseSteps()) : text;
    for (const auto& step : shown.split(u',')) {
        auto words = step.trimmed().split(u' ');
        const auto day = words.takeFirst();
        addRow(day, words);
    }
    nameRows();
}

QString ChaseStepsField::fault(const QString&) const {
    std::optional<int> before;
    for (size_t i = 0; i < rows_.size(); ++i) {
        const auto& row = rows_[i];
        const auto number = static_cast<int>(i) + 1;
        const auto day = dayIn(row.day->text());
        if (!day)
            return tr("Enter the day of step %1, from 0 to %2").arg(number).arg(lastChaseDay);
        if (before && *day <= *before)
            return tr("Step %1 must be on a later day than step %2").arg(number).arg(number - 1);
        if (std::none_of(row.ways.begin(), row.ways.end(),
                         [](const QCheckBox* way) { return way->isChecked(); }))
            return tr("Choose how she is tried in step %1").arg(number);
        before = day;
    }
    return {};
}

void ChaseStepsField::addRow(const QString& day, const QStringList& ways) {
    Row row;
    row.line = new QWidget(this);
    row.title = new QLabel(row.line);
    setType(row.title, Type::Text);
    row.day = new QLineEdit(day, row.line);
    row.day->setFixedWidth(u(56));
    row.title->setBuddy(row.day);
    connect(row.day, &QLineEdit::textChanged, this, &AnswerField::edited);
    row.remove = textButton(tr("Remove"), "removeChaseStep", row.line);
    connect(row.remove, &QPushButton::clicked, this, [this, line = row.line] { removeRow(line); });

    auto* head = new QHBoxLayout;
    head->setSpacing(u(8));
    head->addWidget(row.title);
    head->addWidget(row.day);
    head->addStretch(1);
    head->addWidget(row.remove);
    auto* box = new QWidget(row.line);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u(16));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(waysAcross, 1);
    for (const auto& method : codes<ContactMethod>()) {
        auto* way = new QCheckBox(labelOf(method.value), box);
        const auto code = fromUtf8(method.code);
        way->setProperty("code", code);
        way->setChecked(ways.contains(code));
        connect(way, &QCheckBox::toggled, this, &AnswerField::edited);
        const auto at = static_cast<int>(row.ways.size());
        grid->addWidget(way, at / waysAcross, at % waysAcross);
        row.ways.push_back(way);
    }
    auto* column = new QVBoxLayout(row.line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addLayout(head);
    column->addWidget(box);
    rowsBox_->addWidget(row.line);
    rows_.push_back(std::move(row));
}

void ChaseStepsField::removeRow(const QWidget* line) {
    const auto at = std::find_if(rows_.begin(), rows_.end(),
                                 [line](const Row& row) { return row.line == line; });
    if (at == rows_.end() || rows_.size() == 1)
        return;
    at->line->hide();
    at->line->deleteLater(); // its own button led here
    rowsBox_->removeWidget(at->line);
    rows_.erase(at);
    nameRows();
    add_->setFocus();
    Q_EMIT edited();
}

void ChaseStepsField::clearRows() {
    for (const auto& row : rows_) {
        rowsBox_->removeWidget(row.line);
        row.line->hide();
        row.line->deleteLater();
    }
    rows_.clear();
}

/// Numbers, the names of things, and what can be done.
void ChaseStepsField::nameRows() {
    for (size_t i = 0; i < rows_.size(); ++i) {
        auto& row = rows_[i];
        const auto number = static_cast<int>(i) + 1;
        row.title->setText(tr("Step %1, days after it was missed").arg(number));
        row.day->setObjectName(QStringLiteral("chaseDay%1").arg(number));
        row.day->setAccessibleName(row.title->text());
        row.day->setReadOnly(readOnly_);
        for (auto* way : row.ways) {
            way->setObjectName(
                QStringLiteral("chase%1_%2").arg(number).arg(way->property("code").toString()));
            way->setAccessibleName(tr("Step %1: %2").arg(number).arg(way->text()));
            way->setEnabled(!readOnly_);
        }
        row.remove->setObjectName(QStringLiteral("removeChaseStep%1").arg(number));
        row.remove->setAccessibleName(tr("Remove step %1").arg(number));
        row.remove->setVisible(!readOnly_ && rows_.size() > 1);
    }
    setFocusProxy(rows_.front().day);
    add_->setVisible(!readOnly_ && rows_.size() < mostChaseSteps);
    usual_->setVisible(!readOnly_);
}

void ChaseStepsField::addStep() {
    const auto last = rows_.empty() ? std::nullopt : dayIn(rows_.back().day->text());
    addRow(last ? QString::number(std::min(*last + 2, lastChaseDay)) : QString(), {});
    nameRows();
    rows_.back().day->setFocus();
    rows_.back().day->selectAll();
    Q_EMIT edited();
}

/// Itself, for its rows come and go; the focus goes on to the first day.
QWidget* ChaseStepsField::focusTarget() {
    return this;
}

void ChaseStepsField::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    nameRows();
}

void ChaseStepsField::showProblem(bool problem) {
    for (const auto& row : rows_)
        setSheetProperty(row.day, "problem", problem);
}

void ChaseStepsField::setAccessibleWords(const QString& name, const QString& description) {
    setAccessibleName(name);
    setAccessibleDescription(description);
    for (const auto& row : rows_)
        row.day->setAccessibleDescription(description);
}

} // namespace ninefold
