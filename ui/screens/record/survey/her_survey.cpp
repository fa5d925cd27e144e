// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/survey/her_survey.h"

#include "ui/parts/main_and_side.h"
#include "ui/parts/prose.h"
#include "ui/parts/tab_stops.h"
#include "ui/screens/record/survey/big_parts.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace ninefold {

namespace {

// Points at 100 %.
constexpr qreal buttonSize = 20;
constexpr qreal otherButtonSize = 18;
constexpr qreal noteSize = 14;
constexpr int columnUnits = 760;
constexpr qreal mostLarger = 1.5;

} // namespace

HerSurvey::HerSurvey(Shell& shell, const Referral& referral, SurveyWave wave, HerDraft begun,
                     QWidget* parent)
    : HerFace(parent)
    , shell_(shell)
    , referral_(referral)
    , wave_(wave)
    , questions_(questionsAt(wave))
    , draft_(std::move(begun)) {
    setObjectName(QStringLiteral("herSurvey"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    if (draft_.language.isBlank())
        if (const auto* woman = shell.session().casebook().find(referral.woman))
            draft_.language = woman->language;
    words_ = surveyWordsFor(draft_.language);
    draft_.language = words_.language;
    // Light and dark and the system's font may change while she answers.
    connect(
        &Theme::instance(), &Theme::changed, this, [this] { turnTo(page_); }, Qt::QueuedConnection);
    build();
}

qreal HerSurvey::points(qreal size) const {
    return size * ninefold::font(Type::Text).pointSizeF() / 10 * scale_;
}

int HerSurvey::px(qreal length) const {
    return u(length * scale_);
}

// --- the page ------------------------------------------------------------------------------------

void HerSurvey::turnTo(int page) {
    page_ = page;
    build();
    focusFirst();
}

void HerSurvey::build() {
    if (body_) {
        body_->hide();
        body_->deleteLater(); // its own button may be what led here
    }
    answers_ = nullptr;
    text_ = nullptr;
    body_ = new QWidget;
    body_->setObjectName(QStringLiteral("herPage"));
    body_->setAttribute(Qt::WA_StyledBackground);
    body_->setLayoutDirection(words_.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(makePage(), 1);
    column->addWidget(makeFoot());
    layout()->addWidget(body_);
    body_->show(); // a layout would do it later, and the focus could not go there
}

QWidget* HerSurvey::makeTop() {
    auto* top = new QWidget;
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(px(40), px(12), px(40), px(8));
    line->setSpacing(px(12));
    line->addWidget(say(shell_.session().casebook().centre().name, noteSize, true), 1);
    auto* larger = bigButton(words_.text("bigger"), "biggerText", points(noteSize));
    connect(larger, &QPushButton::clicked, this, &HerSurvey::largerText);
    line->addWidget(larger);
    if (page_ >= 0) {
        auto* language = bigButton(words_.name, "language", points(noteSize));
        connect(language, &QPushButton::clicked, this, [this] { turnTo(-1); });
        line->addWidget(language);
    }
    return top;
}

QWidget* HerSurvey::makePage() {
    auto* page = new QWidget;
    auto* across = new QHBoxLayout(page);
    across->setContentsMargins(px(24), px(4), px(24), px(16));
    auto* inside = new QWidget;
    inside->setMaximumWidth(px(columnUnits));
    across->addStretch(1);
    across->addWidget(inside, 1000);
    across->addStretch(1);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    answers_ = new QButtonGroup(inside);
    if (page_ < 0)
        fillFirst(column);
    else if (isQuestion())
        fillQuestion(column);
    else
        fillLast(column);
    column->addStretch(1);
    return scrollingPage(page);
}

QWidget* HerSurvey::makeFoot() {
    auto* foot = new BigFoot(px(14));
    const auto add = [&](const QString& text, const char* name, bool primary, auto deed) {
        auto* button =
            bigButton(text, name, points(primary ? buttonSize : otherButtonSize), primary);
        connect(button, &QPushButton::clicked, this, deed);
        foot->add(button);
    };
    if (page_ < 0) {
        add(words_.text("begin"), "begin", true, [this] { next(); });
    } else {
        add(words_.text("back"), "back", false, [this] { back(); });
        if (isQuestion()) {
            add(words_.text("next"), "next", true, [this] { next(); });
            add(words_.text("skip"), "skip", false, [this] { skip(); });
        } else {
            add(words_.text("finish"), "finish", true, [this] { finish(); });
        }
    }
    if (!words_.checked) {
        auto* note = new Prose(tr("Translation not yet checked by a native speaker"), px(170));
        setType(note, Type::Small, "ink2");
        note->setObjectName(QStringLiteral("unchecked"));
        note->setMinimumWidth(px(170));
        note->setLayoutDirection(Qt::LeftToRight);
        foot->add(note);
    }
    if (page_ < lastPage()) {
        add(words_.text("stop"), "stop", false, [this] { stop(); });
        foot->setLastAtEnd();
    }
    return foot;
}

void HerSurvey::focusFirst() {
    if (text_) {
        text_->setFocus();
        return;
    }
    const auto all = answers_->buttons();
    auto* first = answers_->checkedButton() ? answers_->checkedButton()
                  : all.isEmpty()           ? nullptr
                                            : all.first();
    if (first)
        first->setFocus();
}

// --- keys ----------------------------------------------------------------------------------------

void HerSurvey::keyPressEvent(QKeyEvent* event) {
    event->accept(); // nothing of hers goes on to the window
    const int nth = event->key() - Qt::Key_1;
    if (event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier | Qt::ShiftModifier))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (page_ < lastPage()) // of a button that has the focus, it never comes here
            next();
        else
            finish();
    } else if (nth >= 0 && nth < answers_->buttons().size()) {
        answers_->buttons().at(nth)->setFocus();
        answers_->buttons().at(nth)->click();
    }
}

bool HerSurvey::focusNextPrevChild(bool next) {
    return moveToTabStop(this, next);
}

// --- going about ---------------------------------------------------------------------------------

void HerSurvey::chooseLanguage(Language language) {
    draft_.language = language;
    words_ = surveyWordsFor(language);
    turnTo(-1);
    Q_EMIT answered();
}

void HerSurvey::answer(const QString& value) {
    draft_.answers[fromUtf8(question().code)] = value;
    Q_EMIT answered();
}

void HerSurvey::next() {
    int to = page_ + 1;
    if (page_ < 0) // to where she was
        while (to < lastPage() && !draft_.answers.isEmpty() &&
               draft_.answers.contains(fromUtf8(questions_[static_cast<size_t>(to)]->code)))
            ++to;
    Q_EMIT answered();
    turnTo(to);
}

void HerSurvey::skip() {
    draft_.answers.remove(fromUtf8(question().code));
    Q_EMIT answered();
    turnTo(page_ + 1);
}

void HerSurvey::back() {
    Q_EMIT answered();
    turnTo(page_ - 1);
}

/// Whether her keyworker may see them is asked of what she has answered so far, too.
void HerSurvey::stop() {
    if (draft_.answers.isEmpty())
        finish();
    else
        turnTo(lastPage());
}

void HerSurvey::finish() {
    if (done_)
        return;
    done_ = true;
    Q_EMIT answered(); // should saving fail, the draft is there
    saved_ = saveHerAnswers(shell_, referral_, wave_, draft_);
    body_->setEnabled(false);
    Q_EMIT ended();
}

void HerSurvey::largerText() {
    scale_ = scale_ >= mostLarger ? 1 : scale_ + 0.25;
    turnTo(page_);
}

// --- what is kept --------------------------------------------------------------------------------

std::optional<FormDraft> HerSurvey::unfinished() const {
    if (saved_ || draft_.answers.isEmpty())
        return std::nullopt;
    return FormDraft{herDraftKey(referral_, wave_),
                     tr("A survey she has begun: %1").arg(labelOf(wave_)), shell_.session().now(),
                     draft_.toJson()};
}

std::optional<HerFace::Farewell> HerSurvey::farewell() const {
    if (!done_)
        return std::nullopt;
    return Farewell{words_.text("thanks") + u'\n' + words_.text("give_back"), words_.rightToLeft};
}

} // namespace ninefold
