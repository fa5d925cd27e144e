// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/this_computer_panel.h"

#include "ui/forms/form.h"
#include "ui/parts/section_header.h"
#include "ui/shell/machine.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ninefold {

namespace {

struct ThemeWord {
    ThemeChoice choice;
    const char* code;
    const char* words;
};
constexpr ThemeWord themes[] = {
    {ThemeChoice::System, "system",
     QT_TRANSLATE_NOOP("ninefold::ThisComputerPanel", "As the computer")},
    {ThemeChoice::Light, "light", QT_TRANSLATE_NOOP("ninefold::ThisComputerPanel", "Light")},
    {ThemeChoice::Dark, "dark", QT_TRANSLATE_NOOP("ninefold::ThisComputerPanel", "Dark")},
};

} // namespace

ThisComputerPanel::ThisComputerPanel(Machine& machine, QWidget* parent)
    : QWidget(parent)
    , machine_(machine) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(8));
    auto* header = new SectionHeader(tr("This computer"), this);
    header->setNote(tr("for everybody who uses it"));
    column->addWidget(header);

    auto* form = new Form(this);
    theme_ = form->add(QStringLiteral("theme"), {tr("Colours")},
                       new ChoiceField(ChoiceField::Manner::List));
    theme_->removeBlank();
    for (const auto& row : themes)
        theme_->addChoice(QLatin1String(row.code), tr(row.words));
    size_ = form->add(QStringLiteral("textSize"), {tr("Text size")},
                      new ChoiceField(ChoiceField::Manner::List));
    size_->removeBlank();
    for (const int percent : {100, 125, 150, 175, 200})
        size_->addChoice(QString::number(percent), tr("%1 %").arg(percent));
    column->addWidget(form);
    setFocusProxy(theme_);
    contrast_ = new QCheckBox(tr("High contrast"), this);
    contrast_->setObjectName(QStringLiteral("highContrast"));
    column->addWidget(contrast_, 0, Qt::AlignLeft);

    showTheme();
    // The menu changes the text size too.
    connect(&Theme::instance(), &Theme::changed, this, &ThisComputerPanel::showTheme);
    connect(theme_, &AnswerField::edited, this, &ThisComputerPanel::apply);
    connect(size_, &AnswerField::edited, this, &ThisComputerPanel::apply);
    connect(contrast_, &QCheckBox::toggled, this, &ThisComputerPanel::apply);
}

void ThisComputerPanel::showTheme() {
    const QSignalBlocker quietTheme(theme_);
    const QSignalBlocker quietSize(size_);
    const QSignalBlocker quietContrast(contrast_);
    const auto now = machine_.theme();
    for (const auto& row : themes)
        if (row.choice == now.choice)
            theme_->setTyped(QLatin1String(row.code));
    size_->setTyped(QString::number(now.textPercent));
    contrast_->setChecked(now.highContrast);
}

void ThisComputerPanel::apply() {
    ThemeSettings wanted = machine_.theme();
    for (const auto& row : themes)
        if (theme_->typed() == QLatin1String(row.code))
            wanted.choice = row.choice;
    wanted.textPercent = size_->typed().toInt();
    wanted.highContrast = contrast_->isChecked();
    machine_.setTheme(wanted);
}

} // namespace ninefold
