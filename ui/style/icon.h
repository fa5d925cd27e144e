// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace ninefold {

/// The colour an icon is drawn in; resolved when it is painted, so that it follows the theme.
enum class Tone : quint8 { Ink, Ink2, Accent, OnFill, Done, Due, Over, Info };
QColor colourOf(Tone tone, const Tokens& tokens);

/// An icon of resources/icons by its name ("today", "p1"). Checked buttons show it in the accent,
/// disabled ones in the disabled colour. Decoration beside a word; alone it needs an accessible
/// name and a tooltip.
QIcon icon(const QString& name, Tone tone = Tone::Ink2);

/// Draws an icon of resources/icons in one colour.
void drawIcon(QPainter& painter, const QString& name, const QRectF& where, const QColor& colour);

/// The file's SVG text with its black replaced; for the icons that a style sheet names by file.
QByteArray tintedSvg(const QString& name, const QColor& colour);

} // namespace ninefold
