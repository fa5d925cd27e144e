// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icon.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPalette>
#include <QPushButton>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace ninefold;

namespace {

struct BackToLight {
    ~BackToLight() { Theme::instance().apply({ThemeChoice::Light, false, 100}); }
};

} // namespace

TEST_CASE("The theme follows what was chosen") {
    const BackToLight back;
    auto& theme = Theme::instance();
    theme.apply({ThemeChoice::Dark, false, 100});
    CHECK(tokens().dark);
    CHECK(QApplication::palette().color(QPalette::Window) == tokens().page);
    theme.apply({ThemeChoice::Light, false, 100});
    CHECK_FALSE(tokens().dark);
    CHECK(QApplication::palette().color(QPalette::PlaceholderText) == tokens().ink2);
}

TEST_CASE("Everything grows with the text") {
    const BackToLight back;
    Theme::instance().apply({ThemeChoice::Light, false, 100});
    const qreal unit = Theme::instance().unit();
    const qreal points = QApplication::font().pointSizeF();
    CHECK(points >= 10);
    CHECK(unit >= 1);
    Theme::instance().apply({ThemeChoice::Light, false, 200});
    CHECK(Theme::instance().unit() == Approx(2 * unit).epsilon(0.06));
    CHECK(QApplication::font().pointSizeF() == Approx(2 * points));
    Theme::instance().apply({ThemeChoice::Light, false, 900});
    CHECK(Theme::instance().settings().textPercent == 200);
}

TEST_CASE("Buttons and fields are thirty units high at every size of text and in every theme") {
    const BackToLight back;
    for (const int percent : {100, 125, 200})
        for (const bool contrast : {false, true}) {
            Theme::instance().apply({ThemeChoice::Light, contrast, percent});
            QWidget ground;
            auto* column = new QVBoxLayout(&ground);
            auto* primary = new QPushButton(QStringLiteral("Save referral"));
            primary->setProperty("kind", QStringLiteral("primary"));
            const std::vector<QWidget*> widgets{new QPushButton(QStringLiteral("Keep as draft")),
                                                primary, new QLineEdit, new QComboBox};
            for (auto* widget : widgets)
                column->addWidget(widget);
            ground.show();
            for (const auto* widget : widgets) {
                INFO(widget->metaObject()->className()
                     << ", " << percent << " %, contrast " << contrast);
                CHECK(widget->height() == u(30));
            }
        }
}

TEST_CASE("The sheet has a value for each of its words") {
    for (const bool dark : {false, true})
        for (const bool contrast : {false, true}) {
            const auto sheet =
                styleSheet(tokenTable(dark, contrast), {1, 10, QStringLiteral("/i")});
            CHECK_FALSE(sheet.contains(u'@'));
            CHECK(sheet.contains(QStringLiteral("url(/i/down.svg)")));
        }
}

TEST_CASE("Every icon can be drawn and takes the colour of its tone") {
    const auto files = QDir(QStringLiteral(":/ui/icons")).entryInfoList();
    CHECK(files.size() >= 51);
    for (const auto& file : files) {
        INFO(file.fileName().toStdString());
        const auto picture = icon(file.baseName(), Tone::Over).pixmap(64, 64).toImage();
        int drawn = 0;
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 0; y < picture.height(); ++y)
                if (qAlpha(picture.pixel(x, y)) == 255) {
                    ++drawn;
                    REQUIRE(picture.pixelColor(x, y) == tokens().over);
                }
        CHECK(drawn > 0);
    }
}
