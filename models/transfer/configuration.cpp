// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/configuration.h"

#include "models/connector/connectornames.h"
#include "models/system/microsoftapplication.h"
#include "models/system/systemstorage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>
#include <vector>

namespace console {

using namespace Qt::StringLiterals;

namespace {

std::vector<const Connector *> inOrder(const QList<Connector> &connectors)
{
    // Each name is folded once, not at every comparison.
    std::vector<std::pair<QString, const Connector *>> order;
    order.reserve(static_cast<std::size_t>(connectors.size()));
    for (const Connector &connector : connectors)
        order.emplace_back(foldedName(connector.name), &connector);
    std::sort(order.begin(), order.end(), [](const auto &left, const auto &right) {
        return std::tie(left.first, left.second->name, left.second->id)
            < std::tie(right.first, right.second->name, right.second->id);
    });
    std::vector<const Connector *> sorted;
    sorted.reserve(order.size());
    for (const auto &[name, connector] : order)
        sorted.push_back(connector);
    return sorted;
}

QStringList neededSlots(const Connector &connector)
{
    QStringList names;
    const QList<SecretSlot> used = usedSecretSlots(connector);
    for (const SecretSlot slot : used) {
        const bool isToken = slot != SecretSlot::Password;
        if (const QString name = isToken ? QString(authorizationSlot) : secretSlotName(slot); !names.contains(name))
            names << name;
    }
    return names;
}

QStringList neededSlots(const SystemConfiguration &system)
{
    QStringList names;
    if (!system.mailServer.username.trimmed().isEmpty())
        names << mailServerPasswordSlot;
    for (const MicrosoftApplication application : {MicrosoftApplication::Email, MicrosoftApplication::Exchange}) {
        if (!clientIdOf(application, system).isEmpty())
            names << clientSecretSlot(application);
    }
    return names;
}

QJsonObject toJson(const NeededSecret &needed)
{
    const QString owner = needed.owner.isNull() ? u"system"_s : needed.owner.toString(QUuid::WithoutBraces);
    return {{"owner"_L1, owner}, {"name"_L1, needed.name}, {"slot"_L1, needed.slot}};
}

// Half of a character beyond 16 bits, which a text of Qt can hold, becomes an escape that no strict reader takes.
void replaceHalfCharacters(QByteArray &json)
{
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 2)) {
        if (json.at(at + 1) == 'u' && json.at(at + 2) == 'd' && json.at(at + 3) >= '8')
            json.replace(at, 6, "\\ufffd");
    }
}

// JSON has no line breaks within texts: each is the beginning of a line.
QByteArray indented(const QJsonObject &json, QByteArrayView lineBegin)
{
    QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Indented).trimmed();
    replaceHalfCharacters(text);
    return text.replace("\n", lineBegin);
}

// Writes the members of the document one after the other, so that it is never there as a whole but as text.
class DocumentWriter
{
public:
    void add(QByteArrayView key, QByteArrayView value)
    {
        m_text += m_text.isEmpty() ? "{\n    \"" : ",\n    \"";
        m_text += key;
        m_text += "\": ";
        m_text += value;
    }
    void addText(QByteArrayView key, QByteArrayView text) { add(key, '"' + text.toByteArray() + '"'); }
    void addObject(QByteArrayView key, const QJsonObject &object) { add(key, indented(object, "\n    ")); }

    template<class Entries, class ToObject>
    void addList(QByteArrayView key, const Entries &entries, const ToObject &toObject)
    {
        add(key, "[");
        bool isFirst = true;
        for (const auto &entry : entries) {
            m_text += isFirst ? "\n        " : ",\n        ";
            m_text += indented(toObject(entry), "\n        ");
            isFirst = false;
        }
        m_text += "\n    ]";
    }

    QByteArray text() && { return std::move(m_text) + "\n}\n"; }

private:
    QByteArray m_text;
};

} // namespace

QList<NeededSecret> neededSecrets(const Configuration &configuration)
{
    QList<NeededSecret> needed;
    for (const Connector *connector : inOrder(configuration.connectors)) {
        for (const QString &slot : neededSlots(*connector))
            needed.append({connector->id, connector->name, slot});
    }
    if (configuration.system) {
        for (const QString &slot : neededSlots(*configuration.system))
            needed.append({{}, {}, slot});
    }
    return needed;
}

QByteArray toBytes(const Configuration &configuration, const QList<NeededSecret> &needed)
{
    DocumentWriter writer;
    writer.addList("connectors", inOrder(configuration.connectors),
                   [](const Connector *connector) { return console::toJson(*connector); });
    if (configuration.directory)
        writer.addObject("directory", console::toJson(*configuration.directory));
    writer.addText("format", configurationFormat);
    writer.add("formatVersion", QByteArray::number(configurationFormatVersion));
    writer.addList("neededSecrets", needed, [](const NeededSecret &secret) { return toJson(secret); });
    if (!configuration.sealedSecrets.isEmpty())
        writer.addText("sealedSecrets", configuration.sealedSecrets.toBase64());
    if (configuration.system)
        writer.addObject("system", console::toJson(*configuration.system));
    return std::move(writer).text();
}

} // namespace console
