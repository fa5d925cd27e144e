// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/loaded_definitions.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace ninefold {

namespace {

constexpr qsizetype longestDefinition = 250'000; ///< characters: what a field of an export holds

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

QString textOf(const QByteArray& bytes) {
    return fromUtf8({bytes.constData(), static_cast<size_t>(bytes.size())});
}

} // namespace

std::vector<KnownDefinition> knownDefinitions(const Casebook& book) {
    std::vector<KnownDefinition> out;
    for (const auto& id : builtInDefinitions()) {
        const auto definition = builtInDefinition(id);
        if (definition)
            out.push_back({fromUtf8(definition->id), fromUtf8(definition->version),
                           definition->title, true, definition->text});
    }
    for (const auto& loaded : book.all<LoadedDefinition>())
        out.push_back({loaded.definition, loaded.version, loaded.title, false,
                       QByteArray::fromStdString(toUtf8(loaded.text))});
    return out;
}

QString whyNotKept(const QByteArray& definitionText) {
    const auto text = textOf(definitionText);
    if (text.size() > longestDefinition)
        return tr("The definition file is too long: more than %1 characters.")
            .arg(longestDefinition);
    if (text.contains(QChar(u'\0')) || QByteArray::fromStdString(toUtf8(text)) != definitionText)
        return tr("The definition file is not UTF-8 text. Ask the commissioner for it as JSON.");
    return {};
}

std::variant<ChangeSet, Problems> LoadDefinition::draft(const Casebook& book,
                                                        const Submitter& who) const {
    const auto refused = [](const QString& why) { return Problems{{QString(), why}}; };
    if (!mayDo(who.role, Permission::SubmitReturns))
        return refused(refusal(who.role, Permission::SubmitReturns));
    if (const auto why = whyNotKept(text); !why.isEmpty())
        return refused(why);
    const auto definition = readDefinition(text, fileName);
    if (!definition)
        return refused(definition.failure().text);
    const auto id = fromUtf8(definition->id);
    const auto version = fromUtf8(definition->version);
    for (const auto& known : knownDefinitions(book))
        if (known.id == id && known.version == version)
            return refused(known.text == text
                               ? tr("%1, version %2, is here already.").arg(known.title, version)
                               : tr("There is another definition “%1” of version %2 here. Ask the "
                                    "commissioner for a new version number.")
                                     .arg(id, version));
    LoadedDefinition loaded;
    loaded.id = {book.nextId()};
    loaded.definition = id;
    loaded.version = version;
    loaded.title = definition->title;
    loaded.text = textOf(text);
    loaded.loadedOn = who.today;
    loaded.loadedBy = who.maker.worker;
    ChangeSet changes(tr("Load definition: %1, version %2").arg(loaded.title, version));
    changes.add(std::move(loaded));
    return changes;
}

} // namespace ninefold
