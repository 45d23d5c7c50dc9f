// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/consolepanels.h"

#include "ui/prompts/prompts.h"
#include "ui/secrets/secretstoredialog.h"
#include "ui/testconsole/arrivalspanel.h"
#include "ui/text/servicetext.h"

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
        m_arrivals = new ArrivalsPanel(m_services.receiver, m_window);
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

void ConsolePanels::tellAbout()
{
    m_services.prompts->tell(m_window, tr("Scan Connector Console %1").arg(QLatin1StringView(CONSOLE_VERSION)),
                             tr("Edits scan connectors and sends test scans that show, stage by stage, what happened "
                                "and how to mend it.\n\nLicence: GNU General Public License, version 3 or later."));
}

} // namespace console
