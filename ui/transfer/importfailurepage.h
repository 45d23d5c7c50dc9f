// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace console {

class MutedLabel;
class PrimaryButton;

// Why nothing was imported: everything that is wrong with the file, or what is in the way of writing.
class ImportFailurePage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFailurePage(QWidget *parent = nullptr);

    enum class Way { None, BackToPreview }; // beside reading the file again
    void setFailure(const QString &title, const QString &text, const QStringList &lines, Way way);

Q_SIGNALS:
    void readAgainRequested();
    void otherFileRequested();
    void backRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    void copy() const;
    void showIcon();

    QLabel *m_icon;
    QLabel *m_title;
    MutedLabel *m_text;
    QPlainTextEdit *m_lines;
    QPushButton *m_back;
    PrimaryButton *m_again;
};

} // namespace console
