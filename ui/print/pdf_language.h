// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ninefold::print {

/// The PDF with its language and the wish that the window show its title, not its file name. Qt's
/// writer sets the title only; a screen reader needs the language to choose a voice. `language`:
/// as "en-GB". What is not as Qt writes it is given back as it came.
QByteArray withLanguage(const QByteArray& pdf, const QByteArray& language);

} // namespace ninefold::print
