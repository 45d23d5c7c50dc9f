// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/consolefixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>

namespace console {

using namespace Qt::StringLiterals;

namespace {

Directory sampleDirectory()
{
    Directory directory;
    directory.users = {
        {u"anna@example.com"_s, u"Anna"_s, u"Ferrer"_s, u"anna.ferrer@example.com"_s, u"/home/anna"_s, u"10"_s,
         u"Reception"_s},
        {u"john@example.com"_s, u"John"_s, u"Doe"_s, u"john.doe@example.com"_s, u"/home/john"_s, u"20"_s,
         u"Accounting"_s},
    };
    Device reception;
    reception.id = u"265"_s;
    reception.name = u"MFP Reception"_s;
    Device archive;
    archive.id = u"266"_s;
    archive.name = u"MFP Archive"_s;
    directory.devices = {reception, archive};
    Workflow toFolder;
    toFolder.id = u"150"_s;
    toFolder.name = u"Scan to folder"_s;
    Workflow toFax;
    toFax.id = u"151"_s;
    toFax.name = u"Scan to fax"_s;
    toFax.inputs = {{u"faxNumber"_s, u"+49 30 5550 100"_s}};
    directory.workflows = {toFolder, toFax};
    return directory;
}

void fill(Workspace &workspace)
{
    SystemConfiguration system;
    system.faxPagePacks = {u"500 Pages"_s};
    system.mailServer.host = u"mail.example.com"_s;
    FileSystemSettings folder;
    folder.baseLocation = u"/srv/scans"_s;
    ExtensionSettings extension;
    extension.endpointUrl = u"https://example.com/api/scan"_s;
    const QList<Connector> connectors{
        {QUuid::createUuid(), u"Archive"_s, u"Everything that is kept"_s, folder},
        {QUuid::createUuid(), u"Cloud Fax"_s, {}, extension},
        {QUuid::createUuid(), u"Mail"_s, {}, SmtpSettings{}},
    };
    bool isFilled = workspace.setSystem(system).has_value() && workspace.setDirectory(sampleDirectory()).has_value();
    for (const Connector &connector : connectors)
        isFilled = isFilled && workspace.insert(connector);
    if (!isFilled)
        qFatal("The workspace cannot be filled");
}

std::unique_ptr<Workspace> openWorkspace(const QString &path, ConsoleFixture::Content content)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        qFatal("The workspace cannot be opened: %s", qUtf8Printable(workspace.error().technical));
    if (content == ConsoleFixture::Content::Sample)
        fill(**workspace);
    return std::move(*workspace);
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTabWidget *>(widget);
}

// A part that Qt made of another control: the line of a spin box, the list of a combo box, the clear button of a line.
bool isPart(const QWidget *widget)
{
    if (widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QHeaderView *>(widget))
        return true;
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent)
            || qobject_cast<const QAbstractItemView *>(parent))
            return true;
    }
    return false;
}

} // namespace

ConsoleFixture::ConsoleFixture(Content content)
    : m_workspace(openWorkspace(m_folder.filePath(u"office.scanconnectors"_s), content))
    , engine(m_workspace.get())
{
}

ConsoleServices ConsoleFixture::services()
{
    return {m_workspace.get(), &engine,        &receiver, &documents, &prompts,
            &secrets,          &authorization, &signIn,   &support,   &transfer};
}

Connector ConsoleFixture::connectorNamed(const QString &name) const
{
    const auto connector = m_workspace->connectorNamed(name);
    if (!connector)
        qFatal("There is no connector named %s", qUtf8Printable(name));
    return *connector;
}

QString ConsoleFixture::makeFile(const QString &name, qint64 size) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
        qFatal("The file %s cannot be made", qUtf8Printable(file.fileName()));
    return file.fileName();
}

QStringList unnamedControls(const QWidget &window)
{
    QStringList unnamed;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isPutAway = widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
        if (!isControl(widget) || isPart(widget) || isPutAway)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (widget->objectName().isEmpty() || !accessible || accessible->text(QAccessible::Name).isEmpty())
            unnamed.append(QLatin1StringView(widget->metaObject()->className()) + " '"_L1 + widget->objectName()
                           + "' in '"_L1 + widget->parentWidget()->objectName() + '\''_L1);
    }
    return unnamed;
}

} // namespace console
