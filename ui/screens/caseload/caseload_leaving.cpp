// SPDX-License-Identifier: GPL-3.0-or-later

// Where the list leaves the window: files, paper, and sets of filters that are kept. What asks a
// person stands here; what is written, in caseload_sheet.

#include "core/base/durable_file.h"
#include "ui/parts/question.h"
#include "ui/screens/caseload/caseload_screen.h"
#include "ui/screens/caseload/caseload_sheet.h"
#include "ui/screens/caseload/name_dialog.h"
#include "ui/shell/paper_out.h"
#include "ui/shell/shell.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>

namespace ninefold {

void CaseloadScreen::keepOrForgetPreset() {
    auto saved = savedPresets();
    const auto name = preset_->currentText();
    if (preset_->currentIndex() >= 0) {
        std::erase_if(saved, [&](const CaseloadPreset& one) { return one.name == name; });
        keepPresets(saved);
        return;
    }
    const auto given = askFilterName(this);
    if (given.isEmpty())
        return;
    std::erase_if(saved, [&](const CaseloadPreset& one) { return one.name == given; });
    auto filter = filter_;
    filter.text.clear();
    saved.push_back({given, filter, false});
    keepPresets(saved);
}

void CaseloadScreen::askExport(bool all) {
    const auto count = all ? all_.size() : model_->rows().size();
    Question question;
    question.title = count == 1 ? tr("Export 1 row of the caseload?")
                                : tr("Export %1 rows of the caseload?").arg(count);
    question.text =
        tr("The names leave the protected file: whoever can open the copy can read it, and undo "
           "does not bring it back. That you exported it is written down. Keep it only as long as "
           "you need it.");
    question.safe = tr("Keep it here");
    question.doing = tr("Choose where…");
    if (!ask(this, question))
        return;
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Export the list"),
        QDir::home().filePath(QStringLiteral("caseload-%1.csv").arg(today().toString(Qt::ISODate))),
        tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const auto done = exportTo(path, all);
    if (!done.ok())
        shell().tell(done.failure());
    else
        shell().tell(Banner::Kind::Done,
                     count == 1 ? tr("1 row exported.") : tr("%1 rows exported.").arg(count),
                     tr("The file is not protected: %1").arg(QDir::toNativeSeparators(path)));
}

Status CaseloadScreen::exportTo(const QString& path, bool all) {
    const auto rows = all ? everybody() : model_->rows();
    auto noted = session().noteAccess(AccessKind::Exported, {}, accessWords(rows.size()));
    if (!noted.ok())
        return noted; // nothing leaves without being written down
    return writeDurably(path, caseloadCsv(model_->columns(), rows));
}

void CaseloadScreen::print() {
    CaseloadPaper paper;
    paper.centre = book().centre().name;
    paper.worker = session().worker().name;
    paper.filters = filterWords();
    CaseloadView view;
    view.rows = model_->rows();
    view.hidden = hidden_;
    paper.counts = view.countText();
    paper.at = session().now();
    paper.madeAt = session().moment();
    printPaper(shell(), {tr("caseload"), accessWords(model_->rows().size()), {}},
               caseloadDocument(model_->columns(), model_->rows(), paper), this);
}

QString CaseloadScreen::accessWords(size_t rows) const {
    return tr("Caseload list, %1 of %2 rows").arg(rows).arg(all_.size());
}

} // namespace ninefold
