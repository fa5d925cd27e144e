// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/note.h"

#include <QDate>
#include <QFrame>

#include <vector>

namespace ninefold {

/// A note with all that is shown of it.
struct NoteRow {
    Note note;
    std::vector<NoteAmendment> amendments; ///< in the order they were written
    QString author;                        ///< blank: not recorded
    QStringList amenders;                  ///< of each amendment

    /// All its words, for finding.
    QString words() const;
    friend bool operator==(const NoteRow&, const NoteRow&) = default;
};

/// One note to be read: when, kind, who, its words, and its amendments under it. Words about other
/// people are underlined on a tint, and said as such to a screen reader.
class NoteCard : public QFrame {
    Q_OBJECT
public:
    NoteCard(const NoteRow& row, QDate today, bool mayEdit, QWidget* parent = nullptr);

Q_SIGNALS:
    void amendWished(qint64 note);
    void tagWished(qint64 note);

private:
    QWidget* makeHead(const NoteRow& row, QDate today);
    QWidget* makeAmendment(const NoteRow& row, size_t index, QDate today);
    QWidget* makeDeeds(const NoteRow& row, QDate today);
};

/// The note's words as they are said: "Came with (about somebody else: her sister Amal)."
QString spokenNote(const QString& text, const QString& thirdParties);

} // namespace ninefold
