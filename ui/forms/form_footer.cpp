// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_footer.h"

#include "ui/parts/buttons.h"
#include "ui/parts/question.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace ninefold {

FormFooter::FormFooter(const QString& save, const char* saveName)
    : save_(primaryButton(save, saveName))
    , leave_(ordinaryButton(tr("Not now"), "notNow"))
    , discard_(textButton(tr("Discard draft…"), "discard"))
    , note_(new QLabel(tr("Nothing you typed is lost if you leave."))) {
    setObjectName(QStringLiteral("footer"));
    setAttribute(Qt::WA_StyledBackground);
    setType(note_, Type::Small, "ink2");
    setSheetProperty(discard_, "grave", true);
    discard_->hide();
    connect(save_, &QPushButton::clicked, this, &FormFooter::saveWished);
    connect(leave_, &QPushButton::clicked, this, &FormFooter::leaveWished);
    connect(discard_, &QPushButton::clicked, this, &FormFooter::discardWished);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(u(24), u(8), u(24), u(8));
    line->setSpacing(u(8));
    line->addWidget(save_);
    line->addWidget(leave_);
    line->addStretch();
    line->addWidget(note_);
    line->addWidget(discard_);
}

void FormFooter::setSave(const QString& verb) {
    save_->setText(verb);
}

void FormFooter::setLeave(const QString& words, const char* name) {
    leave_->setText(words);
    leave_->setObjectName(QLatin1String(name));
}

void FormFooter::setReadOnly(const QString& reason) {
    setCanSave(false);
    setNote(reason);
}

void FormFooter::setCanSave(bool can) {
    save_->setVisible(can);
}

void FormFooter::setCanDiscard(bool can) {
    discard_->setVisible(can);
}

void FormFooter::setNote(const QString& note) {
    note_->setText(note);
}

void FormFooter::hearKeysOf(QWidget* form) {
    auto* leave = new QShortcut(Qt::Key_Escape, form);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &FormFooter::escape);
    qApp->installEventFilter(this);
    auto* keep = new QShortcut(QKeySequence::Save, form);
    connect(keep, &QShortcut::activated, this, &FormFooter::saveWished);
}

/// An open list is what Escape means. It may have closed itself by now, and the same key press
/// comes here all the same.
void FormFooter::escape() {
    if (auto* list = QApplication::activePopupWidget())
        list->close();
    else if (!inList_)
        Q_EMIT leaveWished();
}

bool FormFooter::eventFilter(QObject* watched, QEvent* event) {
    const bool pressed =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (pressed || event->type() == QEvent::KeyRelease)
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            inList_ = pressed && (inList_ || QApplication::activePopupWidget());
    return QWidget::eventFilter(watched, event);
}

bool sureToDiscard(QWidget* parent, const QString& what) {
    return ask(
        parent,
        {FormFooter::tr("Discard this draft?"),
         FormFooter::tr("%1: what you typed is thrown away. This cannot be undone.").arg(what),
         FormFooter::tr("Keep it"), FormFooter::tr("Discard")});
}

} // namespace ninefold
