// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/random_caseload.h"

#include "core/catalogue/tools.h"
#include "core/rules/safety_flags.h"
#include "core/rules/study_id.h"

#include <random>
#include <set>
#include <stdexcept>

namespace ninefold::test {

namespace {

class CaseloadMaker {
public:
    explicit CaseloadMaker(unsigned seed)
        : random_(seed) {}

    Casebook make(int women);

private:
    quint32 below(quint32 bound) { return static_cast<quint32>(random_() % bound); }
    bool one(quint32 in) { return below(in) == 0; }

    std::string text();
    std::string date() {
        if (one(40))
            return one(2) ? "9999-12-31" : "2024-02-29";
        return value_text::write(QDate(2023, 1, 1).addDays(below(1400)));
    }
    std::string clock() {
        // 29 March 2026, 01:30 is a time that the London clock skips.
        if (one(20))
            return "2026-03-29T01:30";
        return value_text::write(
            ClockTime{QDate(2023, 1, 1).addDays(below(1400)), static_cast<qint16>(below(1440))});
    }
    template <class T>
    std::string valueOf(const Field<T>& field);
    template <class T>
    void fill(T& record);
    template <class T>
    void linkToWorkers(T& record);
    template <class T>
    T under(const Referral& referral);
    template <class T>
    void keep(T record) {
        book_.put(std::move(record));
    }
    template <class T>
    void keepSome(const Referral& referral, quint32 most);
    Woman woman(int number);
    Referral referral(const Woman& woman, const QString& ref);
    void underReferral(const Referral& referral);
    void scores(const Referral& referral);
    void plan(const Referral& referral);
    void makeGroups();
    void returns();
    void inGroups(const Referral& referral);
    template <class T>
    T referenced(const char* prefix);

    std::mt19937 random_;
    Casebook book_;
    std::vector<Id<Worker>> workers_;
    int references_ = 0;
};

std::string CaseloadMaker::text() {
    static const std::vector<std::string> parts{"a",
                                                "Siobhán",
                                                "Ní Dhomhnaill",
                                                " ",
                                                "  ",
                                                ",",
                                                "\"",
                                                "\"\"",
                                                "\n",
                                                "\r\n",
                                                "\r",
                                                "\t",
                                                "'",
                                                "''",
                                                "=",
                                                "+44",
                                                "-",
                                                "@",
                                                "🌷",
                                                "👩🏽‍🦱",
                                                "é",
                                                "é",
                                                "\xEF\xBB\xBF",
                                                "\u2028",
                                                "\x1b",
                                                "\x7f",
                                                "محمد",
                                                "ß",
                                                "\xEF\xBF\xBF",
                                                "\xF4\x8F\xBF\xBF",
                                                ";",
                                                "yes",
                                                "\\n",
                                                "NULL",
                                                "0",
                                                "2026-01-01"};
    std::string out;
    const auto count = one(50) ? 400 : 1 + below(5);
    for (quint32 i = 0; i < count; ++i)
        out += parts[below(static_cast<quint32>(parts.size()))];
    return out;
}

template <class T>
std::string CaseloadMaker::valueOf(const Field<T>& field) {
    switch (field.kind) {
    case FieldKind::Text:
        return field.required ? "x" + text() : text();
    case FieldKind::Code:
    case FieldKind::YesNo: {
        const auto codes = field.codes(field.arg);
        return std::string(codes[below(static_cast<quint32>(codes.size()))]);
    }
    case FieldKind::Date:
        return date();
    case FieldKind::ClockTime:
        return clock();
    case FieldKind::Number:
        return std::to_string(one(3) ? 0
                              : one(2)
                                  ? field.arg
                                  : static_cast<int>(below(static_cast<quint32>(field.arg) + 1)));
    case FieldKind::Money:
        return one(3) ? "0012.05" : std::to_string(below(100000)) + ".99";
    case FieldKind::Reference:
    case FieldKind::Link:
        break;
    }
    return {};
}

template <class T>
void CaseloadMaker::fill(T& record) {
    for (const auto& field : fields<T>()) {
        if (field.kind == FieldKind::Reference || field.kind == FieldKind::Link)
            continue;
        if (!field.required && one(3))
            continue;
        if (field.set(record, valueOf(field)) != ReadFault::None)
            throw std::logic_error("random caseload: a value that its field does not take");
    }
}

Woman CaseloadMaker::woman(int number) {
    Woman woman;
    fill(woman);
    woman.id = {book_.nextId()};
    // References of one length and of many, so that sorting by bytes shows.
    woman.ref = one(2) ? QStringLiteral("W%1").arg(number)
                       : QStringLiteral("%1-WOMAN-").arg(number).leftJustified(20, u'Z');
    woman.studyId = freshStudyId(book_, [this](quint32 bound) { return below(bound); });
    woman.dateOfBirth = one(5) ? QDate() : QDate(1940, 1, 1).addDays(below(24000));
    return woman;
}

Referral CaseloadMaker::referral(const Woman& woman, const QString& ref) {
    Referral referral;
    fill(referral);
    referral.id = {book_.nextId()};
    referral.woman = woman.id;
    referral.ref = ref;
    if (!one(4))
        referral.keyworker = workers_[below(static_cast<quint32>(workers_.size()))];
    if (referral.disposal != Disposal::Voluntary && referral.disposalOn.isNull())
        referral.disposalOn = QDate(2025, 1, 1);
    if (referral.decision != Decision::Pending && referral.decidedOn.isNull())
        referral.decidedOn = QDate(2025, 1, 2);
    return referral;
}

/// Links to workers, some blank; those that say what a record belongs to are set by the caller.
template <class T>
void CaseloadMaker::linkToWorkers(T& record) {
    for (const auto& field : fields<T>())
        if (field.linkTo == LinkTo::Worker && !one(3))
            field.set(record, value_text::writeNumber(
                                  workers_[below(static_cast<quint32>(workers_.size()))].value));
}

template <class T>
T CaseloadMaker::under(const Referral& referral) {
    T record;
    fill(record);
    linkToWorkers(record);
    record.id = {book_.nextId()};
    record.referral = referral.id;
    return record;
}

template <class T>
void CaseloadMaker::keepSome(const Referral& referral, quint32 most) {
    for (quint32 i = below(most + 1); i > 0; --i) {
        auto record = under<T>(referral);
        keep(record);
        if (one(5)) { // an equal row is another event
            record.id = {book_.nextId()};
            keep(record);
        }
    }
}

void CaseloadMaker::scores(const Referral& referral) {
    for (const auto& measure : codes<Measure>()) {
        if (!one(6))
            continue;
        auto score = under<ToolScore>(referral);
        const auto& range = toolMeasure(measure.value);
        score.measure = measure.value;
        score.score =
            range.lowest +
            static_cast<int>(below(static_cast<quint32>(range.highest - range.lowest + 1)));
        keep(score);
        // As the deed that records it does: no centre file has such a score without its flag.
        if (auto flag = safetyFlagFor(score);
            flag && !flagRaised(book_, referral.id, *flag->kind, flag->raisedOn)) {
            flag->id = {book_.nextId()};
            keep(*flag);
        }
    }
}

template <class T>
T CaseloadMaker::referenced(const char* prefix) {
    T record;
    fill(record);
    record.id = {book_.nextId()};
    record.ref = QStringLiteral("%1%2").arg(QString::fromUtf8(prefix)).arg(++references_);
    return record;
}

void CaseloadMaker::plan(const Referral& referral) {
    for (quint32 i = below(3); i > 0; --i) {
        auto goal = referenced<Goal>("G");
        goal.referral = referral.id;
        keep(goal);
        for (quint32 n = below(3); n > 0; --n) {
            GoalAction action;
            fill(action);
            action.id = {book_.nextId()};
            action.goal = goal.id;
            keep(action);
        }
    }
}

void CaseloadMaker::makeGroups() {
    for (quint32 i = below(3); i > 0; --i) {
        const auto group = referenced<Group>("GR-");
        keep(group);
        for (quint32 n = below(3); n > 0; --n) {
            auto session = referenced<GroupSession>("GS");
            session.group = group.id;
            keep(session);
        }
    }
}

/// Submitted returns and definitions that were loaded. What a file holds is nobody's business here.
void CaseloadMaker::returns() {
    for (int i = static_cast<int>(below(3)); i > 0; --i) {
        auto submission = referenced<Submission>("R");
        submission.version = i; // the same twice is no caseload
        submission.madeAt = fromUtf8(date()) + QStringLiteral("T23:59:59Z");
        keep(submission);
        for (int part = static_cast<int>(below(12)); part > 0; --part) {
            SubmittedFile file;
            fill(file);
            file.id = {book_.nextId()};
            file.submission = submission.id;
            file.part = part;
            keep(file);
        }
        LoadedDefinition definition;
        fill(definition);
        definition.id = {book_.nextId()};
        definition.version = QString::number(i);
        keep(definition);
    }
}

void CaseloadMaker::inGroups(const Referral& referral) {
    for (const auto& group : book_.all<Group>())
        if (one(3)) {
            auto member = under<GroupMember>(referral);
            member.group = group.id;
            keep(member);
        }
    for (const auto& session : book_.all<GroupSession>())
        if (one(3)) {
            auto mark = under<GroupMark>(referral);
            mark.session = session.id;
            keep(mark);
        }
}

void CaseloadMaker::underReferral(const Referral& referral) {
    keepSome<Contact>(referral, 3);
    keepSome<Appointment>(referral, 6);
    keepSome<Activity>(referral, 3);
    keepSome<PartnerReferral>(referral, 2);
    keepSome<Grant>(referral, 2);
    keepSome<Consent>(referral, 2);
    keepSome<AttendanceReview>(referral, 2);
    keepSome<FormerOfficer>(referral, 1);
    keepSome<OfficerReport>(referral, 2);
    keepSome<TierSet>(referral, 2);
    keepSome<SafetyFlag>(referral, 2);
    keepSome<PeerMentoring>(referral, 1);
    scores(referral);
    plan(referral);
    inGroups(referral);
    for (const auto stage :
         {AssessmentStage::Initial, AssessmentStage::Review, AssessmentStage::Exit}) {
        auto assessment = under<Assessment>(referral);
        assessment.stage = stage;
        if (one(2))
            keep(assessment);
    }
    for (const auto& wave : codes<SurveyWave>()) {
        auto survey = under<Survey>(referral);
        survey.wave = wave.value;
        if (one(2))
            keep(survey);
    }
    for (const auto& kind : codes<PoliceUpdateKind>()) {
        auto update = under<PoliceUpdate>(referral);
        update.kind = kind.value;
        update.conditionOutcome.reset();
        if (kind.value == PoliceUpdateKind::ConditionOutcome)
            update.conditionOutcome = codes<ConditionOutcome>()[below(5)].value;
        if (one(2))
            keep(update);
    }
}

Casebook CaseloadMaker::make(int women) {
    std::set<std::string> names;
    while (names.size() < 4)
        names.insert(text());
    for (const auto& name : names) {
        Worker worker;
        worker.id = {book_.nextId()};
        worker.name = fromUtf8(name);
        worker.role = Role::Keyworker;
        workers_.push_back(worker.id);
        keep(worker);
    }
    makeGroups();
    returns();
    int referrals = 0;
    for (int i = 1; i <= women; ++i) {
        const auto she = woman(i);
        keep(she);
        for (quint32 n = below(4); n > 0; --n) {
            const auto one = referral(she, QStringLiteral("R-%1").arg(++referrals));
            keep(one);
            underReferral(one);
        }
    }
    return std::move(book_);
}

} // namespace

Casebook randomCaseload(unsigned seed, int women) {
    return CaseloadMaker(seed).make(women);
}

} // namespace ninefold::test
