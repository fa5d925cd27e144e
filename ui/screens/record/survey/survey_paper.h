// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/record/record_context.h"

#include <QDialog>

class QLabel;

namespace ninefold {

class ChoiceField;
class PaperPreview;

/// The survey on paper, to be printed in a language. No name stands on it, hers or the centre's.
class SurveyPaper : public QDialog {
    Q_OBJECT
public:
    SurveyPaper(const RecordContext& context, SurveyWave wave, QWidget* parent = nullptr);
    /// Writes it as PDF, as its button does.
    void saveTo(const QString& path);

Q_SIGNALS:
    /// On paper, or in a file.
    void made();

private:
    Language language() const;
    void showWords();

    const RecordContext& context_;
    SurveyWave wave_;
    ChoiceField* languages_;
    QLabel* unchecked_;
    PaperPreview* preview_;
};

} // namespace ninefold
