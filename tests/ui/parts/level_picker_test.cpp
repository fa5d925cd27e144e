// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/level_picker.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace ninefold;

namespace {

struct Picker {
    Picker() {
        Theme::instance().apply({ThemeChoice::Light, false, 100});
        QObject::connect(&picker, &LevelPicker::levelChosen, &picker,
                         [this](std::optional<NeedLevel> level) { chosen.push_back(level); });
        picker.show();
        picker.activateWindow();
        picker.setFocus();
        QApplication::processEvents();
    }
    void press(Qt::Key key) { QTest::keyClick(picker.focusProxy(), key); }

    LevelPicker picker;
    std::vector<std::optional<NeedLevel>> chosen;
};

} // namespace

TEST_CASE("nothing is chosen for her beforehand", "[parts]") {
    Picker p;
    p.picker.setLastLevel(NeedLevel::Medium);
    CHECK(p.picker.level() == std::nullopt);
    CHECK(p.chosen.empty());
}

TEST_CASE("the keys 0 1 2 3 and D choose a level and Delete takes it back", "[parts]") {
    Picker p;
    const std::vector<std::pair<Qt::Key, std::optional<NeedLevel>>> keys{
        {Qt::Key_0, NeedLevel::None},         {Qt::Key_1, NeedLevel::Low},
        {Qt::Key_2, NeedLevel::Medium},       {Qt::Key_3, NeedLevel::High},
        {Qt::Key_D, NeedLevel::NotDisclosed}, {Qt::Key_Delete, std::nullopt}};
    for (const auto& [key, level] : keys) {
        p.press(key);
        CHECK(p.picker.level() == level);
        REQUIRE_FALSE(p.chosen.empty());
        CHECK(p.chosen.back() == level);
    }
    CHECK(p.chosen.size() == keys.size());
}

TEST_CASE("the arrows move the choice within its ends", "[parts]") {
    Picker p;
    p.press(Qt::Key_Right);
    CHECK(p.picker.level() == NeedLevel::None);
    p.press(Qt::Key_Left);
    CHECK(p.picker.level() == NeedLevel::None);
    p.press(Qt::Key_Right);
    p.press(Qt::Key_Right);
    CHECK(p.picker.level() == NeedLevel::Medium);
    p.picker.setLevel(std::nullopt);
    p.press(Qt::Key_Left);
    CHECK(p.picker.level() == NeedLevel::NotDisclosed);
}

TEST_CASE("a level that is set for the form is not told as chosen", "[parts]") {
    Picker p;
    p.picker.setLevel(NeedLevel::High);
    CHECK(p.picker.level() == NeedLevel::High);
    CHECK(p.chosen.empty());
}

TEST_CASE("Tab stops once in a picker and a screen reader hears question and level", "[parts]") {
    Picker p;
    p.picker.setQuestion(QStringLiteral("1 Housing"));
    p.picker.setLastLevel(NeedLevel::Low);
    int stops = 0;
    for (const auto* segment : p.picker.findChildren<QRadioButton*>()) {
        stops += segment->focusPolicy() & Qt::TabFocus ? 1 : 0;
        CHECK(segment->accessibleName().startsWith(QStringLiteral("1 Housing, ")));
    }
    CHECK(stops == 1);
    CHECK(p.picker.findChild<QRadioButton*>(QStringLiteral("level_1"))->accessibleName() ==
          QStringLiteral("1 Housing, Low, last time, not answered"));
}
