// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cells and links with a pattern of hidden cells: what the reader knows, and whether other counts
// would agree with it.

#include "core/disclosure/counts.h"

#include <span>

namespace ninefold::disclosure {

/// By how much a cell's count differs from the true one.
struct Step {
    size_t cell = 0;
    qint64 by = 0;
    bool operator==(const Step&) const = default;
    auto operator<=>(const Step&) const = default;
};
/// Other counts in place of the true ones; each cell once, ascending. Cells not named are true.
using Move = std::vector<Step>;

struct LinkChange {
    size_t link = 0;
    qint64 by = 0;
};

class Tables {
public:
    Tables(std::span<const Cell> cells, std::span<const Link> links, const Rule& rule,
           std::vector<bool> hidden);

    size_t size() const { return cells_.size(); }
    const Cell& cell(size_t cell) const { return cells_[cell]; }
    const Rule& rule() const { return rule_; }
    bool isHidden(size_t cell) const { return hidden_[cell]; }
    bool isShown(size_t cell) const { return cells_[cell].isPublished && !hidden_[cell]; }
    bool isSmall(size_t cell) const { return disclosure::isSmall(cells_[cell].value, rule_); }
    const std::vector<bool>& hidden() const { return hidden_; }
    void setHidden(size_t cell, bool hidden);
    /// Something is hidden that is linked with it, link by link, by few others: a part of it, or of
    /// what it is a part of. Where one such count moves far, the others must move with it.
    bool isNearHidden(size_t cell) const { return hiddenIn_[groups_[cell]] > 0; }

    /// Every small count must be possible here.
    bool mustBeSafe(size_t cell) const;
    /// What the reader knows of it without the links.
    Range range(size_t cell) const;

    const std::vector<Link>& links() const { return links_; }
    /// Without those that the true counts break; each once.
    const std::vector<size_t>& linksOf(size_t cell) const { return linksOf_[cell]; }
    const std::vector<size_t>& wrongLinks() const { return wrongLinks_; }
    /// The sum of the link's terms with the true counts.
    qint64 sum(size_t link) const { return sums_[link]; }

    /// What a move changes of the sums of links.
    std::vector<LinkChange> changes(const Move& move) const;
    /// With the counts after the move, the link holds.
    bool holds(const LinkChange& change) const;
    /// The counts after the move agree with all that the reader knows.
    bool allows(const Move& move) const;

private:
    void group();

    std::span<const Cell> cells_;
    Rule rule_;
    std::vector<bool> hidden_;
    std::vector<Link> links_; ///< no cell twice in one
    std::vector<qint64> sums_;
    std::vector<std::vector<size_t>> linksOf_;
    std::vector<size_t> wrongLinks_;
    std::vector<size_t> groups_; ///< by cell
    std::vector<int> hiddenIn_;  ///< by group
};

} // namespace ninefold::disclosure
