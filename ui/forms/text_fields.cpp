// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields.h"
#include "ui/style/theme.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLatin1Char>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTime>

namespace ninefold {

namespace {

QLabel* besideLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    setType(label, Type::Text, "ink2");
    return label;
}

} // namespace

// --- text ----------------------------------------------------------------------------------------

TextField::TextField(int width, QWidget* parent)
    : AnswerField(parent)
    , box_(new QHBoxLayout(this))
    , line_(new QLineEdit(this)) {
    box_->setContentsMargins(0, 0, 0, 0);
    box_->setSpacing(u(12));
    box_->addWidget(line_);
    setFocusProxy(line_);
    if (width > 0) {
        line_->setFixedWidth(u(width));
        box_->addStretch(1);
        connect(&Theme::instance(), &Theme::changed, this,
                [this, width] { line_->setFixedWidth(u(width)); });
    }
    connect(line_, &QLineEdit::textChanged, this, &AnswerField::edited);
}

void TextField::setPlaceholder(const QString& text) {
    line_->setPlaceholderText(text);
}

QString TextField::typed() const {
    return line_->text();
}

void TextField::setTyped(const QString& text) {
    line_->setText(text);
}

QWidget* TextField::focusTarget() {
    return line_;
}

void TextField::setReadOnly(bool readOnly) {
    line_->setReadOnly(readOnly);
}

LongTextField::LongTextField(int lines, QWidget* parent)
    : AnswerField(parent)
    , edit_(new QPlainTextEdit(this)) {
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(edit_);
    setFocusProxy(edit_);
    edit_->setTabChangesFocus(true);
    const auto fit = [this, lines] {
        edit_->setFixedHeight(lines * edit_->fontMetrics().lineSpacing() + u(18));
    };
    fit();
    connect(&Theme::instance(), &Theme::changed, this, fit);
    connect(edit_, &QPlainTextEdit::textChanged, this, &AnswerField::edited);
}

QString LongTextField::typed() const {
    return edit_->toPlainText();
}

void LongTextField::setTyped(const QString& text) {
    edit_->setPlainText(text);
}

QWidget* LongTextField::focusTarget() {
    return edit_;
}

void LongTextField::setReadOnly(bool readOnly) {
    edit_->setReadOnly(readOnly);
}

// --- dates and times -----------------------------------------------------------------------------

DateField::DateField(QDate today, DateUse use, QWidget* parent)
    : TextField(160, parent)
    , today_(today)
    , use_(use)
    , readBack_(besideLabel(this)) {
    readBack_->setObjectName(QStringLiteral("readBack"));
    box()->insertWidget(1, readBack_);
    connect(this, &AnswerField::edited, this, [this] { readBack_->setText(readBack()); });
}

QDate DateField::date() const {
    return readDate(typed(), today_, use_).date;
}

void DateField::setDate(QDate date) {
    setTyped(dateForEditing(date));
}

QString DateField::fault(const QString& label) const {
    return readDate(typed(), today_, use_).problem(label);
}

QString DateField::readBack() const {
    return readDate(typed(), today_, use_).readBack();
}

TimeField::TimeField(QWidget* parent)
    : TextField(100, parent)
    , readBack_(besideLabel(this)) {
    box()->insertWidget(1, readBack_);
    connect(this, &AnswerField::edited, this,
            [this] { readBack_->setText(readTime(typed()).readBack()); });
}

std::optional<qint16> TimeField::minute() const {
    const auto reading = readTime(typed());
    return reading.minute ? std::optional<qint16>(static_cast<qint16>(*reading.minute))
                          : std::nullopt;
}

void TimeField::setMinute(std::optional<qint16> minute) {
    setTyped(minute ? QTime(*minute / 60, *minute % 60).toString(QStringLiteral("HH:mm"))
                    : QString());
}

QString TimeField::fault(const QString&) const {
    const auto reading = readTime(typed());
    return reading.blank || reading.ok() ? QString() : reading.problem();
}

// --- numbers -------------------------------------------------------------------------------------

NumberField::NumberField(int least, int most, QWidget* parent)
    : TextField(80, parent)
    , least_(least)
    , most_(most) {}

std::optional<int> NumberField::number() const {
    bool ok = false;
    const int value = text().toInt(&ok);
    return ok && value >= least_ && value <= most_ ? std::optional(value) : std::nullopt;
}

void NumberField::setNumber(std::optional<int> number) {
    setTyped(number ? QString::number(*number) : QString());
}

QString NumberField::fault(const QString& label) const {
    if (text().isEmpty() || number())
        return {};
    return tr("%1 must be a whole number from %2 to %3").arg(label).arg(least_).arg(most_);
}

MoneyField::MoneyField(QWidget* parent)
    : TextField(120, parent) {
    auto* pounds = new QLabel(QStringLiteral("£"), this);
    box()->insertWidget(0, pounds);
}

std::optional<Money> MoneyField::money() const {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,9})(?:\\.(\\d{2}))?$"));
    const auto found = form.match(text().remove(u'£').remove(u',').remove(u' '));
    if (!found.hasMatch())
        return std::nullopt;
    const auto pounds = found.captured(1).toLongLong();
    // As it is written out: a zero typed before it is not kept.
    return Money{pounds * 100 + found.captured(2).toLongLong(),
                 static_cast<quint8>(QString::number(pounds).size())};
}

void MoneyField::setMoney(const Money& money) {
    setTyped(QStringLiteral("%1.%2")
                 .arg(money.pence / 100)
                 .arg(money.pence % 100, 2, 10, QLatin1Char('0')));
}

QString MoneyField::fault(const QString& label) const {
    if (text().isEmpty() || money())
        return {};
    return tr("%1 must be an amount in pounds, such as 45 or 45.50").arg(label);
}

} // namespace ninefold
