// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/row_of_figures.h"

namespace ninefold {

namespace {

using Kind = Figure::Kind;

qint64 numberOf(const TableDefinition& definition, const std::vector<qint64>& numbers,
                const std::string& column) {
    for (size_t i = 0; i < definition.columns.size(); ++i)
        if (definition.columns[i].shown.name == column)
            return numbers[i];
    return 0;
}

} // namespace

Ratio::Kind ratioOf(Figure::Kind kind) {
    switch (kind) {
    case Kind::Mean:
        return Ratio::Kind::Mean;
    case Kind::Lower:
        return Ratio::Kind::Lower;
    case Kind::Upper:
        return Ratio::Kind::Upper;
    default:
        return Ratio::Kind::Percent;
    }
}

void addRowOf(const TableDefinition& definition, const std::vector<std::string>& keys,
              const std::vector<qint64>& numbers, ReturnTable& table) {
    auto& cells = table.rows.emplace_back();
    size_t key = 0;
    for (size_t i = 0; i < definition.columns.size(); ++i) {
        const auto& column = definition.columns[i];
        if (!column.isShown)
            break;
        auto& cell = cells.emplace_back();
        if (column.isKey()) {
            cell.text = keys[key++];
            continue;
        }
        const auto& figure = column.figureOf(keys.front());
        if (figure.isWorkedOut()) {
            const Ratio ratio{ratioOf(figure.kind), numberOf(definition, numbers, figure.from[0]),
                              numberOf(definition, numbers, figure.from[1])};
            cell.ratio = static_cast<int>(table.ratios.size());
            cell.text = ratioText(ratio);
            table.ratios.push_back(ratio);
        } else if (figure.kind == Kind::Pounds) {
            cell.text = poundsText(numbers[i]);
        } else if (figure.isAsked()) {
            cell.text = std::to_string(numbers[i]);
        }
    }
}

} // namespace ninefold
