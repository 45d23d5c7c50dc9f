// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/deliveryengine.h"

#include <QStackedWidget>

#include <optional>

class QLabel;

namespace console {

class ExplanationView;
class SearchableText;

// What would be sent, or why it cannot be prepared.
class PreviewView : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PreviewView(QWidget *parent = nullptr);

    void setPreview(const std::optional<Expected<Preview, Failure>> &preview, const Connector &connector,
                    const SystemConfiguration &system);

private:
    QWidget *m_nothing;
    QWidget *m_page;
    QLabel *m_summary;
    SearchableText *m_lines;
    QWidget *m_failed;
    ExplanationView *m_explanation;
};

} // namespace console
