// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <utility>
#include <vector>

namespace ninefold {

/// Numbers that are the same for the same seed on every platform and with every compiler, which the
/// distributions of the standard library are not (SplitMix64, Steele, Lea and Flood 2014).
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed)
        : state_(seed) {}

    quint64 next() {
        quint64 z = (state_ += 0x9E3779B97F4A7C15U);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    /// 0 … count − 1.
    int below(int count) { return static_cast<int>(next() % static_cast<quint64>(count)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int share) { return below(100) < share; }

    template <class T>
    const T& pick(std::span<const T> from) {
        return from[static_cast<size_t>(below(static_cast<int>(from.size())))];
    }
    template <class T, size_t count>
    const T& pick(const T (&from)[count]) {
        return pick(std::span<const T>(from));
    }
    /// Which row of a table of shares: an index, as often as its weight says.
    template <class Row>
    const Row& weighted(std::span<const Row> rows) {
        int total = 0;
        for (const auto& row : rows)
            total += row.weight;
        int at = below(total);
        for (const auto& row : rows) {
            at -= row.weight;
            if (at < 0)
                return row;
        }
        return rows.back();
    }
    template <class Row, size_t count>
    const Row& weighted(const Row (&rows)[count]) {
        return weighted(std::span<const Row>(rows));
    }

private:
    quint64 state_;
};

/// A percentile (0–99) for each of `count`, shuffled: of any share p exactly p in a hundred lie
/// below p, so that small caseloads have the shares they should.
inline std::vector<int> dealtPercentiles(int count, DemoRandom& random) {
    std::vector<int> cards;
    cards.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        cards.push_back(static_cast<int>(qint64(i) * 100 / count));
    for (int i = count - 1; i > 0; --i)
        std::swap(cards[static_cast<size_t>(i)], cards[static_cast<size_t>(random.below(i + 1))]);
    return cards;
}

/// Says yes to a given share of the askings, evenly: of n askings n·share, within one.
class EvenShare {
public:
    explicit EvenShare(int perThousand)
        : perThousand_(perThousand) {}
    bool next() {
        account_ += perThousand_;
        if (account_ < 1000)
            return false;
        account_ -= 1000;
        return true;
    }

private:
    int perThousand_;
    int account_ = 500;
};

} // namespace ninefold
