// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/unlock_page.h"

#include "ui/parts/buttons.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/section_header.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/unlock/background.h"
#include "ui/unlock/demo_centre.h"
#include "ui/unlock/forgotten_panel.h"
#include "ui/unlock/new_centre_wizard.h"
#include "ui/unlock/sign_in_panel.h"

#include <QButtonGroup>
#include <QDate>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ninefold {

namespace {

QString openedWords(const QDateTime& opened) {
    const auto days = opened.date().daysTo(QDate::currentDate());
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    if (days == 0)
        return UnlockPage::tr("Opened today %1").arg(opened.toString(u"HH:mm"_qs));
    if (days == 1)
        return UnlockPage::tr("Opened yesterday %1").arg(opened.toString(u"HH:mm"_qs));
    return UnlockPage::tr("Opened %1").arg(british.toString(opened.date(), u"d MMMM yyyy"_qs));
}

/// A line of the list: name above, when below.
QPushButton* centreButton(const RecentCentre& centre, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setProperty("kind", QStringLiteral("row"));
    button->setCheckable(true);
    button->setAccessibleName(centre.name() + QStringLiteral(". ") + openedWords(centre.opened));
    button->setToolTip(centre.path);
    auto* words = new QVBoxLayout(button);
    words->setContentsMargins(u(21), u(6), u(12), u(6));
    words->setSpacing(0);
    auto* name = new QLabel(centre.name(), button);
    auto* when = new QLabel(openedWords(centre.opened), button);
    setType(name, Type::Strong);
    setType(when, Type::Small, "ink2");
    for (auto* label : {name, when}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        words->addWidget(label);
    }
    return button;
}

QPushButton* asideButton(const QString& text, const QString& iconName, const char* name,
                         QWidget* parent) {
    auto* button = textButton(QStringLiteral(" ") + text, name, parent);
    button->setProperty("plain", true);
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    return button;
}

} // namespace

UnlockPage::UnlockPage(Machine& machine, Options options, QWidget* parent)
    : QWidget(parent)
    , machine_(machine)
    , options_(std::move(options)) {
    setObjectName(QStringLiteral("signInGround"));
    setAttribute(Qt::WA_StyledBackground);
    auto* sheet = new QFrame(this);
    sheet->setProperty("panel", QStringLiteral("sheet"));
    sheet->setMaximumSize(u(840), u(560));
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    row->addWidget(makeAside());
    panels_ = new QStackedWidget(sheet);
    // Big text in a small window scrolls.
    auto* area = new QScrollArea(sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(panels_);
    row->addWidget(area, 1);

    auto* ground = new QGridLayout(this);
    ground->setContentsMargins(u(12), u(12), u(12), u(12));
    ground->setColumnStretch(0, 1);
    ground->setColumnStretch(1, 100);
    ground->setColumnStretch(2, 1);
    ground->setRowStretch(0, 1);
    ground->setRowStretch(1, 100);
    ground->setRowStretch(2, 2);
    ground->addWidget(sheet, 1, 1);

    signIn_ = new SignInPanel(panels_);
    panels_->addWidget(signIn_);
    connect(signIn_, &SignInPanel::signedIn, this, [this] { finish(signIn_->takeSession()); });
    connect(signIn_, &SignInPanel::forgotten, this, [this] {
        forgotten_->setCentre(signIn_->path(), signIn_->worker());
        showPanel(forgotten_);
    });
    forgotten_ = new ForgottenPanel(panels_);
    panels_->addWidget(forgotten_);
    connect(forgotten_, &ForgottenPanel::signedIn, this,
            [this] { finish(forgotten_->takeSession()); });
    connect(forgotten_, &ForgottenPanel::back, this, [this] { choose(chosen_); });

    busy_ = new QWidget(panels_);
    auto* busyColumn = new QVBoxLayout(busy_);
    busyText_ = new QLabel(busy_);
    busyText_->setWordWrap(true);
    busyText_->setAlignment(Qt::AlignCenter);
    busyColumn->addWidget(busyText_);
    panels_->addWidget(busy_);

    welcome();
    listCentres();
    const auto recent = machine_.recentCentres();
    if (!options_.path.isEmpty())
        choose(options_.path, options_.worker);
    else if (!recent.empty())
        choose(recent.front().path);
    else
        showPanel(welcome_);
}

UnlockPage::~UnlockPage() = default;

QWidget* UnlockPage::makeAside() {
    auto* aside = new QFrame(this);
    aside->setProperty("panel", QStringLiteral("aside"));
    aside->setFixedWidth(Theme::instance().unit() < 1.5 ? u(336) : u(240));
    auto* column = new QVBoxLayout(aside);
    column->setContentsMargins(0, u(24), 0, u(12));
    column->setSpacing(u(4));

    auto* head = new QHBoxLayout;
    head->setContentsMargins(u(24), 0, u(24), u(12));
    head->setSpacing(u(12));
    auto* mark = new QLabel(aside);
    const auto draw = [mark] {
        mark->setPixmap(icon(QStringLiteral("mark"), Tone::Accent).pixmap(u(34), u(34)));
    };
    draw();
    connect(&Theme::instance(), &Theme::changed, mark, draw);
    auto* name = new QLabel(QStringLiteral("Ninefold"), aside);
    setType(name, Type::Title);
    head->addWidget(mark);
    head->addWidget(name, 1);
    column->addLayout(head);

    auto* list = new QWidget(aside);
    centres_ = new QVBoxLayout(list);
    centres_->setContentsMargins(0, 0, 0, 0);
    centres_->setSpacing(0);
    centreButtons_ = new QButtonGroup(this);
    column->addWidget(list);
    column->addStretch(1);
    column->addWidget(ruleLine(aside));

    auto* doings = new QVBoxLayout;
    doings->setContentsMargins(u(14), u(8), u(14), 0);
    doings->setSpacing(u(2));
    const auto add = [&](QPushButton* button, auto deed) {
        doings->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, deed);
    };
    add(asideButton(tr("Open another file…"), u"document"_qs, "openAnother", aside),
        [this] { openAnother(); });
    add(asideButton(tr("New centre…"), u"add"_qs, "newCentre", aside), [this] { newCentre(); });
    add(asideButton(tr("Try the demo"), u"info"_qs, "tryDemo", aside), [this] { tryDemo(); });
    column->addLayout(doings);
    return aside;
}

void UnlockPage::listCentres() {
    while (auto* item = centres_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto recent = machine_.recentCentres();
    if (recent.empty())
        return;
    auto* title = new QLabel(tr("Centres on this computer"), this);
    title->setContentsMargins(u(24), 0, u(24), u(4));
    setType(title, Type::Strong, "ink2");
    centres_->addWidget(title);
    for (const auto& centre : recent) {
        auto* button = centreButton(centre, this);
        button->setObjectName(QStringLiteral("centre_") + centre.name());
        button->setProperty("path", centre.path);
        centreButtons_->addButton(button);
        centres_->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, path = centre.path] { choose(path); });
    }
}

void UnlockPage::welcome() {
    welcome_ = new QWidget(panels_);
    auto* column = new QVBoxLayout(welcome_);
    column->setContentsMargins(u(40), u(32), u(40), u(24));
    auto* empty = new EmptyState(tr("Welcome"),
                                 tr("Ninefold keeps a women's centre's casework in one encrypted "
                                    "file on this computer. Nothing is sent anywhere."),
                                 welcome_);
    empty->addStep(tr("Make your centre"), tr("About three minutes, and a printer for the key."),
                   tr("New centre…"), u"welcomeNewCentre"_qs, [this] { newCentre(); });
    empty->addStep(tr("Open a centre you have"), tr("A file that ends in .ninefold."),
                   tr("Open a file…"), u"welcomeOpen"_qs, [this] { openAnother(); });
    empty->addStep(tr("Only looking?"), tr("An invented centre, kept apart from yours."),
                   tr("Try the demo"), u"welcomeDemo"_qs, [this] { tryDemo(); });
    column->addWidget(empty);
    welcomeProblem_ = new QLabel(welcome_);
    welcomeProblem_->setObjectName(QStringLiteral("welcomeProblem"));
    welcomeProblem_->setWordWrap(true);
    setType(welcomeProblem_, Type::Strong, "over");
    column->addWidget(welcomeProblem_);
    column->addStretch(1);
    panels_->addWidget(welcome_);
}

void UnlockPage::showPanel(QWidget* panel) {
    panels_->setCurrentWidget(panel);
    focusPanel();
}

void UnlockPage::focusPanel() {
    if (panels_->currentWidget() == welcome_)
        welcome_->findChild<QPushButton*>(u"welcomeNewCentre"_qs)->setFocus();
    else if (panels_->currentWidget() == signIn_)
        signIn_->focusFirst();
}

/// What had the focus before the page was put into the window has lost it.
void UnlockPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous())
        focusPanel();
}

void UnlockPage::showBusy(const QString& what) {
    busyText_->setText(what);
    showPanel(busy_);
}

void UnlockPage::showWelcomeProblem(const QString& text) {
    welcomeProblem_->setText(text);
    showPanel(welcome_);
}

bool UnlockPage::isDemo(const QString& path) const {
    return !options_.demoFolder.isEmpty() && path == demoCentrePath(options_.demoFolder);
}

void UnlockPage::choose(const QString& path, const QString& worker) {
    chosen_ = path;
    const auto buttons = centreButtons_->buttons();
    for (auto* button : buttons)
        button->setChecked(button->property("path").toString() == path);
    signIn_->setCentre(path, worker,
                       isDemo(path) ? tr("The demo's passphrase is: %1").arg(demoPassphrase())
                                    : QString());
    showPanel(signIn_);
}

void UnlockPage::openAnother() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a centre's file"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Centres (*.ninefold)"));
    if (!path.isEmpty())
        choose(path);
}

void UnlockPage::newCentre() {
    auto* wizard =
        new NewCentreWizard(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                            options_.newKeys, panels_);
    panels_->addWidget(wizard);
    showPanel(wizard);
    connect(wizard, &NewCentreWizard::finished, this,
            [this, wizard] { finish(wizard->takeSession()); });
    connect(wizard, &NewCentreWizard::cancelled, this, [this, wizard] {
        wizard->deleteLater();
        if (chosen_.isEmpty())
            showPanel(welcome_);
        else
            choose(chosen_);
    });
}

void UnlockPage::tryDemo() {
    showBusy(tr("Inventing a centre with 160 women. This takes a few seconds."));
    inBackground(
        this, [folder = options_.demoFolder] { return makeDemoCentre(folder); },
        [this](Result<std::unique_ptr<Session>> made) {
            if (made)
                finish(std::move(*made));
            else
                showWelcomeProblem(made.failure().text);
        });
}

void UnlockPage::finish(std::unique_ptr<Session> session) {
    if (!isDemo(session->path()))
        machine_.rememberCentre(session->path(), QDateTime::currentDateTime());
    session_ = std::move(session);
    Q_EMIT opened();
}

} // namespace ninefold
