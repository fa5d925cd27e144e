// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/parts/banner.h"
#include "ui/shell/machine.h"
#include "ui/shell/place.h"

#include <functional>
#include <optional>

namespace ninefold {

/// What a screen may ask of the window it stands in.
class Shell {
public:
    virtual ~Shell() = default;

    virtual Session& session() = 0;
    virtual Machine& machine() = 0;

    virtual void go(const Place& place) = 0;
    virtual void goBack() = 0;
    void showScreen(const QString& id) { go({id, 0, {}, {}}); }
    void openRecord(Id<Woman> woman, const QString& section = {}) {
        go({QStringLiteral("record"), woman.value, section, {}});
    }
    /// The referral form; `typed` is what was searched for.
    void newReferral(const QString& typed = {}) { go({QStringLiteral("referral"), 0, {}, typed}); }
    void openReferral(Id<Referral> referral) {
        go({QStringLiteral("referral"), referral.value, {}, {}});
    }

    /// Runs an action and tells what came of it: saved with an Undo link, or why not. Problems are
    /// given back for the form to show. `saved`: the sentence after "Saved."
    virtual Outcome perform(const Session::Drafter& drafter, const QString& saved = {}) = 0;
    template <class Action>
    requires requires(const Action& a, const Casebook& b, const Deed& d) { a.draft(b, d); }
    Outcome perform(const Action& action, const QString& saved = {}) {
        return perform(
            Session::Drafter([&](const Casebook& b, const Deed& d) { return action.draft(b, d); }),
            saved);
    }

    /// The one banner at the top of the page.
    virtual void tell(Banner::Kind kind, const QString& what, const QString& more = {},
                      const QString& action = {}, std::function<void()> onAction = {}) = 0;
    void tell(const Failure& failure) { tell(Banner::Kind::Over, failure.text); }
    virtual void clearBanner() = 0;

    /// The draft kept under that key by this worker.
    virtual std::optional<FormDraft> keptDraft(const QString& key) = 0;
    virtual void discardDraft(const QString& key) = 0;
};

} // namespace ninefold
