// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

namespace console {

// Text to read and to select, as high as it is. A label is never narrower than its longest word: this breaks a path, an
// address or a command where there is no better place.
class WrappedText : public QTextEdit
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText) // as a label has it
public:
    enum class Ink { Plain, Muted };

    // The name is what a screen reader says of the text.
    WrappedText(const QString &objectName, const QString &accessibleName, Ink ink = Ink::Plain,
                QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text); // whatever looks like markup in it stays text
    void showText(const QString &text); // the same; an empty one takes no room

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();

    const Ink m_ink;
    QString m_text;
};

} // namespace console
