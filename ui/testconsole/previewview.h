// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"

#include <QStackedWidget>

#include <optional>

class QLayout;
class QMenu;
class QPushButton;

namespace console {

class ExplanationView;
class Prompts;
class SearchableText;
class WrappedText;

// What would be sent, or why it cannot be prepared. The same delivery can be copied as a command of another tool, whose
// secrets are to be filled in.
class PreviewView : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PreviewView(Prompts *prompts, QWidget *parent = nullptr);

    void setPreview(const std::optional<Expected<Preview, Failure>> &preview, const Connector &connector,
                    const SystemConfiguration &system);

private:
    QLayout *makeBar();
    void showPreview(const Preview &preview);
    void copyAs(const Preview::Command &command);
    void copyPreview();
    void save();
    void write(const QString &path);

    Prompts *m_prompts;
    Preview m_preview;
    QWidget *m_nothing;
    QWidget *m_page;
    WrappedText *m_summary;
    WrappedText *m_facts;
    QPushButton *m_copyAs;
    QMenu *m_tools;
    WrappedText *m_status;
    SearchableText *m_lines;
    QWidget *m_failed;
    ExplanationView *m_explanation;
};

} // namespace console
