// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace console {

class DocumentRowModel;
class Prompts;
class SampleSettingsForm;
class TestSession;

// The documents to send: files chosen or dropped, and samples made on the spot.
class DocumentsBox : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentsBox(Prompts *prompts, QWidget *parent = nullptr);

    void setSession(TestSession *session);

Q_SIGNALS:
    void sampleRequested(); // as the session says

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView();
    QWidget *makeFileButtons();
    void makeSample();
    void chooseFiles();
    static void addFiles(TestSession &session, const QStringList &paths);
    void removeSelected();
    void showState();

    Prompts *m_prompts;
    QPointer<TestSession> m_session;
    DocumentRowModel *m_rows;
    QListView *m_view;
    QLabel *m_hint;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_generate;
    SampleSettingsForm *m_sample;
};

} // namespace console
