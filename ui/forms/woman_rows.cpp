// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/woman_rows.h"

#include "core/casebook/entities.h"
#include "ui/forms/stored_form.h"

#include <QDate>

#include <algorithm>

namespace ninefold {

namespace {

struct WomanRows {
    Q_DECLARE_TR_FUNCTIONS(ninefold::WomanRows)
};

/// A row that is placed by the caller, with the words of the stored field.
template <class F>
FormRow* storedRow(Form& form, std::string_view name, F* field, const QString& hint = {}) {
    const auto* stored = fieldNamed<Woman>(name);
    return form.makeRow(fromUtf8(name), {stored->labelText(), hint, stored->required}, field);
}

} // namespace

ChoiceField* languageChoice() {
    std::vector<std::pair<QString, QString>> names;
    for (const auto& row : languages())
        names.emplace_back(languageName(languageFromCode(row.code)), fromUtf8(row.code));
    std::sort(names.begin(), names.end());
    auto* field = new ChoiceField(ChoiceField::Manner::List);
    for (const auto& [name, code] : names)
        field->addChoice(code, name);
    return field;
}

void addIdentityRows(Form& form, QDate today) {
    form.addBeside({storedRow(form, "given_names", new TextField),
                    storedRow(form, "family_name", new TextField)});
    form.addStored<Woman>(
        "known_as", new TextField(240),
        WomanRows::tr("Shown everywhere instead of her full name. Leave empty to use her "
                      "given name."));
    form.addStored<Woman>(
        "name_in_letters", new TextField,
        WomanRows::tr("Her whole name, spelt as she wants it on letters. Leave empty to use the "
                      "names above."));
    form.addStored<Woman>("date_of_birth", new DateField(today, DateUse::Birth),
                          WomanRows::tr("For example 3 jan 91 or 03/01/1991"));
    form.addStored<Woman>(
        "pnc_id", new TextField(160),
        WomanRows::tr("As the officer gave it, for example 19/123456A. May be left empty."));
}

void addHomeRows(Form& form) {
    form.addStored<Woman>("borough_code", choiceOf<Borough>());
    form.addStored<Woman>("language", languageChoice());
    form.addStored<Woman>("interpreter_needed", new YesNoField);
    form.addStored<Woman>(
        "access_needs", new TextField,
        WomanRows::tr("What makes it easier for her to come, read or take part."));
    form.addStored<Woman>("children_under_18", new NumberField(0, 20));
}

void addSafeContactRows(Form& form) {
    form.addStored<Woman>("phone", new TextField(240));
    form.addBeside({storedRow(form, "phone_call_safe", new YesNoField),
                    storedRow(form, "phone_text_safe", new YesNoField)});
    form.addStored<Woman>("phone_voicemail_safe", new YesNoField,
                          WomanRows::tr("No voicemail until she says yes."));
    form.addBeside(
        {storedRow(form, "email", new TextField), storedRow(form, "email_safe", new YesNoField)});
    form.addStored<Woman>("address", new LongTextField(3));
    form.addBeside({storedRow(form, "postcode", new TextField(120)),
                    storedRow(form, "post_safe", new YesNoField,
                              WomanRows::tr("No post until she says yes."))});
    form.addStored<Woman>(
        "safe_contact_note", new LongTextField(3),
        WomanRows::tr("What matters before the first call. On her record, what to say, who else "
                      "sees it and when it is safe have their own places."));
}

void addSafeContactCheckRows(Form& form, QDate today) {
    form.addStored<Woman>("what_to_say", new TextField,
                          WomanRows::tr("For example: it is Ruth from the library."));
    form.addStored<Woman>("who_else_sees", new TextField,
                          WomanRows::tr("For example: her brother reads her texts."));
    form.addStored<Woman>("safe_times", new TextField,
                          WomanRows::tr("For example: weekdays 10 to 2, never at weekends."));
    form.addStored<Woman>("code_word", new TextField(240),
                          WomanRows::tr("By which she and the centre know one another."));
    form.addStored<Woman>("checked_on", new DateField(today),
                          WomanRows::tr("The day she was asked all this. Put an earlier day, or "
                                        "leave it empty, if she was not asked today."));
}

void addEqualityRows(Form& form) {
    form.addStored<Woman>("ethnicity_code", choiceOf<Ethnicity>());
    form.addStored<Woman>("disability", choiceOf<Disability>());
    form.addStored<Woman>("religion", choiceOf<Religion>());
    form.addStored<Woman>("sexual_orientation", choiceOf<SexualOrientation>());
    form.addStored<Woman>("gender_same_as_birth", choiceOf<GenderSameAsBirth>());
    form.addStored<Woman>("marital_status", choiceOf<MaritalStatus>());
    form.addStored<Woman>("pregnancy", choiceOf<Pregnancy>());
}

} // namespace ninefold
