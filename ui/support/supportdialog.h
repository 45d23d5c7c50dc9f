// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/supportbundles.h"

#include <QDialog>
#include <QHash>
#include <QSet>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace console {

class Prompts;
class SearchableText;

// What a support bundle will have in it, to be looked at piece by piece, and its saving. What is shown is what is
// written: each text is made once, when it is ticked or looked at first.
class SupportDialog : public QDialog
{
    Q_OBJECT
public:
    SupportDialog(SupportBundles *bundles, Prompts *prompts, QWidget *parent = nullptr);

private:
    QWidget *makeParts();
    QWidget *makeButtons();
    void addPart(const SupportPart &part);
    void read(int row);
    void take(int row, const QString &text);
    void onTicked(QListWidgetItem *item);
    void showPart(int row);
    void showState();
    QList<int> ticked() const;
    void choosePath();
    void save(const QString &path);
    void onSaved(const Expected<std::monostate, SupportFailure> &saved, const QString &path);

    SupportBundles *const m_bundles;
    Prompts *const m_prompts;
    QList<SupportPart> m_parts; // a row each
    QHash<int, QString> m_texts;
    QSet<int> m_asked;
    bool m_isSaving = false;
    QListWidget *m_list;
    SearchableText *m_text;
    QLabel *m_summary;
    QPushButton *m_save;
};

} // namespace console
