// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/print_document.h"
#include "core/base/result.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace ninefold::print {

/// The document as PDF, A4. The same document gives the same bytes: its only time is
/// Document::madeAt. Needs a QGuiApplication, for the fonts.
Result<QByteArray> pdf(const Document& document);

/// Draws every page onto a printer or a preview, whose page size and margins are set to those of
/// look.md §6.
void draw(const Document& document, QPagedPaintDevice& device);

} // namespace ninefold::print
