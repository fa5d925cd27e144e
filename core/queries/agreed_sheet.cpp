// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/agreed_sheet.h"

#include "core/rules/condition_progress.h"
#include "core/rules/names.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

// The macro declares a function, so it cannot stand in a namespace. Resources of a static library
// are found only when they are asked for.
static void loadSheets() {
    Q_INIT_RESOURCE(core);
}

namespace ninefold {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgreedSheet)
};

constexpr Language english{{'e', 'n'}};

QString fileOf(Language language) {
    return QStringLiteral(":/sheets/agreed.%1.json").arg(fromUtf8(language.code()));
}

/// Keeps a name in Latin letters in one piece within a line that runs from the right.
QString isolated(const QString& text) {
    return QChar(0x2068) + text + QChar(0x2069);
}

QString dayIn(QDate date, const SheetText& text) {
    const QLocale locale(text.language == english ? QStringLiteral("en_GB")
                                                  : fromUtf8(text.language.code()));
    return locale.toString(date, QLocale::LongFormat);
}

/// Puts her own facts into the words.
class Filling {
public:
    Filling(const AgreedSheet& sheet, const SheetText& text)
        : sheet_(sheet)
        , text_(text) {}

    QString operator()(const char* key) const {
        auto filled = text_.texts.value(QString::fromLatin1(key));
        put(filled, "{name}", sheet_.name);
        put(filled, "{centre}", sheet_.centre);
        put(filled, "{keyworker}", sheet_.keyworker);
        if (sheet_.deadline.isValid())
            put(filled, "{deadline}", dayIn(sheet_.deadline, text_));
        return filled;
    }

private:
    void put(QString& text, const char* mark, const QString& value) const {
        text.replace(QString::fromLatin1(mark), text_.rightToLeft ? isolated(value) : value);
    }

    const AgreedSheet& sheet_;
    const SheetText& text_;
};

QStringList footWords(const SheetText& text) {
    const auto language = languageName(text.language);
    if (text.checked)
        return {language};
    return {Words::tr("%1. Not yet checked by a native speaker.").arg(language)};
}

} // namespace

Result<SheetText> readSheetText(const QByteArray& json) {
    QJsonParseError error{};
    const auto object = QJsonDocument::fromJson(json, &error).object();
    SheetText text;
    text.language = languageFromCode(toUtf8(object.value(QLatin1String("language")).toString()));
    if (error.error != QJsonParseError::NoError || text.language.isBlank())
        return Failure{Failure::Kind::Input,
                       Words::tr("The words of the sheet cannot be read: %1 at byte %2.")
                           .arg(error.errorString())
                           .arg(error.offset)};
    text.checked = object.value(QLatin1String("checked")).toBool();
    text.rightToLeft = object.value(QLatin1String("rightToLeft")).toBool();
    const auto texts = object.value(QLatin1String("texts")).toObject();
    for (auto each = texts.begin(); each != texts.end(); ++each)
        text.texts[each.key()] = each.value().toString();
    return text;
}

std::vector<Language> sheetLanguages() {
    loadSheets();
    std::vector<Language> out;
    for (const auto& file :
         QDir(QStringLiteral(":/sheets")).entryList({QStringLiteral("agreed.*.json")}))
        out.push_back(languageFromCode(toUtf8(file.section(u'.', 1, 1))));
    std::sort(out.begin(), out.end(), [](Language a, Language b) {
        return std::pair(a != english, languageName(a)) < std::pair(b != english, languageName(b));
    });
    return out;
}

SheetText sheetTextFor(Language language) {
    loadSheets();
    QFile file(fileOf(language));
    if (!file.exists())
        file.setFileName(fileOf(english));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto text = readSheetText(file.readAll());
    return text ? *text : SheetText{};
}

AgreedSheet agreedSheet(const Casebook& book, const Referral& referral, QDate today) {
    AgreedSheet sheet;
    sheet.name = calledName(book.womanOf(referral));
    sheet.centre = book.centre().name;
    sheet.deadline = conditionProgress(book, referral, today).deadline;
    if (const auto* worker = book.find(referral.keyworker))
        sheet.keyworker = worker->name;
    sheet.mayGoToCourt = rulesOf(referral.disposal).failingCanMeanProsecution;
    return sheet;
}

print::Document printedSheet(const AgreedSheet& sheet, const SheetText& text,
                             const QString& madeAt) {
    const Filling say(sheet, text);
    print::Document document;
    document.title = say("title");
    document.owner = sheet.centre;
    document.headWords = {Words::tr("What you agreed")};
    document.footWords = footWords(text);
    document.madeAt = madeAt;
    document.isOnePage = true;
    document.rightToLeft = text.rightToLeft;
    if (text.language != languageFromCode("en"))
        document.language = fromUtf8(text.language.code());
    const auto part = [&](const char* heading, std::initializer_list<const char*> paragraphs) {
        document.blocks.emplace_back(print::Heading{say(heading)});
        for (const auto* key : paragraphs)
            document.blocks.emplace_back(print::Paragraph{say(key)});
    };
    document.blocks.emplace_back(print::Title{say("title"), say("for")});
    part("agreed_heading", {"agreed", sheet.deadline.isValid() ? "last_day" : "no_last_day"});
    part("counts_heading", {"counts", "counts_phone"});
    part("next_heading", {"next", sheet.mayGoToCourt ? "next_caution" : "next_other"});
    part("officer_heading", {"officer_told", "officer_never", "danger"});
    part("change_heading", {"change"});
    part("interpreter_heading", {"interpreter"});
    part("worker_heading", {sheet.keyworker.isEmpty() ? "no_worker" : "worker"});
    document.blocks.emplace_back(
        print::Paragraph{say("phone") + u' ' + QString(28, QLatin1Char('_'))});
    return document;
}

} // namespace ninefold
