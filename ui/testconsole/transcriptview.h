// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/testconsole/searchbar.h"

#include <QStackedWidget>

class QCheckBox;
class QComboBox;

namespace console {

class Prompts;
class TranscriptFilter;
class TranscriptList;
class TranscriptModel;

// The conversation with the far side, each line with its times and direction: searched while it is typed, filtered,
// copied and saved.
class TranscriptView : public QStackedWidget
{
    Q_OBJECT
public:
    explicit TranscriptView(Prompts *prompts, QWidget *parent = nullptr);

    void setModel(TranscriptModel *model);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void wish();
    void go(SearchBar::Way way);
    void showProgress();
    void save();
    void write(const QString &path);

    Prompts *const m_prompts;
    TranscriptFilter *m_filter;
    TranscriptList *m_list;
    SearchBar *m_search;
    QCheckBox *m_matchesOnly;
    QComboBox *m_directions;
    bool m_isSeeking = false; // the first match, as soon as there is one
};

} // namespace console
