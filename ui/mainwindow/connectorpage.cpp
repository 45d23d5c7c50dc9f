// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/connectorpage.h"

#include "delivery/api/deliveryengine.h"
#include "models/workspace/workspace.h"
#include "ui/authorize/authorizationdialog.h"
#include "ui/history/historytab.h"
#include "ui/mainwindow/configurationtab.h"
#include "ui/mainwindow/conflictdialog.h"
#include "ui/prompts/prompts.h"
#include "ui/testconsole/testsessions.h"
#include "ui/testconsole/testtab.h"
#include "ui/text/connectortext.h"
#include "ui/text/outcometext.h"
#include "ui/text/secrettext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 24;

} // namespace

ConnectorPage::ConnectorPage(const ConsoleServices &services, TestSessions *sessions, QWidget *parent)
    : SecretEditorPage(services, parent)
    , m_sessions(sessions)
    , m_authorization(&m_draft, services.workspace)
    , m_icon(new QLabel)
    , m_name(new QLabel)
    , m_destination(new MutedLabel({}))
    , m_tabs(new QTabWidget)
    , m_configuration(new ConfigurationTab(&m_draft, &m_secrets, &m_authorization, services.prompts))
    , m_test(new TestTab(services))
    , m_history(new HistoryTab(services.workspace, services.prompts))
{
    m_tabs->setObjectName(u"connectorTabs"_s);
    m_tabs->setAccessibleName(tr("Connector"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_configuration, tr("Configuration"));
    m_tabs->addTab(m_test, tr("Test"));
    m_tabs->addTab(m_history, tr("History"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);

    connect(m_configuration, &ConfigurationTab::saveRequested, this, &ConnectorPage::saveRequested);
    connect(m_configuration, &ConfigurationTab::discardRequested, this, &ConnectorPage::discardRequested);
    connect(m_configuration, &ConfigurationTab::systemRequested, this, &ConnectorPage::systemRequested);
    connect(m_test, &TestTab::systemRequested, this, &ConnectorPage::systemRequested);
    connect(m_test, &TestTab::homeDirectoryRequested, this, &ConnectorPage::homeDirectoryRequested);
    m_authorization.setOffered(services.authorization && services.signIn);
    connect(&m_authorization, &ConnectorAuthorization::signInRequested, this, &ConnectorPage::authorize);
    connect(m_history, &HistoryTab::testRequested, this, [this] { showTab(Tab::Test); });
    connect(m_history, &HistoryTab::sendAgainRequested, this, [this](const TestScan &scan) {
        m_sessions->of(m_draft.edited().id)->repeat(scan);
        showTab(Tab::Test);
    });
    connect(&m_draft, &ConnectorDraft::changed, this, [this] {
        showHead();
        showSubject();
        askForSecrets();
        Q_EMIT changed();
    });
    connect(services.workspace, &Workspace::systemChanged, this, &ConnectorPage::refreshContext);
    connect(services.workspace, &Workspace::directoryChanged, this, &ConnectorPage::refreshContext);
    connect(services.workspace, &Workspace::connectorSaved, this, &ConnectorPage::onSavedElsewhere);
    connect(services.workspace, &Workspace::connectorRemoved, this, &ConnectorPage::refreshContext);
    connect(services.workspace, &Workspace::connectorsChanged, this,
            [this] { onSavedElsewhere(m_draft.original().id); });
}

QWidget *ConnectorPage::makeHead()
{
    m_name->setObjectName(u"pageTitle"_s);
    m_name->setFont(look::headingFont(font()));
    m_name->setTextFormat(Qt::PlainText);
    m_destination->setObjectName(u"pageDestination"_s);
    m_destination->setWordWrap(false);
    for (QLabel *label : {m_name, m_destination})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(look::pageMargin, 2 * metrics::grid, look::pageMargin, metrics::grid);
    layout->setSpacing(metrics::grid + 4);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_destination);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return head;
}

void ConnectorPage::load(const Connector &stored)
{
    m_draft.setContext(m_services.workspace->validationContext(stored.id));
    m_draft.load(stored);
    begin();
}

void ConnectorPage::loadNew(const Connector &proposal)
{
    m_draft.setContext(m_services.workspace->validationContext(proposal.id));
    m_draft.loadNew(proposal);
    begin();
    showTab(Tab::Configuration);
    goToName();
}

void ConnectorPage::loadCopy(const Connector &original, const Connector &copy)
{
    loadNew(copy);
    QList<SecretKey> keys;
    if (usedSecretSlots(original).contains(SecretSlot::Password))
        keys.append({original.id, secretSlotName(SecretSlot::Password)});
    if (keys.isEmpty() || !m_services.secrets)
        return;
    readSecrets(
        m_services.secrets, keys, [=, self = QPointer(this)](const Expected<QList<SecretEntry>, SecretFailure> &read) {
            if (!self || self->m_draft.edited().id != copy.id)
                return;
            if (read)
                return self->offerSecrets(original.name, *read);
            self->m_services.prompts->tell(self, tr("‘%1’ is duplicated without its secrets").arg(original.name),
                                           text::secretFailure(read.error()));
        });
}

void ConnectorPage::offerSecrets(const QString &original, const QList<SecretEntry> &secrets)
{
    QMap<QString, Secret> stored;
    for (const SecretEntry &entry : secrets) {
        if (!entry.value.isEmpty())
            stored.insert(entry.key.slot, entry.value);
    }
    if (stored.isEmpty())
        return;
    const Question question{
        tr("‘%1’ has secrets").arg(original),
        tr("Copying stores them for the duplicate too when it is saved. Without them, the duplicate "
           "starts with nothing stored. Cancelling drops the duplicate."),
        tr("Copy secrets"), tr("Without secrets"), false};
    m_services.prompts->ask(this, question, [this, copy = m_draft.edited().id, stored](Answer answer) {
        if (m_draft.edited().id != copy)
            return;
        if (answer == Answer::Cancel && m_draft.isNew())
            Q_EMIT discardRequested();
        if (answer != Answer::Accept)
            return;
        for (auto it = stored.cbegin(); it != stored.cend(); ++it)
            m_draft.setSecret(it.key(), it.value());
    });
}

// Not before they are shown: the start does not wait for a keychain, and whoever needs no secret is never asked for the
// password of one.
void ConnectorPage::askForSecrets()
{
    QStringList slotNames;
    if (isVisible() && usedSecretSlots(m_draft.edited()).contains(SecretSlot::Password))
        slotNames << secretSlotName(SecretSlot::Password);
    if (!m_secrets.isAsked(m_draft.edited().id, slotNames))
        m_secrets.ask(m_draft.edited().id, slotNames);
}

void ConnectorPage::begin()
{
    const QUuid id = m_draft.edited().id;
    m_authorization.begin();
    askForSecrets();
    m_test->setSession(m_sessions->of(id));
    m_history->setConnector(id);
    showHead();
    showSubject();
}

void ConnectorPage::save(Saved done)
{
    if (isSaving())
        return done(false);
    if (!m_draft.isDirty())
        return done(true);
    if (m_draft.errors() > 0) {
        m_authorization.refuse();
        showTab(Tab::Configuration);
        m_configuration->goToFirstProblem();
        return done(false);
    }
    m_draft.dropUnused();
    saveWithSecrets(m_draft.edited().id, m_authorization.secretsToStore(), done);
}

QString ConnectorPage::refusal() const
{
    return tr("The connector is not saved");
}

Expected<void, WorkspaceFailure> ConnectorPage::store()
{
    return m_draft.isNew() ? m_services.workspace->insert(m_draft.edited())
                           : m_services.workspace->replace(m_draft.original(), m_draft.edited());
}

// The connector is saved whatever becomes of the record: without one it asks for another authorization.
void ConnectorPage::stored()
{
    if (const auto recorded = m_authorization.store(); !recorded) {
        m_services.prompts->tell(this, tr("The authorization of ‘%1’ is not recorded").arg(m_draft.edited().name),
                                 text::workspaceFailure(recorded.error()));
    }
    m_draft.apply();
}

void ConnectorPage::refused(const WorkspaceFailure &failure)
{
    if (failure.code == WorkspaceFailure::Code::Refused)
        m_authorization.refuse();
    if (failure.code == WorkspaceFailure::Code::Conflict)
        resolveConflict();
    else
        SecretEditorPage::refused(failure);
}

// Never overwritten in silence: the difference is shown, and what is chosen goes into the form.
void ConnectorPage::resolveConflict()
{
    const auto stored = m_services.workspace->connector(m_draft.original().id);
    if (!stored)
        return askAboutRemoved();
    auto *dialog = new ConflictDialog(m_draft.original(), m_draft.edited(), *stored, this);
    connect(dialog, &ConflictDialog::theirsChosen, this, [this, stored = *stored] { load(stored); });
    connect(dialog, &ConflictDialog::resolved, this, [this, stored = *stored](const Connector &connector) {
        m_draft.rebase(stored);
        m_draft.edit(connector);
    });
    dialog->open();
}

void ConnectorPage::askAboutRemoved()
{
    const Question question{tr("‘%1’ was deleted elsewhere").arg(m_draft.original().name),
                            tr("Adding it again stores it as it is in this form. Discarding drops the form."),
                            tr("Add again"), tr("Discard changes"), false};
    m_services.prompts->ask(this, question, [this](Answer answer) {
        if (answer == Answer::Accept) {
            const QMap<QString, Secret> typed = m_draft.secrets();
            m_draft.loadNew(m_draft.edited());
            for (auto it = typed.cbegin(); it != typed.cend(); ++it)
                m_draft.setSecret(it.key(), it.value());
            Q_EMIT saveRequested();
        } else if (answer == Answer::Decline) {
            m_draft.revert();
            Q_EMIT gone();
        }
    });
}

void ConnectorPage::authorize()
{
    const auto subject = m_authorization.subject();
    if (!subject)
        return;
    auto *dialog = new AuthorizationDialog(m_services.authorization, m_services.signIn, m_name->text(), *subject,
                                           m_services.prompts, this);
    connect(dialog, &AuthorizationDialog::authorized, this,
            [this, id = m_draft.edited().id](const Authorization &authorization) {
                if (m_draft.edited().id == id)
                    m_authorization.take(authorization);
            });
    dialog->open();
}

void ConnectorPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void ConnectorPage::goToName()
{
    showTab(Tab::Configuration);
    m_configuration->goTo(Field::Name);
}

void ConnectorPage::showHead()
{
    const Connector &connector = m_draft.edited();
    const ConnectorType type = typeOf(connector.settings);
    m_icon->setPixmap(look::pixmap("connectors/"_L1 + typeInfo(type).iconName, iconSize,
                                   palette().color(QPalette::WindowText), devicePixelRatioF()));
    m_name->setText(connector.name.isEmpty() ? tr("Connector without a name") : connector.name);
    const QString destination = destinationOf(connector, m_services.workspace->system());
    QStringList parts{text::connectorType(type)};
    if (!destination.isEmpty())
        parts.append(destination);
    m_destination->setText(parts.join(u"  ·  "_s));
}

void ConnectorPage::showSubject()
{
    TestSubject subject{m_draft.edited(), TestSubject::Condition::Saved};
    if (!m_services.engine->canDeliverTo(typeOf(m_draft.edited().settings)))
        subject.condition = TestSubject::Condition::NotDeliverable;
    else if (m_draft.errors() > 0)
        subject.condition = TestSubject::Condition::Faulty;
    else if (m_draft.isDirty())
        subject.condition = TestSubject::Condition::Unsaved;
    m_test->setSubject(subject);
}

void ConnectorPage::refreshContext()
{
    m_draft.setContext(m_services.workspace->validationContext(m_draft.edited().id));
}

void ConnectorPage::onSavedElsewhere(const QUuid &id)
{
    refreshContext();
    // One's own save arrives here too, while the draft is still dirty.
    if (id != m_draft.original().id || m_draft.isDirty())
        return;
    if (const auto stored = m_services.workspace->connector(id); stored && *stored != m_draft.original())
        m_draft.load(*stored);
}

void ConnectorPage::showEvent(QShowEvent *event)
{
    SecretEditorPage::showEvent(event);
    QTimer::singleShot(0, this, &ConnectorPage::askForSecrets);
}

void ConnectorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showHead();
    QWidget::changeEvent(event);
}

} // namespace console
