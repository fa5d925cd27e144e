// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/centre_actions.h"

#include "core/actions/drafting.h"
#include "core/rules/validate.h"

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(actions)
};

bool isManagerHere(const Worker& worker) {
    return worker.role == Role::Manager && worker.active.value_or(true);
}

} // namespace

Drafted ChangeCentre::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::ManageCentre); !refused.empty())
        return refused;
    ChangeSet changes(Words::tr("Change the centre's settings"));
    changes.alter(before, after);
    return draftOf(std::move(changes), problemsWith(book, after, &before, deed.today()));
}

Drafted AddWorker::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::ManageWorkers); !refused.empty())
        return refused;
    Worker worker;
    worker.id = {book.nextId()};
    worker.name = name.trimmed();
    worker.role = role;
    worker.active = true;
    auto problems = problemsWith(book, worker, nullptr, deed.today());
    if (!role)
        join(problems, {{QStringLiteral("role"), Words::tr("Choose a role")}});
    ChangeSet changes(Words::tr("Add a worker"));
    changes.add(worker);
    return draftOf(std::move(changes), std::move(problems));
}

Drafted ChangeWorker::draft(const Casebook& book, const Deed& deed) const {
    if (auto refused = refusedTo(deed, Permission::ManageWorkers); !refused.empty())
        return refused;
    auto problems = problemsWith(book, after, &before, deed.today());
    const auto& workers = book.all<Worker>();
    const bool managerStays =
        isManagerHere(after) ||
        std::any_of(workers.begin(), workers.end(), [&](const Worker& worker) {
            return worker.id != before.id && isManagerHere(worker);
        });
    if (isManagerHere(before) && !managerStays)
        join(problems, {{QStringLiteral("role"),
                         Words::tr("The centre needs one manager. Make somebody else a manager "
                                   "first.")}});
    ChangeSet changes(Words::tr("Change a worker"));
    changes.alter(before, after);
    return draftOf(std::move(changes), std::move(problems));
}

} // namespace ninefold
