// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A document to be put on paper, as values: what stands on it, not how it looks (look.md §6 says
// that, and ui/print does it). Whoever makes one links no drawing code.

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace ninefold::print {

struct Title {
    QString text;
    QString under; ///< a line or two below it; may be blank
};
struct Heading {
    QString text;
};
struct Paragraph {
    QString text; ///< a line ends where QChar::LineSeparator stands
};
/// Label and value, one pair a line.
struct Pairs {
    std::vector<std::pair<QString, QString>> lines;
};
struct Table {
    QString caption; ///< a heading above it, kept on one page with the first rows; may be blank
    QStringList heads;
    std::vector<bool> numeric; ///< by column: set to the right
    std::vector<QStringList> rows;
};
/// How far a condition is: marks on a line, and words.
struct ConditionBox {
    int attended = 0; ///< filled marks
    int needed = 2;
    QString text;
    QString under;
};
/// Horizontal bars in parts, with numbers in them: dark, mid-grey, white.
struct Bars {
    struct Row {
        QString label;
        std::vector<int> parts;
        QString total; ///< words at its end, "42 of 60"
    };
    QString caption;
    QStringList keys; ///< what each part is
    std::vector<Row> rows;
};
/// Horizontal bars from 0 to 100 per cent.
struct Shares {
    struct Row {
        QString label;
        double percent = 0;
        double lower = -1; ///< the interval, drawn as a line with ends; -1: none
        double upper = -1;
        QString words; ///< at its end, "41.3 % (66 of 160)"; all there is where nothing is known
        bool isKnown = true;
    };
    std::vector<Row> rows;
    QString note; ///< what the line with ends means; blank: there is none
};
/// Lines over months, each with its own dash and marker and its name at its end.
struct Lines {
    struct Line {
        QString name;
        std::vector<int> values; ///< one a step
    };
    QStringList steps;       ///< "Oct", "Nov"
    std::vector<Line> lines; ///< at most five
};
struct Signatures {
    QStringList names;
};
struct NewPage {
    bool isBare = false; ///< without a head
};

using Block = std::variant<Title, Heading, Paragraph, Pairs, Table, ConditionBox, Bars, Shares,
                           Lines, Signatures, NewPage>;

struct Document {
    QString title;                              ///< of the file
    QString language = QStringLiteral("en-GB"); ///< of its words, for a screen reader
    QString owner;                              ///< the centre's name, in the head of every page
    QStringList headWords;                      ///< at the right of the head
    QStringList footWords;    ///< at the left of the foot; "Page x of y" stands at the right
    QString madeAt;           ///< 2026-11-22T14:05:09Z: the only time that gets into the file
    bool isOnePage = false;   ///< set smaller, within reason, rather than go on over the page
    bool isLetter = false;    ///< no foot, and a head only where there is an owner
    bool rightToLeft = false; ///< what stands between head and foot runs from the right
    std::vector<Block> blocks;
};

} // namespace ninefold::print
