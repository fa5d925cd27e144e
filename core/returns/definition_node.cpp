// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/definition_node.h"

#include "core/base/text.h"
#include "core/returns/definition_fault.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace ninefold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("returns", text);
}

} // namespace

DefinitionNode::DefinitionNode(QJsonValue value, QString path, QString where)
    : value_(std::move(value))
    , path_(std::move(path))
    , where_(std::move(where)) {}

void DefinitionNode::fail(const QString& what) const {
    throw DefinitionFault{path_, where_, what};
}

DefinitionNode DefinitionNode::named(const QString& words) const {
    return {value_, path_, where_.isEmpty() ? words : where_ + QStringLiteral(", ") + words};
}

bool DefinitionNode::has(const char* key) const {
    return value_.toObject().contains(QLatin1String(key));
}

bool DefinitionNode::isNothing() const {
    return value_.isUndefined();
}

DefinitionNode DefinitionNode::at(const char* key) const {
    const auto name = QLatin1String(key);
    return {value_.toObject().value(name), below(name), where_};
}

std::vector<DefinitionNode> DefinitionNode::elements() const {
    if (!value_.isArray())
        fail(tr("“%1” must be a list").arg(name()));
    std::vector<DefinitionNode> out;
    const auto array = value_.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        out.emplace_back(array.at(i), below(QString::number(i)), where_);
    return out;
}

std::vector<std::pair<QString, DefinitionNode>> DefinitionNode::members() const {
    if (!value_.isObject())
        fail(tr("“%1” must be an object").arg(name()));
    std::vector<std::pair<QString, DefinitionNode>> out;
    const auto object = value_.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.emplace_back(it.key(), DefinitionNode(it.value(), below(it.key()), where_));
    return out;
}

void DefinitionNode::expect(const QStringList& keys) const {
    for (const auto& [key, node] : members())
        if (!keys.contains(key))
            node.fail(tr("“%1” means nothing here. There may be: %2")
                          .arg(key, keys.join(QStringLiteral(", "))));
}

QString DefinitionNode::text() const {
    if (!value_.isString() || value_.toString().trimmed().isEmpty())
        fail(tr("“%1” must be a text").arg(name()));
    return value_.toString();
}

bool DefinitionNode::isTrue() const {
    if (!value_.isBool() && !isNothing())
        fail(tr("“%1” must be true or false").arg(name()));
    return value_.toBool();
}

std::string DefinitionNode::identifier() const {
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9_]{0,59}\\z"));
    const auto word = text();
    if (!form.match(word).hasMatch())
        fail(tr("“%1” is no name. Use small letters a–z, digits and _").arg(word));
    return toUtf8(word);
}

std::vector<std::string> DefinitionNode::names() const {
    std::vector<std::string> out;
    if (value_.isString())
        out.push_back(toUtf8(text()));
    else if (!isNothing())
        for (const auto& one : elements())
            out.push_back(toUtf8(one.text()));
    return out;
}

std::string DefinitionNode::sql() const {
    if (isNothing())
        return {};
    static const QRegularExpression clock(
        QStringLiteral("'\\s*now|localtime|\\b(date|julianday)\\s*\\(\\s*\\)"),
        QRegularExpression::CaseInsensitiveOption);
    std::string out;
    for (const auto& line : names())
        out += (out.empty() ? "" : "\n") + line;
    if (clock.match(fromUtf8(out)).hasMatch())
        fail(tr("a figure must not depend on the clock. The last day is last_day"));
    return out;
}

QString DefinitionNode::name() const {
    return path_.mid(path_.lastIndexOf(u'/') + 1);
}

QString DefinitionNode::below(const QString& name) const {
    return path_.isEmpty() ? name : path_ + u'/' + name;
}

} // namespace ninefold
