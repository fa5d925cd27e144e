// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/focus_ring.h"
#include "ui/style/icon.h"
#include "ui/style/proxy_style.h"
#include "ui/style/style_sheet.h"

#include <QApplication>
#include <QColor>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFontMetricsF>
#include <QPalette>
#include <QPointer>
#include <QSettings>
#include <QStyle>
#include <QTemporaryDir>
#include <QVariant>
#include <QWidget>

// The macro declares a function, so it cannot stand in a namespace. Resources of a static library
// are found only when they are asked for.
static void loadResources() {
    Q_INIT_RESOURCE(ui);
}

namespace ninefold {

namespace {

constexpr qreal smallestPoints = 10;

bool systemIsDark([[maybe_unused]] const QPalette& palette) {
#ifdef Q_OS_WIN
    // Qt 6.4 does not tell.
    const QSettings personal(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\"
                       "Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    return palette.color(QPalette::Window).lightness() < 128;
#endif
}

bool systemIsHighContrast() {
#ifdef Q_OS_WIN
    const QSettings access(
        QStringLiteral("HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"),
        QSettings::NativeFormat);
    return (access.value(QStringLiteral("Flags")).toString().toInt() & 1) != 0;
#else
    return false;
#endif
}

QPalette paletteOf(const Tokens& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.page);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.onFill);
    p.setColor(QPalette::Base, t.field);
    p.setColor(QPalette::AlternateBase, t.panel);
    p.setColor(QPalette::Button, t.field);
    p.setColor(QPalette::Highlight, t.fill);
    p.setColor(QPalette::HighlightedText, t.onFill);
    p.setColor(QPalette::PlaceholderText, t.ink2);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.panel);
    p.setColor(QPalette::ToolTipText, t.ink);
    p.setColor(QPalette::Light, t.page);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.control);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    return p;
}

qreal factorOf(Type type) {
    switch (type) {
    case Type::Small:
    case Type::SmallStrong:
        return 0.9;
    case Type::Heading:
        return 1.15;
    case Type::Title:
        return 1.5;
    case Type::Tiny:
        return 0.86;
    case Type::Text:
    case Type::Strong:
        break;
    }
    return 1;
}

bool isStrong(Type type) {
    return type == Type::Strong || type == Type::SmallStrong || type == Type::Heading ||
           type == Type::Title;
}

const char* nameOf(Type type) {
    switch (type) {
    case Type::Small:
        return "small";
    case Type::Text:
        return "text";
    case Type::Strong:
        return "strong";
    case Type::SmallStrong:
        return "smallstrong";
    case Type::Heading:
        return "heading";
    case Type::Title:
        return "title";
    case Type::Tiny:
        return "tiny";
    }
    return "text";
}

} // namespace

struct Theme::Parts {
    QFont systemFont = QApplication::font();
    QPalette systemPalette = QApplication::palette();
    /// Holds only the three icons that a style sheet must name by file.
    QTemporaryDir icons;
    bool applying = false;

    QString writeSheetIcons(const Tokens& t) const {
        const QString folder =
            QStringLiteral("%1%2").arg(t.dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                       t.highContrast ? QStringLiteral("-contrast") : QString());
        const QDir dir(icons.path());
        if (!dir.exists(folder)) {
            dir.mkdir(folder);
            const auto write = [&](const char* file, const char* name, const QColor& colour) {
                QFile out(dir.filePath(folder + u'/' + QLatin1String(file)));
                if (out.open(QIODevice::WriteOnly))
                    out.write(tintedSvg(QLatin1String(name), colour));
            };
            write("down.svg", "down", t.ink);
            write("down_disabled.svg", "down", t.disabled);
            write("tick.svg", "tick", t.onFill);
            write("dot.svg", "dot", t.onFill);
        }
        return dir.filePath(folder);
    }
};

Theme& Theme::instance() {
    static QPointer<Theme> theme;
    if (!theme) {
        theme = new Theme;
        theme->setParent(qApp);
        // Only now: the style asks the theme for measures.
        QApplication::setStyle(new NinefoldStyle);
    }
    return *theme;
}

Theme::Theme()
    : parts_(std::make_unique<Parts>())
    , tokens_(&tokenTable(false, false)) {
    loadResources();
    new FocusRingKeeper(this);
    qApp->installEventFilter(this);
}

Theme::~Theme() = default;

void Theme::apply(const ThemeSettings& settings) {
    settings_ = settings;
    settings_.textPercent = qBound(100, settings.textPercent, 200);
    load();
}

void Theme::load() {
    parts_->applying = true;
    const bool dark =
        settings_.choice == ThemeChoice::Dark ||
        (settings_.choice == ThemeChoice::System && systemIsDark(parts_->systemPalette));
    tokens_ = &tokenTable(dark, settings_.highContrast || systemIsHighContrast());

    QFont text = parts_->systemFont;
    const qreal system = text.pointSizeF() > 0 ? text.pointSizeF() : smallestPoints;
    const qreal scale = settings_.textPercent / 100.0;
    text.setPointSizeF(qMax(smallestPoints, system) * scale);
    // A font with low lines would take buttons under their least height.
    unit_ = qMax(QFontMetricsF(text).height() / 18, scale);

    QApplication::setPalette(paletteOf(*tokens_));
    QApplication::setFont(text);
    qApp->setStyleSheet(
        styleSheet(*tokens_, {unit_, text.pointSizeF(), parts_->writeSheetIcons(*tokens_)}));
    parts_->applying = false;
    Q_EMIT changed();
}

QFont Theme::font(Type type) const {
    QFont out = QApplication::font();
    out.setPointSizeF(out.pointSizeF() * factorOf(type));
    out.setWeight(isStrong(type) ? QFont::DemiBold : QFont::Normal);
    return out;
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (watched == qApp && event->type() == QEvent::ThemeChange && !parts_->applying &&
        settings_.choice == ThemeChoice::System)
        load();
    return QObject::eventFilter(watched, event);
}

void setSheetProperty(QWidget* widget, const char* name, const QVariant& value) {
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setType(QWidget* widget, Type type, const char* colour) {
    setSheetProperty(widget, "type", QString::fromLatin1(nameOf(type)));
    setSheetProperty(widget, "ink", QString::fromLatin1(colour));
}

} // namespace ninefold
