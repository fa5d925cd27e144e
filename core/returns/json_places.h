// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace ninefold {

/// On which line of a JSON text each value begins, so that a fault can be shown where it is: Qt's
/// reader does not keep that.
class JsonPlaces {
public:
    /// `json` must be well-formed.
    explicit JsonPlaces(const QByteArray& json);
    /// The line, from 1, of the value at a path such as "tables/3/columns/0/name"; of the nearest
    /// value around it where there is none; 1 for the whole.
    int lineOf(QString path) const;

private:
    QHash<QString, int> lines_;
};

/// The line, from 1, on which a byte of a text is.
int lineAt(const QByteArray& text, qsizetype byte);

} // namespace ninefold
