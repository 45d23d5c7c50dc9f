// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/connectortext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct ConnectorText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectorText)
};

QString usernameHelp(ConnectorType type)
{
    switch (type) {
    case ConnectorType::FileSystem:
        return ConnectorText::tr("An account name in the format ‘domain\\username’.");
    case ConnectorType::Smtp:
        return ConnectorText::tr("The account used for the authorization, in UPN format.");
    case ConnectorType::Exchange:
        return ConnectorText::tr("Domain and username of the Microsoft Exchange account. Without a domain the local "
                                 "host (.\\username) is used.");
    case ConnectorType::Extension:
    case ConnectorType::Unknown:
        break;
    }
    return {};
}

QString impersonationHelp(ConnectorType type)
{
    if (type == ConnectorType::Exchange) {
        return ConnectorText::tr(
            "The mail is sent on behalf of the terminal user, whose e-mail address has to exist in "
            "Microsoft Exchange, and is stored in that user’s Sent Items. The service account needs "
            "the role ApplicationImpersonation.");
    }
    return ConnectorText::tr("The folder is accessed as the user at the terminal would access it, and the file then "
                             "belongs to that user. Not supported in a workgroup.");
}

QString authenticationHelp(ConnectorType type)
{
    if (type == ConnectorType::Smtp)
        return ConnectorText::tr("The mail server of the system configuration, or an account of Microsoft 365.");
    return ConnectorText::tr("Username and password, or an account of Microsoft 365.");
}

} // namespace

QString connectorType(ConnectorType type)
{
    switch (type) {
    case ConnectorType::FileSystem:
        return ConnectorText::tr("File System");
    case ConnectorType::Smtp:
        return ConnectorText::tr("Email (SMTP)");
    case ConnectorType::Exchange:
        return ConnectorText::tr("Microsoft Exchange");
    case ConnectorType::Extension:
        return ConnectorText::tr("Extension");
    case ConnectorType::Unknown:
        break;
    }
    return ConnectorText::tr("Unknown type");
}

QString connectorTypeDescription(ConnectorType type)
{
    switch (type) {
    case ConnectorType::FileSystem:
        return ConnectorText::tr("Delivers to a local folder or a shared network folder.");
    case ConnectorType::Smtp:
        return ConnectorText::tr("Delivers by e-mail through an SMTP server.");
    case ConnectorType::Exchange:
        return ConnectorText::tr("Delivers by e-mail through a Microsoft Exchange server.");
    case ConnectorType::Extension:
        return ConnectorText::tr("Delivers to an HTTP endpoint for processing of its own.");
    case ConnectorType::Unknown:
        break;
    }
    return ConnectorText::tr("Made by another version. It is kept as it is.");
}

QString field(Field field)
{
    switch (field) {
    case Field::Name:
        return ConnectorText::tr("Name");
    case Field::Description:
        return ConnectorText::tr("Description");
    case Field::Type:
        return ConnectorText::tr("Connector type");
    case Field::BaseLocation:
        return ConnectorText::tr("Base location");
    case Field::Account:
    case Field::Authentication:
        return ConnectorText::tr("Authentication");
    case Field::Username:
        return ConnectorText::tr("Username");
    case Field::Password:
        return ConnectorText::tr("Password");
    case Field::ImpersonateTerminalUser:
        return ConnectorText::tr("Impersonate terminal user");
    case Field::WhenNameTaken:
        return ConnectorText::tr("When the file name is taken");
    case Field::WebServicesUrl:
        return ConnectorText::tr("Web Services URL");
    case Field::EndpointUrl:
        return ConnectorText::tr("Extension endpoint URL");
    case Field::Properties:
        break;
    }
    return ConnectorText::tr("Extension properties");
}

QString fieldHelp(Field field, ConnectorType type)
{
    switch (field) {
    case Field::Name:
    case Field::Description:
    case Field::Type:
        return {};
    case Field::BaseLocation:
        return ConnectorText::tr("A starting path for all workflows with this connector: local or UNC. It can contain "
                                 "capture variables, such as %userHome%.");
    case Field::Account:
        return ConnectorText::tr("The account that the folder is accessed with.");
    case Field::Authentication:
        return authenticationHelp(type);
    case Field::Username:
        return usernameHelp(type);
    case Field::Password:
        return ConnectorText::tr("The account password.");
    case Field::ImpersonateTerminalUser:
        return impersonationHelp(type);
    case Field::WhenNameTaken:
        return ConnectorText::tr("What becomes of a scan where a file of its name is in the folder already.");
    case Field::WebServicesUrl:
        return ConnectorText::tr("Microsoft Online: https://outlook.office365.com/EWS/Exchange.asmx. A server of one’s "
                                 "own: typically https://<mail.server>/EWS/Exchange.asmx.");
    case Field::EndpointUrl:
        return ConnectorText::tr("Where the scanned documents are sent. HTTPS is strongly recommended.");
    case Field::Properties:
        break;
    }
    return ConnectorText::tr("Up to two name-value pairs, delivered with the prefix ‘custom_’.");
}

QString fileSystemAccount(FileSystemAccount account)
{
    switch (account) {
    case FileSystemAccount::Service:
        return ConnectorText::tr("Use default service credentials");
    case FileSystemAccount::Custom:
        break;
    }
    return ConnectorText::tr("Use custom service account");
}

QString whenNameTaken(WhenNameTaken choice)
{
    switch (choice) {
    case WhenNameTaken::Number:
        return ConnectorText::tr("Number the new file");
    case WhenNameTaken::Replace:
        return ConnectorText::tr("Replace the file");
    case WhenNameTaken::Refuse:
        break;
    }
    return ConnectorText::tr("Refuse the delivery");
}

QString smtpAuthentication(SmtpAuthentication authentication)
{
    switch (authentication) {
    case SmtpAuthentication::System:
        return ConnectorText::tr("System settings");
    case SmtpAuthentication::Microsoft365:
        break;
    }
    return ConnectorText::tr("Microsoft 365 OAuth 2.0");
}

QString exchangeAuthentication(ExchangeAuthentication authentication)
{
    switch (authentication) {
    case ExchangeAuthentication::Basic:
        return ConnectorText::tr("Basic authentication");
    case ExchangeAuthentication::Microsoft365:
        break;
    }
    return ConnectorText::tr("Microsoft 365 OAuth 2.0");
}

namespace {

QString listValue(const QJsonArray &list)
{
    QStringList entries;
    for (const QJsonValue &entry : list) {
        const QJsonObject property = entry.toObject();
        entries << property.value("name"_L1).toString() + u'=' + property.value("value"_L1).toString();
    }
    return entries.join(", "_L1);
}

// Read as the connector itself reads it, so that the names of the choices stay in one place.
QString choiceValue(const QString &fieldName, const QJsonValue &value, ConnectorType type)
{
    const auto connector = connectorFromJson({{"id"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                                              {"type"_L1, QString(typeInfo(type).id)},
                                              {fieldName, value}});
    if (!connector)
        return value.toString();
    if (const auto *folder = std::get_if<FileSystemSettings>(&connector->settings)) {
        return fieldName == console::fieldName(Field::WhenNameTaken) ? whenNameTaken(folder->whenNameTaken)
                                                                     : fileSystemAccount(folder->account);
    }
    if (const auto *smtp = std::get_if<SmtpSettings>(&connector->settings))
        return smtpAuthentication(smtp->authentication);
    if (const auto *exchange = std::get_if<ExchangeSettings>(&connector->settings))
        return exchangeAuthentication(exchange->authentication);
    return value.toString();
}

} // namespace

QString fieldValue(const QString &fieldName, const QJsonValue &value, ConnectorType type)
{
    const auto field = fieldNamed(fieldName);
    if (field == Field::Account || field == Field::Authentication || field == Field::WhenNameTaken)
        return choiceValue(fieldName, value, type);
    if (field == Field::Type)
        return connectorType(connectorTypeWithId(value.toString()).value_or(ConnectorType::Unknown));
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? ConnectorText::tr("Yes") : ConnectorText::tr("No");
    case QJsonValue::Array:
        return listValue(value.toArray());
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Double:
        return QString::number(value.toDouble());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace console::text
