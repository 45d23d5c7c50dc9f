// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/practicereceiver.h"

#include <QMap>
#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;

namespace console {

class CopyEdit;

// Where the practice receiver listens, what it wants for a sign-in, and how its endpoints answer.
class EndpointsView : public QWidget
{
    Q_OBJECT
public:
    // Where an answer can be rehearsed.
    static constexpr std::array rehearsing{Arrival::Endpoint::Extension, Arrival::Endpoint::Mail,
                                           Arrival::Endpoint::Exchange, Arrival::Endpoint::Identity};

    explicit EndpointsView(PracticeReceiver *receiver, QWidget *parent = nullptr);

    void refresh(); // as the receiver runs, or not

private:
    QWidget *makeAddresses();
    QWidget *makeRehearsals();
    CopyEdit *addRow(QGridLayout *grid, const QString &name, const QString &label, const QString &copyText);
    void addRehearsal(QGridLayout *grid, Arrival::Endpoint endpoint);
    void showRehearsal(Arrival::Endpoint endpoint);

    PracticeReceiver *m_receiver; // null where there is none
    CopyEdit *m_extension = nullptr;
    CopyEdit *m_folder = nullptr;
    CopyEdit *m_mail = nullptr;
    CopyEdit *m_webServices = nullptr;
    CopyEdit *m_identity = nullptr;
    CopyEdit *m_username = nullptr;
    CopyEdit *m_password = nullptr;
    CopyEdit *m_fingerprint = nullptr;
    QMap<Arrival::Endpoint, QComboBox *> m_rehearsals;
};

} // namespace console
