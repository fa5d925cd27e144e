// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/record/record_header.h"

#include "core/base/date_words.h"
#include "core/rules/age.h"
#include "core/rules/as_at.h"
#include "core/rules/contact_check.h"
#include "core/rules/names.h"
#include "core/rules/risks.h"
#include "core/rules/safe_contact.h"
#include "core/rules/safety_flags.h"
#include "ui/parts/buttons.h"
#include "ui/parts/condition_mark.h"
#include "ui/parts/section_header.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QColor>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold {

namespace {

constexpr int narrowUnits = 900;

/// Whether a name is written in letters other than Latin ones: then it stands beside her name.
bool isOwnScript(const QString& name) {
    return std::any_of(name.begin(), name.end(), [](QChar letter) {
        return letter.isLetter() && letter.script() != QChar::Script_Latin &&
               letter.script() != QChar::Script_Common;
    });
}

/// A name in other letters stays on one line: broken, its words would change places.
QString unbroken(QString name) {
    return name.replace(u' ', QChar::Nbsp);
}

QString coloured(const QString& text, const QColor& colour) {
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(colour.name(), text.toHtmlEscaped());
}

std::vector<const Referral*> newestFirst(const Casebook& book, Id<Woman> woman) {
    auto out = book.of<Referral>(woman);
    std::stable_sort(out.begin(), out.end(), [](const Referral* a, const Referral* b) {
        return a->receivedOn > b->receivedOn;
    });
    return out;
}

} // namespace

RecordHeader::RecordHeader(const RecordContext& context, QWidget* parent)
    : QWidget(parent)
    , context_(context) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeNames());
    column->addWidget(ruleLine());
    column->addWidget(makeStrip());
    column->addWidget(ruleLine());
}

QWidget* RecordHeader::makeNames() {
    name_ = new QLabel;
    name_->setObjectName(QStringLiteral("herName"));
    name_->setTextFormat(Qt::RichText);
    name_->setWordWrap(true);
    name_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
    setType(name_, Type::Title);
    facts_ = new QLabel;
    facts_->setObjectName(QStringLiteral("herFacts"));
    facts_->setTextFormat(Qt::RichText);
    facts_->setWordWrap(true);
    setType(facts_, Type::Text, "ink2");
    which_ = new QLabel(tr("Referral"));
    referrals_ = new QComboBox;
    referrals_->setObjectName(QStringLiteral("whichReferral"));
    which_->setBuddy(referrals_);
    connect(referrals_, &QComboBox::activated, this, [this](int index) {
        auto place = RecordPlace{context_.woman, {}, RecordTab::Overview, RecordDeed::None, 0};
        place.referral = {referrals_->itemData(index).toLongLong()};
        context_.go(place);
    });

    contact_ = ordinaryButton(tr("New contact"), "newContact");
    contact_->setToolTip(tr("New contact"));
    contact_->setAccessibleName(tr("New contact"));
    contact_->setIcon(icon(QStringLiteral("phone"), Tone::Ink));
    connect(contact_, &QPushButton::clicked, this,
            [this] { context_.open(RecordDeed::LogContact); });
    appointment_ = ordinaryButton(tr("New appointment"), "newAppointment");
    appointment_->setToolTip(tr("New appointment"));
    appointment_->setAccessibleName(tr("New appointment"));
    appointment_->setIcon(icon(QStringLiteral("diary"), Tone::Ink));
    connect(appointment_, &QPushButton::clicked, this,
            [this] { context_.open(RecordDeed::BookAppointment); });

    auto* names = new QWidget;
    auto* doing = new QHBoxLayout;
    doing->setSpacing(u(12));
    doing->addStretch(1);
    for (auto* widget : std::initializer_list<QWidget*>{which_, referrals_, contact_, appointment_})
        doing->addWidget(widget, 0, Qt::AlignTop);
    top_ = new QBoxLayout(QBoxLayout::LeftToRight);
    top_->setSpacing(u(12));
    top_->addWidget(name_, 1);
    top_->addLayout(doing);
    auto* column = new QVBoxLayout(names);
    column->setContentsMargins(u(24), u(12), u(24), u(8));
    column->setSpacing(u(2));
    column->addLayout(top_);
    column->addWidget(facts_);
    return names;
}

QWidget* RecordHeader::makeStrip() {
    progress_ = new ConditionLabel;
    progress_->setObjectName(QStringLiteral("herProgress"));
    safeContact_ = new QLabel;
    safeContact_->setObjectName(QStringLiteral("herSafeContact"));
    safeContact_->setTextFormat(Qt::RichText);
    safeContact_->setWordWrap(true);
    auto* mark = new QLabel;
    mark->setPixmap(icon(QStringLiteral("phone")).pixmap(u(18), u(18)));
    auto* between = new QFrame;
    between->setFrameShape(QFrame::VLine);
    between->setFixedWidth(1);
    setSheetProperty(between, "rule", QStringLiteral("upright"));

    auto* strip = new QWidget;
    strip->setObjectName(QStringLiteral("filterbar"));
    strip->setAttribute(Qt::WA_StyledBackground);
    auto* line = new QHBoxLayout(strip);
    line->setContentsMargins(u(24), u(9), u(24), u(9));
    line->setSpacing(u(16));
    line->addWidget(progress_);
    line->addWidget(between);
    line->addWidget(mark);
    line->addWidget(safeContact_, 1);
    return strip;
}

/// Where her name would be squeezed, what can be done is shown without its words, and the choice of
/// referral stands below it.
void RecordHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < u(narrowUnits);
    contact_->setText(narrow ? QString() : tr("New contact"));
    appointment_->setText(narrow ? QString() : tr("New appointment"));
    const bool below = narrow && !referrals_->isHidden();
    top_->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fit();
}

bool RecordHeader::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

/// A layout gives wrapped words one line where the panel below wants the room.
void RecordHeader::fit() {
    const int needed =
        std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height());
    if (needed != minimumHeight())
        setMinimumHeight(needed);
}

void RecordHeader::refresh() {
    const auto* woman = context_.herself();
    if (!woman)
        return;
    const auto* referral = context_.current();
    const bool canAdd = referral && context_.mayEdit();
    contact_->setVisible(canAdd);
    appointment_->setVisible(canAdd);
    showReferrals();
    showFacts(*woman, referral);
    showStrip(*woman, referral);
}

void RecordHeader::showReferrals() {
    const auto all = newestFirst(context_.book(), context_.woman);
    const QSignalBlocker quiet(referrals_);
    referrals_->clear();
    for (const auto* one : all)
        referrals_->addItem(tr("%1, %2").arg(one->ref, longDay(one->receivedOn)), one->id.value);
    referrals_->setCurrentIndex(referrals_->findData(context_.referral.value));
    referrals_->setVisible(all.size() > 1);
    which_->setVisible(all.size() > 1);
}

void RecordHeader::showFacts(const Woman& woman, const Referral* referral) {
    const auto& look = tokens();
    const bool ownScript = isOwnScript(woman.knownAs);
    auto name = fullName(woman).toHtmlEscaped();
    if (ownScript)
        name += QStringLiteral("&nbsp;&nbsp; ") +
                QStringLiteral("<span style=\"font-weight:400; color:%1\">%2</span>")
                    .arg(look.ink2.name(), unbroken(woman.knownAs).toHtmlEscaped());
    name_->setText(name);
    name_->setAccessibleName(fullName(woman));

    QStringList facts;
    if (!woman.knownAs.isEmpty() && !ownScript)
        facts << tr("Known as %1")
                     .arg(QStringLiteral("<b style=\"color:%1\">%2</b>")
                              .arg(look.ink.name(), woman.knownAs.toHtmlEscaped()));
    const auto plain = [&](const QString& text) { facts << text.toHtmlEscaped(); };
    if (woman.dateOfBirth.isValid())
        plain(QString::number(fullYears(woman.dateOfBirth, context_.today())));
    plain(woman.ref);
    if (referral) {
        plain(referral->disposalOn.isValid()
                  ? tr("%1, %2").arg(labelOf(referral->disposal), longDay(referral->disposalOn))
                  : labelOf(referral->disposal));
        const auto* keyworker = context_.book().find(referral->keyworker);
        plain(keyworker ? keyworker->name : tr("No keyworker yet"));
        if (referral->tier)
            plain(labelOf(*referral->tier));
        if (isClosed(*referral, context_.today()))
            plain(tr("Closed %1").arg(longDay(referral->closedOn)));
    }
    if (woman.interpreterNeeded.value_or(false))
        plain(woman.language.isBlank() ? tr("Interpreter needed")
                                       : tr("Interpreter: %1").arg(languageName(woman.language)));
    if (const auto flags = openFlagsInWords(context_.book(), woman.id, context_.today());
        !flags.isEmpty())
        facts << QStringLiteral("<b>%1</b>").arg(coloured(flags, look.due));
    if (const auto risks = standingRisksInWords(context_.book(), woman.id, context_.today());
        !risks.isEmpty())
        facts << QStringLiteral("<b>%1</b>").arg(coloured(risks, look.ink));
    if (!context_.mayEdit())
        plain(context_.session().readOnlyReason());
    facts_->setText(facts.join(QStringLiteral("&nbsp; ") +
                               coloured(QStringLiteral("|"), look.control) +
                               QStringLiteral(" &nbsp;")));
}

void RecordHeader::showStrip(const Woman& woman, const Referral* referral) {
    progress_->setVisible(referral);
    if (referral)
        progress_->setProgress(conditionProgress(context_.book(), *referral, context_.today()),
                               context_.today());
    const auto safe = safeContactWords(woman);
    auto words =
        QStringLiteral("<b>%1</b> %2 ").arg(safe.may.toHtmlEscaped(), safe.mayNot.toHtmlEscaped());
    words += safe.notAsked.toHtmlEscaped() + QStringLiteral(" &nbsp;") +
             coloured(safe.note, tokens().ink2);
    const auto check = contactCheck(context_.book(), woman, context_.today());
    words += QStringLiteral(" &nbsp;") +
             (check.state == ContactCheck::State::Expired
                  ? QStringLiteral("<b>%1</b>").arg(coloured(check.sentence, tokens().due))
                  : coloured(check.sentence, tokens().ink2));
    safeContact_->setText(words);
    safeContact_->setAccessibleName(
        QStringList{safe.whole(), safe.note, check.sentence}.join(u' ').simplified());
}

} // namespace ninefold
