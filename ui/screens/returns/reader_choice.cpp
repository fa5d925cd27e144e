// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/returns/reader_choice.h"

#include "core/casebook/casebook.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace ninefold {

namespace {

enum class Reader : quint8 { Commissioner, Anybody, AnybodyRounded };

} // namespace

ReaderChoice::ReaderChoice(QWidget* parent)
    : QWidget(parent)
    , list_(new QComboBox) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("F&or"));
    label->setBuddy(list_);
    list_->setObjectName(QStringLiteral("reader"));
    list_->setAccessibleName(tr("For whom the return is"));
    list_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const auto offer = [this](Reader reader, const QString& words) {
        list_->addItem(words, static_cast<int>(reader));
    };
    offer(Reader::Commissioner, tr("The commissioner"));
    offer(Reader::Anybody, {}); // said once the centre's threshold is known
    offer(Reader::AnybodyRounded, tr("The public: NHS style, 1 to %1 hidden").arg(nhsStyle.most));
    list_->setItemData(static_cast<int>(Reader::AnybodyRounded),
                       tr("Counts of 1 to %1 are hidden, the others rounded to the nearest %2")
                           .arg(nhsStyle.most)
                           .arg(nhsStyle.roundTo),
                       Qt::ToolTipRole);
    line->addWidget(label);
    line->addWidget(list_);
    connect(list_, &QComboBox::activated, this, &ReaderChoice::chosen);
}

void ReaderChoice::fill(const Casebook& book) {
    const int most = book.centre().smallCount.value_or(defaultSmallCount);
    list_->setItemText(static_cast<int>(Reader::Anybody),
                       most < 1 ? tr("The public: nothing hidden")
                                : tr("The public: under %1 hidden").arg(most + 1));
}

void ReaderChoice::askFor(ReturnRequest& request) const {
    const auto reader = static_cast<Reader>(list_->currentData().toInt());
    request.isPublic = reader != Reader::Commissioner;
    if (reader == Reader::AnybodyRounded)
        request.rule = nhsStyle;
}

} // namespace ninefold
