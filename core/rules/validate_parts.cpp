// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/validate_parts.h"

namespace ninefold::validate_parts {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Validate)
};

} // namespace

void add(Problems& out, const QString& field, const QString& text) {
    const bool told = std::any_of(out.begin(), out.end(),
                                  [&](const Problem& problem) { return problem.field == field; });
    if (!told)
        out.push_back({field, text});
}

void add(Problems& out, const char* field, const QString& text) {
    add(out, QString::fromLatin1(field), text);
}

void checkParent(const Casebook& book, Id<Referral> referral, Problems& out) {
    if (!book.find(referral))
        add(out, QString(),
            Words::tr("This referral is no longer there. Close this form and look again."));
}

void checkParent(const Casebook& book, Id<Woman> woman, Problems& out) {
    if (!book.find(woman))
        add(out, QString(),
            Words::tr("This record is no longer there. Close this form and look again."));
}

} // namespace ninefold::validate_parts
