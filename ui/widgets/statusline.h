// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/support/severity.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace console {

// An icon and a sentence: something that was checked and passed, or what there is to say about it.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setPassed(const QString &text);
    void setProblem(Severity severity, const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setStatus(const std::optional<Severity> &severity, const QString &text);
    void showIcon();

    QLabel *m_icon;
    QLabel *m_text;
    std::optional<Severity> m_severity; // none: passed
};

} // namespace console
