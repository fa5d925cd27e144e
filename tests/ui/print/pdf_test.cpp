// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/attendance_report.h"
#include "core/returns/return_folder.h"
#include "tests/support/core/random_records.h"
#include "tests/support/core/returns.h"
#include "ui/print/pdf.h"
#include "ui/print/pdf_language.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QTime>

#include <catch2/catch.hpp>

using namespace ninefold;
using namespace ninefold::test;

namespace {

print::Document document(int rows) {
    print::Document out;
    out.title = QStringLiteral("Return to MOPAC");
    out.owner = QStringLiteral("Millrace Women’s Centre");
    out.madeAt = QStringLiteral("2026-11-22T14:05:09Z");
    print::Table table;
    table.heads = {QStringLiteral("Pathway"), QStringLiteral("Women")};
    table.numeric = {false, true};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({QStringLiteral("Housing"), QString::number(i)});
    out.blocks.emplace_back(table);
    return out;
}

qsizetype pages(const QByteArray& pdf) {
    return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
}

} // namespace

TEST_CASE("the same document gives the same bytes at another time") {
    const auto first = print::pdf(document(10));
    QThread::msleep(1100); // the file format knows seconds
    const auto second = print::pdf(document(10));
    REQUIRE(first.ok());
    CHECK(*first == *second);
    CHECK(first->contains("20261122140509"));
    CHECK(first->startsWith("%PDF"));
}

TEST_CASE("a long table goes on over the pages") {
    CHECK(pages(*print::pdf(document(5))) == 1);
    CHECK(pages(*print::pdf(document(100))) > 2);
}

TEST_CASE("a return has a page for the cover and for each table") {
    const auto made = mopacReturn(randomRecords(3, 40), "2026-27-Q3");
    const ReturnMaker maker{QStringLiteral("Hanna Lindqvist"),
                            QDateTime(QDate(2026, 11, 22), QTime(14, 5, 9), Qt::UTC)};
    const auto pdf = print::pdf(printedReturn(made, maker));
    REQUIRE(pdf.ok());
    CHECK(pages(*pdf) >= 14);
}

TEST_CASE("the officer's report is one page") {
    Story story;
    auto referral = story.caution("2026-02-12");
    story.appointment(referral, "2026-02-24T10:00", AppointmentOutcome::Attended);
    story.appointment(referral, "2026-03-03T10:00", AppointmentOutcome::AbsentAcceptable);
    story.appointment(referral, "2026-03-19T11:00", AppointmentOutcome::Booked);
    const auto report = attendanceReport(story.book, referral, day("2026-03-17"));
    CHECK(report.attended == 1);
    CHECK(report.conditionWords == QStringLiteral("The condition is open. 79 days are left."));
    REQUIRE(report.appointments.size() == 3);
    CHECK(report.appointments[0].counts == QStringLiteral("Yes, first"));
    CHECK(report.appointments[1].outcome == QStringLiteral("Did not attend, reason accepted"));
    CHECK(report.appointments[2].counts == QStringLiteral("Would be the second"));
    const auto pdf = print::pdf(printedReport(report, QStringLiteral("2026-03-17T10:42:00Z")));
    REQUIRE(pdf.ok());
    CHECK(pages(*pdf) == 1);
}

TEST_CASE("a PDF names its language and its title and stays sound") {
    auto paper = document(100);
    paper.language = QStringLiteral("pl");
    const auto pdf = *print::pdf(paper);
    CHECK(pdf.contains("/Lang (pl)"));
    CHECK(pdf.contains("/DisplayDocTitle true"));
    CHECK(pdf.endsWith("%%EOF\n"));
    // A reader that follows the newest catalogue finds every page and the words of the last.
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("paper.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    CHECK(reader.readAllStandardError().isEmpty());
    const auto words = reader.readAllStandardOutput();
    CHECK(words.contains("Millrace"));
    CHECK(words.contains("99"));
    // What Qt did not write is left alone.
    CHECK(print::withLanguage("no PDF", "pl") == "no PDF");
}
