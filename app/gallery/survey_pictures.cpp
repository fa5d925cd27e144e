// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/survey_pictures.h"

#include "core/rules/survey_offer.h"
#include "ui/screens/record/survey/her_survey.h"
#include "ui/screens/record/survey/survey_paper.h"
#include "ui/screens/registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/unlock/demo_centre.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>

#include <cstdio>

namespace ninefold {

namespace {

const Referral* referralToAsk(const Casebook& book, QDate today) {
    for (const auto& referral : book.all<Referral>())
        if (surveyOffer(book, referral, SurveyWave::Exit, today).may)
            return &referral;
    return nullptr;
}

void press(const QWidget& window, const char* name) {
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (auto* button = window.findChild<QAbstractButton*>(QLatin1String(name)))
        button->click();
}

} // namespace

void takeSurveys(const std::function<void(QWidget&, const QString&)>& take, Machine& machine,
                 const QString& path, const QString& suffix) {
    auto session = Session::open(path, Secret::fromText(demoPassphrase()));
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.failure().text));
        return;
    }
    MainWindow window(screens(), machine);
    window.show();
    window.start(std::move(*session));
    auto& space = *window.workspace();
    const auto* referral = referralToAsk(space.session().casebook(), space.session().today());
    if (!referral)
        return;
    space.openRecord(referral->woman, QStringLiteral("surveys"));
    const auto picture = [&](const char* name) {
        take(window, QStringLiteral("survey-%1-%2").arg(QLatin1String(name), suffix));
    };
    picture("panel");
    const RecordContext context{space, referral->woman, referral->id};
    SurveyPaper paper(context, SurveyWave::Exit);
    paper.show();
    take(paper, QStringLiteral("survey-paper-") + suffix);
    paper.close();

    handOver(space, new HerSurvey(space, *referral, SurveyWave::Exit));
    window.showNormal(); // as large as all the other pictures
    window.resize(1366, 768);
    press(window, "language_en");
    picture("first");
    press(window, "begin");
    press(window, "answer_4");
    picture("question");
    press(window, "language");
    press(window, "language_ar");
    picture("first-arabic");
    press(window, "begin");
    press(window, "answer_2");
    picture("arabic");
    press(window, "language");
    press(window, "language_bn");
    press(window, "begin");
    picture("bengali");
    press(window, "language");
    press(window, "language_en");
    press(window, "begin");
    for (int i = 0; i < 9; ++i)
        press(window, "skip");
    picture("words");
    press(window, "stop");
    press(window, "keep_yes");
    picture("last");
    press(window, "finish");
    QApplication::processEvents();
    picture("thanks");
}

} // namespace ninefold
