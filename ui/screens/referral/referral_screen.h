// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/referral/referral_answers.h"
#include "ui/shell/screen.h"

class QButtonGroup;
class QLabel;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace ninefold {

class FormFooter;
class LikelyWomen;
class PageHeader;
class WhatFollows;

/// Takes a referral in, on one page (picture 06): the woman, how she may be reached, the officer,
/// the disposal, consent, and the decision if it is made already. A place whose section is
/// "woman.12" begins with the record of that woman.
class ReferralScreen : public Screen {
    Q_OBJECT
public:
    explicit ReferralScreen(Shell& shell, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void refresh() override;
    std::optional<FormDraft> unfinished() const override;
    QWidget* firstFocus() override;

    void attempt();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void begin(const Place& place);
    void giveBack(const FormDraft& draft);
    QWidget* makeJumps();
    QWidget* makeForm();
    QWidget* makeSide();
    void addJump(const ReferralSection& section);
    void settle();
    void use(Id<Woman> woman);
    void discard();
    bool isDirty() const;

    QString key_;
    std::optional<Woman> known_;
    Form* form_ = nullptr;
    QWidget* formPlace_ = nullptr;
    PageHeader* header_;
    QLabel* kept_;
    FormFooter* footer_;
    QButtonGroup* jumps_ = nullptr;
    QWidget* jumpSide_ = nullptr;
    QVBoxLayout* jumpColumn_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    LikelyWomen* likely_ = nullptr;
    WhatFollows* follows_ = nullptr;
    QTimer* look_;
};

Screen* makeReferralScreen(Shell& shell);

} // namespace ninefold
