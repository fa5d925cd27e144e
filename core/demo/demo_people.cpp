// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_people.h"

#include "core/base/text.h"
#include "core/demo/demo_names.h"

#include <array>

namespace ninefold {

namespace {

struct HomeArea {
    int weight;
    Borough borough;
    const char* district; ///< of the postcode
};
constexpr HomeArea homeAreas[] = {
    {16, Borough::Islington, "N7"},   {14, Borough::Camden, "NW5"},
    {12, Borough::Hackney, "E8"},     {10, Borough::Haringey, "N15"},
    {8, Borough::TowerHamlets, "E3"}, {7, Borough::Enfield, "N18"},
    {6, Borough::Newham, "E13"},      {6, Borough::Lambeth, "SW9"},
    {5, Borough::Southwark, "SE15"},  {4, Borough::Lewisham, "SE13"},
    {3, Borough::Croydon, "CR0"},     {3, Borough::Westminster, "W9"},
    {2, Borough::Ealing, "UB1"},      {1, Borough::CityOfLondon, "EC1A"},
    {3, Borough::NoFixedAbode, ""},   {2, Borough::OutsideLondon, "EN9"},
    {1, Borough::NotKnown, ""}};

/// The second half of a postcode never has these letters, so nobody lives at one that has.
QString postcodeOf(const HomeArea& area, DemoRandom& random) {
    static constexpr char letters[] = {'C', 'I', 'K', 'M', 'O', 'V'};
    if (*area.district == 0)
        return {};
    auto code = fromUtf8(area.district) + u' ';
    code += QString::number(random.between(1, 9)); // one by one: the order of the draws counts
    code += QLatin1Char(random.pick(letters));
    code += QLatin1Char(random.pick(letters));
    return code;
}

QString addressOf(DemoRandom& random) {
    static constexpr const char* streets[] = {
        "Marigold Walk", "Old Cooperage Road", "Lantern Street",          "Saltmarsh Close",
        "Thimble Lane",  "Perrin Gardens",     "Alder House, Quay Estate"};
    const auto number = QString::number(random.between(1, 180));
    const auto street = fromUtf8(random.pick(streets));
    if (random.percent(55))
        return QStringLiteral("Flat %1, %2 %3").arg(random.between(1, 60)).arg(number, street);
    return number + u' ' + street;
}

/// 07700 900000 to 900999: kept by Ofcom for drama, never given out.
QString phoneOf(DemoRandom& random) {
    return QStringLiteral("07700 900%1").arg(random.below(1000), 3, 10, QLatin1Char('0'));
}

QDate birthOf(QDate referredOn, DemoRandom& random) {
    struct Ages {
        int weight;
        int from;
        int to;
    };
    static constexpr Ages ages[] = {{22, 18, 24}, {34, 25, 34}, {25, 35, 44},
                                    {13, 45, 54}, {5, 55, 64},  {1, 65, 71}};
    const auto& band = random.weighted(ages);
    return referredOn.addYears(-random.between(band.from, band.to))
        .addDays(-random.between(1, 364));
}

std::optional<bool> mostly(int yes, int no, DemoRandom& random) {
    const int at = random.below(100);
    return at < yes ? std::optional(true) : at < yes + no ? std::optional(false) : std::nullopt;
}

void fillSafeContact(Woman& woman, DemoRandom& random) {
    static constexpr const char* notes[] = {"Say it is Anna from the library.",
                                            "Text first, then call.",
                                            "Call after 14:00 only.",
                                            "Her sister sometimes answers: ask for her by name.",
                                            "Not in the evening.",
                                            "Do not mention the centre to anybody else."};
    woman.callSafe = mostly(86, 6, random);
    woman.textSafe = mostly(78, 12, random);
    woman.voicemailSafe = mostly(18, 60, random);
    woman.postSafe = mostly(20, 55, random);
    woman.emailSafe = mostly(45, 20, random);
    if (random.percent(35))
        woman.safeContactNote = fromUtf8(random.pick(notes));
}

template <class E>
std::optional<E> answered(std::initializer_list<std::pair<E, int>> shares, DemoRandom& random) {
    int at = random.below(100);
    for (const auto& [value, share] : shares) {
        at -= share;
        if (at < 0)
            return value;
    }
    return std::nullopt;
}

void fillEquality(Woman& woman, const DemoCommunity& community, DemoRandom& random) {
    woman.ethnicity = random.percent(94) ? community.ethnicity : Ethnicity::NS;
    woman.religion = random.percent(62) ? std::optional(community.religion)
                                        : answered<Religion>({{Religion::None, 50},
                                                              {Religion::Christian, 15},
                                                              {Religion::Jewish, 3},
                                                              {Religion::Other, 5},
                                                              {Religion::Pnts, 15}},
                                                             random);
    using D = Disability;
    woman.disability = answered<D>(
        {{D::YesALot, 14}, {D::YesALittle, 22}, {D::YesNotAtAll, 5}, {D::No, 46}, {D::Pnts, 6}},
        random);
    using S = SexualOrientation;
    woman.sexualOrientation = answered<S>({{S::Heterosexual, 74},
                                           {S::GayOrLesbian, 3},
                                           {S::Bisexual, 6},
                                           {S::Other, 1},
                                           {S::Pnts, 9}},
                                          random);
    using G = GenderSameAsBirth;
    woman.genderSameAsBirth = answered<G>({{G::Yes, 90}, {G::No, 2}, {G::Pnts, 2}}, random);
    using M = MaritalStatus;
    woman.maritalStatus = answered<M>({{M::NeverMarried, 50},
                                       {M::Married, 15},
                                       {M::CivilPartnership, 1},
                                       {M::Separated, 13},
                                       {M::Divorced, 9},
                                       {M::Widowed, 2},
                                       {M::Pnts, 4}},
                                      random);
    using P = Pregnancy;
    woman.pregnancy =
        answered<P>({{P::Pregnant, 4}, {P::GivenBirth, 3}, {P::Neither, 82}, {P::Pnts, 3}}, random);
}

/// Random like a real one, though from the seed: two groups of four, each starting with a letter.
QString studyIdOf(DemoRandom& random) {
    static constexpr char letters[] = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    QString id;
    for (int i = 0; i < 8; ++i) {
        if (i == 4)
            id += u'-';
        id += QLatin1Char(letters[random.below(i % 4 == 0 ? 22 : 30)]);
    }
    return id;
}

const char* const givenOfWorkers[] = {"Ruth",   "Hanna",   "Comfort", "Imogen", "Dervla",
                                      "Sunita", "Bronwen", "Esther",  "Lidia",  "Maud"};
const char* const familyOfWorkers[] = {"Delaney", "Lindqvist", "Osei-Tutu", "Carrow",
                                       "Sheehy",  "Mistry",    "Pugh"};

} // namespace

Woman demoWoman(int number, QDate referredOn, DemoRandom& random) {
    const auto& community = random.weighted(demoCommunities());
    Woman woman;
    woman.ref = QStringLiteral("WM-%1").arg(number, 4, 10, QLatin1Char('0'));
    woman.studyId = studyIdOf(random);
    woman.givenNames = fromUtf8(random.pick(community.given));
    woman.familyName = fromUtf8(random.pick(community.family));
    if (woman.givenNames == u"Nour al-Huda")
        woman.knownAs = QStringLiteral("نور");
    else if (woman.givenNames.size() > 9 || random.percent(8))
        woman.knownAs = woman.givenNames.left(4).trimmed();
    woman.dateOfBirth = birthOf(referredOn, random);

    const auto& area = random.weighted(homeAreas);
    woman.borough = area.borough;
    woman.postcode = postcodeOf(area, random);
    if (!woman.postcode.isEmpty())
        woman.address = addressOf(random);
    if (random.percent(95))
        woman.phone = phoneOf(random);
    if (random.percent(48))
        woman.email = QStringLiteral("woman%1@mail.example").arg(number);
    fillSafeContact(woman, random);

    if (*community.language != 0 && random.percent(80))
        woman.language = languageFromCode(community.language);
    else if (random.percent(70))
        woman.language = languageFromCode("en");
    if (!woman.language.isBlank())
        woman.interpreterNeeded = woman.language.code() != "en" && random.percent(45);
    if (random.percent(9))
        woman.accessNeeds = random.percent(50) ? QStringLiteral("Step-free room")
                                               : QStringLiteral("Large print; reads slowly");
    if (random.percent(82))
        woman.childrenUnder18 = random.percent(42) ? 0 : random.between(1, 4);
    if (random.percent(94))
        fillEquality(woman, community, random);
    return woman;
}

Worker demoWorker(int number) {
    const auto givenCount = static_cast<int>(std::size(givenOfWorkers));
    const auto familyCount = static_cast<int>(std::size(familyOfWorkers));
    Worker worker;
    // Ten given names and seven family names have no common divisor: seventy different pairs.
    worker.name = fromUtf8(givenOfWorkers[number % givenCount]) + u' ' +
                  fromUtf8(familyOfWorkers[number % familyCount]);
    if (number >= givenCount * familyCount)
        worker.name += QStringLiteral(" %1").arg(number / (givenCount * familyCount) + 1);
    worker.role = number == 0 ? Role::Manager : Role::Keyworker;
    worker.active = true;
    return worker;
}

void fillOfficer(Referral& referral, const Woman& woman, DemoRandom& random) {
    static constexpr const char* names[] = {"PC Alder",     "PC Brook",  "DC Fenwick", "PS Garrow",
                                            "PC Hazeldine", "PC Ndukwe", "DC Okell",   "PC Trewin"};
    const auto name = fromUtf8(random.pick(names));
    referral.bcu = woman.borough ? bcuOf(*woman.borough) : std::nullopt;
    if (!referral.bcu && random.percent(70))
        referral.bcu = Bcu::CentralNorth;
    referral.officerName = name;
    referral.officerNumber = QStringLiteral("%1%2")
                                 .arg(random.between(100, 999))
                                 .arg(referral.bcu ? fromUtf8(codeOf(*referral.bcu)) : QString());
    referral.officerEmail = name.section(u' ', 1).toLower() +
                            QString::number(random.between(1, 99)) +
                            QStringLiteral("@police.example");
    struct Route {
        int weight;
        ReferralRoute route;
    };
    static constexpr Route routes[] = {
        {58, ReferralRoute::Custody}, {24, ReferralRoute::VoluntaryAttendance},
        {6, ReferralRoute::Street},   {5, ReferralRoute::Phone},
        {3, ReferralRoute::Court},    {2, ReferralRoute::Probation},
        {1, ReferralRoute::Other}};
    referral.route = random.weighted(routes).route;
    referral.dipConsulted = mostly(30, 50, random);
    referral.ldConsulted = mostly(35, 45, random);
}

} // namespace ninefold
