// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompts/qtprompts.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace console {

namespace {

QMessageBox *makeBox(QWidget *context, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, context);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    return box;
}

} // namespace

void QtPrompts::ask(QWidget *context, const Question &question, std::function<void(Answer)> answered)
{
    QMessageBox *box = makeBox(context, question.destructive ? QMessageBox::Warning : QMessageBox::Question,
                               question.title, question.text);
    QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton *decline =
        question.decline.isEmpty() ? nullptr : box->addButton(question.decline, QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setEscapeButton(cancel);
    box->setDefaultButton(question.destructive ? cancel : accept);
    QObject::connect(box, &QMessageBox::finished, context, [=] {
        if (box->clickedButton() == accept)
            answered(Answer::Accept);
        else if (decline && box->clickedButton() == decline)
            answered(Answer::Decline);
        else
            answered(Answer::Cancel);
    });
    box->open();
}

void QtPrompts::tell(QWidget *context, const QString &title, const QString &text)
{
    QMessageBox *box = makeBox(context, QMessageBox::Information, title, text);
    box->addButton(QMessageBox::Ok);
    box->open();
}

void QtPrompts::chooseFiles(QWidget *context, const FileRequest &request,
                            std::function<void(const QStringList &)> chosen)
{
    auto *dialog = new QFileDialog(context, request.title, request.proposal, request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (request.kind) {
    case FileRequest::Kind::OpenFiles:
        dialog->setFileMode(QFileDialog::ExistingFiles);
        break;
    case FileRequest::Kind::SaveFile:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        break;
    case FileRequest::Kind::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    QObject::connect(dialog, &QFileDialog::finished, context, [=](int result) {
        chosen(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

bool QtPrompts::openAddress(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

} // namespace console
