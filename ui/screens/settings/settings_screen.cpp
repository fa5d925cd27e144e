// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings/settings_screen.h"

#include "ui/parts/section_header.h"
#include "ui/screens/settings/centre_panel.h"
#include "ui/screens/settings/letters_panel.h"
#include "ui/screens/settings/this_computer_panel.h"
#include "ui/screens/settings/workers_panel.h"
#include "ui/shell/shell.h"

#include <QFrame>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ninefold {

namespace {

const Place settingsPlace{QStringLiteral("settings"), 0, {}, {}};
constexpr QLatin1String centrePart("centre");
constexpr QLatin1String lettersPart("letters");

} // namespace

SettingsScreen::SettingsScreen(Shell& window)
    : Screen(window) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Settings"), this));

    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(area);
    inside->setObjectName(QStringLiteral("scrolled"));
    auto* parts = new QVBoxLayout(inside);
    parts->setContentsMargins(u(24), u(8), u(24), u(24));
    parts->setSpacing(u(24));
    auto* computer = new ThisComputerPanel(shell().machine(), inside);
    first_ = computer;
    centre_ = new CentrePanel(shell(), inside);
    workers_ = new WorkersPanel(shell(), inside);
    letters_ = new LettersPanel(shell(), inside);
    for (QWidget* part : {static_cast<QWidget*>(computer), static_cast<QWidget*>(centre_),
                          static_cast<QWidget*>(letters_), static_cast<QWidget*>(workers_)})
        parts->addWidget(part);
    parts->addStretch(1);
    area->setWidget(inside);
    column->addWidget(area, 1);

    if (const auto draft = shell().keptDraft(settingsPlace.key())) {
        const auto typed = QJsonDocument::fromJson(draft->answers).object();
        if (typed.contains(centrePart))
            centre_->giveBack(typed.value(centrePart).toString().toUtf8());
        if (typed.contains(lettersPart))
            letters_->giveBack(typed.value(lettersPart).toString().toUtf8());
    }
}

void SettingsScreen::arrive(const Place&) {
    refresh();
}

void SettingsScreen::refresh() {
    centre_->refresh();
    workers_->refresh();
    letters_->refresh();
}

/// One draft holds what is typed in either part.
std::optional<FormDraft> SettingsScreen::unfinished() const {
    if (!centre_->isDirty() && !letters_->isDirty())
        return std::nullopt;
    QJsonObject typed;
    if (centre_->isDirty())
        typed.insert(centrePart, QString::fromUtf8(centre_->typed()));
    if (letters_->isDirty())
        typed.insert(lettersPart, QString::fromUtf8(letters_->typed()));
    return FormDraft{settingsPlace.key(), tr("The centre's settings"), session().now(),
                     QJsonDocument(typed).toJson(QJsonDocument::Compact)};
}

QWidget* SettingsScreen::firstFocus() {
    return first_;
}

Screen* makeSettingsScreen(Shell& shell) {
    return new SettingsScreen(shell);
}

} // namespace ninefold
