// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;

namespace ninefold {

/// News at the top of a page: icon, what happened, what to do. It stays until it is answered or
/// replaced; nothing floats and vanishes. Its words are told to screen readers when they change.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind : quint8 { Info, Done, Due, Over };

    explicit Banner(QWidget* parent = nullptr);

    /// `what` in bold, `more` after it; `action` as a link at the end, when there is one. All plain
    /// text.
    void tell(Kind kind, const QString& what, const QString& more = {}, const QString& action = {},
              std::function<void()> onAction = {});
    void clear(); ///< hides
    QString text() const;
    Kind kind() const { return kind_; }

Q_SIGNALS:
    void acted();

private:
    Kind kind_ = Kind::Info;
    QLabel* icon_;
    QLabel* words_;
    std::function<void()> onAction_;
};

} // namespace ninefold
