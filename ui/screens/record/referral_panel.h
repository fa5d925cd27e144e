// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/columns_model.h"
#include "ui/screens/record/record_panel.h"

namespace ninefold {

class ConsentsPart;
class FactSection;
class MainAndSide;
class RecordTable;
class ReportList;

/// The referral, step by step, and what is known of her: to be read, each part with the form that
/// changes it.
class ReferralPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit ReferralPanel(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;

private:
    struct Action {
        QPushButton* button;
        RecordDeed deed;
    };
    FactSection* section(const QString& title, const char* name, const QString& verb,
                         RecordDeed deed);
    QWidget* makeCourse();
    void addHers();
    void makePolice();
    void showCourse(const Referral& referral);
    void showReport(const Referral& referral);
    void showClosing(const Referral& referral);
    void showHer(const Woman& woman);
    void removePolice(qint64 id);
    void reopen();

    MainAndSide* page_;
    std::vector<Action> actions_;
    FactSection* referral_ = nullptr;
    FactSection* explained_ = nullptr;
    FactSection* decision_ = nullptr;
    FactSection* tier_ = nullptr;
    FactSection* report_ = nullptr;
    FactSection* closing_ = nullptr;
    FactSection* safeContact_ = nullptr;
    FactSection* herself_ = nullptr;
    FactSection* equality_ = nullptr;
    QPushButton* reopen_ = nullptr;
    ReportList* reports_ = nullptr;
    RecordTable* police_ = nullptr;
    ConsentsPart* consents_ = nullptr;
    ColumnsModel<PoliceUpdate>* policeRows_ = nullptr;
};

} // namespace ninefold
