// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/groups.h"
#include "ui/forms/answer_field.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace ninefold {

class Shell;

/// A woman in support, found by any part of what is known of her. One typed name that fits only her
/// chooses her; of several one is chosen with the arrow keys or the mouse.
class WomanField : public AnswerField {
    Q_OBJECT
public:
    explicit WomanField(Shell& shell, QWidget* parent = nullptr);

    Id<Referral> chosen() const;
    void clear() { setTyped({}); }

    /// What was typed; a number sign and the referral's id when it was chosen.
    QString typed() const override;
    void setTyped(const QString& text) override;
    QString fault(const QString& label) const override;
    QWidget* focusTarget() override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void choose(int row);
    void noteSearch();

    Shell& shell_;
    SearchIndex index_;
    QLineEdit* line_;
    QListWidget* list_;
    QLabel* found_;
    std::vector<SupportHit> hits_;
    Id<Referral> chosen_;
    QString noted_;
};

} // namespace ninefold
