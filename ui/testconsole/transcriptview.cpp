// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/transcriptview.h"

#include "models/items/transcriptmodel.h"
#include "ui/testconsole/searchabletext.h"
#include "ui/widgets/emptystate.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString markOf(TranscriptLine::Direction direction)
{
    switch (direction) {
    case TranscriptLine::Direction::Sent:
        return u"→"_s;
    case TranscriptLine::Direction::Received:
        return u"←"_s;
    case TranscriptLine::Direction::Note:
        break;
    }
    return u"·"_s;
}

} // namespace

TranscriptView::TranscriptView(QWidget *parent)
    : QStackedWidget(parent)
    , m_text(new SearchableText(u"transcript"_s, tr("Transcript")))
{
    m_text->setMaximumLines(TranscriptModel::maximumLines);
    addWidget(new EmptyState(u"actions/document"_s, tr("No transcript yet"),
                             tr("While a test scan is sent, the conversation with the far side appears here, without "
                                "passwords and with the documents left out.")));
    addWidget(m_text);
}

void TranscriptView::setModel(TranscriptModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    connect(model, &QAbstractItemModel::modelReset, this, &TranscriptView::reload);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_text->appendLine(lineAt(row));
        showFittingPage();
    });
    reload();
}

void TranscriptView::reload()
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines.append(lineAt(row));
    m_text->setLines(lines);
    showFittingPage();
}

QString TranscriptView::lineAt(int row) const
{
    const TranscriptLine &line = m_model->lines().at(row);
    return line.time.toLocalTime().toString(u"HH:mm:ss.zzz"_s) + u"  "_s + markOf(line.direction) + u"  "_s + line.text;
}

void TranscriptView::showFittingPage()
{
    setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
}

} // namespace console
