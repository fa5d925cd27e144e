// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/safe_contact_box.h"

#include "core/rules/contact_check.h"
#include "core/rules/safe_contact.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ninefold {

SafeContactBox::SafeContactBox(const RecordContext& context, Show show, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(8));
    const auto* woman = context.herself();
    if (!woman)
        return;
    const auto add = [&](const QString& text, Type type, const char* ink) {
        auto* label = new QLabel(text.trimmed());
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setVisible(!label->text().isEmpty());
        setType(label, type, ink);
        column->addWidget(label);
        return label;
    };
    const auto safe = safeContactWords(*woman);
    const auto check = contactCheck(context.book(), *woman, context.today());
    const bool expired = check.state == ContactCheck::State::Expired;
    add(safe.whole(), Type::Strong, "ink")->setObjectName(QStringLiteral("safeContactWords"));
    add(woman->phone, Type::Text, "ink");
    add(woman->email, Type::Text, "ink");
    if (show == Show::Everything)
        add(woman->address.trimmed() + u'\n' + woman->postcode, Type::Text, "ink");
    for (const auto& line : safe.further)
        add(line, Type::Text, "ink");
    add(check.sentence, expired ? Type::Strong : Type::Text, expired ? "due" : "ink2")
        ->setObjectName(QStringLiteral("contactChecked"));
    if (woman->interpreterNeeded.value_or(false))
        add(tr("Interpreter needed: %1").arg(languageName(woman->language)), Type::Text, "ink");
}

} // namespace ninefold
