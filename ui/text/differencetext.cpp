// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/differencetext.h"

#include "models/support/named.h"
#include "models/system/directorylist.h"
#include "ui/text/connectortext.h"
#include "ui/text/directorytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

struct PathText
{
    QLatin1StringView path;
    const char *text;
};

constexpr PathText systemTexts[] = {
    {"mailServer.host"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Primary mail server")},
    {"mailServer.port"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Mail server: port")},
    {"mailServer.security"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Mail server: security")},
    {"mailServer.username"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Mail server account")},
    {"mailServer.sender"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Mail server: sender")},
    {"managementUrl"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Management address")},
    {"microsoftEmailClientId"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Email (SMTP): client ID")},
    {"microsoftEmailClientSecretExpires"_L1,
     QT_TRANSLATE_NOOP("DifferenceText", "Email (SMTP): client secret expires on")},
    {"exchangeOAuth2ClientId"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Microsoft Exchange: client ID")},
    {"exchangeOAuth2ClientSecretExpires"_L1,
     QT_TRANSLATE_NOOP("DifferenceText", "Microsoft Exchange: client secret expires on")},
    {"exchangeOAuth2Scope"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Scope for Exchange Web Services")},
    {"microsoftAuthority"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Authority")},
    {"microsoftTenant"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Tenant")},
    {"smtpMicrosoft.host"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Mail server of Microsoft 365")},
    {"smtpMicrosoft.port"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Mail server of Microsoft 365: port")},
    {"trustedCertificates"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Trusted certificates")},
    {"historyDays"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Days that deliveries are kept")},
    {"faxPagePacks"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Fax page packs")},
};

QString systemField(const QString &path)
{
    const auto found = std::find_if(std::begin(systemTexts), std::end(systemTexts),
                                    [&](const PathText &text) { return text.path == path; });
    return found == std::end(systemTexts) ? path : Texts::tr(found->text);
}

// "properties.1.value": lists of a connector are named by position, which people count from 1.
QString connectorField(const QString &path)
{
    const QStringList keys = path.split(u'.');
    const auto known = fieldNamed(keys.first());
    if (!known)
        return path;
    if (known != Field::Properties || keys.size() < 2)
        return keys.size() == 1 ? field(*known) : path;
    const int position = keys.at(1).toInt() + 1;
    const QString key = keys.value(2);
    if (key == "name"_L1)
        return Texts::tr("Extension property %1: name").arg(position);
    if (key == "value"_L1)
        return Texts::tr("Extension property %1: value").arg(position);
    return Texts::tr("Extension property %1").arg(position);
}

QString directoryEntry(DirectoryList list, const QString &name)
{
    switch (list) {
    case DirectoryList::Users:
        return Texts::tr("Terminal user ‘%1’").arg(name);
    case DirectoryList::Devices:
        return Texts::tr("Device ‘%1’").arg(name);
    case DirectoryList::Workflows:
        break;
    }
    return Texts::tr("Workflow ‘%1’").arg(name);
}

// "users.anna@example.com.email": names may hold dots, keys do not.
QString directoryField(const QString &path)
{
    const QString listName = path.section(u'.', 0, 0);
    const auto list = std::find_if(std::begin(allDirectoryLists), std::end(allDirectoryLists),
                                   [&](DirectoryList candidate) { return directoryListName(candidate) == listName; });
    if (list == std::end(allDirectoryLists))
        return path;
    const QString rest = path.section(u'.', 1);
    if (rest.isEmpty())
        return directoryList(*list).title;
    const qsizetype inputs = rest.indexOf(".inputs"_L1);
    if (*list == DirectoryList::Workflows && inputs > 0) {
        return Texts::tr("%1: %2",
                         "an entry of the directory and its field: Workflow ‘Scan to folder’: Input variables")
            .arg(directoryEntry(*list, rest.left(inputs)), text::directoryField(*list, u"inputs"_s));
    }
    const QString key = rest.section(u'.', -1);
    const QString label = text::directoryField(*list, key);
    if (label == key || key == rest) // the entry itself
        return directoryEntry(*list, rest);
    return Texts::tr("%1: %2", "an entry of the directory and its field: Workflow ‘Scan to folder’: Input variables")
        .arg(directoryEntry(*list, rest.chopped(key.size() + 1)), label);
}

QString security(const QString &name)
{
    const auto value = valueNamed(mailSecurityNames, name);
    if (!value)
        return name;
    switch (*value) {
    case MailSecurity::None:
        return Texts::tr("None", "security of the mail server");
    case MailSecurity::StartTls:
        return u"STARTTLS"_s;
    case MailSecurity::Tls:
        break;
    }
    return Texts::tr("TLS from the start", "security of the mail server");
}

QString anyValue(const QJsonValue &value);

template<class Values>
QString joined(const Values &values)
{
    QStringList texts;
    for (const QJsonValue value : values) {
        const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty());
        if (!isEmpty)
            texts << anyValue(value);
    }
    return texts.isEmpty() ? Texts::tr("(empty)", "a value") : texts.join(", "_L1);
}

QString anyValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Texts::tr("Yes") : Texts::tr("No");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString().isEmpty() ? Texts::tr("(empty)", "a value") : value.toString();
    case QJsonValue::Array:
        return joined(value.toArray());
    case QJsonValue::Object:
        return joined(value.toObject());
    case QJsonValue::Null:
        return Texts::tr("(empty)", "a value");
    case QJsonValue::Undefined:
        break;
    }
    return u"–"_s;
}

// Which type the choice is of can be told from it.
ConnectorType typeOfChoice(Field field, const QString &choice)
{
    if (field == Field::Account || field == Field::WhenNameTaken)
        return ConnectorType::FileSystem;
    return choice == "basic"_L1 ? ConnectorType::Exchange : ConnectorType::Smtp;
}

QString valueAt(const QString &path, const QJsonValue &value, DifferencePart part)
{
    if (!value.isString() || value.toString().isEmpty())
        return anyValue(value);
    if (part == DifferencePart::System && path == "mailServer.security"_L1)
        return security(value.toString());
    const auto known = part == DifferencePart::Connector ? fieldNamed(path) : std::nullopt;
    if (known == Field::Account || known == Field::Authentication || known == Field::Type
        || known == Field::WhenNameTaken)
        return fieldValue(path, value, typeOfChoice(*known, value.toString()));
    return anyValue(value);
}

} // namespace

QString fieldAt(const QString &path, DifferencePart part)
{
    switch (part) {
    case DifferencePart::Connector:
        return connectorField(path);
    case DifferencePart::System:
        return systemField(path);
    case DifferencePart::Directory:
        break;
    }
    return directoryField(path);
}

DifferenceText difference(const FieldDifference &difference, DifferencePart part)
{
    return {fieldAt(difference.path, part), valueAt(difference.path, difference.before, part),
            valueAt(difference.path, difference.after, part)};
}

} // namespace console::text
