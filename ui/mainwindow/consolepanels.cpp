// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/consolepanels.h"

#include "models/workspace/workspace.h"
#include "ui/load/loadpanel.h"
#include "ui/prompts/prompts.h"
#include "ui/secrets/secretstoredialog.h"
#include "ui/support/logwindow.h"
#include "ui/support/supportdialog.h"
#include "ui/testall/testallpanel.h"
#include "ui/testconsole/arrivalspanel.h"
#include "ui/text/servicetext.h"
#include "ui/transfer/comparedialog.h"

namespace console {

ConsolePanels::ConsolePanels(const ConsoleServices &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

void ConsolePanels::showArrivals()
{
    if (!m_arrivals) {
        m_arrivals = new ArrivalsPanel(m_services.receiver, m_services.prompts, m_window);
        if (m_receiverFailure)
            m_arrivals->setFailure(*m_receiverFailure);
    }
    m_arrivals->show();
    m_arrivals->raise();
}

void ConsolePanels::showReceiverFailure(const ReceiverFailure &failure)
{
    m_receiverFailure = failure;
    if (m_arrivals)
        m_arrivals->setFailure(failure);
    m_services.prompts->tell(m_window, tr("The practice receiver is not running"), text::receiverFailure(failure));
}

void ConsolePanels::showSecretStore()
{
    if (!m_services.secrets || m_secretStore)
        return;
    m_secretStore = new SecretStoreDialog(m_services.secrets, m_services.prompts, m_window);
    m_secretStore->open();
}

void ConsolePanels::testConnectors(const QList<QUuid> &ids)
{
    if (!m_testAll) {
        m_testAll = new TestAllPanel(m_services, m_window);
        connect(m_testAll, &TestAllPanel::runningChanged, this, &ConsolePanels::testingChanged);
        connect(m_testAll, &TestAllPanel::connectorRequested, this, &ConsolePanels::connectorRequested);
    }
    m_testAll->setConnectors(ids);
    m_testAll->show();
    m_testAll->raise();
    m_testAll->activateWindow();
}

void ConsolePanels::compareConnectors(const QList<QUuid> &ids)
{
    const auto first = m_services.workspace->connector(ids.value(0));
    const auto second = m_services.workspace->connector(ids.value(1));
    if (first && second)
        (new CompareDialog(*first, *second, m_window))->open();
}

void ConsolePanels::showLoad(const TestSubject &subject, const TestScan &scan, const SampleSettings &sample)
{
    if (!m_load) {
        m_load = new LoadPanel(m_services, m_window);
        connect(m_load, &LoadPanel::runningChanged, this, &ConsolePanels::testingChanged);
    }
    m_load->setSubject(subject, scan, sample);
    m_load->show();
    m_load->raise();
    m_load->activateWindow();
}

bool ConsolePanels::isTesting() const
{
    return (m_testAll && m_testAll->isRunning()) || (m_load && m_load->isRunning());
}

void ConsolePanels::cancelTests()
{
    if (m_testAll)
        m_testAll->cancel();
    if (m_load)
        m_load->cancel();
}

void ConsolePanels::showLog()
{
    if (!m_services.support)
        return;
    if (!m_log)
        m_log = new LogWindow(m_services.support->logPath(), m_services.prompts, m_window);
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
}

void ConsolePanels::showSupport()
{
    if (!m_services.support || m_support)
        return;
    m_support = new SupportDialog(m_services.support, m_services.prompts, m_window);
    m_support->open();
}

void ConsolePanels::tellAbout()
{
    m_services.prompts->tell(m_window, tr("Scan Connector Console %1").arg(QLatin1StringView(CONSOLE_VERSION)),
                             tr("Edits scan connectors and sends test scans that show, stage by stage, what happened "
                                "and how to mend it.\n\nLicence: GNU General Public License, version 3 or later."));
}

} // namespace console
