// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/scanform.h"

#include "models/workspace/workspace.h"
#include "ui/testconsole/testsession.h"
#include "ui/testconsole/visibilityline.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/wheelguard.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int fixedRows = 4; // user, device, workflow, visibility; below them the workflow's input variables

QString labelOf(const TerminalUser &user)
{
    const QString name = QStringList{user.firstName, user.surname}.join(u' ').trimmed();
    return name.isEmpty() ? user.username : u"%1 (%2)"_s.arg(user.username, name);
}

QComboBox *makeCombo(const QString &objectName, const QString &accessibleName)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setAccessibleName(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(16);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

void choose(QComboBox *combo, const QString &key, const QString &ifEmpty)
{
    combo->setEnabled(combo->count() > 0);
    if (combo->count() == 0)
        combo->setPlaceholderText(ifEmpty);
    combo->setCurrentIndex(combo->findData(key));
}

} // namespace

ScanForm::ScanForm(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_user(makeCombo(u"terminalUser"_s, tr("Terminal user")))
    , m_device(makeCombo(u"device"_s, tr("Device")))
    , m_workflow(makeCombo(u"workflow"_s, tr("Workflow")))
    , m_visibility(new VisibilityLine)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(metrics::grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Terminal &user"), m_user);
    m_form->addRow(tr("&Device"), m_device);
    m_form->addRow(tr("&Workflow"), m_workflow);
    m_form->addRow(m_visibility);
    new WheelGuard(this);
    connect(m_user, &QComboBox::activated, this, [this] { m_session->setUser(m_user->currentData().toString()); });
    connect(m_device, &QComboBox::activated, this,
            [this] { m_session->setDevice(m_device->currentData().toString()); });
    connect(m_workflow, &QComboBox::activated, this,
            [this] { m_session->setWorkflow(m_workflow->currentData().toString()); });
    connect(m_workspace, &Workspace::systemChanged, this, &ScanForm::showVisibility);
    connect(m_visibility, &VisibilityLine::remedyRequested, this, [this](HiddenReason reason) {
        if (reason == HiddenReason::FaxPagePackMissing)
            Q_EMIT systemRequested(u"faxPagePacks"_s);
        else
            Q_EMIT homeDirectoryRequested(m_session->user().username);
    });
}

void ScanForm::setSession(TestSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    connect(session, &TestSession::choiceChanged, this, &ScanForm::showChoice);
    showChoice();
}

void ScanForm::setConnector(const Connector &connector)
{
    m_connector = connector;
    showVisibility();
}

void ScanForm::showChoice()
{
    const Directory &directory = m_workspace->directory();
    m_user->clear();
    for (const auto &user : directory.users)
        m_user->addItem(labelOf(user), user.username);
    m_device->clear();
    for (const auto &device : directory.devices)
        m_device->addItem(device.name, device.id);
    m_workflow->clear();
    for (const auto &workflow : directory.workflows)
        m_workflow->addItem(workflow.name, workflow.id);
    choose(m_user, m_session->user().username, tr("The directory has no terminal users"));
    choose(m_device, m_session->device().id, tr("The directory has no devices"));
    choose(m_workflow, m_session->workflow().id, tr("The directory has no workflows"));
    showVisibility();
    showInputs();
}

void ScanForm::showVisibility()
{
    if (!m_session)
        return;
    const TerminalUser user = m_session->user();
    m_visibility->setVisibility(whyHidden(m_connector, user, m_workspace->system()), user);
}

void ScanForm::showInputs()
{
    const QList<InputVariable> inputs = m_session->inputs();
    while (m_form->rowCount() > fixedRows)
        m_form->removeRow(fixedRows);
    for (const auto &input : inputs) {
        auto *edit = new QLineEdit(input.value);
        edit->setObjectName("input-"_L1 + input.name);
        edit->setAccessibleName(input.name);
        connect(edit, &QLineEdit::textEdited, this,
                [this, name = input.name](const QString &value) { m_session->setInput(name, value); });
        m_form->addRow(u'%' + input.name + u'%', edit);
    }
}

} // namespace console
