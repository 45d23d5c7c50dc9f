// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/endpointsview.h"

#include "ui/text/servicetext.h"
#include "ui/widgets/copyedit.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 176;

QLabel *makeHeading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(look::sectionFont(label->font()));
    return label;
}

QLabel *makeNote(const QString &text)
{
    auto *label = new MutedLabel(text);
    label->setWordWrap(true);
    return label;
}

QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(metrics::grid);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

EndpointsView::EndpointsView(PracticeReceiver *receiver, QWidget *parent)
    : QWidget(parent)
    , m_receiver(receiver)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 2 * metrics::grid, metrics::grid, 0);
    column->setSpacing(3 * metrics::grid);
    column->addWidget(makeRehearsals());
    column->addWidget(makeAddresses());
    column->addStretch(1);
    new WheelGuard(content);
    auto *area = new QScrollArea;
    area->setObjectName(u"endpoints"_s);
    area->setAccessibleName(tr("Addresses and answers"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    if (m_receiver)
        connect(m_receiver, &PracticeReceiver::rehearsalChanged, this, &EndpointsView::showRehearsal);
    refresh();
}

QWidget *EndpointsView::makeAddresses()
{
    auto *addresses = new QWidget;
    auto *grid = makeGrid();
    m_extension = addRow(grid, u"extensionAddress"_s, text::endpoint(Arrival::Endpoint::Extension),
                         tr("Copy the address of the Extension endpoint"));
    m_folder =
        addRow(grid, u"folderAddress"_s, text::endpoint(Arrival::Endpoint::Folder), tr("Copy the path of the folder"));
    m_mail = addRow(grid, u"mailAddress"_s, tr("Mail server, STARTTLS"), tr("Copy the address of the mail server"));
    m_webServices = addRow(grid, u"webServicesAddress"_s, text::endpoint(Arrival::Endpoint::Exchange),
                           tr("Copy the Web Services URL"));
    m_identity = addRow(grid, u"identityAddress"_s, text::endpoint(Arrival::Endpoint::Identity),
                        tr("Copy the address of the identity provider"));
    m_username = addRow(grid, u"practiceUsername"_s, tr("Username"), tr("Copy the username"));
    m_password = addRow(grid, u"practicePassword"_s, tr("Password"), tr("Copy the password"));
    m_fingerprint = addRow(grid, u"certificateFingerprint"_s, tr("SHA-256 fingerprint"), tr("Copy the fingerprint"));
    auto *column = new QVBoxLayout(addresses);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(makeHeading(tr("Addresses")));
    column->addWidget(makeNote(
        tr("The mail server and Exchange Web Services take the username with its password, or an access token of the "
           "identity provider, whose address is an authority for Microsoft 365. The certificate of both is "
           "self-signed: its "
           "fingerprint belongs among the trusted certificates of the system configuration.")));
    column->addLayout(grid);
    return addresses;
}

QWidget *EndpointsView::makeRehearsals()
{
    auto *rehearsals = new QWidget;
    auto *grid = makeGrid();
    for (const Arrival::Endpoint endpoint : rehearsing)
        addRehearsal(grid, endpoint);
    auto *column = new QVBoxLayout(rehearsals);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(makeHeading(tr("Rehearse an answer")));
    column->addWidget(makeNote(tr("An endpoint can answer as real servers do when something is wrong. A test scan then "
                                  "shows what that looks like and "
                                  "how it is mended.")));
    column->addLayout(grid);
    return rehearsals;
}

CopyEdit *EndpointsView::addRow(QGridLayout *grid, const QString &name, const QString &label, const QString &copyText)
{
    auto *edit = new CopyEdit(copyText);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->copyButton()->setAutoDefault(false);
    auto *caption = new QLabel(label);
    caption->setBuddy(edit);
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(edit, row, 1);
    grid->addWidget(edit->copyButton(), row, 2);
    return edit;
}

void EndpointsView::addRehearsal(QGridLayout *grid, Arrival::Endpoint endpoint)
{
    auto *combo = new QComboBox;
    combo->setObjectName(endpointName(endpoint) + u"Rehearsal"_s);
    //: %1 is an endpoint: Mail server
    combo->setAccessibleName(tr("Answer of: %1").arg(text::endpoint(endpoint)));
    combo->addItem(tr("Takes what comes"), QString());
    for (const Rehearsal &rehearsal : rehearsals()) {
        if (rehearsal.endpoint == endpoint)
            combo->addItem(text::rehearsal(rehearsal.code), rehearsal.code);
    }
    connect(combo, &QComboBox::activated, this,
            [this, endpoint, combo] { m_receiver->rehearse(endpoint, combo->currentData().toString()); });
    auto *caption = new QLabel(text::endpoint(endpoint));
    caption->setBuddy(combo);
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(combo, row, 1);
    m_rehearsals.insert(endpoint, combo);
}

void EndpointsView::refresh()
{
    const bool isRunning = m_receiver && m_receiver->isRunning();
    m_extension->showText(isRunning ? m_receiver->extensionUrl().toString() : QString());
    m_folder->showText(isRunning ? QDir::toNativeSeparators(m_receiver->folder()) : QString());
    const bool takesMails = isRunning && m_receiver->mailPort() != 0;
    m_mail->showText(takesMails ? u"127.0.0.1:%1"_s.arg(m_receiver->mailPort()) : QString());
    m_webServices->showText(isRunning ? m_receiver->webServicesUrl().toString() : QString());
    m_identity->showText(isRunning ? m_receiver->identityAuthority().toString() : QString());
    m_username->showText(isRunning ? practiceUsername() : QString());
    m_password->showText(isRunning ? practicePassword() : QString());
    m_fingerprint->showText(isRunning ? m_receiver->certificateFingerprint() : QString());
    for (auto combo = m_rehearsals.cbegin(); combo != m_rehearsals.cend(); ++combo) {
        combo.value()->setEnabled(isRunning);
        showRehearsal(combo.key());
    }
}

void EndpointsView::showRehearsal(Arrival::Endpoint endpoint)
{
    if (QComboBox *combo = m_rehearsals.value(endpoint); combo && m_receiver)
        combo->setCurrentIndex(std::max(0, combo->findData(m_receiver->rehearsal(endpoint))));
}

} // namespace console
