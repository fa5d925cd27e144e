// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/example_partners.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExamplePartners)
};

#define WORDS(text) QT_TRANSLATE_NOOP("ExamplePartners", text)

/// Which women a service takes, by where they live.
enum class Lot : quint8 { WestAndNorthWest, EastAndNorthEast, SouthAndSouthEast, NorthOfRiver };

struct Example {
    const char* name; ///< as it is called: not translated
    PartnerCategory category;
    Lot lot;
    const char* whoFor;
};

using C = PartnerCategory;
constexpr Example examples[] = {
    {"Advance, West and North West London", C::Other, Lot::WestAndNorthWest,
     WORDS("Women in contact with the police, the courts or probation: a keyworker of their own "
           "and a women's centre.")},
    {"Advance, East and North East London", C::Other, Lot::EastAndNorthEast,
     WORDS("Women in contact with the police, the courts or probation: a keyworker of their own "
           "and a women's centre.")},
    {"Women in Prison, South London", C::Other, Lot::SouthAndSouthEast,
     WORDS("Women in contact with the police, the courts or probation: a keyworker of their own "
           "and a women's centre.")},
    {"Hibiscus Initiatives", C::Migration, Lot::NorthOfRiver,
     WORDS("Foreign national and migrant women: immigration, language, being heard.")},
    {"Housing for Women", C::Housing, Lot::NorthOfRiver,
     WORDS("Women who need a safe home, also after custody or abuse.")},
    {"Working Chance", C::WorkAndEducation, Lot::NorthOfRiver,
     WORDS("Women with convictions who look for work or training.")},
    {"Clean Break", C::Arts, Lot::NorthOfRiver,
     WORDS("Women with experience of the criminal justice system, or at risk of it: theatre and "
           "confidence.")},
    {"Safe Ground", C::Arts, Lot::NorthOfRiver,
     WORDS("Groups on relationships and feelings, through drama.")},
    {"Inspirit", C::WorkAndEducation, Lot::NorthOfRiver,
     WORDS("Women who want to learn, train or get ready for work.")},
    {"Birth Companions", C::Pregnancy, Lot::NorthOfRiver,
     WORDS("Pregnant women and mothers of babies who face hardship.")},
    {"Pecan", C::Essentials, Lot::SouthAndSouthEast,
     WORDS("Women who need food and essentials, or somebody beside them on the way to work.")},
};

using B = Borough;
// Hammersmith and Fulham, and Kensington and Chelsea, are one borough each.
constexpr Borough west[] = {B::Brent,
                            B::Camden,
                            B::HammersmithAndFulham,
                            B::Hounslow,
                            B::Islington,
                            B::KensingtonAndChelsea,
                            B::KingstonUponThames,
                            B::RichmondUponThames,
                            B::Westminster};
constexpr Borough east[] = {B::CityOfLondon, B::BarkingAndDagenham, B::Enfield, B::Hackney,
                            B::Haringey,     B::Havering,           B::Newham,  B::Redbridge,
                            B::TowerHamlets, B::WalthamForest};
constexpr Borough south[] = {B::Bexley,   B::Bromley, B::Croydon,   B::Greenwich, B::Lambeth,
                             B::Lewisham, B::Merton,  B::Southwark, B::Sutton,    B::Wandsworth};

/// In the order of the code list, as a form keeps them.
std::vector<Borough> boroughsOf(Lot lot) {
    std::vector<Borough> out;
    if (lot == Lot::WestAndNorthWest || lot == Lot::NorthOfRiver)
        out.insert(out.end(), std::begin(west), std::end(west));
    if (lot == Lot::EastAndNorthEast || lot == Lot::NorthOfRiver)
        out.insert(out.end(), std::begin(east), std::end(east));
    if (lot == Lot::SouthAndSouthEast)
        out.assign(std::begin(south), std::end(south));
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

std::vector<Partner> examplePartners() {
    std::vector<Partner> out;
    for (const auto& example : examples) {
        Partner partner;
        partner.name = QString::fromLatin1(example.name);
        partner.category = example.category;
        partner.boroughs = boroughsOf(example.lot);
        partner.whoFor = Words::tr(example.whoFor);
        partner.isExample = true;
        out.push_back(std::move(partner));
    }
    return out;
}

} // namespace ninefold
