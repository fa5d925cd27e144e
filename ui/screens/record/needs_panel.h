// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/needs_history.h"
#include "ui/screens/record/record_panel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace ninefold {

class ChoiceField;
class DateField;
class ErrorSummary;
class MainAndSide;
class NeedsChange;
class NeedsRecords;
class NeedsTable;

/// Her needs on the nine pathways (picture 04): a new assessment, or an earlier one to correct.
class NeedsPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit NeedsPanel(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;
    std::optional<FormDraft> unfinished() const override;
    void giveBack(const FormDraft& draft) override;
    QWidget* firstFocus() override;

    /// Saves. Of a new one with pathways not asked it says so first; saving again keeps it so.
    void attempt();

Q_SIGNALS:
    void saved();
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFooter();
    void begin(Id<Assessment> which);
    void listEarlier();
    void settle();
    void remove();
    void keep();
    void askLater();
    NeedsHistory change(Assessment now) const;
    Assessment answers() const;
    bool isDirty() const;
    QByteArray toJson() const;

    Id<Referral> shown_;
    std::optional<Assessment> before_; ///< the one to correct
    QByteArray clean_;
    QComboBox* which_ = nullptr;
    ChoiceField* stage_ = nullptr;
    DateField* on_ = nullptr;
    QLabel* answered_ = nullptr;
    ErrorSummary* summary_ = nullptr;
    NeedsTable* table_ = nullptr;
    NeedsChange* change_ = nullptr;
    NeedsRecords* records_ = nullptr;
    bool toldNotAsked_ = false; ///< which pathways were not asked, since the form was begun
    MainAndSide* page_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* later_ = nullptr;
    QPushButton* remove_ = nullptr;
    QLabel* kept_ = nullptr;
};

} // namespace ninefold
