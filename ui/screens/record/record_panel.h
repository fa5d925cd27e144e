// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_context.h"

#include <QWidget>

#include <optional>

namespace ninefold {

/// What stands below the tabs of a record: a part of it, or a form on it.
class RecordPanel : public QWidget {
    Q_OBJECT
public:
    explicit RecordPanel(const RecordContext& context, QWidget* parent = nullptr)
        : QWidget(parent)
        , context_(context) {}

    /// Shows everything from the casebook as it is now; what is typed stays.
    virtual void refresh() = 0;
    /// What is typed and not saved; its key and time are filled in by the screen.
    virtual std::optional<FormDraft> unfinished() const { return std::nullopt; }
    /// Gives back what was typed before.
    virtual void giveBack(const FormDraft& /*draft*/) {}
    /// What somebody chose before coming here, as `Place::typed` carries it.
    virtual void takeWish(const QString& /*typed*/) {}
    /// What takes the focus when one comes here; null: the first that can.
    virtual QWidget* firstFocus() { return nullptr; }

protected:
    const RecordContext& context() const { return context_; }

private:
    const RecordContext& context_;
};

} // namespace ninefold
