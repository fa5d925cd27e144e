// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/handover.h"
#include "ui/screens/supervision/supervision_place.h"
#include "ui/shell/page_form.h"

class QLabel;

namespace ninefold {

class ManyChoiceField;

/// Days away of a worker, new or to change.
class LeaveForm : public PageForm {
    Q_OBJECT
public:
    LeaveForm(Shell& shell, const Leave* change, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;
    Place next() const override;

private:
    std::optional<Leave> before_;
};

/// Gives women of one worker to another in one step, with the list of what is pending.
class HandoverForm : public PageForm {
    Q_OBJECT
public:
    HandoverForm(Shell& shell, Id<Worker> from, QWidget* parent = nullptr);

    void saveListTo(const QString& path); ///< as PDF

protected:
    Outcome save(const QString& saved) override;
    Place next() const override;

private:
    QWidget* makePending();
    void offerWomen();
    void showPending();
    Id<Worker> from() const;
    Id<Worker> to() const;
    std::vector<Id<Referral>> chosen() const;
    Handover handover() const;
    print::Document list() const;

    ChoiceField* from_;
    ChoiceField* to_;
    ManyChoiceField* women_;
    QLabel* pending_;
    qint64 offered_ = -1; ///< whose women are offered
};

} // namespace ninefold
