// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/survey/her_draft.h"

#include "core/actions/survey_actions.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ninefold {

QByteArray HerDraft::toJson() const {
    QJsonObject given;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        given[answer.key()] = answer.value();
    QJsonObject object{{QStringLiteral("language"), fromUtf8(language.code())},
                       {QStringLiteral("answers"), given}};
    if (isPrivate)
        object[QStringLiteral("private")] = *isPrivate;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HerDraft HerDraft::of(const QByteArray& json) {
    const auto object = QJsonDocument::fromJson(json).object();
    HerDraft out;
    out.language = languageFromCode(toUtf8(object.value(QLatin1String("language")).toString()));
    const auto given = object.value(QLatin1String("answers")).toObject();
    for (auto answer = given.begin(); answer != given.end(); ++answer)
        out.answers[answer.key()] = answer.value().toString();
    const auto hers = object.value(QLatin1String("private"));
    if (hers.isBool())
        out.isPrivate = hers.toBool();
    return out;
}

QString herDraftKey(const Referral& referral, SurveyWave wave) {
    return RecordPlace{referral.woman, referral.id, RecordTab::Surveys, RecordDeed::None,
                       static_cast<qint64>(wave) + 1}
        .place()
        .key();
}

bool saveHerAnswers(Shell& shell, const Referral& referral, SurveyWave wave,
                    const HerDraft& draft) {
    // Not by the shell: what it tells would stand on the page behind hers.
    const auto outcome = shell.session().run(SaveHerAnswers{
        referral.id, wave, draft.language, draft.answers, draft.isPrivate.value_or(true)});
    if (!std::holds_alternative<ChangeSet>(outcome))
        return false;
    shell.discardDraft(herDraftKey(referral, wave));
    return true;
}

} // namespace ninefold
