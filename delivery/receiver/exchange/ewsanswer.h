// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/receiver/endpointrequest.h"
#include "delivery/receiver/exchange/ewscall.h"

namespace console {

// SOAP answers as Exchange Server 2019 writes them.
EndpointAnswer ewsFault(const EwsError &error); // HTTP 500 with a SOAP fault

// One <m:…ResponseMessage> each.
QByteArray ewsSuccess(const QString &operation, const QByteArray &content = {}); // content behind the ResponseCode
QByteArray ewsFailure(const QString &operation, const EwsError &error);

EndpointAnswer ewsAnswer(const QString &operation, const QList<QByteArray> &responseMessages);

QByteArray ewsItemKey(const EwsItemKey &id); // <t:ItemId …/>
QByteArray ewsEscaped(const QString &text);

} // namespace console
