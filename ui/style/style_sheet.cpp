// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_sheet.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTextEdit>
#include <QToolTip>

namespace ninefold {

namespace {

// Every @name is replaced. Text colour of fields stays with the palette: set here it would dim the
// placeholder below 4.5:1. Heights are inner heights: a border of 2 px takes away 2 px more.

const char* const rooms = R"(
QWidget#top, QWidget#nav, QWidget#signInGround, QWidget#herPage { background: @chrome }
QWidget#top { border-bottom: @b solid @line }
QWidget#nav { border-right: @b solid @line }
QWidget#page, QDialog { background: @page }
QWidget#side, QWidget#filterbar, QWidget#footer { background: @panel }
QWidget#side { border-left: @b solid @line }
QWidget#footer { border-top: @b solid @line }
QWidget#cover { background: @chrome }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: 0 }
QFrame[rule="line"] { border: 0; background: @line; min-height: @b; max-height: @b }
QFrame[rule="upright"] { border: 0; background: @line; min-width: @b; max-width: @b }
QFrame[rule="control"] { border: 0; background: @control; min-height: @b; max-height: @b }
QMenuBar { background: transparent; border: 0 }
QMenuBar::item { padding: @p5 @p10; border-radius: 4px; color: @ink }
QMenuBar::item:selected { background: @selection; color: @onselection }
QMenu { background: @page; color: @ink; border: @b solid @control; padding: @p4 0 }
QMenu::item { padding: @p5 @p24 @p5 @p24; border: 0 }
QMenu::item:selected { background: @selection; color: @onselection }
QMenu::item:disabled { color: @disabled }
QMenu::separator { height: 1px; background: @line; margin: @p4 0 }
QToolTip { background: @panel; color: @ink; border: @b solid @control; padding: @p4 }
)";

const char* const fieldStyle = R"(
QLineEdit, QComboBox, QAbstractSpinBox { border: @b solid @control; border-radius: 4px; background: @field; padding: 0 @p8; min-height: @h1; max-height: @h1; selection-background-color: @fill; selection-color: @onfill }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @focus; padding: 0 @p7; min-height: @h2; max-height: @h2 }
QLineEdit[problem="true"], QComboBox[problem="true"], QAbstractSpinBox[problem="true"] { border: 2px solid @over; padding: 0 @p7; min-height: @h2; max-height: @h2 }
QLineEdit[problem="true"]:focus, QComboBox[problem="true"]:focus, QAbstractSpinBox[problem="true"]:focus { border-color: @focus }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { border-color: @line; background: transparent }
QPlainTextEdit, QTextEdit { border: @b solid @control; border-radius: 4px; background: @field; padding: @p4; selection-background-color: @fill; selection-color: @onfill }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: @p3 }
QPlainTextEdit[problem="true"], QTextEdit[problem="true"] { border: 2px solid @over; padding: @p3 }
QTextBrowser, QTextBrowser:focus { border: 0; padding: 0; background: transparent }
QComboBox::drop-down { border: 0; width: @drop }
QComboBox::down-arrow { image: url(@icon/down.svg); width: @arrow; height: @arrow }
QComboBox::down-arrow:disabled { image: url(@icon/down_disabled.svg) }
QComboBox QAbstractItemView { border: @b solid @control; background: @field; color: @ink; outline: 0; selection-background-color: @selection; selection-color: @onselection }
QComboBox QAbstractItemView::item { min-height: @i28; padding: 0 @p8 }
QCheckBox, QRadioButton { min-height: @p30; spacing: @p8; background: transparent }
QCheckBox::indicator, QRadioButton::indicator { width: @box; height: @box; border: @b solid @control; background: @field }
QCheckBox::indicator { border-radius: 3px }
QRadioButton::indicator { border-radius: @round }
QCheckBox::indicator:checked { background: @fill; border-color: @fill; image: url(@icon/tick.svg) }
QRadioButton::indicator:checked { background: @fill; border-color: @fill; image: url(@icon/dot.svg) }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; background: transparent }
)";

const char* const buttons = R"(
QPushButton { border: @b solid @control; border-radius: 4px; background: @field; color: @ink; padding: 0 @p12; min-height: @h1; max-height: @h1 }
QPushButton:hover { background: @hover }
QPushButton:pressed, QPushButton:checked { background: @selection; color: @onselection }
QPushButton:disabled { color: @disabled; border-color: @line; background: transparent }
QPushButton[kind="primary"] { background: @fill; border-color: @fill; color: @onfill; font-weight: 600 }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @fillhover; border-color: @fillhover }
QPushButton[kind="primary"]:disabled { color: @disabled; border-color: @line; background: transparent }
QPushButton[kind="text"] { border-color: transparent; background: transparent; color: @accent; padding: 0 @p8 }
QPushButton[kind="text"]:hover { background: @hover }
QPushButton[kind="text"][grave="true"] { color: @over }
QPushButton[kind="text"][plain="true"] { color: @ink }
QPushButton[kind="text"]:disabled { color: @disabled; background: transparent }
QPushButton[kind="icon"] { border-color: transparent; background: transparent; padding: 0; min-width: @h1; max-width: @h1 }
QPushButton[kind="icon"]:hover { background: @hover }
QPushButton[kind="segment"] { border-radius: 0; margin-left: -1px; padding: 0 @p12 }
QPushButton[kind="segment"]:checked { border-bottom: 3px solid @accent; min-height: @h3; max-height: @h3; font-weight: 600 }
QPushButton[kind="segment"][place="first"] { border-top-left-radius: 4px; border-bottom-left-radius: 4px; margin-left: 0 }
QPushButton[kind="segment"][place="last"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px }
QPushButton[kind="nav"] { border: 0; border-left: 3px solid transparent; border-radius: 0; background: transparent; min-height: @row; max-height: @row; padding-left: @p13; text-align: left }
QPushButton[kind="nav"]:hover { background: @hover }
QPushButton[kind="nav"]:checked { background: @page; color: @ink; border-left-color: @accent; font-weight: 600 }
QPushButton[kind="nav"][narrow="true"] { padding-left: 0; text-align: center }
QPushButton[kind="row"] { border: 0; border-left: 3px solid transparent; border-radius: 0; background: transparent; min-height: @row2; max-height: @row2; text-align: left; padding: 0 }
QPushButton[kind="row"]:hover { background: @hover }
QPushButton[kind="row"]:checked { background: @page; border-left-color: @accent }
QTabBar { qproperty-drawBase: 0 }
QTabBar::tab { padding: 0 @p10; height: @tab; border: 0; border-bottom: 3px solid transparent; color: @ink2; background: transparent }
QTabBar::tab:hover { color: @ink }
QTabBar::tab:selected { color: @ink; font-weight: 600; border-bottom-color: @accent }
QTabWidget::pane { border: 0 }
)";

const char* const lists = R"(
QAbstractItemView { border: 0; background: @page; color: @ink; outline: 0; selection-background-color: @selection; selection-color: @onselection }
QTableView { gridline-color: @grid }
QTableView::item { padding: 0 @i10; border-bottom: @b solid @grid }
QTableView::item:hover { background: @hover }
QTableView::item:selected { background: @selection; color: @onselection }
QListView::item:hover { background: @hover }
QListView::item:selected { background: @selection; color: @onselection }
QListView::item:focus { border: 2px solid @focus }
QHeaderView, QTableCornerButton::section { background: @page; border: 0 }
QHeaderView::section { background: @page; color: @ink2; border: 0; border-bottom: @b solid @control; padding: 0 @p10; min-height: @h1; font-weight: 600 }
QListWidget[ticks="true"] { border: @b solid @control; border-radius: 4px; background: @field }
QListWidget[ticks="true"]:focus { border: 2px solid @focus }
QAbstractItemView::indicator { width: @box; height: @box; border: @b solid @control; border-radius: 3px; background: @field }
QAbstractItemView::indicator:checked { background: @fill; border-color: @fill; image: url(@icon/tick.svg) }
QListView[popup="true"] { border: @b solid @control; border-radius: 4px; background: @page }
QScrollBar:vertical { background: @chrome; width: @sb; margin: 0; border: 0 }
QScrollBar:horizontal { background: @chrome; height: @sb; margin: 0; border: 0 }
QScrollBar::handle { background: @control; border-radius: 3px; margin: 3px }
QScrollBar::handle:vertical { min-height: @p32 }
QScrollBar::handle:horizontal { min-width: @p32 }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 }
QScrollBar::add-page, QScrollBar::sub-page { background: none }
QSplitter::handle { background: @line }
QProgressBar { border: 0; border-radius: 4px; background: @track; min-height: @p8; max-height: @p8; text-align: center; color: transparent }
QProgressBar::chunk { border-radius: 4px; background: @fill }
)";

const char* const parts = R"(
QFrame#picker { border: @b solid @control; border-radius: 4px; background: @field }
QFrame[banner="info"], QFrame[banner="done"], QFrame[banner="due"], QFrame[banner="over"] { border: @b solid @line; border-left: 4px solid @info; border-top-right-radius: 4px; border-bottom-right-radius: 4px; background: @infosoft }
QFrame[banner="done"] { border-left-color: @done; background: @donesoft }
QFrame[banner="due"] { border-left-color: @duemark; background: @duesoft }
QFrame[banner="over"] { border-left-color: @over; background: @oversoft }
QFrame#summary { border: 2px solid @over; border-radius: 4px; background: @page }
QFrame[row="plain"] { border: 0 }
QFrame[row="problem"] { border: 0; border-left: 4px solid @over }
QFrame[panel="sheet"] { border: @b solid @line; border-radius: 6px; background: @page }
QFrame[panel="aside"] { border: 0; border-right: @b solid @line; border-top-left-radius: 6px; border-bottom-left-radius: 6px; background: @panel }
QFrame[panel="box"] { border: @b solid @line; border-radius: 4px; background: @page }
QLabel[disc="number"] { border: @b solid @control; border-radius: @disc; min-width: @i26; max-width: @i26; min-height: @i26; max-height: @i26; font-weight: 600; qproperty-alignment: AlignCenter }
QLabel[key="true"] { border: 1px solid @line; border-radius: 3px; background: @panel; color: @ink2; padding: 0 @p5 }
)";

const char* const typeStyle = R"(
QLabel { background: transparent }
QLabel[type="small"], QCheckBox[type="small"] { font-size: @small }
QLabel[type="strong"] { font-weight: 600 }
QLabel[type="smallstrong"] { font-size: @small; font-weight: 600 }
QLabel[type="heading"] { font-size: @heading; font-weight: 600 }
QLabel[type="title"] { font-size: @title; font-weight: 600 }
QLabel[type="tiny"] { font-size: @tiny }
QLabel[ink="ink"] { color: @ink }
QLabel[ink="ink2"] { color: @ink2 }
QLabel[ink="accent"] { color: @accent }
QLabel[ink="done"] { color: @done }
QLabel[ink="due"] { color: @due }
QLabel[ink="over"] { color: @over }
QLabel[ink="info"] { color: @info }
QLabel:disabled { color: @disabled }
)";

using Words = QMap<QString, QString>;

Words colourWords(const Tokens& t) {
    return {{u"page"_qs, t.page.name()},
            {u"chrome"_qs, t.chrome.name()},
            {u"panel"_qs, t.panel.name()},
            {u"field"_qs, t.field.name()},
            {u"ink"_qs, t.ink.name()},
            {u"ink2"_qs, t.ink2.name()},
            {u"accent"_qs, t.accent.name()},
            {u"fill"_qs, t.fill.name()},
            {u"fillhover"_qs, t.fillHover.name()},
            {u"onfill"_qs, t.onFill.name()},
            {u"hover"_qs, t.hover.name()},
            {u"selection"_qs, t.selection.name()},
            {u"onselection"_qs, t.onSelection.name()},
            {u"done"_qs, t.done.name()},
            {u"donesoft"_qs, t.doneSoft.name()},
            {u"due"_qs, t.due.name()},
            {u"duesoft"_qs, t.dueSoft.name()},
            {u"duemark"_qs, t.dueMark.name()},
            {u"over"_qs, t.over.name()},
            {u"oversoft"_qs, t.overSoft.name()},
            {u"info"_qs, t.info.name()},
            {u"infosoft"_qs, t.infoSoft.name()},
            {u"control"_qs, t.control.name()},
            {u"focus"_qs, t.focus.name()},
            {u"line"_qs, t.line.name()},
            {u"grid"_qs, t.grid.name()},
            {u"track"_qs, t.track.name()},
            {u"disabled"_qs, t.disabled.name()}};
}

void addLengths(Words& words, const Tokens& t, const SheetMeasures& m) {
    const auto px = [](int value) { return u"%1px"_qs.arg(value); };
    const auto scaled = [&](qreal length) { return qRound(length * m.unit); };
    const auto points = [&](qreal factor) { return u"%1pt"_qs.arg(m.textPoints * factor); };
    words[u"b"_qs] = px(t.border);
    words[u"h1"_qs] = px(scaled(30) - 2 * t.border);
    words[u"h2"_qs] = px(scaled(30) - 4);
    words[u"h3"_qs] = px(scaled(30) - t.border - 3);
    words[u"row"_qs] = px(scaled(34));
    words[u"row2"_qs] = px(scaled(54));
    words[u"tab"_qs] = px(scaled(35));
    for (const int length : {3, 4, 5, 8, 10, 12, 13, 24, 30, 32})
        words[u"p%1"_qs.arg(length)] = px(scaled(length));
    words[u"p7"_qs] = px(scaled(8) - (2 - t.border));
    words[u"i10"_qs] = px(scaled(10) - 3);
    words[u"i26"_qs] = px(scaled(26));
    words[u"i28"_qs] = px(scaled(28));
    words[u"box"_qs] = px(scaled(16));
    words[u"round"_qs] = px(scaled(16) / 2 + t.border);
    words[u"disc"_qs] = px(scaled(26) / 2 + t.border);
    words[u"arrow"_qs] = px(scaled(16));
    words[u"drop"_qs] = px(scaled(24));
    words[u"sb"_qs] = px(scaled(12));
    words[u"small"_qs] = points(0.9);
    words[u"heading"_qs] = points(1.15);
    words[u"title"_qs] = points(1.5);
    words[u"tiny"_qs] = points(0.86);
    words[u"icon"_qs] = m.iconFolder;
}

} // namespace

QString styleSheet(const Tokens& tokens, const SheetMeasures& measures) {
    Words words = colourWords(tokens);
    addLengths(words, tokens, measures);
    const QString source = QString::fromLatin1(rooms) + QLatin1String(typeStyle) +
                           QLatin1String(fieldStyle) + QLatin1String(buttons) +
                           QLatin1String(lists) + QLatin1String(parts);
    QString out;
    out.reserve(source.size() * 2);
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] != u'@') {
            out += source[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && source[end].isLetterOrNumber())
            ++end;
        const QString word = source.mid(i + 1, end - i - 1);
        Q_ASSERT_X(words.contains(word), "styleSheet", qPrintable(word));
        out += words.value(word);
        i = end - 1;
    }
    return out;
}

} // namespace ninefold
