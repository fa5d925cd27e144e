// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/note_card.h"
#include "ui/screens/record/record_panel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ninefold {

class EmptyState;

/// What was written of the work with her, newest first, narrowed by kind, pathway and words.
class NotesPanel : public RecordPanel {
    Q_OBJECT
public:
    explicit NotesPanel(const RecordContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;

private:
    QWidget* makeBar();
    bool isLetIn(const NoteRow& row) const;
    void narrow();
    void showCards(const std::vector<NoteRow>& rows);

    QWidget* bar_;
    QComboBox* kind_;
    QComboBox* pathway_;
    QLineEdit* find_;
    QLabel* count_;
    QPushButton* add_;
    EmptyState* nothing_;
    QLabel* noneLetIn_;
    QVBoxLayout* cards_;
    QPushButton* older_;
    std::vector<NoteRow> rows_;  ///< of the referral in sight
    std::vector<NoteRow> shown_; ///< as the cards say them
    bool mayEdit_ = false;       ///< when the cards were made
    QDate day_;
    size_t atMost_;
};

} // namespace ninefold
