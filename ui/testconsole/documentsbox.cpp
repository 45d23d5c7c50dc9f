// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/documentsbox.h"

#include "ui/prompts/prompts.h"
#include "ui/testconsole/documentdelegate.h"
#include "ui/testconsole/documentrowmodel.h"
#include "ui/testconsole/samplesettingsform.h"
#include "ui/testconsole/testsession.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 132;

QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

DocumentsBox::DocumentsBox(Prompts *prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_rows(new DocumentRowModel(this))
    , m_view(new QListView)
    , m_hint(new MutedLabel({}))
{
    setObjectName(u"documentsBox"_s);
    setAcceptDrops(true);
    makeView();
    makeSample();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeFileButtons());
    layout->addWidget(look::makeLine());
    layout->addWidget(m_sample);
    layout->addWidget(m_generate, 0, Qt::AlignLeft);
}

void DocumentsBox::makeView()
{
    m_view->setObjectName(u"documentList"_s);
    m_view->setAccessibleName(tr("Documents"));
    m_view->setModel(m_rows);
    m_view->setItemDelegate(new DocumentDelegate(m_view));
    m_view->setMinimumHeight(listHeight);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &DocumentsBox::showState);
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, changed, this, &DocumentsBox::showState);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &DocumentsBox::showState);

    m_hint->setText(
        tr("Files dropped here are sent. Without any, a sample as chosen below is made when the test scan is sent."));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *overlay = new QVBoxLayout(m_view);
    overlay->setContentsMargins(3 * metrics::grid, metrics::grid, 3 * metrics::grid, metrics::grid);
    overlay->addWidget(m_hint);
}

QWidget *DocumentsBox::makeFileButtons()
{
    m_add = look::makeButton(u"addFiles"_s, tr("Add files…"), u"actions/add"_s);
    connect(m_add, &QPushButton::clicked, this, &DocumentsBox::chooseFiles);
    m_remove = look::makeButton(u"removeDocument"_s, tr("Remove"), u"actions/remove"_s);
    connect(m_remove, &QPushButton::clicked, this, &DocumentsBox::removeSelected);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    return row;
}

void DocumentsBox::makeSample()
{
    m_sample = new SampleSettingsForm;
    connect(m_sample, &SampleSettingsForm::settingsChanged, this,
            [this] { m_session->setSampleSettings(m_sample->settings()); });
    m_generate = look::makeButton(u"generateSample"_s, tr("Generate sample scan"), u"actions/generate"_s);
    connect(m_generate, &QPushButton::clicked, this, &DocumentsBox::sampleRequested);
}

void DocumentsBox::setSession(TestSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_session->documents().refresh();
    m_rows->setSourceModel(&session->documents());
    m_sample->setSettings(session->sampleSettings());
    connect(session, &TestSession::phaseChanged, this, &DocumentsBox::showState);
    showState();
}

void DocumentsBox::showState()
{
    if (!m_session)
        return;
    const bool isIdle = m_session->phase() == TestSession::Phase::Idle;
    m_hint->setVisible(m_rows->rowCount() == 0);
    m_remove->setEnabled(m_view->currentIndex().isValid());
    m_generate->setEnabled(isIdle);
    m_sample->setEnabled(isIdle);
}

void DocumentsBox::chooseFiles()
{
    const FileRequest request{FileRequest::Kind::OpenFiles,
                              tr("Add documents"),
                              tr("Scanned documents (*.pdf *.tif *.tiff *.jpg *.jpeg *.png);;All files (*)"),
                              {}};
    // Whatever is shown by then.
    m_prompts->chooseFiles(this, request, [session = m_session](const QStringList &paths) {
        if (session)
            addFiles(*session, paths);
    });
}

void DocumentsBox::addFiles(TestSession &session, const QStringList &paths)
{
    QList<ScanDocument> documents;
    for (const QString &path : paths)
        documents.append(scanDocumentAt(path));
    session.documents().append(documents);
}

void DocumentsBox::removeSelected()
{
    m_session->documents().remove(m_view->currentIndex().row());
}

void DocumentsBox::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentsBox::dropEvent(QDropEvent *event)
{
    addFiles(*m_session, filesIn(event->mimeData()));
    event->acceptProposedAction();
}

bool DocumentsBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && m_remove->isEnabled()) {
        removeSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace console
