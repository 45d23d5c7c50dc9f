// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/exportdialog.h"

#include "delivery/api/configurationtransfer.h"
#include "models/support/whenanswered.h"
#include "models/workspace/workspace.h"
#include "ui/prompts/prompts.h"
#include "ui/text/outcometext.h"
#include "ui/text/transfertext.h"
#include "ui/transfer/passphraseform.h"
#include "ui/transfer/transferfiles.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/statusline.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPromise>
#include <QRadioButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <memory>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize startSize{640, 640}; // with room for what the fields have to say
constexpr int progressHeight = 8;

template<class Box>
Box *makeBox(const QString &objectName, const QString &text)
{
    auto *box = new Box(text);
    box->setObjectName(objectName);
    box->setAccessibleName(text);
    return box;
}

} // namespace

ExportDialog::ExportDialog(const ConsoleServices &services, const QList<QUuid> &selected, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_selected(selected)
    , m_form(new QWidget)
    , m_all(makeBox<QRadioButton>(u"exportAll"_s,
                                  tr("All connectors (%1)").arg(services.workspace->connectorsById().size())))
    , m_onlySelected(
          makeBox<QRadioButton>(u"exportSelected"_s, tr("The selected connectors (%1)").arg(selected.size())))
    , m_system(makeBox<QCheckBox>(u"exportSystem"_s, tr("System configuration")))
    , m_directory(makeBox<QCheckBox>(u"exportDirectory"_s, tr("Directory of terminal users, devices and workflows")))
    , m_secrets(makeBox<QCheckBox>(u"exportSecrets"_s, tr("Passwords and client secrets, encrypted")))
    , m_passphrase(new PassphraseForm(services.transfer->sealing()))
    , m_progress(new QProgressBar)
    , m_state(new StatusLine)
    , m_export(new PrimaryButton(tr("Export…"), u"actions/save"_s))
    , m_close(look::makeButton(u"closeExport"_s, tr("Close")))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Export"));
    resize(startSize);
    (selected.isEmpty() ? m_all : m_onlySelected)->setChecked(true);
    m_onlySelected->setEnabled(!selected.isEmpty());
    auto *fields = new QVBoxLayout(m_form);
    fields->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, metrics::grid);
    fields->setSpacing(metrics::grid);
    fields->addWidget(makeConnectors());
    fields->addWidget(makeSecrets());
    fields->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form, 1);
    column->addWidget(m_progress);
    column->addWidget(look::makeLine());
    column->addWidget(makeButtons());
    for (QAbstractButton *choice : std::initializer_list<QAbstractButton *>{m_all, m_system, m_directory, m_secrets})
        connect(choice, &QAbstractButton::toggled, this, &ExportDialog::showState);
    setBusy(false);
}

QWidget *ExportDialog::makeConnectors()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(new SectionHeading(tr("Connectors")));
    column->addWidget(m_all);
    column->addWidget(m_onlySelected);
    column->addWidget(new SectionHeading(tr("Beside the connectors")));
    column->addWidget(m_system);
    column->addWidget(m_directory);
    return part;
}

QWidget *ExportDialog::makeSecrets()
{
    const bool canSeal = m_services.secrets && m_services.transfer->sealing();
    m_secrets->setEnabled(canSeal);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(new SectionHeading(tr("Secrets")));
    column->addWidget(m_secrets);
    column->addWidget(new MutedLabel(
        canSeal ? tr("Without them the file lists what is to be entered after an import. Authorizations are never "
                     "exported: a connector with Microsoft 365 is authorized anew where it is imported.")
                : tr("There is no store for secrets, so there are none to export.")));
    column->addWidget(m_passphrase);
    connect(m_secrets, &QCheckBox::toggled, m_passphrase, [this](bool isWanted) {
        m_passphrase->setEnabled(isWanted);
        m_passphrase->start();
    });
    m_passphrase->setEnabled(false);
    return part;
}

QWidget *ExportDialog::makeButtons()
{
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("The export is being made"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    for (QWidget *coming : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_state)}) {
        QSizePolicy policy = coming->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // nothing jumps
        coming->setSizePolicy(policy);
    }
    m_state->setObjectName(u"exportState"_s);
    look::dress(m_export, u"export"_s);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *bar = new QWidget;
    bar->setFixedHeight(look::barHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    row->setSpacing(metrics::grid);
    row->addWidget(m_state, 1, Qt::AlignVCenter);
    row->addWidget(m_close);
    row->addWidget(m_export);
    return bar;
}

void ExportDialog::setBusy(bool isBusy)
{
    m_form->setEnabled(!isBusy);
    m_progress->setVisible(isBusy);
    showState();
    if (isBusy)
        m_export->setEnabled(false);
}

bool ExportDialog::hasSomething() const
{
    const bool hasConnectors = m_onlySelected->isChecked() || !m_services.workspace->connectorsById().isEmpty();
    return hasConnectors || m_system->isChecked() || m_directory->isChecked();
}

void ExportDialog::showState()
{
    m_export->setEnabled(hasSomething());
    m_state->setVisible(!hasSomething());
    if (!hasSomething())
        m_state->setProblem(Severity::Note, tr("There is nothing to export yet."));
}

void ExportDialog::start()
{
    if (!m_secrets->isChecked())
        return choosePath({});
    const auto passphrase = m_passphrase->take();
    if (!passphrase)
        return;
    if (m_passphrase->strength().grade != PassphraseStrength::Grade::Weak)
        return choosePath(*passphrase);
    const Question question{tr("Export with a weak passphrase?"),
                            tr("Whoever has the file can try as many passphrases as they like, and this one is found "
                               "soon. All secrets of the file would be open then. Another one protects them better."),
                            tr("Export with it"),
                            {},
                            true};
    m_services.prompts->ask(this, question, [this, passphrase](Answer answer) {
        if (answer == Answer::Accept)
            choosePath(*passphrase);
    });
}

void ExportDialog::choosePath(const Secret &passphrase)
{
    m_services.prompts->chooseFiles(this, exportRequest(m_services.workspace->path()),
                                    [this, passphrase](const QStringList &paths) {
                                        if (!paths.isEmpty())
                                            exportTo(paths.first(), passphrase);
                                    });
}

void ExportDialog::exportTo(const QString &path, const Secret &passphrase)
{
    ExportRequest request{{}, m_system->isChecked(), m_directory->isChecked(), passphrase};
    if (m_onlySelected->isChecked())
        request.connectors = m_selected;
    setBusy(true);
    m_services.transfer->exportTo(
        request, [dialog = QPointer(this), path](const Expected<QByteArray, TransferFailure> &content) {
            if (!dialog)
                return;
            if (content)
                dialog->save(path, *content);
            else
                dialog->fail(text::transferFailure(content.error()));
        });
}

// Where the file is may be slow, or gone: not in this thread.
void ExportDialog::save(const QString &path, const QByteArray &content)
{
    // A file with secrets, encrypted or not, is nobody else's.
    using Permissions = std::optional<QFileDevice::Permissions>;
    const Permissions permissions =
        m_secrets->isChecked() ? Permissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) : std::nullopt;
    auto promise = std::make_shared<QPromise<Saved>>();
    promise->start();
    whenAnswered(this, promise->future(), Saved(Unexpected(WriteFailure())),
                 [this, path, size = content.size()](const Saved &saved) { onSaved(path, size, saved); });
    QThreadPool::globalInstance()->start([promise, path, content, permissions] {
        const auto written = writeWholeFile(path, content, permissions);
        promise->addResult(written ? Saved(std::monostate()) : Saved(Unexpected(written.error())));
        promise->finish();
    });
}

void ExportDialog::onSaved(const QString &path, qint64 size, const Saved &saved)
{
    if (!saved) {
        //: %1 is a path, %2 a technical reason in English
        return fail(tr("‘%1’ could not be written: %2").arg(path, saved.error().technical));
    }
    setBusy(false);
    m_state->setPassed(tr("‘%1’ is saved (%2).").arg(QFileInfo(path).fileName(), text::bytes(size)));
    m_state->show();
    m_close->setFocus();
    Q_EMIT exported(path);
}

void ExportDialog::fail(const QString &reason)
{
    setBusy(false);
    m_services.prompts->tell(this, tr("Nothing was exported"), reason);
}

} // namespace console
