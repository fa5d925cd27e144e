// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_names.h"

namespace ninefold {

namespace {

using Names = const char* const[];

constexpr Names englishGiven{"Donna",   "Kelly", "Jade",     "Leanne",  "Tracey",  "Chloe",
                             "Stacey",  "Gemma", "Hayley",   "Paige",   "Shannon", "Ellie-Mae",
                             "Rebecca", "Tina",  "Lorraine", "Courtney"};
constexpr Names englishFamily{
    "Pritchard", "Whitcombe", "Hollis", "Sparrow",  "Tranter",
    "Beckwith",  "Garland",   "Mott",   "Pilbeam",  "Rudge",
    "Sawyer",    "Thackeray", "Upton",  "Wetherby", "Fairclough-Anstruther",
    "Lyle"};
constexpr Names irishGiven{"Siobhán", "Niamh", "Aoife", "Bernadette", "Róisín", "Caoimhe"};
constexpr Names irishFamily{"Ní Dhomhnaill", "O'Driscoll", "Mac Giolla Phádraig",
                            "Brannigan",     "O'Shea",     "Tierney"};
constexpr Names travellerGiven{"Margaret", "Kathleen", "Bridget", "Mary-Ellen"};
constexpr Names travellerFamily{"Delahunty", "Quilligan", "Cawley", "Furey"};
constexpr Names polishGiven{"Agnieszka", "Małgorzata", "Katarzyna", "Zofia", "Grażyna", "Łucja"};
constexpr Names polishFamily{"Wiśniewska-Kowalczyk", "Żółkiewska", "Dąbrowska",
                             "Szczepańska",          "Wójcik",     "Brzęczyszczykiewicz"};
constexpr Names romanianGiven{"Mihaela", "Andreea", "Ștefania", "Ioana", "Loredana"};
constexpr Names romanianFamily{"Țurcanu", "Ionescu", "Bălan", "Munteanu", "Stoica"};
constexpr Names bulgarianGiven{"Roza", "Desislava", "Tsvetelina", "Radka"};
constexpr Names bulgarianFamily{"Dimitrova", "Asenova", "Georgieva", "Hristova"};
constexpr Names turkishGiven{"Zeynep", "Ayşe", "Gülsüm", "Elif", "Özlem", "Berivan"};
constexpr Names turkishFamily{"Karaca", "Yıldırım", "Öztürk", "Çelik", "Şahin", "Doğan"};
constexpr Names lusophoneGiven{"Maria da Conceição", "Ana Luísa", "Fátima", "Débora", "Inês"};
constexpr Names lusophoneFamily{"dos Santos Ferreira de Albuquerque", "Gonçalves", "Araújo",
                                "Teixeira", "Brandão"};
constexpr Names hispanicGiven{"María José", "Ximena", "Yésica", "Luz Marina", "Paola"};
constexpr Names hispanicFamily{"Ñáñez Quispe", "Peñaranda", "Londoño Vélez", "Arboleda", "Ibáñez"};
constexpr Names caribbeanGiven{"Shanice", "Marcia",  "Kezia",  "Yvonne",
                               "Tanisha", "Chantel", "Dionne", "Monique"};
constexpr Names caribbeanFamily{"Grandison", "Campbell-Bryce", "Thorpe", "Lindo",
                                "Pinnock",   "Facey",          "Bogle",  "St Hilaire"};
constexpr Names nigerianGiven{"Oluwadamilola", "Chidinma", "Folasade",
                              "Ngozi",         "Temitope", "Oluwaseyifunmi Aderinsola"};
constexpr Names nigerianFamily{"Adeyemi-Thompson", "Okonkwo",           "Ògúnbánjọ", "Eze",
                               "Balogun",          "Akinwándé-Oyelaran"};
constexpr Names ghanaianGiven{"Akosua", "Adwoa", "Abena", "Efua"};
constexpr Names ghanaianFamily{"Boateng", "Owusu-Ansah", "Mensah", "Asantewaa"};
constexpr Names southernGiven{"Thandiwe", "Rutendo", "Nomvula", "Chipo"};
constexpr Names southernFamily{"Mthembu", "Chikwanha", "Dlamini", "Moyo"};
constexpr Names somaliGiven{"Fatuma", "Hodan", "Sahra", "Ayaan", "Ifrah", "Xaawo"};
constexpr Names somaliFamily{"Abdullahi", "Warsame", "Cabdi Nuur", "Jaamac", "Dirie", "Hirsi"};
constexpr Names hornGiven{"Selam", "Tsion", "Hiwot", "Mebrat"};
constexpr Names hornFamily{"Gebremeskel", "Tesfaye", "Haile", "Woldemariam"};
constexpr Names congoleseGiven{"Grâce", "Clémentine", "Mireille", "Aïssatou"};
constexpr Names congoleseFamily{"Mbuyi-Tshibangu", "N'Diaye", "Kabongo", "Ilunga"};
constexpr Names indianGiven{"Priya", "Harpreet", "Jyoti", "Manjeet", "Kalpana"};
constexpr Names indianFamily{"Raghunathan", "Sandhu", "Desai", "Kaur Dhaliwal", "Solanki"};
constexpr Names tamilGiven{"Thulasi", "Kavitha", "Nirmala"};
constexpr Names tamilFamily{"Sivasubramaniam", "Balachandran", "Yogeswaran"};
constexpr Names pakistaniGiven{"Sadia", "Rukhsana", "Nazia", "Bushra"};
constexpr Names pakistaniFamily{"Chaudhry", "Bibi", "Mahmood", "Qureshi"};
constexpr Names bangladeshiGiven{"Shirin", "Nasima", "Rehana", "Tahmina"};
constexpr Names bangladeshiFamily{"Begum", "Khatun", "Akhter", "Choudhury"};
constexpr Names chineseGiven{"Mei Ling", "Xiaoyan", "Siu-Wai"};
constexpr Names chineseFamily{"Tsang", "Ouyang", "Lü"};
constexpr Names vietnameseGiven{"Thị Hương", "Ngọc Ánh", "Bích Thủy", "Mỹ Duyên"};
constexpr Names vietnameseFamily{"Nguyễn", "Đặng", "Trần", "Phạm"};
constexpr Names filipinoGiven{"Maricel", "Jocelyn", "Rosalinda"};
constexpr Names filipinoFamily{"Dimaculangan", "de la Peña", "Macaraeg"};
constexpr Names arabGiven{"Nour al-Huda", "Rania", "Amal", "Yusra", "Ghada"};
constexpr Names arabFamily{"Haddad", "al-Jabouri", "Bensaïd", "el-Khatib", "Abu Ghazaleh"};
constexpr Names iranianGiven{"Maryam", "Shirin", "Parisa", "Zohreh"};
constexpr Names iranianFamily{"Hosseinzadeh", "Moradi", "Farrokhzad", "Rostami"};
constexpr Names ukrainianGiven{"Oksana", "Zoryana", "Halyna"};
constexpr Names ukrainianFamily{"Kovalenko", "Shevchuk", "Hrytsenko"};
constexpr Names mixedGiven{"Amber", "Tia", "Naomi", "Jasmine", "Leila", "Simone"};
constexpr Names mixedFamily{"Okafor-Hughes", "Francis", "Rahman-Cole",
                            "Baptiste",      "Marsh",   "Diallo"};

} // namespace

std::span<const DemoCommunity> demoCommunities() {
    using enum Ethnicity;
    using R = Religion;
    static const DemoCommunity all[] = {
        {30, englishGiven, englishFamily, W1, "", R::None},
        {4, irishGiven, irishFamily, W2, "", R::Christian},
        {2, travellerGiven, travellerFamily, W3, "", R::Christian},
        {6, polishGiven, polishFamily, W9, "pl", R::Christian},
        {5, romanianGiven, romanianFamily, W9, "ro", R::Christian},
        {2, bulgarianGiven, bulgarianFamily, W9, "bg", R::Christian},
        {4, turkishGiven, turkishFamily, W9, "tr", R::Muslim},
        {3, lusophoneGiven, lusophoneFamily, W9, "pt", R::Christian},
        {3, hispanicGiven, hispanicFamily, O9, "es", R::Christian},
        {10, caribbeanGiven, caribbeanFamily, B1, "", R::Christian},
        {6, nigerianGiven, nigerianFamily, B2, "", R::Christian},
        {3, ghanaianGiven, ghanaianFamily, B2, "", R::Christian},
        {2, southernGiven, southernFamily, B2, "", R::Christian},
        {5, somaliGiven, somaliFamily, B2, "so", R::Muslim},
        {3, hornGiven, hornFamily, B2, "am", R::Christian},
        {2, congoleseGiven, congoleseFamily, B9, "fr", R::Christian},
        {3, indianGiven, indianFamily, A1, "", R::Hindu},
        {1, indianGiven, indianFamily, A1, "pa", R::Sikh},
        {2, tamilGiven, tamilFamily, A9, "ta", R::Hindu},
        {4, pakistaniGiven, pakistaniFamily, A2, "ur", R::Muslim},
        {5, bangladeshiGiven, bangladeshiFamily, A3, "bn", R::Muslim},
        {2, chineseGiven, chineseFamily, A4, "zh", R::None},
        {2, vietnameseGiven, vietnameseFamily, A9, "vi", R::Buddhist},
        {1, filipinoGiven, filipinoFamily, A9, "tl", R::Christian},
        {4, arabGiven, arabFamily, O2, "ar", R::Muslim},
        {2, iranianGiven, iranianFamily, A9, "fa", R::Muslim},
        {1, ukrainianGiven, ukrainianFamily, W9, "uk", R::Christian},
        {4, mixedGiven, mixedFamily, M1, "", R::None},
        {2, mixedGiven, mixedFamily, M2, "", R::Christian},
        {2, mixedGiven, mixedFamily, M3, "", R::None},
        {2, mixedGiven, mixedFamily, M9, "", R::None},
    };
    return all;
}

} // namespace ninefold
