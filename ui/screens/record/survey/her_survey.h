// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/survey_sheet.h"
#include "ui/screens/record/survey/her_draft.h"
#include "ui/shell/hand_over.h"

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace ninefold {

class BigAnswer;

/// The survey as she answers it by herself: her language, then one question at a time, then whether
/// her keyworker may see her answers. Large, and worked by finger, mouse or keyboard: digits and
/// arrows choose, Enter goes on.
class HerSurvey : public HerFace {
    Q_OBJECT
public:
    /// Goes on with `begun`.
    HerSurvey(Shell& shell, const Referral& referral, SurveyWave wave, HerDraft begun = {},
              QWidget* parent = nullptr);

    std::optional<FormDraft> unfinished() const override;
    std::optional<Farewell> farewell() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    int lastPage() const { return static_cast<int>(questions_.size()); }
    bool isQuestion() const { return page_ >= 0 && page_ < lastPage(); }
    const SurveyQuestion& question() const { return *questions_[static_cast<size_t>(page_)]; }
    qreal points(qreal size) const;
    int px(qreal length) const;

    void turnTo(int page);
    void build();
    QWidget* makeTop();
    QWidget* makePage();
    QWidget* makeFoot();
    void fillFirst(QVBoxLayout* column);
    void fillQuestion(QVBoxLayout* column);
    void fillAnswers(QVBoxLayout* column);
    void fillWords(QVBoxLayout* column);
    void fillLast(QVBoxLayout* column);
    QLabel* say(const QString& text, qreal size, bool strong = false, bool second = false);
    BigAnswer* addAnswer(const QString& words, const QString& name, bool chosen);
    void focusFirst();

    void chooseLanguage(Language language);
    void answer(const QString& value);
    void next();
    void skip();
    void back();
    void stop();
    void finish();
    void largerText();

    Shell& shell_;
    Referral referral_;
    SurveyWave wave_;
    std::vector<const SurveyQuestion*> questions_;
    HerDraft draft_;
    SurveyWords words_;
    int page_ = -1; ///< −1: her language; then the questions; then whether her keyworker may see it
    qreal scale_ = 1;
    bool saved_ = false;
    bool done_ = false;
    QWidget* body_ = nullptr;
    QButtonGroup* answers_ = nullptr;
    QPlainTextEdit* text_ = nullptr;
};

} // namespace ninefold
