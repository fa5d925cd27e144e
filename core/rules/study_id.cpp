// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/study_id.h"

#include <QRandomGenerator>

namespace ninefold {

namespace {

// Letters first. I, L, O, U, 0 and 1 are left out: they are misread or make words.
constexpr std::string_view alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
constexpr size_t letters = 22;
constexpr size_t groupLength = 4;
constexpr size_t length = 2 * groupLength + 1;

bool startsGroup(size_t at) {
    return at == 0 || at == groupLength + 1;
}

} // namespace

quint32 secureRandomBelow(quint32 bound) {
    return QRandomGenerator::system()->bounded(bound);
}

bool isStudyId(std::string_view text) {
    if (text.size() != length)
        return false;
    for (size_t i = 0; i < length; ++i) {
        const auto allowed = i == groupLength ? std::string_view("-")
                             : startsGroup(i) ? alphabet.substr(0, letters)
                                              : alphabet;
        if (allowed.find(text[i]) == std::string_view::npos)
            return false;
    }
    return true;
}

QString randomStudyId(const RandomBelow& random) {
    std::string out;
    for (size_t i = 0; i < length; ++i) {
        if (i == groupLength)
            out += '-';
        else
            out +=
                alphabet[random(static_cast<quint32>(startsGroup(i) ? letters : alphabet.size()))];
    }
    return fromUtf8(out);
}

QString freshStudyId(const Casebook& book, const RandomBelow& random) {
    for (;;) {
        auto id = randomStudyId(random);
        const auto& women = book.all<Woman>();
        if (std::none_of(women.begin(), women.end(),
                         [&](const Woman& woman) { return woman.studyId == id; }))
            return id;
    }
}

} // namespace ninefold
