// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QFont>
#include <QObject>

#include <memory>

namespace ninefold {

enum class ThemeChoice : quint8 { System, Light, Dark };

/// What a person chose for this machine; never part of the centre file.
struct ThemeSettings {
    ThemeChoice choice = ThemeChoice::System;
    bool highContrast = false;
    int textPercent = 100; ///< 100–200

    friend bool operator==(const ThemeSettings&, const ThemeSettings&) = default;
};

/// The kinds of type of look.md §2; only the weights 400 and 600.
enum class Type : quint8 {
    Small,       ///< 0.9
    Text,        ///< 1.0
    Strong,      ///< 1.0 / 600
    SmallStrong, ///< 0.9 / 600
    Heading,     ///< 1.15 / 600
    Title,       ///< 1.5 / 600
    Tiny         ///< 0.86, the numbers under the needs strip
};

/// The look of the running program: one object, set up before the first window and kept to the end.
/// `apply()` sets style, palette, font and sheet of the application; widgets follow by themselves,
/// painters read `tokens()` and `u()` each time they paint.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Made at the first call, which needs a QApplication.
    static Theme& instance();
    ~Theme() override;

    void apply(const ThemeSettings& settings);
    const ThemeSettings& settings() const { return settings_; }
    const Tokens& tokens() const { return *tokens_; }
    /// Line height of the font ÷ 18: 1 at 10 pt, 2 at 20 pt, never below 1.
    qreal unit() const { return unit_; }
    QFont font(Type type) const;

Q_SIGNALS:
    /// After the application's style, palette, font and sheet are as the settings say.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Theme();
    void load();

    struct Parts;
    std::unique_ptr<Parts> parts_;
    ThemeSettings settings_;
    const Tokens* tokens_;
    qreal unit_ = 1;
};

inline const Tokens& tokens() {
    return Theme::instance().tokens();
}
inline QFont font(Type type) {
    return Theme::instance().font(type);
}
/// A length of look.md in pixels of this screen and text size, rounded.
inline int u(qreal length) {
    return qRound(length * Theme::instance().unit());
}

/// Marks a widget as speaking in a kind of type and colour; the sheet does the rest, also when the
/// theme changes. On a QLabel: setType(label, Type::Small, "ink2").
void setType(QWidget* widget, Type type, const char* colour = nullptr);
/// Sets a property that the sheet reads and has the sheet read again.
void setSheetProperty(QWidget* widget, const char* name, const QVariant& value);

} // namespace ninefold
