// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace ninefold {

/// Does `work` in another thread and gives what came of it to `done` in this one, so that the
/// window lives while a key is derived. When `receiver` goes first, the result is dropped.
template <class Work, class Then>
void inBackground(QObject* receiver, Work work, Then then) {
    using Came = std::invoke_result_t<Work>;
    auto box = std::make_shared<std::optional<Came>>();
    auto* thread = QThread::create([box, work = std::move(work)] { box->emplace(work()); });
    QObject::connect(thread, &QThread::finished, receiver,
                     [box, then = std::move(then)] { then(std::move(**box)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace ninefold
