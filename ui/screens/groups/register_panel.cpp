// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/groups/register_panel.h"

#include "core/actions/save_register.h"
#include "core/base/date_words.h"
#include "core/rules/group_register.h"
#include "ui/forms/form_footer.h"
#include "ui/parts/buttons.h"
#include "ui/parts/main_and_side.h"
#include "ui/parts/section_header.h"
#include "ui/screens/groups/sheet_printing.h"
#include "ui/screens/groups/woman_field.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ninefold {

namespace {

std::optional<RegisterMark> keptMark(const RegisterTable::Row& row) {
    if (!row.who.kept)
        return {};
    return row.who.kept->mark;
}

QString codeFor(const std::optional<RegisterMark>& mark) {
    return mark ? fromUtf8(codeOf(*mark)) : QString();
}

} // namespace

RegisterPanel::RegisterPanel(Shell& shell, const GroupPlace& place, const GroupSession& session,
                             QWidget* parent)
    : GroupsPanel(shell, place, parent)
    , session_(session)
    , reason_(new QLabel)
    , table_(new RegisterTable)
    , empty_(new QLabel(tr("Nobody is expected. Add who came, or remove the session if it did not "
                           "take place.")))
    , footer_(new FormFooter(tr("Save register"), "saveRegister")) {
    for (auto* label : {reason_, empty_}) {
        label->setWordWrap(true);
        label->setContentsMargins(u(10), u(8), u(10), u(8));
        setType(label, Type::Text, "ink2");
    }
    reason_->setObjectName(QStringLiteral("registerReason"));
    table_->setMinimumHeight(u(160));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(u(14), 0, u(14), 0);
    column->setSpacing(u(4));
    column->addWidget(reason_);
    column->addWidget(empty_);
    column->addWidget(table_, 1);
    column->addWidget(makeAdding());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeHeader());
    whole->addWidget(ruleLine());
    whole->addWidget(scrollingPage(content), 1);
    whole->addWidget(footer_);
    footer_->note()->setObjectName(QStringLiteral("registerCount"));
    connect(table_, &RegisterTable::edited, this, &RegisterPanel::settle);
    connect(footer_, &FormFooter::saveWished, this, &RegisterPanel::save);
    connect(footer_, &FormFooter::leaveWished, this, [this] { this->shell().go(back().place()); });
    connect(footer_, &FormFooter::discardWished, this, &RegisterPanel::discard);
    footer_->hearKeysOf(this);
    noteLook();
}

QWidget* RegisterPanel::makeHeader() {
    const auto* of = group();
    auto* header = new PageHeader(of ? of->title : QString());
    header->setFact(nearTime(session_.at, today()));
    everybody_ = ordinaryButton({}, "everybodyAttended");
    connect(everybody_, &QPushButton::clicked, this,
            [this] { table_->markRest(RegisterMark::Attended); });
    auto* print = ordinaryButton(tr("Print sign-in sheet…"), "printSheet");
    print->setIcon(icon(QStringLiteral("print")));
    connect(print, &QPushButton::clicked, this,
            [this] { printSignInSheet(shell(), session_, this); });
    header->addAction(print);
    header->addAction(everybody_);
    return header;
}

QWidget* RegisterPanel::makeAdding() {
    adding_ = new QWidget;
    auto* label = new QLabel(tr("Somebody else came"));
    setType(label, Type::Strong);
    woman_ = new WomanField(shell());
    woman_->setObjectName(QStringLiteral("whoCame"));
    woman_->setAccessibleWords(label->text(), tr("A part of her name, or her reference"));
    label->setBuddy(woman_->focusTarget());
    add_ = ordinaryButton(tr("Add to this session"), "addWhoCame");
    add_->hide();
    connect(woman_, &AnswerField::edited, this,
            [this] { add_->setVisible(bool(woman_->chosen())); });
    connect(add_, &QPushButton::clicked, this, &RegisterPanel::add);
    auto* column = new QVBoxLayout(adding_);
    column->setContentsMargins(u(10), u(8), u(10), u(12));
    column->setSpacing(u(4));
    column->addWidget(label);
    column->addWidget(woman_);
    column->addWidget(add_, 0, Qt::AlignLeft);
    return adding_;
}

/// Several women's names come into sight at once.
void RegisterPanel::noteLook() {
    const auto names = registerRows(book(), session_).size();
    const auto noted = session().noteAccess(
        AccessKind::OpenedSection, {}, tr("Register %1, %2 names").arg(session_.ref).arg(names));
    if (!noted)
        shell().tell(noted.failure());
}

bool RegisterPanel::mayFill() const {
    return mayEdit() && !(session().now() < session_.at);
}

bool RegisterPanel::isDirty() const {
    const auto& rows = table_->rows();
    return std::any_of(rows.begin(), rows.end(),
                       [](const RegisterTable::Row& row) { return row.mark != keptMark(row); });
}

/// What is kept is shown anew; a mark that was set here and not saved stays.
void RegisterPanel::refresh() {
    const auto* now = book().find(session_.id);
    if (!now)
        return;
    session_ = *now;
    std::vector<RegisterTable::Row> rows;
    for (auto& who : registerTable(book(), session_)) {
        RegisterTable::Row row{std::move(who), {}};
        row.mark = keptMark(row);
        for (const auto& shown : table_->rows())
            if (shown.who.referral == row.who.referral && shown.mark != keptMark(shown))
                row.mark = shown.mark;
        rows.push_back(std::move(row));
    }
    for (const auto& shown : table_->rows()) {
        const bool there = std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
            return row.who.referral == shown.who.referral;
        });
        if (!there && shown.mark && book().find(shown.who.referral) && !shown.who.kept)
            rows.push_back(shown); // added here, not saved yet
    }
    table_->setRows(std::move(rows));
    table_->setReadOnly(!mayFill());
    settle();
}

void RegisterPanel::settle() {
    const auto& rows = table_->rows();
    const auto blank = std::count_if(rows.begin(), rows.end(),
                                     [](const RegisterTable::Row& row) { return !row.mark; });
    const auto marked = static_cast<qsizetype>(rows.size()) - blank;
    const bool fill = mayFill();
    reason_->setText(!mayEdit() ? session().readOnlyReason()
                     : fill     ? tr("Choose a row and press A, N or D, or click. Delete takes a "
                                         "mark away.")
                                : tr("This session begins on %1 at %2. Fill in the register then; "
                                         "these women are expected.")
                                  .arg(longDay(session_.at.date), timeOfDay(session_.at)));
    empty_->setVisible(rows.empty());
    table_->setVisible(!rows.empty());
    everybody_->setText(marked == 0 ? tr("Everybody attended") : tr("Everybody else attended"));
    everybody_->setVisible(fill && blank > 0);
    adding_->setVisible(fill);
    footer_->setCanSave(fill);
    footer_->setCanDiscard(fill && isDirty());
    footer_->setNote(tr("%1 of %2 marked").arg(marked).arg(rows.size()));
}

void RegisterPanel::add() {
    const auto referral = woman_->chosen();
    if (!referral || !book().find(referral))
        return;
    auto rows = table_->rows();
    const auto known = std::find_if(rows.begin(), rows.end(), [&](const RegisterTable::Row& row) {
        return row.who.referral == referral;
    });
    if (known == rows.end())
        rows.push_back({registerRowOf(book(), session_, referral), RegisterMark::Attended});
    else
        known->mark = RegisterMark::Attended;
    table_->setRows(std::move(rows));
    woman_->clear();
    woman_->focusTarget()->setFocus();
    settle();
}

void RegisterPanel::save() {
    if (!mayFill())
        return;
    SaveRegister action{session_.id, {}};
    for (const auto& row : table_->rows())
        action.lines.push_back({row.who.referral, row.who.kept, row.mark});
    const auto outcome = shell().perform(action, tr("The register is kept."));
    if (const auto* problems = std::get_if<Problems>(&outcome)) {
        shell().tell(Banner::Kind::Over, tr("The register was not saved."),
                     problems->empty() ? QString() : problems->front().text);
        refresh();
    } else if (std::holds_alternative<ChangeSet>(outcome)) {
        Q_EMIT done(back().place());
    } else {
        refresh();
    }
}

void RegisterPanel::discard() {
    if (!sureToDiscard(this, tr("The register")))
        return;
    table_->setRows({});
    refresh();
    Q_EMIT done(back().place());
}

std::optional<FormDraft> RegisterPanel::unfinished() const {
    if (!isDirty())
        return std::nullopt;
    QJsonObject marks;
    for (const auto& row : table_->rows())
        if (row.mark != keptMark(row))
            marks.insert(QString::number(row.who.referral.value), codeFor(row.mark));
    return FormDraft{{},
                     tr("Register, %1").arg(nearTime(session_.at, today())),
                     {},
                     QJsonDocument(marks).toJson(QJsonDocument::Compact)};
}

void RegisterPanel::giveBack(const FormDraft& draft) {
    const auto marks = QJsonDocument::fromJson(draft.answers).object();
    auto rows = table_->rows();
    for (auto at = marks.begin(); at != marks.end(); ++at) {
        const Id<Referral> referral{at.key().toLongLong()};
        const auto mark = fromCode<RegisterMark>(toUtf8(at.value().toString()));
        const auto known = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
            return row.who.referral == referral;
        });
        if (known != rows.end())
            known->mark = mark;
        else if (mark && book().find(referral))
            rows.push_back({registerRowOf(book(), session_, referral), mark});
    }
    table_->setRows(std::move(rows));
    settle();
}

QWidget* RegisterPanel::firstFocus() {
    return table_->rows().empty() ? (mayFill() ? woman_->focusTarget() : nullptr) : table_;
}

} // namespace ninefold
