// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_parts.h"

#include <QLocale>

namespace ninefold {

namespace {

QString tell(const char* sentence) {
    return QCoreApplication::translate("conflict", sentence);
}

/// "at 10:36", or with the day when it was another.
QString whenWords(const QString& utc, QDate today) {
    const auto at = londonTimeOf(utc);
    const auto time = at.time().toString(QStringLiteral("HH:mm"));
    if (at.date == today)
        return tell(QT_TRANSLATE_NOOP("conflict", "at %1")).arg(time);
    const auto day = QLocale(QLocale::English, QLocale::UnitedKingdom)
                         .toString(at.date, QStringLiteral("d MMMM"));
    return tell(QT_TRANSLATE_NOOP("conflict", "on %1 at %2")).arg(day, time);
}

/// What another has done to a record since it was seen.
struct Stale {
    std::string_view table;
    qint64 record = 0;
    bool gone = false;
    QStringList fields; ///< names of those that differ
    QStringList labels;
};

template <class T>
Stale staleness(const Edit<T>& edit, const Casebook& casebook) {
    Stale stale{tableName<T>(), edit.id().value, false, {}, {}};
    const auto* here = casebook.find(edit.id());
    if (!here) {
        stale.gone = true;
        return stale;
    }
    for (const auto& field : fields<T>()) {
        if (!edit.before || field.text(*edit.before) == field.text(*here))
            continue;
        stale.fields << fromUtf8(field.name);
        stale.labels << u'“' + field.labelText() + u'”';
    }
    return stale;
}

} // namespace

Failure Session::Parts::conflict(const AnyEdit& any) {
    const auto stale = std::visit([&](const auto& edit) { return staleness(edit, casebook); }, any);
    const auto found = store->lastChange(stale.table, stale.record, stale.fields.value(0));
    const auto last = found ? *found : std::nullopt;
    const bool own = last && last->worker == worker.id.value;
    const auto who = !last ? tell(QT_TRANSLATE_NOOP("conflict", "Somebody else"))
                     : own ? tell(QT_TRANSLATE_NOOP("conflict", "You, in another window,"))
                           : last->name;
    const auto when = last ? whenWords(last->at, clock().date) : QString();
    const auto what = stale.gone ? tell(QT_TRANSLATE_NOOP("conflict", "%1 removed this %2. It is "
                                                                      "no longer there."))
                                 : tell(QT_TRANSLATE_NOOP("conflict", "%1 changed %3 %2. Choose "
                                                                      "which one to keep."));
    auto text = what.arg(who, when);
    if (!stale.gone)
        text = text.arg(stale.labels.isEmpty()
                            ? tell(QT_TRANSLATE_NOOP("conflict", "this record"))
                            : stale.labels.join(tell(QT_TRANSLATE_NOOP("conflict", " and "))));
    return {Failure::Kind::Conflict, text.simplified()};
}

} // namespace ninefold
