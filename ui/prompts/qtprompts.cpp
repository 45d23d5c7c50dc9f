// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompts/qtprompts.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>

namespace console {

namespace {

QMessageBox *makeBox(QWidget *context, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, context);
    box->setTextFormat(Qt::PlainText); // names and answers of servers are no HTML
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    return box;
}

// A name gets the extension of the chosen format.
void followFilter(QFileDialog *dialog)
{
    const auto extensionOf = [](const QString &filter) {
        static const QRegularExpression extension(QStringLiteral("\\*\\.([\\w.]+)"));
        return extension.match(filter).captured(1);
    };
    dialog->setDefaultSuffix(extensionOf(dialog->selectedNameFilter()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, extensionOf](const QString &filter) {
        const QString extension = extensionOf(filter);
        const QStringList files = dialog->selectedFiles();
        dialog->setDefaultSuffix(extension);
        if (!extension.isEmpty() && !files.isEmpty())
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() + QLatin1Char('.') + extension);
    });
}

constexpr auto trayTime = std::chrono::seconds(30);

void showWindows()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window->isWindow() && !window->parentWidget()) {
            window->raise();
            window->activateWindow();
        }
    }
}

} // namespace

QtPrompts::QtPrompts() = default;
QtPrompts::~QtPrompts() = default;

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
        followFilter(dialog);
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

void QtPrompts::notify(const QString &title, const QString &text)
{
    if (QGuiApplication::applicationState() == Qt::ApplicationActive)
        return;
    QApplication::alert(nullptr);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    QObject::connect(m_tray.get(), &QSystemTrayIcon::messageClicked, m_tray.get(), &showWindows);
    QObject::connect(m_tray.get(), &QSystemTrayIcon::activated, m_tray.get(), &showWindows);
    m_tray->show();
    m_tray->showMessage(title, text);
    QTimer::singleShot(trayTime, m_tray.get(), &QSystemTrayIcon::hide);
}

bool QtPrompts::openAddress(const QUrl &url)
{
    return QDesktopServices::openUrl(url);
}

} // namespace console
