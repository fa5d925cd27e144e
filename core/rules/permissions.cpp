// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/permissions.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

} // namespace

bool mayDo(Role role, Permission permission) {
    switch (permission) {
    case Permission::SeeRecords:
        return true;
    case Permission::EditRecords:
        return role != Role::ReadOnly;
    case Permission::MakeReturns:
        return true;
    case Permission::SubmitReturns:
    case Permission::ImportCaseload:
    case Permission::ExportCaseload:
    case Permission::Supervise:
    case Permission::ManageWorkers:
    case Permission::ManageCentre:
        return role == Role::Manager;
    }
    return false;
}

QString refusal(Role role, Permission permission) {
    if (mayDo(role, permission))
        return {};
    if (permission == Permission::EditRecords)
        return Words::tr("You may read this record but not change it. Ask a keyworker or a manager "
                         "to make the change.");
    return Words::tr("Only a manager may do this. Ask a manager to do it for you.");
}

} // namespace ninefold
