// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/returns/json_places.h"

#include <QStringList>

namespace ninefold {

namespace {

/// Walks a well-formed text once and writes down where values begin.
class Walk {
public:
    Walk(const QByteArray& text, QHash<QString, int>& lines)
        : text_(text)
        , lines_(lines) {}

    void value(const QString& path) {
        skip();
        lines_.insert(path, line_);
        const char first = peek();
        if (first == '{')
            members(path);
        else if (first == '[')
            elements(path);
        else if (first == '"')
            string();
        else
            while (at_ < text_.size() && !QByteArrayView(",]} \t\r\n").contains(peek()))
                ++at_;
    }

private:
    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    void take() {
        line_ += peek() == '\n' ? 1 : 0;
        ++at_;
    }
    void skip() {
        while (at_ < text_.size() && QByteArrayView(" \t\r\n,:").contains(peek()))
            take();
    }
    QString string() {
        const auto begin = ++at_;
        while (at_ < text_.size() && peek() != '"')
            at_ += peek() == '\\' ? 2 : 1;
        return QString::fromUtf8(text_.mid(begin, at_++ - begin));
    }
    static QString below(const QString& path, const QString& name) {
        return path.isEmpty() ? name : path + u'/' + name;
    }
    void members(const QString& path) {
        ++at_;
        for (skip(); at_ < text_.size() && peek() != '}'; skip())
            value(below(path, string()));
        ++at_;
    }
    void elements(const QString& path) {
        ++at_;
        int nth = 0;
        for (skip(); at_ < text_.size() && peek() != ']'; skip())
            value(below(path, QString::number(nth++)));
        ++at_;
    }

    const QByteArray& text_;
    QHash<QString, int>& lines_;
    qsizetype at_ = 0;
    int line_ = 1;
};

} // namespace

JsonPlaces::JsonPlaces(const QByteArray& json) {
    Walk(json, lines_).value({});
}

int JsonPlaces::lineOf(QString path) const {
    while (!lines_.contains(path)) {
        if (path.isEmpty())
            return 1;
        const auto slash = path.lastIndexOf(u'/');
        path.truncate(slash < 0 ? 0 : slash);
    }
    return lines_.value(path);
}

int lineAt(const QByteArray& text, qsizetype byte) {
    return 1 + static_cast<int>(text.left(byte).count('\n'));
}

} // namespace ninefold
