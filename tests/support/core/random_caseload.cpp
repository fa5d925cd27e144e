// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/random_caseload.h"

#include "core/catalogue/tools.h"
#include "core/rules/safety_flags.h"
#include "core/rules/study_id.h"
#include "tests/support/core/random_values.h"

#include <set>
#include <stdexcept>

namespace ninefold::test {

namespace {

class CaseloadMaker : RandomValues {
public:
    explicit CaseloadMaker(unsigned seed)
        : RandomValues(seed) {}

    Casebook make(int women);

private:
    template <class T>
    void fill(T& record);
    template <class T>
    void linkToRecords(T& record);
    template <class T>
    T filled();
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
    void notes(const Referral& referral);
    void ofTheCentre();
    void ofHers(const Woman& woman);
    void plan(const Referral& referral);
    void makeGroups();
    void returns();
    void inGroups(const Referral& referral);
    template <class T>
    T referenced(const char* prefix);

    Casebook book_;
    std::vector<Id<Worker>> workers_;
    int references_ = 0;
};

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

/// Links to workers, partners and funds, some blank; those that say what a record belongs to are
/// set by the caller.
template <class T>
void CaseloadMaker::linkToRecords(T& record) {
    const auto anyOf = [this](const auto& table) {
        const auto at = below(static_cast<quint32>(table.size()));
        return std::next(table.begin(), static_cast<std::ptrdiff_t>(at))->id.value;
    };
    for (const auto& field : fields<T>()) {
        if (one(3))
            continue;
        if (field.linkTo == LinkTo::Worker)
            field.set(record, value_text::writeNumber(anyOf(book_.all<Worker>())));
        else if (field.linkTo == LinkTo::Partner && !book_.all<Partner>().isEmpty())
            field.set(record, value_text::writeNumber(anyOf(book_.all<Partner>())));
        else if (field.linkTo == LinkTo::Fund && !book_.all<Fund>().isEmpty())
            field.set(record, value_text::writeNumber(anyOf(book_.all<Fund>())));
    }
}

template <class T>
T CaseloadMaker::filled() {
    T record;
    fill(record);
    linkToRecords(record);
    record.id = {book_.nextId()};
    return record;
}

template <class T>
T CaseloadMaker::under(const Referral& referral) {
    auto record = filled<T>();
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

void CaseloadMaker::notes(const Referral& referral) {
    for (quint32 i = below(3); i > 0; --i) {
        auto note = referenced<Note>("N-");
        linkToRecords(note);
        note.referral = referral.id;
        keep(note);
        for (quint32 n = below(3); n > 0; --n) {
            auto amendment = filled<NoteAmendment>();
            amendment.amends = note.id;
            keep(amendment);
        }
    }
}

/// What belongs to the centre and to no woman.
void CaseloadMaker::ofTheCentre() {
    for (quint32 i = below(4); i > 0; --i)
        keep(referenced<Partner>("P-"));
    for (quint32 i = below(3); i > 0; --i) {
        const auto fund = referenced<Fund>("F-");
        keep(fund);
        for (quint32 n = below(3); n > 0; --n) {
            auto income = filled<FundIncome>();
            income.fund = fund.id;
            keep(income);
        }
    }
    for (quint32 i = below(3); i > 0; --i) {
        auto leave = filled<Leave>();
        leave.worker = workers_[below(static_cast<quint32>(workers_.size()))];
        keep(leave);
    }
    for (int i = static_cast<int>(below(3)); i > 0; --i) {
        auto letter = filled<LetterText>();
        letter.letter = QStringLiteral("letter-%1").arg(i); // the same twice is no caseload
        keep(letter);
    }
}

void CaseloadMaker::ofHers(const Woman& woman) {
    const auto some = [&]<class T>(T*) {
        for (quint32 i = below(3); i > 0; --i) {
            auto record = filled<T>();
            record.woman = woman.id;
            keep(record);
        }
    };
    some(static_cast<Risk*>(nullptr));
    some(static_cast<Perpetrator*>(nullptr));
    some(static_cast<Child*>(nullptr));
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
    keepSome<InformationGiven>(referral, 2);
    keepSome<RecordCheck>(referral, 2);
    keepSome<Document>(referral, 2);
    notes(referral);
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
    ofTheCentre();
    int referrals = 0;
    for (int i = 1; i <= women; ++i) {
        const auto she = woman(i);
        keep(she);
        ofHers(she);
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
