// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/labelled.h"
#include "core/base/text.h"
#include "core/domain/money.h"
#include "core/rules/date_reading.h"
#include "ui/forms/answer_field.h"

#include <QCoreApplication>
#include <QDate>

#include <functional>
#include <optional>

class QAbstractButton;
class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ninefold {

/// Words on one line.
class TextField : public AnswerField {
    Q_OBJECT
public:
    /// `width` in u; 0: as wide as the column.
    explicit TextField(int width = 0, QWidget* parent = nullptr);
    QString text() const { return typed().trimmed(); }
    void setText(const QString& text) { setTyped(text); }
    void setPlaceholder(const QString& text);

    QString typed() const override;
    void setTyped(const QString& text) override;
    QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;

protected:
    QLineEdit* line() const { return line_; }
    QHBoxLayout* box() const { return box_; }

private:
    QHBoxLayout* box_;
    QLineEdit* line_;
};

/// Words on several lines. Tab goes on to the next field.
class LongTextField : public AnswerField {
    Q_OBJECT
public:
    explicit LongTextField(int lines = 3, QWidget* parent = nullptr);
    QString text() const { return typed().trimmed(); }
    void setText(const QString& text) { setTyped(text); }

    QString typed() const override;
    void setTyped(const QString& text) override;
    QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;

private:
    QPlainTextEdit* edit_;
};

/// A day typed in any usual way ("3 jan 26", "3/1/26", "today"), read back in words beside it.
class DateField : public TextField {
    Q_OBJECT
public:
    /// `today`: what short years and words like "yesterday" are read against.
    explicit DateField(QDate today, DateUse use = DateUse::Event, QWidget* parent = nullptr);
    QDate date() const; ///< null: blank, or not readable
    void setDate(QDate date);
    QString fault(const QString& label) const override;
    QString readBack() const; ///< "read as Thursday 12 February 2026"

private:
    QDate today_;
    DateUse use_;
    QLabel* readBack_;
};

/// A time of day typed in any usual way ("10:30", "1030", "2pm").
class TimeField : public TextField {
    Q_OBJECT
public:
    explicit TimeField(QWidget* parent = nullptr);
    std::optional<qint16> minute() const; ///< of the day
    void setMinute(std::optional<qint16> minute);
    QString fault(const QString& label) const override;

private:
    QLabel* readBack_;
};

/// A whole number from `least` to `most`.
class NumberField : public TextField {
    Q_OBJECT
public:
    NumberField(int least, int most, QWidget* parent = nullptr);
    std::optional<int> number() const;
    void setNumber(std::optional<int> number);
    QString fault(const QString& label) const override;

private:
    int least_;
    int most_;
};

/// Pounds and pence; a pound sign and commas may be typed.
class MoneyField : public TextField {
    Q_OBJECT
public:
    explicit MoneyField(QWidget* parent = nullptr);
    std::optional<Money> money() const;
    void setMoney(const Money& money);
    QString fault(const QString& label) const override;
};

/// One of a list of codes, or not recorded. Few as round buttons in a row, many in a list.
class ChoiceField : public AnswerField {
    Q_OBJECT
public:
    enum class Manner : quint8 { Row, Column, List };
    explicit ChoiceField(Manner manner, QWidget* parent = nullptr);

    void setListUnits(int units);             ///< a list's least width; default 240
    void setBlankWords(const QString& words); ///< a list's first entry; default "Not recorded"
    void removeBlank();                       ///< of a list where one is always chosen
    void addChoice(const QString& code, const QString& words);
    template <class E>
    ChoiceField* offer(const std::function<bool(E)>& isOffered = {}) {
        for (const auto& row : codes<E>())
            if (!isOffered || isOffered(row.value))
                addChoice(fromUtf8(row.code), QCoreApplication::translate("codes", row.label));
        return this;
    }
    template <class E>
    std::optional<E> value() const {
        return fromCode<E>(toUtf8(typed()));
    }
    template <class E>
    void setValue(const std::optional<E>& value) {
        setTyped(value ? fromUtf8(codeOf(*value)) : QString());
    }
    void clearChoices();

    QString typed() const override; ///< the code
    void setTyped(const QString& code) override;
    QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void showProblem(bool problem) override;
    void setAccessibleWords(const QString& name, const QString& description) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A screen reader says the question with each of its answers.
    bool chooseWith(int key);
    void nameChoice(QAbstractButton* choice) const;

    QButtonGroup* group_ = nullptr; ///< of a row or column
    QComboBox* list_ = nullptr;
    QPushButton* clear_ = nullptr; ///< back to not recorded
};

/// Yes, no, or not recorded.
class YesNoField : public ChoiceField {
    Q_OBJECT
public:
    explicit YesNoField(QWidget* parent = nullptr);
    std::optional<bool> answer() const;
    void setAnswer(std::optional<bool> answer);
};

} // namespace ninefold
