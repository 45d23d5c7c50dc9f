// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/transfer/randomconfiguration.h"

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString plainCharacters = u" abcXYZ019\\\"/'%{}[]:,.@-_<>äöüßéñЖ日本\u2028\u00ad\ufffd"_s;
const QString controlCharacters = u"\n\t\r\b\f\u0001\u001f\u007f\u0085"_s;

} // namespace

QString RandomConfiguration::characters(QStringView among, int most)
{
    QString result;
    const int count = m_random.bounded(most + 1);
    for (int i = 0; i < count; ++i) {
        if (chance(5))
            result += u"🖨"_s; // outside the basic plane
        else
            result += among.at(m_random.bounded(static_cast<int>(among.size())));
    }
    return result;
}

QString RandomConfiguration::text()
{
    return characters(QString(plainCharacters + controlCharacters + QChar(u'\0')), 40);
}

QString RandomConfiguration::name()
{
    return characters(plainCharacters, 40);
}

QStringList RandomConfiguration::texts()
{
    QStringList result;
    for (int count = m_random.bounded(4); count > 0; --count)
        result << text();
    return result;
}

QJsonValue RandomConfiguration::json(int depth)
{
    switch (m_random.bounded(depth > 0 ? 8 : 6)) {
    case 0:
        return QJsonValue();
    case 1:
        return chance(50);
    case 2:
        return static_cast<qint64>(m_random.generate64());
    case 3:
        return m_random.bounded(100);
    case 4: // no whole number over 2^53: the text of one is that of an integer
        return (m_random.generateDouble() - 0.5) * oneOf({1e-300, 1e-3, 1.0, 1e14, 1e25, 1e300});
    case 5:
        return text();
    case 6: {
        QJsonArray array;
        for (int count = m_random.bounded(4); count > 0; --count)
            array.append(json(depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int count = m_random.bounded(4); count > 0; --count)
            object.insert(text(), json(depth - 1));
        return object;
    }
    }
}

QJsonObject RandomConfiguration::unknownKeys()
{
    QJsonObject keys;
    if (chance(30)) {
        for (int count = m_random.bounded(4); count > 0; --count)
            keys.insert("later "_L1 + text(), json(3));
    }
    return keys;
}

ExtensionSettings RandomConfiguration::extension()
{
    ExtensionSettings settings{text(), {}};
    for (int number = m_random.bounded(maximumExtensionProperties + 1); number > 0; --number)
        settings.properties.append({u"Property%1"_s.arg(number), text(), unknownKeys()});
    return settings;
}

ConnectorSettings RandomConfiguration::settings()
{
    switch (m_random.bounded(5)) {
    case 0:
        return FileSystemSettings{text(), oneOf({FileSystemAccount::Service, FileSystemAccount::Custom}), text(),
                                  chance(50),
                                  oneOf({WhenNameTaken::Number, WhenNameTaken::Replace, WhenNameTaken::Refuse})};
    case 1:
        return SmtpSettings{oneOf({SmtpAuthentication::System, SmtpAuthentication::Microsoft365}), text()};
    case 2:
        return ExchangeSettings{oneOf({ExchangeAuthentication::Basic, ExchangeAuthentication::Microsoft365}), text(),
                                text(), chance(50)};
    case 3:
        return extension();
    default:
        // Keys of the types that are known are as good as any.
        QJsonObject json = unknownKeys();
        json.insert("username"_L1, this->json(2));
        json.insert("properties"_L1, this->json(2));
        return UnknownSettings{u"type "_s + text(), json};
    }
}

Connector RandomConfiguration::connector(int number)
{
    Connector connector;
    connector.id = QUuid::createUuidV5(QUuid(), QString::number(m_random.generate64()));
    connector.name = name() + QString::number(number);
    connector.description = text();
    connector.settings = settings();
    if (!std::holds_alternative<UnknownSettings>(connector.settings)) // whose keys are all its own
        connector.unknownKeys = unknownKeys();
    return connector;
}

SystemConfiguration RandomConfiguration::system()
{
    SystemConfiguration system;
    system.mailServer = {text(), m_random.bounded(1, 65536),
                         oneOf({MailSecurity::None, MailSecurity::StartTls, MailSecurity::Tls}), text(), text()};
    for (QString *field :
         {&system.managementUrl, &system.microsoftEmailClientId, &system.microsoftEmailClientSecretExpires,
          &system.exchangeOAuth2ClientId, &system.exchangeOAuth2ClientSecretExpires, &system.exchangeOAuth2Scope,
          &system.microsoftAuthority, &system.microsoftTenant})
        *field = text();
    system.smtpMicrosoft = {text(), m_random.bounded(1, 65536)};
    system.trustedCertificates = texts();
    system.historyDays = m_random.bounded(longestHistoryDays + 1);
    system.faxPagePacks = texts();
    system.unknownKeys = unknownKeys();
    for (const auto part : {"mailServer"_L1, "smtpMicrosoft"_L1}) {
        if (const QJsonObject keys = unknownKeys(); !keys.isEmpty())
            system.unknownKeys.insert(part, keys);
    }
    return system;
}

template<class Entry>
Entry RandomConfiguration::entry(std::initializer_list<QString Entry::*> fields)
{
    Entry entry;
    for (const auto field : fields)
        entry.*field = text();
    entry.unknownKeys = unknownKeys();
    return entry;
}

Workflow RandomConfiguration::workflow()
{
    Workflow workflow =
        entry<Workflow>({&Workflow::id, &Workflow::name, &Workflow::elementId, &Workflow::fileType,
                         &Workflow::pdfComplianceLevel, &Workflow::billingCode, &Workflow::fileName,
                         &Workflow::mailFrom, &Workflow::mailTo, &Workflow::mailSubject, &Workflow::mailBody});
    for (int count = m_random.bounded(3); count > 0; --count)
        workflow.inputs << entry<InputVariable>({&InputVariable::name, &InputVariable::value});
    return workflow;
}

Directory RandomConfiguration::directory()
{
    Directory directory;
    for (int count = m_random.bounded(4); count > 0; --count) {
        directory.users << entry<TerminalUser>(
            {&TerminalUser::username, &TerminalUser::firstName, &TerminalUser::surname, &TerminalUser::email,
             &TerminalUser::homeDirectory, &TerminalUser::costCenterId, &TerminalUser::costCenterName});
        directory.devices << entry<Device>({&Device::id, &Device::name, &Device::ip, &Device::location,
                                            &Device::contactPerson, &Device::equipmentId, &Device::serviceAgreementId,
                                            &Device::costCenterId, &Device::costCenterName, &Device::groupId,
                                            &Device::groupName, &Device::groupIp});
        directory.workflows << workflow();
    }
    directory.unknownKeys = unknownKeys();
    return directory;
}

Configuration RandomConfiguration::next()
{
    Configuration configuration;
    for (int count = m_random.bounded(8); count > 0; --count)
        configuration.connectors << connector(count);
    if (chance(60))
        configuration.system = system();
    if (chance(60))
        configuration.directory = directory();
    if (chance(30))
        configuration.sealedSecrets = text().toUtf8() + '.';
    return configuration;
}

} // namespace console
