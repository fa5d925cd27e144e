// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_language.h"

#include <optional>

namespace ninefold::print {

namespace {

/// The number that follows a word, as in "/Root 1 0 R".
std::optional<qsizetype> numberAfter(const QByteArray& text, const char* word, qsizetype from) {
    const auto at = text.indexOf(word, from);
    if (at < 0)
        return std::nullopt;
    auto first = at + qsizetype(qstrlen(word));
    while (first < text.size() && (text[first] == ' ' || text[first] == '\n'))
        ++first;
    auto last = first;
    while (last < text.size() && text[last] >= '0' && text[last] <= '9')
        ++last;
    bool isNumber = false;
    const auto number = text.mid(first, last - first).toLongLong(&isNumber);
    return isNumber ? std::optional(qsizetype(number)) : std::nullopt;
}

} // namespace

QByteArray withLanguage(const QByteArray& pdf, const QByteArray& language) {
    // An update at the end of the file (ISO 32000-1, 7.5.6): the catalogue once more, with what is
    // missing, and a cross-reference section that points back to the one before.
    const auto trailer = pdf.lastIndexOf("trailer");
    const auto root = numberAfter(pdf, "/Root", trailer);
    const auto size = numberAfter(pdf, "/Size", trailer);
    const auto info = numberAfter(pdf, "/Info", trailer);
    const auto before = numberAfter(pdf, "startxref", trailer);
    if (trailer < 0 || !root || !size || !info || !before)
        return pdf;
    const auto head = '\n' + QByteArray::number(*root) + " 0 obj\n<<";
    const auto begin = pdf.indexOf(head);
    const auto end = pdf.indexOf(">>\nendobj", begin);
    if (begin < 0 || end < 0)
        return pdf;
    const auto inside = pdf.mid(begin + head.size(), end - begin - head.size());
    if (inside.contains("/Lang"))
        return pdf;

    auto out = pdf;
    if (!out.endsWith('\n'))
        out += '\n';
    const auto object = out.size();
    out += QByteArray::number(*root) + " 0 obj\n<<" + inside;
    out += "\n/Lang (" + language + ")\n";
    if (!inside.contains("/ViewerPreferences"))
        out += "/ViewerPreferences << /DisplayDocTitle true >>\n";
    out += ">>\nendobj\n";
    const auto section = out.size();
    out += "xref\n" + QByteArray::number(*root) + " 1\n";
    out += QByteArray::number(object).rightJustified(10, '0') + " 00000 n \n";
    out += "trailer\n<<\n/Size " + QByteArray::number(*size) + "\n/Info " +
           QByteArray::number(*info) + " 0 R\n/Root " + QByteArray::number(*root) + " 0 R\n/Prev " +
           QByteArray::number(*before) + "\n>>\nstartxref\n" + QByteArray::number(section) +
           "\n%%EOF\n";
    return out;
}

} // namespace ninefold::print
