// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/returns_screen.h"

#include "core/base/date_words.h"
#include "core/queries/women_behind.h"
#include "core/rules/permissions.h"
#include "ui/charts/charted_figures.h"
#include "ui/forms/period_choice.h"
#include "ui/parts/buttons.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/long_work.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/section_header.h"
#include "ui/parts/women_list.h"
#include "ui/screens/returns/checks_side.h"
#include "ui/screens/returns/combine_dialog.h"
#include "ui/screens/returns/definition_choice.h"
#include "ui/screens/returns/reader_choice.h"
#include "ui/screens/returns/returns_out.h"
#include "ui/screens/returns/since_view.h"
#include "ui/screens/returns/submitted_side.h"
#include "ui/screens/returns/ways_out.h"
#include "ui/shell/shell.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QListWidgetItem>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ninefold {

namespace {

constexpr int narrowUnits = 1000;
constexpr int tightUnits = 780;

} // namespace

ReturnsScreen::ReturnsScreen(Shell& shell)
    : Screen(shell) {
    setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    header_ = new PageHeader(tr("Returns"));
    out_ = new WaysOut(
        shell, *header_, [this]() -> const Return& { return *made_; }, this);
    submit_ = primaryButton(tr("Submit and lock…"), "submit");
    submit_->setVisible(mayDo(session().deed().role, Permission::SubmitReturns));
    header_->addAction(submit_);
    column->addWidget(header_);
    column->addWidget(makeBar());
    column->addWidget(makeBody(), 1);

    connect(submit_, &QPushButton::clicked, this, &ReturnsScreen::askToSubmit);
    addUp_ = new QAction(tr("Add up the returns of several centres…"), this);
    connect(addUp_, &QAction::triggered, this, [this] { addUpReturns(this->shell(), this); });
}

ReturnsScreen::~ReturnsScreen() = default;

QWidget* ReturnsScreen::makeBar() {
    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("filterbar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* line = new FlowLayout(u(12), bar);
    line->setContentsMargins(u(24), u(8), u(24), u(8));
    period_ = new PeriodChoice(today());
    whose_ = new DefinitionChoice(shell());
    reader_ = new ReaderChoice;
    line->addWidget(whose_);
    line->addWidget(reader_);
    line->addWidget(period_);
    connect(whose_, &DefinitionChoice::chosen, this, [this] {
        list_->setCurrentRow(-1);
        workOut();
    });
    connect(reader_, &ReaderChoice::chosen, whose_, &DefinitionChoice::chosen);
    connect(period_, &PeriodChoice::chosen, this, &ReturnsScreen::workOut);
    return bar;
}

QWidget* ReturnsScreen::makeBody() {
    list_ = new QListWidget;
    list_->setObjectName(QStringLiteral("returnTables"));
    list_->setAccessibleName(tr("Tables of the return"));
    list_->setFrameShape(QFrame::NoFrame);
    connect(list_, &QListWidget::currentRowChanged, this, &ReturnsScreen::showTable);
    pick_ = new QComboBox;
    pick_->setObjectName(QStringLiteral("pickReturnTable"));
    pick_->setAccessibleName(tr("Tables of the return"));
    pick_->setModel(list_->model());
    connect(pick_, &QComboBox::activated, this, [this](int row) { list_->setCurrentRow(row); });
    connect(list_, &QListWidget::currentRowChanged, pick_, &QComboBox::setCurrentIndex);

    figures_ = new ChartedFigures;
    connect(figures_, &ChartedFigures::chosen, this, &ReturnsScreen::showBehind);
    women_ = new WomenList;
    since_ = new SinceView;
    for (auto* page : {static_cast<QWidget*>(figures_), static_cast<QWidget*>(women_),
                       static_cast<QWidget*>(since_)})
        page->layout()->setContentsMargins(u(20), u(8), 0, 0);
    const auto open = [this](qint64 woman) { this->shell().openRecord({woman}); };
    connect(figures_, &ChartedFigures::opened, this, open);
    connect(women_, &WomenList::opened, this, open);
    connect(since_, &SinceView::opened, this, open);

    refused_ = plainLabel({});
    refused_->setObjectName(QStringLiteral("noReturn"));
    refused_->setAlignment(Qt::AlignTop);
    refused_->setMargin(u(24));

    middle_ = new QStackedWidget;
    middle_->addWidget(figures_);
    middle_->addWidget(women_);
    middle_->addWidget(since_);
    middle_->addWidget(refused_);

    auto* main = new QWidget;
    auto* across = new QHBoxLayout(main);
    across->setContentsMargins(u(16), u(8), 0, 0);
    across->setSpacing(0);
    across->addWidget(list_);
    auto* right = new QVBoxLayout;
    right->addWidget(pick_);
    right->addWidget(middle_, 1);
    across->addLayout(right, 1);
    page_ = new MainAndSide(main, 286);
    submitted_ = new SubmittedSide;
    connect(submitted_, &SubmittedSide::sinceAsked, this, &ReturnsScreen::showSince);
    connect(submitted_, &SubmittedSide::filesAsked, this, &ReturnsScreen::askSubmittedFolder);
    page_->addToSide(submitted_);
    checks_ = new ChecksSide;
    connect(checks_, &ChecksSide::opened, this, &ReturnsScreen::showFinding);
    page_->addToSide(checks_);
    auto* addUp = textButton(tr("Add up several centres…"), "addUpReturns");
    connect(addUp, &QPushButton::clicked, this, [this] { addUpReturns(shell(), this); });
    page_->addToSide(addUp);
    arrange();
    return page_;
}

/// Where the tables' list would leave no room for a table, they are chosen above it.
void ReturnsScreen::arrange() {
    const bool narrow = width() < u(narrowUnits);
    list_->setFixedWidth(u(200));
    list_->setHidden(narrow);
    pick_->setVisible(narrow);
    out_->setTight(width() < u(tightUnits));
}

void ReturnsScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    arrange();
}

void ReturnsScreen::arrive(const Place&) {
    showAgain();
}

void ReturnsScreen::refresh() {
    showAgain();
}

void ReturnsScreen::onChanged(const ChangeSet&) {
    showAgain();
}

/// As it was left: who goes through the women behind a figure comes back to them from each record.
void ReturnsScreen::showAgain() {
    const auto finding = finding_;
    const bool isFigure = figures_->showsWomen();
    const auto [row, column] = figure_;
    period_->setToday(today());
    workOut();
    if (!made_)
        return;
    if (finding)
        showFinding(*finding);
    else if (isFigure)
        showBehind(row, column);
}

QList<QAction*> ReturnsScreen::fileActions() const {
    return out_->actions() + QList<QAction*>{addUp_};
}

void ReturnsScreen::allowSaving(bool allowed) {
    out_->allow(allowed);
    submit_->setEnabled(allowed && !made_->provisional);
    submit_->setToolTip(allowed && made_->provisional
                            ? tr("A period can be submitted once it has ended.")
                            : QString());
}

void ReturnsScreen::workOut() {
    const int kept = list_->currentRow();
    made_.reset();
    QString why;
    workings_.reset();
    whose_->fill();
    reader_->fill(book());
    const auto& wanted = whose_->chosenOne();
    // Every change of a record comes here; the definition is read again only when it is another.
    if (!definition_ || definition_->text != wanted.text) {
        definition_.reset();
        if (auto definition = readDefinition(wanted.text, wanted.title))
            definition_ = std::move(*definition);
        else
            why = definition.failure().text;
    }
    const auto period = period_->period();
    if (!period)
        why = tr("Enter the first and the last day of the period, then choose Show.");
    if (definition_ && period) {
        ReturnRequest request;
        request.period = *period;
        request.today = today();
        request.soFar = period->to >= today();
        reader_->askFor(request);
        Result<Return> made = Failure{Failure::Kind::Cancelled, {}};
        runLongWork(this, tr("Working out the return"), [&](const Progress& progress) {
            made = workOutReturn(book(), *definition_, request, progress);
        });
        if (made)
            made_ = std::move(*made);
        else
            why = made.failure().text;
    }
    allowSaving(made_.has_value());
    fillList();
    if (made_)
        checks_->show(*made_);
    else
        checks_->clear();
    fillSubmitted();
    if (!made_) {
        header_->setFact({});
        refused_->setText(why);
        middle_->setCurrentWidget(refused_);
        return;
    }
    header_->setFact(
        made_->provisional
            ? tr("%1, so far, as at %2: provisional").arg(made_->title, longDay(made_->asAt))
            : tr("%1, as at %2").arg(made_->title, longDay(made_->asAt)));
    const bool isCases = !made_->tables.empty() && made_->tables.front().caseLevel;
    list_->setCurrentRow(kept >= 0 && kept < list_->count() ? kept : isCases ? 1 : 0);
}

void ReturnsScreen::fillList() {
    const QSignalBlocker quiet(list_);
    list_->clear();
    if (!made_)
        return;
    int number = 0;
    for (const auto& table : made_->tables) {
        ++number;
        auto* item = new QListWidgetItem(QStringLiteral("%1  %2").arg(number).arg(table.title));
        item->setSizeHint(QSize(0, u(30)));
        list_->addItem(item);
    }
}

void ReturnsScreen::showTable(int index) {
    if (!made_ || index < 0)
        return;
    finding_.reset();
    const auto& table = made_->tables[static_cast<size_t>(index)];
    figures_->show(table, QStringLiteral("%1  %2").arg(index + 1).arg(table.title));
    middle_->setCurrentWidget(figures_);
}

/// Who stands behind a figure; looking is written down.
void ReturnsScreen::showBehind(size_t row, size_t column) {
    const int index = list_->currentRow();
    if (!made_ || index < 0)
        return;
    const auto& table = made_->tables[static_cast<size_t>(index)];
    if (row >= table.rows.size())
        return; // it has gone since
    if (!workings_) {
        const Period days{made_->period.from, made_->asAt};
        auto begun = Workings::begin(book(), casesAtDay(book(), days), days, *definition_);
        if (!begun)
            return shell().tell(begun.failure());
        workings_ = std::move(*begun);
    }
    const auto behind = workings_->behind(table.name, row, table.columns[column].name);
    if (!behind)
        return shell().tell(behind.failure());
    auto women = womenBehind(book(), *behind, made_->asAt);
    const auto name = figures_->nameOf(row, column);
    if (const auto noted = session().noteAccess(
            AccessKind::OpenedFigure, {},
            QStringLiteral("%1, %2: %3").arg(made_->title, made_->period.label(), name));
        !noted)
        return shell().tell(noted.failure());
    const auto title = tr("%1: %2").arg(name, howManyWomen(women));
    figures_->showWomen(title, made_->period.label(), std::move(women));
    figure_ = {row, column};
}

void ReturnsScreen::showFinding(FindingKind kind) {
    const auto found =
        std::find_if(made_->findings.begin(), made_->findings.end(),
                     [kind](const Finding& finding) { return finding.kind == kind; });
    if (found == made_->findings.end())
        return; // it was put right
    auto women = womenBehind(book(), found->referrals, made_->asAt);
    const auto note = howManyWomen(women);
    women_->show(labelOf(kind), note, std::move(women));
    list_->setCurrentRow(-1);
    finding_ = kind;
    middle_->setCurrentWidget(women_);
    women_->focusTarget()->setFocus();
}

/// What was submitted of this period, and how many figures differ now.
void ReturnsScreen::fillSubmitted() {
    differences_.reset();
    submitted_->setVisible(made_ && !made_->provisional);
    if (!made_ || made_->provisional)
        return;
    const auto submissions = submissionsOf(book(), *made_);
    if (!submissions.empty()) {
        auto differences = sinceSubmission(session(), *submissions.front(), *made_);
        if (differences)
            differences_ = std::move(*differences);
        else
            shell().tell(differences.failure());
    }
    submitted_->show(submissions, differences_ ? static_cast<int>(differences_->size()) : -1);
}

void ReturnsScreen::showSince() {
    const auto submissions = submissionsOf(book(), *made_);
    if (submissions.empty() || !differences_)
        return;
    const auto& newest = *submissions.front();
    auto behind = changesBehindSubmission(session(), newest, *differences_);
    if (!behind)
        return shell().tell(behind.failure());
    if (const auto noted = session().noteAccess(
            AccessKind::OpenedFigure, {},
            tr("%1, %2: changed since submitted").arg(made_->title, made_->period.label()));
        !noted)
        return shell().tell(noted.failure());
    since_->show(book(),
                 tr("Changed since version %1 was submitted").arg(newest.version.value_or(1)),
                 *differences_, std::move(*behind));
    list_->setCurrentRow(-1);
    middle_->setCurrentWidget(since_);
}

void ReturnsScreen::askToSubmit() {
    if (const auto answers = askSubmission(this, questionOf(book(), *made_)))
        submitReturn(shell(), *definition_, *made_, *answers);
}

void ReturnsScreen::askSubmittedFolder(qint64 submission) {
    const auto parent = QFileDialog::getExistingDirectory(this, tr("Make the folder in"));
    const auto* sent = book().find(Id<Submission>{submission});
    if (parent.isEmpty() || !sent)
        return;
    // Beside what is saved now, and beside its other versions.
    const auto name =
        QStringLiteral("%1-version-%2").arg(nameOfReturn(*made_)).arg(sent->version.value_or(1));
    saveSubmitted(shell(), {submission}, parent + QStringLiteral("/") + name);
}

Screen* makeReturnsScreen(Shell& shell) {
    return new ReturnsScreen(shell);
}

QString checksCount(const Session& session) {
    const auto today = session.today();
    size_t count = 0;
    for (const auto& finding :
         findingsOf(session.casebook(), QDate(today.year(), today.month(), 1), today))
        count += finding.referrals.size();
    return count == 0 ? QString() : QString::number(count);
}

} // namespace ninefold
