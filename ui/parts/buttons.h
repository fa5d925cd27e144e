// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ninefold {

// Buttons by what they are; look.md §3. `name` is the object name that tests and help use.

QPushButton* primaryButton(const QString& text, const char* name, QWidget* parent = nullptr);
QPushButton* ordinaryButton(const QString& text, const char* name, QWidget* parent = nullptr);
/// Without words of its own: whoever makes it puts them in.
QPushButton* bareButton(const QString& name, QWidget* parent = nullptr);
QPushButton* textButton(const QString& text, const char* name, QWidget* parent = nullptr);
/// Without a word: `text` is its accessible name and its tooltip.
QPushButton* iconButton(const QString& icon, const QString& text, const char* name,
                        QWidget* parent = nullptr);

} // namespace ninefold
