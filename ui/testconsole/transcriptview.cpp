// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/transcriptview.h"

#include "models/items/transcriptfilter.h"
#include "models/support/whenanswered.h"
#include "ui/prompts/prompts.h"
#include "ui/testconsole/transcriptexport.h"
#include "ui/testconsole/transcriptlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Directions = QList<TranscriptLine::Direction>;
using Saved = Expected<void, ExportFailure>;

struct Choice
{
    QString text;
    Directions directions; // empty: all
};

QList<Choice> directionChoices()
{
    using Direction = TranscriptLine::Direction;
    return {
        {TranscriptView::tr("All lines"), {}},
        //: Of a transcript: what was sent and received, without notes
        {TranscriptView::tr("Conversation"), {Direction::Sent, Direction::Received}},
        {TranscriptView::tr("Sent"), {Direction::Sent}},
        {TranscriptView::tr("Received"), {Direction::Received}},
        {TranscriptView::tr("Notes"), {Direction::Note}},
    };
}

} // namespace

TranscriptView::TranscriptView(Prompts *prompts, QWidget *parent)
    : QStackedWidget(parent)
    , m_prompts(prompts)
    , m_filter(new TranscriptFilter(this))
    , m_list(new TranscriptList(m_filter))
    , m_search(new SearchBar(u"transcript"_s, tr("Transcript")))
    , m_matchesOnly(new QCheckBox(tr("Matches only")))
    , m_directions(new QComboBox)
{
    addWidget(new EmptyState(u"actions/document"_s, tr("No transcript yet"),
                             tr("While a test scan is sent, the conversation with the far side appears here, without "
                                "passwords and with the documents left out.")));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_list, 1);
    addWidget(page);

    connect(m_search, &SearchBar::searched, this, [this] {
        m_isSeeking = true;
        wish();
    });
    connect(m_search, &SearchBar::stepRequested, this, &TranscriptView::go);
    connect(m_matchesOnly, &QCheckBox::toggled, this, &TranscriptView::wish);
    connect(m_directions, &QComboBox::currentIndexChanged, this, &TranscriptView::wish);
    connect(m_filter, &TranscriptFilter::progressed, this, &TranscriptView::showProgress);
}

QWidget *TranscriptView::makeBar()
{
    m_matchesOnly->setObjectName(u"transcriptMatchesOnly"_s);
    m_directions->setObjectName(u"transcriptDirections"_s);
    m_directions->setAccessibleName(tr("Lines to show"));
    for (const Choice &choice : directionChoices())
        m_directions->addItem(choice.text);
    auto *save = look::makeButton(u"transcriptSave"_s, tr("Save transcript…"), u"actions/save"_s);
    connect(save, &QPushButton::clicked, this, &TranscriptView::save);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(metrics::grid);
    filters->addWidget(m_directions);
    filters->addWidget(m_matchesOnly);
    filters->addStretch(1);
    filters->addWidget(save);
    auto *bar = new QWidget;
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_search);
    layout->addLayout(filters);
    return bar;
}

void TranscriptView::setModel(TranscriptModel *model)
{
    m_filter->setSource(model);
    showProgress();
}

void TranscriptView::wish()
{
    m_filter->setWish(
        {directionChoices().at(m_directions->currentIndex()).directions, m_search->text(), m_matchesOnly->isChecked()});
    m_list->viewport()->update();
    showProgress();
}

void TranscriptView::go(SearchBar::Way way)
{
    const auto next = m_filter->nextMatch(m_list->currentIndex().row(),
                                          way == SearchBar::Way::Forward ? TranscriptFilter::Way::Forward
                                                                         : TranscriptFilter::Way::Backward);
    if (!next)
        return;
    m_list->goTo(*next);
    showProgress();
}

void TranscriptView::showProgress()
{
    const int count = m_filter->matchCount();
    const auto first = m_isSeeking ? m_filter->nextMatch(-1, TranscriptFilter::Way::Forward) : std::nullopt;
    if (first)
        m_list->goTo(*first);
    if (first || m_filter->isComplete())
        m_isSeeking = false;
    const int number = m_filter->matchNumber(m_list->currentIndex().row());
    if (m_filter->wish().text.isEmpty())
        m_search->setCount({});
    else if (number > 0)
        m_search->setCount(tr("%1 of %2", "a match, of all matches").arg(number).arg(count));
    else
        m_search->setCount(tr("%n found", nullptr, count));
    const bool hasLines = m_filter->source() && m_filter->source()->rowCount() > 0;
    setCurrentIndex(hasLines ? 1 : 0);
}

void TranscriptView::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: The name of a file; %1 is a time
    const QString name =
        tr("Transcript %1.txt").arg(m_filter->source()->start().toLocalTime().toString(u"yyyy-MM-dd HH-mm-ss"_s));
    m_prompts->chooseFiles(this,
                           {FileRequest::Kind::SaveFile, tr("Save transcript"),
                            tr("Text (*.txt);;JSON Lines (*.jsonl)"), QDir(folder).filePath(name)},
                           [this](const QStringList &paths) {
                               for (const QString &path : paths)
                                   write(path);
                           });
}

void TranscriptView::write(const QString &path)
{
    const TranscriptExport transcript{path, m_filter->source()->lines(), m_filter->source()->start()};
    whenAnswered(this, saveTranscript(transcript), Saved(), [this, path](const Saved &saved) {
        if (!saved)
            m_prompts->tell(
                this, tr("The transcript was not saved"),
                tr("‘%1’ could not be written: %2. Another folder may take it.").arg(path, saved.error().technical));
    });
}

void TranscriptView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
    QStackedWidget::changeEvent(event);
}

} // namespace console
