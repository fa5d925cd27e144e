// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_safety.h"

#include "core/rules/as_at.h"
#include "core/rules/needs_summary.h"

#include <algorithm>

namespace ninefold {

namespace {

struct RiskStory {
    int weight;
    RiskKind kind;
    bool hasPerson; ///< somebody who may be written down
    const char* details;
    const char* toldBy;
    const char* plan;
};
using K = RiskKind;
constexpr RiskStory risks[] = {
    {30, K::DomesticAbuse, true, "He has found her twice at her sister's.", "She told us",
     "Comes by the side door. Ring 999 if he is at the gate. Safety plan gone through with her."},
    {10, K::Stalking, true, "Messages from new numbers, up to twenty a day.", "She told us",
     "Keeps the messages. New number is known to us only."},
    {12, K::SelfHarm, false, "When the post comes, or after calls from home.", "She told us",
     "Rings her friend first, then the crisis line. We ring on Fridays."},
    {10, K::Suicide, false, "Has thought of it since the winter, no plan.", "GP letter",
     "GP knows. Tablets by the week. Crisis line on the fridge."},
    {8, K::Overdose, false, "Used alone after months without.", "Northgate Recovery",
     "Naloxone given and shown. Does not use alone."},
    {8, K::ChildSafeguarding, false, "The boy saw what happened in March.", "Social worker",
     "Meeting with the social worker every six weeks; we come with her."},
    {6, K::Exploitation, true, "Owes money to a man who collects it in person.", "Officer",
     "Never meets him alone. Outreach worker has a key word."},
    {6, K::CourtOrder, true, "Non-molestation order until next June.", "Her solicitor",
     "Copy at the desk. Any message is told to the officer."},
    {6, K::Health, false, "Seizures when she misses her tablets.", "She told us",
     "Tablets at ten and six. Call 999 after five minutes."},
    {4, K::FromOthers, false, "Neighbours shout and have thrown things.", "She told us",
     "Housing officer has the dates. Appointments in the morning."},
};

constexpr const char* ends[] = {"He moved away, and she has not heard from him for months.",
                                "The order ended and nothing has happened since.",
                                "She is well, and her GP says so too.",
                                "She has moved and feels safe where she lives."};

struct PersonStory {
    const char* name;
    const char* relationship;
    const char* description;
    const char* whereabouts;
    const char* orders;
};
constexpr PersonStory people[] = {
    {"Dean Rolfe", "Former partner", "Tall, grey van with ladders", "Works on sites in the borough",
     "Non-molestation order, to June next year"},
    {"Marcus Tilley", "Husband, separated", "Beard, walks with a stick",
     "At his mother's, two streets from her", ""},
    {"A man she calls Bo", "He lends her money", "Red cap, small dog", "At the bus station", ""},
    {"Carl Amory", "Father of her son", "Tattoo of a swallow on his neck", "In custody",
     "Bail conditions: not to come to her road"},
    {"Her brother-in-law", "Her sister's husband", "", "Lives with her sister", ""},
};

/// What a note may say. `%1` is somebody else, whose words are tagged.
struct NoteStory {
    int weight;
    NoteKind kind;
    const char* text;
    bool hasOther;
};
using N = NoteKind;
constexpr NoteStory stories[] = {
    {14, N::Keywork,
     "She came on time and had slept. We went through her letters and put three aside to answer. "
     "She wants to ring the housing office herself; I sit with her when she does.",
     false},
    {12, N::Keywork,
     "Came with %1, who waited outside. She talked about the weekend and what went well. Agreed: "
     "she writes down when she feels low, and we look at it together next time.",
     true},
    {10, N::Keywork,
     "She was tired and wanted to stop after twenty minutes. That was fine. Tea and a food parcel. "
     "Next time we look at the form.",
     false},
    {8, N::Conversation,
     "She rang at lunch. %1 had been at the flat and was loud. She is safe and at a friend's. She "
     "does not want the police told; we spoke about what would change that.",
     true},
    {6, N::Conversation, "She sent a message that she has the appointment card and will come.",
     false},
    {6, N::Visit,
     "Met her at the library, which is easier for her than the centre. She showed me her "
     "certificate and was proud of it.",
     false},
    {6, N::OtherAgencies,
     "Spoke with the housing officer, with her agreement. She is on the list for a first-floor "
     "flat. %1 is named on the old tenancy and has to sign.",
     true},
    {4, N::Safeguarding,
     "She told how %1 speaks to the children. We agreed that the social worker is told today, by "
     "her and me together, and we did.",
     true},
    {4, N::Received, "Letter from the GP came: the tests are clear. She knows.", false},
};
constexpr const char* others[] = {"her sister Amal", "her friend Joyce", "her mother",
                                  "her neighbour Mr Pell", "her brother Tomas"};
constexpr const char* amendments[] = {"It was the Tuesday before, not the Wednesday.",
                                      "She rang later and asked that it be added: she did not "
                                      "say she would stop going.",
                                      "The officer's name was wrong in the letter; she has it "
                                      "right now."};

constexpr ChildLives homes[] = {ChildLives::WithHer, ChildLives::WithHer,
                                ChildLives::WithHer, ChildLives::OtherParent,
                                ChildLives::Family,  ChildLives::FosterCare};
constexpr SocialCare cares[] = {SocialCare::None,        SocialCare::None,
                                SocialCare::None,        SocialCare::EarlyHelp,
                                SocialCare::ChildInNeed, SocialCare::ChildProtection};
constexpr const char* meetings[] = {"Every other Saturday, at the contact centre",
                                    "Calls on Sunday evening", "After school on Wednesdays"};

class SafetyStory {
public:
    SafetyStory(DemoBook& demo, quint64 seed)
        : demo_(demo)
        , random_(seed) {}

    void tell() {
        std::vector<Woman> women;
        for (const auto& woman : demo_.book.all<Woman>())
            women.push_back(woman);
        for (const auto& woman : women) {
            std::vector<Referral> all;
            for (const auto* one : demo_.book.of<Referral>(woman.id))
                if (isAccepted(*one, demo_.asAt))
                    all.push_back(*one);
            for (const auto& referral : all) {
                tellConsents(woman, referral);
                tellNotes(referral);
            }
            if (!all.empty() && came(all.back())) {
                tellChildren(woman, all.back());
                tellRisks(all.back());
            }
        }
    }

private:
    std::vector<Appointment> attended(const Referral& referral) const {
        std::vector<Appointment> out;
        for (const auto* one : demo_.book.of<Appointment>(referral.id))
            if (isAttended(one->outcome) && one->startsAt.date <= demo_.asAt)
                out.push_back(*one);
        std::stable_sort(out.begin(), out.end(), [](const Appointment& a, const Appointment& b) {
            return a.startsAt < b.startsAt;
        });
        return out;
    }

    bool came(const Referral& referral) const { return !attended(referral).empty(); }

    QDate lastDay(const Referral& referral) const {
        return referral.closedOn.isValid() ? referral.closedOn : demo_.asAt;
    }

    /// With which words she was asked, and what she was told the same day.
    void tellConsents(const Woman& woman, const Referral& referral) {
        const auto language =
            woman.interpreterNeeded.value_or(false) ? woman.language : languageFromCode("en");
        std::vector<Consent> all;
        for (const auto* one : demo_.book.of<Consent>(referral.id))
            all.push_back(*one);
        for (auto consent : all) {
            consent.version = versionOn(consent.on);
            consent.language = language;
            demo_.book.put(consent);
        }
        if (all.empty())
            return;
        for (const auto what : {Information::PrivacyNotice, Information::Confidentiality,
                                Information::PoliceSharing, Information::Complaints}) {
            if (forgotten_.next())
                continue;
            InformationGiven given;
            given.referral = referral.id;
            given.on = all.front().on;
            given.what = what;
            given.version = versionOn(given.on);
            given.language = language;
            given.how = ExplainedHow::InPerson;
            given.by = referral.keyworker;
            demo_.keep(given);
        }
    }

    /// The words were put anew half a year ago.
    QString versionOn(QDate on) const {
        return on < demo_.asAt.addMonths(-6) ? QStringLiteral("3") : QStringLiteral("4");
    }

    void tellNotes(const Referral& referral) {
        constexpr size_t most = 6;
        const auto all = attended(referral);
        for (size_t i = 0; i < all.size() && i < most; ++i) {
            const auto& story = random_.weighted(stories);
            const auto* other = random_.pick(others);
            const int later = random_.between(5, 90);
            const bool isAmended = random_.percent(12);
            Note note;
            note.referral = referral.id;
            note.ref = QStringLiteral("N-%1").arg(++notes_, 4, 10, QLatin1Char('0'));
            note.at = all[i].startsAt;
            note.at.minute = static_cast<qint16>(
                std::min(note.at.minute + all[i].minutes.value_or(45) + later, 18 * 60));
            note.kind = story.kind;
            note.text = fromUtf8(story.text);
            if (story.hasOther) {
                note.text = note.text.arg(fromUtf8(other));
                note.text[0] = note.text[0].toUpper();
                note.thirdParties = fromUtf8(other);
            }
            note.pathways = pathwaysOf(referral);
            note.by = referral.keyworker;
            note = demo_.keep(note);
            if (isAmended)
                amend(note);
        }
    }

    void amend(const Note& note) {
        NoteAmendment amendment;
        amendment.amends = note.id;
        amendment.at = {workday(note.at.date.addDays(random_.between(1, 5))), 9 * 60 + 20};
        amendment.text = fromUtf8(random_.pick(amendments));
        amendment.by = note.by;
        if (amendment.at.date <= demo_.asAt)
            demo_.keep(amendment);
    }

    /// One or two of those that she needs help with.
    std::vector<Pathway> pathwaysOf(const Referral& referral) {
        std::vector<Pathway> needed;
        const auto assessments = demo_.book.of<Assessment>(referral.id);
        if (!assessments.empty())
            for (const auto pathway : pathways)
                if (isNeed(assessments.front()->need(pathway)))
                    needed.push_back(pathway);
        std::vector<Pathway> out;
        const int first = random_.below(9);
        const int second = random_.below(9);
        for (size_t i = 0; i < needed.size(); ++i)
            if (i == static_cast<size_t>(first) || i == static_cast<size_t>(second))
                out.push_back(needed[i]);
        return out;
    }

    /// As many as her record says.
    void tellChildren(const Woman& woman, const Referral& referral) {
        static constexpr char letters[] = "ABDEFJKLMNORSTYZ";
        for (int i = woman.childrenUnder18.value_or(0); i > 0; --i) {
            Child child;
            child.woman = woman.id;
            child.initials = QStringLiteral("%1.%2.")
                                 .arg(QLatin1Char(letters[random_.below(16)]))
                                 .arg(woman.familyName.left(1));
            child.age = random_.below(16);
            child.ageOn = attended(referral).front().startsAt.date;
            child.lives = random_.pick(homes);
            child.socialCare = child.lives == ChildLives::FosterCare ? SocialCare::LookedAfter
                                                                     : random_.pick(cares);
            const auto* meeting = random_.pick(meetings);
            if (child.lives != ChildLives::WithHer)
                child.contact = fromUtf8(meeting);
            demo_.keep(child);
        }
    }

    void tellRisks(const Referral& referral) {
        if (!atRisk_.next())
            return;
        const auto since = attended(referral).front().startsAt.date;
        RiskKind before{};
        for (int i = random_.percent(30) ? 2 : 1; i > 0; --i) {
            const auto& story = random_.weighted(risks);
            const int level = random_.below(3);
            const int days = random_.below(20);
            if (story.kind == before)
                continue;
            before = story.kind;
            Risk risk;
            risk.woman = referral.woman;
            risk.kind = story.kind;
            risk.level = codes<RiskLevel>()[static_cast<size_t>(level)].value;
            risk.seenOn = std::min(workday(since.addDays(days)), lastDay(referral));
            risk.details = fromUtf8(story.details);
            risk.toldBy = fromUtf8(story.toldBy);
            risk.plan = fromUtf8(story.plan);
            risk.by = referral.keyworker;
            settle(risk, referral);
            demo_.keep(risk);
            if (story.hasPerson && random_.percent(60))
                tellPerson(referral);
        }
    }

    /// Ended with her support or before, else to be looked at: some now, some overdue.
    void settle(Risk& risk, const Referral& referral) {
        const int ahead = random_.between(8, 60);
        const int behind = random_.between(1, 12);
        const auto* why = random_.pick(ends);
        const auto last = lastDay(referral);
        const bool isClosed = referral.closedOn.isValid();
        if (isClosed || (risk.seenOn < demo_.asAt.addDays(-90) && over_.next())) {
            risk.endedOn = isClosed ? last : std::max(risk.seenOn, demo_.asAt.addDays(-ahead));
            risk.endedWhy = fromUtf8(why);
        } else if (overdue_.next()) {
            risk.reviewOn = std::max(risk.seenOn, demo_.asAt.addDays(-behind));
        } else {
            risk.reviewOn =
                due_.next() ? demo_.asAt.addDays(behind % 6) : demo_.asAt.addDays(ahead);
        }
    }

    void tellPerson(const Referral& referral) {
        const auto& story = random_.pick(people);
        Perpetrator person;
        person.woman = referral.woman;
        person.name = fromUtf8(story.name);
        person.relationship = fromUtf8(story.relationship);
        person.description = fromUtf8(story.description);
        person.whereabouts = fromUtf8(story.whereabouts);
        person.orders = fromUtf8(story.orders);
        demo_.keep(person);
    }

    DemoBook& demo_;
    DemoRandom random_;
    int notes_ = 0;
    EvenShare forgotten_{90}, atRisk_{450}, over_{200}, overdue_{150}, due_{200};
};

} // namespace

void tellSafety(DemoBook& demo, quint32 seed) {
    SafetyStory(demo, 0x5AFEU + quint64{seed} * 2246822519U).tell();
}

} // namespace ninefold
