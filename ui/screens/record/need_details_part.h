// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/need_details.h"

#include <QDate>
#include <QWidget>

class QLabel;

namespace ninefold {

class AnswerField;
class ChoiceField;
class LongTextField;
class TickField;
class YesNoField;

/// More about one pathway, opened below its row: which needs, how ready she is, whether she wants
/// help, what is urgent, her strengths, what all this rests on. Last time's stands above and is
/// never filled in.
class NeedDetailsPart : public QWidget {
    Q_OBJECT
public:
    explicit NeedDetailsPart(Pathway pathway, QWidget* parent = nullptr);

    void setDetail(const NeedDetail& detail); ///< does not tell
    NeedDetail detail() const;
    /// `on` null: there was no last time.
    void setLast(const NeedDetail& last, QDate on, QDate today);
    void setReadOnly(bool readOnly);
    QWidget* first() const;

Q_SIGNALS:
    void edited();

private:
    QWidget* ask(NeedDetailKind kind, AnswerField* field);

    Pathway pathway_;
    QLabel* last_;
    TickField* subNeeds_;
    ChoiceField* readiness_;
    ChoiceField* wantsHelp_;
    YesNoField* urgent_;
    LongTextField* strengths_;
    LongTextField* note_;
};

} // namespace ninefold
