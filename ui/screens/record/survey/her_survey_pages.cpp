// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/prose.h"
#include "ui/screens/record/survey/big_answer.h"
#include "ui/screens/record/survey/her_survey.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>

namespace ninefold {

namespace {

// Points at 100 %.
constexpr qreal titleSize = 25;
constexpr qreal answerSize = 20;
constexpr qreal hintSize = 15;
constexpr qreal progressSize = 14;

/// How many boxes stand beside one another in type of that size, so that none is cut off.
int besideEachOther(qreal points, int most) {
    return points < 35 ? most : points < 48 ? 2 : 1;
}

} // namespace

QLabel* HerSurvey::say(const QString& text, qreal size, bool strong, bool second) {
    auto* label = new Prose(text, QWIDGETSIZE_MAX);
    auto type = ninefold::font(strong ? Type::Strong : Type::Text);
    type.setPointSizeF(points(size));
    label->setFont(type);
    // By the page, not by the words: a Latin name on a page from the right stands at the right.
    label->setAlignment((words_.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter |
                        Qt::AlignAbsolute);
    setSheetProperty(label, "ink", second ? QStringLiteral("ink2") : QStringLiteral("ink"));
    return label;
}

BigAnswer* HerSurvey::addAnswer(const QString& words, const QString& name, bool chosen) {
    auto* made = new BigAnswer(words, points(answerSize));
    made->setObjectName(name);
    made->setChecked(chosen);
    answers_->addButton(made);
    return made;
}

void HerSurvey::fillFirst(QVBoxLayout* column) {
    auto* title = say(words_.text("title"), titleSize, true);
    title->setObjectName(QStringLiteral("surveyTitle"));
    column->addWidget(title);
    for (const auto* key : {"for", "free", "keep_later"})
        column->addWidget(say(words_.text(key), hintSize));
    column->addSpacing(px(6));
    auto* grid = new QGridLayout;
    grid->setSpacing(px(8));
    const int columns = besideEachOther(points(answerSize), 3);
    int place = 0;
    for (const auto language : surveyLanguages()) {
        const auto code = fromUtf8(language.code());
        auto* one = addAnswer(surveyWordsFor(language).name, QStringLiteral("language_") + code,
                              language == words_.language);
        one->setAccessibleDescription(languageName(language));
        connect(one, &BigAnswer::clicked, this, [this, language] { chooseLanguage(language); });
        grid->addWidget(one, place / columns, place % columns);
        ++place;
    }
    column->addLayout(grid);
}

void HerSurvey::fillQuestion(QVBoxLayout* column) {
    const int all = lastPage();
    auto* progress = say(words_.progress(page_ + 1, all), progressSize, false, true);
    progress->setObjectName(QStringLiteral("progress"));
    column->addWidget(progress);
    auto* bar = new QProgressBar;
    bar->setRange(0, all);
    bar->setValue(page_ + 1);
    bar->setTextVisible(false);
    bar->setAccessibleName(progress->text());
    column->addWidget(bar);
    column->addSpacing(px(4));
    auto* title = say(words_.question(question()), titleSize, true);
    title->setObjectName(QStringLiteral("question"));
    column->addWidget(title);
    const auto scale = question().scale;
    column->addWidget(say(words_.text(scale == SurveyScale::Agree5  ? "how_much"
                                      : scale == SurveyScale::YesNo ? "choose"
                                                                    : "write"),
                          hintSize, false, true));
    if (scale == SurveyScale::Text)
        fillWords(column);
    else
        fillAnswers(column);
    column->addWidget(say(words_.text("free"), progressSize, false, true));
}

void HerSurvey::fillAnswers(QVBoxLayout* column) {
    const auto given = draft_.answers.value(fromUtf8(question().code));
    auto* grid = new QGridLayout;
    grid->setSpacing(px(8));
    const int columns = besideEachOther(points(answerSize), 2);
    int row = 0, beside = 0;
    for (const auto* one : answersAsOffered(question().scale)) {
        const auto value = fromUtf8(one->value);
        auto* made = addAnswer(words_.answer(question().scale, *one),
                               QStringLiteral("answer_") + value, given == value);
        made->setAccessibleDescription(words_.question(question()));
        connect(made, &BigAnswer::clicked, this, [this, value] { answer(value); });
        // What is no measure stands below, two beside one another.
        if (one->counts)
            grid->addWidget(made, row++, 0, 1, columns);
        else
            grid->addWidget(made, row + beside / columns, beside % columns), ++beside;
    }
    column->addLayout(grid);
}

void HerSurvey::fillWords(QVBoxLayout* column) {
    text_ = new QPlainTextEdit;
    text_->setObjectName(QStringLiteral("herWords"));
    text_->setAccessibleName(words_.question(question()));
    auto type = ninefold::font(Type::Text);
    type.setPointSizeF(points(answerSize));
    text_->setFont(type);
    text_->setTabChangesFocus(true);
    text_->setContextMenuPolicy(Qt::PreventContextMenu);
    text_->setAcceptDrops(false);
    text_->setMinimumHeight(px(200));
    const auto code = fromUtf8(question().code);
    text_->setPlainText(draft_.answers.value(code));
    // Not kept at every key: the window keeps it every few seconds.
    connect(text_, &QPlainTextEdit::textChanged, this, [this, code] {
        const auto typed = text_->toPlainText().trimmed();
        if (typed.isEmpty())
            draft_.answers.remove(code);
        else
            draft_.answers[code] = typed;
    });
    column->addWidget(text_, 1);
}

void HerSurvey::fillLast(QVBoxLayout* column) {
    auto* title = say(words_.text("keep"), titleSize, true);
    title->setObjectName(QStringLiteral("question"));
    column->addWidget(title);
    column->addWidget(say(words_.text("keep_help"), hintSize, false, true));
    for (const bool hers : {true, false}) {
        auto* one = addAnswer(words_.text(hers ? "keep_yes" : "keep_no"),
                              hers ? QStringLiteral("keep_yes") : QStringLiteral("keep_no"),
                              draft_.isPrivate == hers);
        one->setAccessibleDescription(title->text());
        connect(one, &BigAnswer::clicked, this, [this, hers] {
            draft_.isPrivate = hers;
            Q_EMIT answered();
        });
        column->addWidget(one);
    }
}

} // namespace ninefold
