// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/directory.h"
#include "ui/screens/directory/directory_place.h"
#include "ui/shell/screen.h"

class QVBoxLayout;

namespace ninefold {

class DirectoryPanel;

/// The partner services that women are referred to, and the funds of hardship grants.
class DirectoryScreen : public Screen {
    Q_OBJECT
public:
    explicit DirectoryScreen(Shell& shell, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void refresh() override;
    std::optional<FormDraft> unfinished() const override;
    QWidget* firstFocus() override;

private:
    DirectoryPanel* panelOf(const DirectoryPlace& place);
    void show(const DirectoryPlace& place);
    void leave();
    void rebuild();
    bool isGone() const;

    DirectoryPlace place_;
    QString key_; ///< of the place in sight, and of a draft begun there
    DirectoryFilter filter_;
    QVBoxLayout* column_;
    DirectoryPanel* panel_ = nullptr;
};

Screen* makeDirectoryScreen(Shell& shell);

} // namespace ninefold
