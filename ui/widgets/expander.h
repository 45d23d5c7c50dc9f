// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QToolButton;

namespace console {

// Something for whoever wants to know more: a line with an arrow that shows and hides what is below it. Closed at
// first.
class Expander : public QWidget
{
    Q_OBJECT
public:
    // The objectName is the button's; content is shown with a margin at its left where it is indented.
    Expander(const QString &objectName, const QString &title, QWidget *content, QWidget *parent = nullptr);
    // Muted paragraphs.
    Expander(const QString &objectName, const QString &title, const QStringList &paragraphs, QWidget *parent = nullptr);

    void setParagraphs(const QStringList &paragraphs);
    QToolButton *button() const { return m_button; }

private:
    QToolButton *m_button;
    QWidget *m_content;
};

} // namespace console
