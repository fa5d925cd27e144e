// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

namespace ninefold {

class CentrePanel;
class LettersPanel;
class WorkersPanel;

/// The look of the program on this computer, the centre's details, and who works here.
class SettingsScreen : public Screen {
    Q_OBJECT
public:
    explicit SettingsScreen(Shell& shell);
    void arrive(const Place& place) override;
    void refresh() override;
    std::optional<FormDraft> unfinished() const override;
    QWidget* firstFocus() override;

private:
    CentrePanel* centre_;
    LettersPanel* letters_ = nullptr;
    WorkersPanel* workers_;
    QWidget* first_;
};

Screen* makeSettingsScreen(Shell& shell);

} // namespace ninefold
