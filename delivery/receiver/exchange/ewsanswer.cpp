// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/receiver/exchange/ewsanswer.h"

#include "delivery/receiver/exchange/ewsnamespaces.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr char declaration[] = R"(<?xml version="1.0" encoding="utf-8"?>)";

EndpointAnswer xmlAnswer(int status, const QByteArray &header, const QByteArray &body)
{
    return {status, "text/xml; charset=utf-8",
            declaration + ("<s:Envelope xmlns:s=\"" + ews::soap.toByteArray() + "\">" + header + "<s:Body>") + body
                + "</s:Body></s:Envelope>"};
}

QByteArray messageXml(const EwsError &error)
{
    if (error.details.isEmpty())
        return {};
    QByteArray xml = "<t:MessageXml xmlns:t=\"" + ews::types.toByteArray() + "\">";
    if (error.line > 0) {
        xml += "<t:LineNumber>" + QByteArray::number(error.line) + "</t:LineNumber><t:LinePosition>"
            + QByteArray::number(error.column) + "</t:LinePosition>";
    }
    for (const Fact &detail : error.details) {
        if (error.line > 0)
            xml += "<t:" + detail.name.toUtf8() + '>' + ewsEscaped(detail.value) + "</t:" + detail.name.toUtf8() + '>';
        else
            xml += "<t:Value Name=\"" + ewsEscaped(detail.name) + "\">" + ewsEscaped(detail.value) + "</t:Value>";
    }
    return xml + "</t:MessageXml>";
}

QByteArray responseMessage(const QString &operation, const char *responseClass, const QByteArray &content)
{
    const QByteArray element = "m:" + operation.toUtf8() + "ResponseMessage";
    return '<' + element + " ResponseClass=\"" + responseClass + "\">" + content + "</" + element + '>';
}

} // namespace

EndpointAnswer ewsFault(const EwsError &error)
{
    const QByteArray code = ewsEscaped(error.code);
    const QByteArray message = ewsEscaped(error.message);
    const QByteArray errors = "xmlns:e=\"" + ews::errors.toByteArray() + "\">";
    return xmlAnswer(500, {},
                     "<s:Fault><faultcode xmlns:a=\"" + ews::types.toByteArray() + "\">a:" + code
                         + "</faultcode><faultstring xml:lang=\"en-US\">" + message
                         + "</faultstring><detail><e:ResponseCode " + errors + code + "</e:ResponseCode><e:Message "
                         + errors + message + "</e:Message>" + messageXml(error) + "</detail></s:Fault>");
}

QByteArray ewsSuccess(const QString &operation, const QByteArray &content)
{
    return responseMessage(operation, "Success", "<m:ResponseCode>NoError</m:ResponseCode>" + content);
}

QByteArray ewsFailure(const QString &operation, const EwsError &error)
{
    // The children that the operation's message must have follow the error as well.
    const bool hasItems = operation == "CreateItem"_L1;
    const bool hasAttachments = operation == "CreateAttachment"_L1;
    const bool hasFolders = operation == "GetFolder"_L1;
    return responseMessage(operation, "Error",
                           "<m:MessageText>" + ewsEscaped(error.message) + "</m:MessageText><m:ResponseCode>"
                               + ewsEscaped(error.code)
                               + "</m:ResponseCode><m:DescriptiveLinkKey>0</m:DescriptiveLinkKey>"
                               + (hasItems             ? "<m:Items/>"
                                      : hasAttachments ? "<m:Attachments/>"
                                      : hasFolders     ? "<m:Folders/>"
                                                       : ""));
}

EndpointAnswer ewsAnswer(const QString &operation, const QList<QByteArray> &responseMessages)
{
    const QByteArray element = "m:" + operation.toUtf8() + "Response";
    const QByteArray header = "<s:Header><h:ServerVersionInfo MajorVersion=\"15\" MinorVersion=\"2\" "
                              "MajorBuildNumber=\"1544\" MinorBuildNumber=\"4\" Version=\"V2017_07_11\" xmlns:h=\""
        + ews::types.toByteArray() + "\"/></s:Header>";
    return xmlAnswer(200, header,
                     '<' + element + " xmlns:m=\"" + ews::messages.toByteArray() + "\" xmlns:t=\""
                         + ews::types.toByteArray() + "\"><m:ResponseMessages>" + responseMessages.join()
                         + "</m:ResponseMessages></" + element + '>');
}

QByteArray ewsItemKey(const EwsItemKey &id)
{
    return "<t:ItemId Id=\"" + ewsEscaped(id.id) + "\" ChangeKey=\"" + ewsEscaped(id.changeKey) + "\"/>";
}

QByteArray ewsEscaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

} // namespace console
