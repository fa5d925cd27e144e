// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_form.h"

namespace ninefold {

/// Writes down a risk, or corrects it.
class RiskForm : public RecordForm {
    Q_OBJECT
public:
    /// `change`: the risk to correct; none: a new one.
    RiskForm(const RecordContext& context, const Risk* change, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    void addSide();

    std::optional<Risk> before_;
};

/// Looks at a risk again: how high it is now, what is done, and when next.
class ReviewRiskForm : public RecordForm {
    Q_OBJECT
public:
    ReviewRiskForm(const RecordContext& context, const Risk& risk, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    Risk before_;
};

/// Says when and why a risk ended.
class EndRiskForm : public RecordForm {
    Q_OBJECT
public:
    EndRiskForm(const RecordContext& context, const Risk& risk, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    Risk before_;
};

/// Writes down who harms her, or corrects it. Showing somebody who is written down already is a
/// look, and is kept as one.
class PerpetratorForm : public RecordForm {
    Q_OBJECT
public:
    /// `change`: whom to correct; none: somebody new.
    PerpetratorForm(const RecordContext& context, const Perpetrator* change,
                    QWidget* parent = nullptr);

    /// The title of a draft stands on Today, so it does not say of whom this is.
    std::optional<FormDraft> unfinished() const override;

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    std::optional<Perpetrator> before_;
};

/// Writes down a child of hers, or corrects it.
class ChildForm : public RecordForm {
    Q_OBJECT
public:
    /// `change`: the child to correct; none: another.
    ChildForm(const RecordContext& context, const Child* change, QWidget* parent = nullptr);

protected:
    Outcome save(const QString& saved) override;
    Problems catchUp() override;

private:
    std::optional<Child> before_;
};

} // namespace ninefold
