// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/new_centre_wizard.h"

#include "core/base/text.h"
#include "ui/forms/form.h"
#include "ui/forms/many_choice_field.h"
#include "ui/forms/passphrase_field.h"
#include "ui/forms/recovery_key_sheet.h"
#include "ui/parts/buttons.h"
#include "ui/style/theme.h"
#include "ui/unlock/background.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ninefold {

namespace {

const QString ending = QStringLiteral(".ninefold");

QString valueOf(const Form* form, const char* name) {
    return form->field(QLatin1String(name))->typed().trimmed();
}

} // namespace

NewCentreWizard::NewCentreWizard(const QString& folder, KeyCost cost, QWidget* parent)
    : QWidget(parent)
    , folder_(folder)
    , cost_(cost)
    , steps_(new QStackedWidget(this))
    , where_(new QLabel(this))
    , told_(new QLabel(this))
    , sheet_(new RecoveryKeySheet) {
    setObjectName(QStringLiteral("newCentreWizard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(40), u(20), u(40), u(20));
    column->setSpacing(u(4));
    setType(where_, Type::Small, "ink2");
    column->addWidget(where_);
    steps_->addWidget(
        makeStep(tr("The centre"), tr("You can change all of this later."), makeCentreForm()));
    steps_->addWidget(makeStep(
        tr("The first manager"),
        tr("Every worker has a name and a passphrase of her own. You begin."), makeManagerForm()));
    steps_->addWidget(makeStep(tr("Where to keep the file"),
                               tr("Everything is in this one encrypted file and its key file."),
                               makePlaceForm()));
    steps_->addWidget(
        makeStep(tr("The recovery key"),
                 tr("It opens the file when every passphrase is forgotten. It is shown this once. "
                    "Print it or write it down, and lock it away from this computer."),
                 sheet_));
    steps_->addWidget(makeStep(tr("Type the recovery key back"),
                               tr("From the paper, so that it is sure the paper is right."),
                               makeTypeBackForm()));
    column->addWidget(steps_, 1);
    setType(told_, Type::Text, "ink2");
    told_->setWordWrap(true);
    told_->setObjectName(QStringLiteral("wizardTold"));
    column->addWidget(told_);
    connect(sheet_, &RecoveryKeySheet::told, told_, &QLabel::setText);

    auto* buttons = new QHBoxLayout;
    next_ = primaryButton({}, "next", this);
    back_ = ordinaryButton({}, "back", this);
    buttons->addWidget(next_);
    buttons->addWidget(back_);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(next_, &QPushButton::clicked, this, &NewCentreWizard::next);
    connect(back_, &QPushButton::clicked, this, &NewCentreWizard::back);
    show(CentreStep);
}

NewCentreWizard::~NewCentreWizard() {
    abandon();
}

QWidget* NewCentreWizard::makeStep(const QString& title, const QString& text, QWidget* content) {
    auto* area = new QScrollArea(steps_);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget(area);
    inside->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(u(2), 0, u(8), u(8));
    column->setSpacing(u(8));
    auto* heading = new QLabel(title, inside);
    setType(heading, Type::Title);
    auto* words = new QLabel(text, inside);
    words->setWordWrap(true);
    setType(words, Type::Text, "ink2");
    column->addWidget(heading);
    column->addWidget(words);
    column->addSpacing(u(4));
    content->setParent(inside);
    column->addWidget(content);
    column->addStretch(1);
    area->setWidget(inside);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QWidget* NewCentreWizard::makeCentreForm() {
    centre_ = new Form;
    centre_->addStored<Centre>("name", new TextField);
    centre_->addStored<Centre>("code", new TextField(100), tr("Shown on returns, such as NGW"));
    auto* boroughs = centre_->addStored<Centre>("boroughs", new ManyChoiceField(5),
                                                tr("Those the centre serves. Space ticks one."));
    for (const auto& row : codes<Borough>())
        boroughs->addChoice(fromUtf8(row.code), QCoreApplication::translate("codes", row.label));
    return centre_;
}

QWidget* NewCentreWizard::makeManagerForm() {
    manager_ = new Form;
    auto* name =
        manager_->add(QStringLiteral("manager"), {tr("Your name"), {}, true}, new TextField);
    passphrase_ = manager_->add(QStringLiteral("passphrase"), {tr("Passphrase"), {}, true},
                                new PassphraseField(PassphraseField::Use::Choosing));
    again_ = manager_->add(QStringLiteral("again"), {tr("The same passphrase again"), {}, true},
                           new PassphraseField(PassphraseField::Use::Asking));
    connect(again_, &PassphraseField::returnPressed, this, &NewCentreWizard::next);
    connect(name, &AnswerField::edited, this, [this, name] {
        passphrase_->setPersonal(
            {name->text(), valueOf(centre_, "name"), valueOf(centre_, "code")});
    });
    return manager_;
}

QWidget* NewCentreWizard::makePlaceForm() {
    place_ = new Form;
    path_ = place_->add(QStringLiteral("path"),
                        {tr("File"), tr("On this computer, not on a memory stick."), true},
                        new TextField);
    connect(path_, &AnswerField::edited, this, [this] {
        if (path_->focusTarget()->hasFocus())
            pathChosen_ = true;
    });
    auto* choose = ordinaryButton(tr("Choose a folder…"), "chooseFolder", place_);
    place_->column()->addWidget(choose, 0, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, &NewCentreWizard::choosePath);
    return place_;
}

QWidget* NewCentreWizard::makeTypeBackForm() {
    typeBack_ = new Form;
    typeBack_->add(QStringLiteral("recoveryKey"),
                   {tr("Recovery key"), tr("Spaces, dashes and case do not matter."), true},
                   new LongTextField(3));
    return typeBack_;
}

// --- step by step --------------------------------------------------------------------------------

NewCentreWizard::Step NewCentreWizard::step() const {
    return static_cast<Step>(steps_->currentIndex());
}

void NewCentreWizard::show(Step step) {
    steps_->setCurrentIndex(step);
    where_->setText(tr("New centre, step %1 of %2").arg(step + 1).arg(steps_->count()));
    told_->clear();
    next_->setText(step == PlaceStep      ? tr("Make the centre")
                   : step == KeyStep      ? tr("It is printed or saved")
                   : step == TypeBackStep ? tr("Finish")
                                          : tr("Next"));
    back_->setText(step == CentreStep ? tr("Cancel")
                   : step == KeyStep  ? tr("Give up this centre")
                                      : tr("Back"));
    if (step == CentreStep)
        centre_->focusFirst();
    else if (step == ManagerStep)
        manager_->focusFirst();
    else if (step == PlaceStep)
        place_->focusFirst();
    else if (step == TypeBackStep)
        typeBack_->focusFirst();
    else
        next_->setFocus();
}

void NewCentreWizard::back() {
    if (step() == CentreStep || step() == KeyStep) {
        abandon();
        Q_EMIT cancelled();
        return;
    }
    show(static_cast<Step>(step() - 1));
}

bool NewCentreWizard::check(Form* form, Problems problems) {
    const auto faults = form->faults();
    problems.insert(problems.begin(), faults.begin(), faults.end());
    return form->tell(problems);
}

void NewCentreWizard::next() {
    Problems problems;
    switch (step()) {
    case CentreStep:
        if (valueOf(centre_, "name").isEmpty())
            problems.push_back({u"name"_qs, tr("Enter the centre's name")});
        if (valueOf(centre_, "code").isEmpty())
            problems.push_back({u"code"_qs, tr("Enter a short code, such as NGW")});
        if (check(centre_, problems))
            show(ManagerStep);
        break;
    case ManagerStep:
        if (valueOf(manager_, "manager").isEmpty())
            problems.push_back({u"manager"_qs, tr("Enter your name")});
        if (!(passphrase_->secret() == again_->secret()))
            problems.push_back({u"again"_qs, tr("Type the same passphrase twice")});
        if (check(manager_, problems)) {
            suggestPath();
            show(PlaceStep);
        }
        break;
    case PlaceStep:
        create();
        break;
    case KeyStep:
        show(TypeBackStep);
        break;
    case TypeBackStep:
        checkTypedBack();
        break;
    }
}

void NewCentreWizard::suggestPath() {
    if (pathChosen_)
        return;
    QString name = valueOf(centre_, "name");
    for (auto& letter : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(letter))
            letter = u' ';
    path_->setText(QDir::toNativeSeparators(QDir(folder_).filePath(name.simplified() + ending)));
}

void NewCentreWizard::choosePath() {
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Choose a folder for the centre's file"), QFileInfo(path_->text()).path());
    if (folder.isEmpty())
        return;
    pathChosen_ = true;
    path_->setText(QDir::toNativeSeparators(
        QDir(folder).filePath(QFileInfo(QDir::fromNativeSeparators(path_->text())).fileName())));
}

void NewCentreWizard::create() {
    QString path = QDir::fromNativeSeparators(path_->text());
    if (path.isEmpty()) {
        place_->tell({{u"path"_qs, tr("Enter where to keep the file")}});
        return;
    }
    if (!path.endsWith(ending))
        path += ending;
    place_->clearProblems();
    Session::NewCentre wanted;
    wanted.centre.name = valueOf(centre_, "name");
    wanted.centre.code = valueOf(centre_, "code");
    wanted.centre.boroughs = valueOf(centre_, "boroughs");
    wanted.managerName = valueOf(manager_, "manager");
    wanted.cost = cost_;
    setBusy(tr("Making the file and its keys. This takes a few seconds."));
    auto secret = std::make_shared<Secret>(passphrase_->secret());
    inBackground(
        this, [path, wanted, secret] { return Session::create(path, wanted, *secret); },
        [this](Result<Session::Created> made) { created(std::move(made)); });
}

void NewCentreWizard::created(Result<Session::Created> made) {
    setBusy({});
    if (!made) {
        place_->tell({{u"path"_qs, made.failure().text}});
        return;
    }
    session_ = std::move(made->session);
    passphrase_->clear();
    again_->clear();
    sheet_->show(std::move(made->recoveryKey), valueOf(centre_, "name"), session_->today());
    show(KeyStep);
}

void NewCentreWizard::checkTypedBack() {
    auto* field = typeBack_->field(u"recoveryKey"_qs);
    if (const auto fault = sheet_->faultOf(field->typed()); !fault.isEmpty()) {
        typeBack_->tell({{u"recoveryKey"_qs, fault}});
        return;
    }
    field->setTyped({});
    sheet_->forget();
    Q_EMIT finished();
}

void NewCentreWizard::abandon() {
    if (!session_)
        return;
    const QString path = session_->path();
    session_.reset();
    sheet_->forget();
    QFile::remove(path);
    QFile::remove(path + u"-keys"_qs);
}

void NewCentreWizard::setBusy(const QString& what) {
    told_->setText(what);
    steps_->setEnabled(what.isEmpty());
    next_->setEnabled(what.isEmpty());
    back_->setEnabled(what.isEmpty());
}

QString NewCentreWizard::shownKey() const {
    return sheet_->shownKey();
}

} // namespace ninefold
