// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QStackedWidget>

namespace console {

class SearchableText;
class TranscriptModel;

// The conversation with the far side, each line with its time and direction.
class TranscriptView : public QStackedWidget
{
    Q_OBJECT
public:
    explicit TranscriptView(QWidget *parent = nullptr);

    void setModel(TranscriptModel *model);

private:
    void reload();
    QString lineAt(int row) const;
    void showFittingPage();

    QPointer<TranscriptModel> m_model;
    SearchableText *m_text;
};

} // namespace console
