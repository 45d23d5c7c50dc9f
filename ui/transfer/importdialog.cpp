// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/importdialog.h"

#include "ui/authorize/waitingpage.h"
#include "ui/prompts/prompts.h"
#include "ui/text/outcometext.h"
#include "ui/text/transfertext.h"
#include "ui/transfer/importfailurepage.h"
#include "ui/transfer/importpreview.h"
#include "ui/transfer/importresultpage.h"
#include "ui/transfer/importsecretspage.h"
#include "ui/transfer/transferfiles.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize startSize{1200, 720};
constexpr QSize resultSize{760, 480};

// The transfer outlives the dialog and answers whether it is there or not.
template<class Answer>
auto whileThere(ImportDialog *dialog, void (ImportDialog::*answered)(const Answer &))
{
    return [dialog = QPointer(dialog), answered](const Answer &answer) {
        if (dialog)
            (dialog->*answered)(answer);
    };
}

} // namespace

ImportDialog::ImportDialog(const ConsoleServices &services, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_path(path)
    , m_pages(new QStackedWidget)
    , m_waiting(new WaitingPage)
    , m_cancel(look::makeButton(u"cancelReading"_s, tr("Cancel")))
    , m_secretsPage(new ImportSecretsPage)
    , m_preview(new ImportPreview)
    , m_failure(new ImportFailurePage)
    , m_result(new ImportResultPage(services))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(startSize);
    auto *waiting = new QWidget;
    auto *waitingColumn = new QVBoxLayout(waiting);
    waitingColumn->addWidget(m_waiting, 1);
    waitingColumn->addWidget(m_cancel, 0, Qt::AlignHCenter);
    waitingColumn->addSpacing(4 * metrics::grid);
    for (QWidget *page : {waiting, static_cast<QWidget *>(m_secretsPage), static_cast<QWidget *>(m_preview),
                          static_cast<QWidget *>(m_failure), static_cast<QWidget *>(m_result)})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connectPages();
    read();
}

void ImportDialog::connectPages()
{
    m_cancel->setAutoDefault(false);
    connect(m_services.transfer, &ConfigurationTransfer::secretsChanged, this,
            [this] { m_hasChangedSecrets = m_isWriting; });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_secretsPage, &ImportSecretsPage::submitted, this, &ImportDialog::openSecrets);
    connect(m_secretsPage, &ImportSecretsPage::skipRequested, this, &ImportDialog::showPreview);
    connect(m_secretsPage, &ImportSecretsPage::cancelRequested, this, &QDialog::reject);
    connect(m_preview, &ImportPreview::importRequested, this, &ImportDialog::write);
    connect(m_preview, &ImportPreview::cancelRequested, this, &QDialog::reject);
    connect(m_failure, &ImportFailurePage::readAgainRequested, this, &ImportDialog::read);
    connect(m_failure, &ImportFailurePage::otherFileRequested, this, &ImportDialog::chooseOther);
    connect(m_failure, &ImportFailurePage::backRequested, this, &ImportDialog::showPreview);
    connect(m_failure, &ImportFailurePage::closeRequested, this, &QDialog::reject);
    connect(m_result, &ImportResultPage::closeRequested, this, &QDialog::accept);
    connect(m_result, &ImportResultPage::connectorRequested, this, &ImportDialog::connectorRequested);
    connect(m_result, &ImportResultPage::systemRequested, this, &ImportDialog::systemRequested);
    connect(m_result, &ImportResultPage::undoRequested, this, [this] {
        accept();
        Q_EMIT undoRequested();
    });
}

void ImportDialog::read()
{
    const QFileInfo file(m_path);
    setWindowTitle(tr("Import of ‘%1’").arg(file.fileName()));
    m_secrets.clear();
    m_waiting->setTexts(tr("The file is read and compared with the workspace"),
                        //: A file and its size: /srv/office.connectors.json, 3 MiB
                        tr("%1, %2").arg(file.absoluteFilePath(), text::bytes(file.size())));
    m_cancel->show();
    m_pages->setCurrentWidget(m_waiting->parentWidget());
    m_services.transfer->plan(m_path, ConfigurationPlan::Purpose::Import, whileThere(this, &ImportDialog::onRead));
}

void ImportDialog::onRead(const Expected<ConfigurationPlan, TransferFailure> &plan)
{
    if (!plan) {
        m_pages->setCurrentWidget(m_failure);
        return m_failure->setFailure(tr("‘%1’ cannot be imported").arg(QFileInfo(m_path).fileName()),
                                     tr("Nothing in the workspace was changed. What is wrong with the file:"),
                                     text::transferFailureLines(plan.error()), ImportFailurePage::Way::None);
    }
    m_preview->setPlan(*plan);
    if (plan->sealedSecrets().isEmpty() || !m_services.secrets || !m_services.transfer->sealing())
        return showPreview();
    m_pages->setCurrentWidget(m_secretsPage);
    m_secretsPage->start();
}

void ImportDialog::openSecrets(const Secret &passphrase)
{
    m_services.transfer->openSecrets(m_preview->plan(), passphrase, whileThere(this, &ImportDialog::onOpened));
}

void ImportDialog::onOpened(const Expected<QList<SecretEntry>, TransferFailure> &secrets)
{
    if (!secrets)
        return m_secretsPage->setProblem(text::transferFailure(secrets.error()));
    m_secrets = *secrets;
    showPreview();
}

void ImportDialog::showPreview()
{
    m_preview->setHasSecrets(!m_secrets.isEmpty());
    m_pages->setCurrentWidget(m_preview);
    m_preview->start();
}

void ImportDialog::write()
{
    m_isWriting = true;
    m_hasChangedSecrets = false;
    m_cancel->hide(); // all or nothing, and soon
    m_waiting->setTexts(tr("The workspace is written"), tr("Either all of it is written, or nothing."));
    m_pages->setCurrentWidget(m_waiting->parentWidget());
    m_services.transfer->write(m_preview->plan(), m_secrets, whileThere(this, &ImportDialog::onWritten));
}

void ImportDialog::onWritten(const Expected<WorkspaceChange, TransferFailure> &change)
{
    m_isWriting = false;
    if (change)
        return showResult(*change);
    m_pages->setCurrentWidget(m_failure);
    m_failure->setFailure(tr("Nothing was imported"),
                          tr("The workspace is as it was. Where it was changed meanwhile, reading the file again "
                             "compares them anew."),
                          text::transferFailureLines(change.error()), ImportFailurePage::Way::BackToPreview);
}

void ImportDialog::showResult(const WorkspaceChange &change)
{
    m_secrets.clear();
    m_result->setResult(change, m_preview->plan().neededAfter());
    m_pages->setCurrentWidget(m_result);
    if (!change.isEmpty() || m_hasChangedSecrets) // or there is nothing to undo
        Q_EMIT imported(change);
    // The modality of a window that is shown stays as it is.
    const bool wasVisible = isVisible();
    hide();
    setWindowModality(Qt::NonModal);
    resize(resultSize);
    setVisible(wasVisible);
}

void ImportDialog::chooseOther()
{
    m_services.prompts->chooseFiles(this, importRequest(QFileInfo(m_path).path()), [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        m_path = paths.first();
        read();
    });
}

void ImportDialog::reject()
{
    if (!m_isWriting)
        QDialog::reject();
}

// Whoever comes back has probably entered something.
bool ImportDialog::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_pages->currentWidget() == m_result)
        m_result->lookAgain();
    return QDialog::event(event);
}

} // namespace console
