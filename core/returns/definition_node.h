// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace ninefold {

/// A value of a definition file and where it stands. Every function but `has`, `at` and `isNothing`
/// throws DefinitionFault where the value is not of the kind that is asked for.
class DefinitionNode {
public:
    DefinitionNode(QJsonValue value, QString path, QString where);

    [[noreturn]] void fail(const QString& what) const;
    /// The same place under another name: “table “needs””, “column “low””.
    DefinitionNode named(const QString& words) const;

    bool has(const char* key) const;
    bool isNothing() const;
    DefinitionNode at(const char* key) const;
    std::vector<DefinitionNode> elements() const;
    /// Members of an object, whose names are up to the definition.
    std::vector<std::pair<QString, DefinitionNode>> members() const;
    /// Refuses what is no object, and keys that mean nothing.
    void expect(const QStringList& keys) const;

    QString text() const;
    bool isTrue() const; ///< nothing is false
    /// A name of tables and columns: it becomes a file, a CSV column, a word of SQL.
    std::string identifier() const;
    std::vector<std::string> names() const; ///< one text is a list of one, nothing an empty one
    std::string sql() const;                ///< text that may be cut into lines
    /// The key under which it stands.
    QString name() const;

private:
    QString below(const QString& name) const;

    QJsonValue value_;
    QString path_;
    QString where_;
};

} // namespace ninefold
