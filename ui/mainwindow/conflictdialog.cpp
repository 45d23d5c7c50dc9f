// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/conflictdialog.h"

#include "ui/text/connectortext.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/sectionheading.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize startSize{640, 520};

// Of a value: no letter of it is a key.
QString buttonText(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

QString fieldText(const QString &name)
{
    const auto field = fieldNamed(name);
    return field ? text::field(*field) : name;
}

} // namespace

ConflictDialog::ConflictDialog(const Connector &base, const Connector &ours, const Connector &theirs, QWidget *parent)
    : QDialog(parent)
    , m_theirs(theirs)
    , m_merge(merge(base, ours, theirs))
{
    setObjectName(u"conflictDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("‘%1’ was changed elsewhere").arg(theirs.name));
    resize(startSize);

    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, metrics::grid, 0);
    column->setSpacing(metrics::grid);
    for (const FieldConflict &conflict : m_merge.conflicts)
        addConflict(column, conflict);
    addChanges(column, base, ours);
    column->addStretch(1);

    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(fields);

    auto *explanation = new QLabel(tr("The connector was saved elsewhere after it was opened here. The values that are "
                                      "chosen are put into the form; nothing is stored before they are saved."));
    explanation->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    layout->setSpacing(metrics::grid);
    layout->addWidget(explanation);
    layout->addWidget(area, 1);
    layout->addWidget(makeButtons());
}

void ConflictDialog::addConflict(QVBoxLayout *column, const FieldConflict &conflict)
{
    const QString field = fieldText(conflict.field);
    const QString ours = valueText(conflict.field, conflict.ours);
    const QString theirs = valueText(conflict.field, conflict.theirs);
    //: A value as it is in this form
    const QString oursText = tr("Here: %1").arg(ours);
    //: A value as somebody else stored it
    const QString theirsText = tr("Elsewhere: %1").arg(theirs);
    auto *here = new QRadioButton(buttonText(oursText));
    auto *elsewhere = new QRadioButton(buttonText(theirsText));
    here->setObjectName(u"conflict.%1.ours"_s.arg(conflict.field));
    elsewhere->setObjectName(u"conflict.%1.theirs"_s.arg(conflict.field));
    here->setAccessibleName(field + u", "_s + oursText);
    elsewhere->setAccessibleName(field + u", "_s + theirsText);
    here->setChecked(true);
    auto *group = new QButtonGroup(this);
    group->addButton(here);
    group->addButton(elsewhere);
    m_theirButtons.insert(conflict.field, elsewhere);

    column->addWidget(new SectionHeading(field));
    column->addWidget(here);
    column->addWidget(elsewhere);
    column->addWidget(new MutedLabel(tr("Before: %1").arg(valueText(conflict.field, conflict.base))));
}

// What one side alone has changed needs no choice, and is said nevertheless.
void ConflictDialog::addChanges(QVBoxLayout *column, const Connector &base, const Connector &ours)
{
    const QJsonObject before = toJson(base);
    const QJsonObject mine = toJson(ours);
    const QJsonObject result = toJson(m_merge.merged);
    QStringList lines;
    const QStringList keys = result.keys();
    for (const QString &key : keys) {
        if (m_theirButtons.contains(key) || result.value(key) == before.value(key))
            continue;
        const QString line =
            result.value(key) == mine.value(key) ? tr("%1, changed here: %2") : tr("%1, changed elsewhere: %2");
        lines << line.arg(fieldText(key), valueText(key, result.value(key)));
    }
    if (lines.isEmpty())
        return;
    column->addWidget(new SectionHeading(tr("Changes that do not contradict each other")));
    auto *changes = new MutedLabel(lines.join(u'\n'));
    changes->setObjectName(u"conflictChanges"_s);
    column->addWidget(changes);
}

QWidget *ConflictDialog::makeButtons()
{
    auto *theirs = look::makeButton(u"useTheirs"_s, tr("Drop the changes made here"));
    auto *cancel = look::makeButton(u"cancelConflict"_s, tr("Cancel"));
    auto *use = new PrimaryButton(tr("Put into the form"));
    look::dress(use, u"useMerged"_s);
    use->setDefault(true);
    connect(use, &QPushButton::clicked, this, &ConflictDialog::resolve);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(theirs, &QPushButton::clicked, this, [this] {
        Q_EMIT theirsChosen();
        accept();
    });
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(theirs);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(use);
    return bar;
}

void ConflictDialog::resolve()
{
    QStringList chosen;
    for (auto it = m_theirButtons.cbegin(); it != m_theirButtons.cend(); ++it) {
        if (it.value()->isChecked())
            chosen << it.key();
    }
    Q_EMIT resolved(console::resolved(m_merge, m_theirs, chosen));
    accept();
}

QString ConflictDialog::valueText(const QString &field, const QJsonValue &value) const
{
    const QString text = text::fieldValue(field, value, typeOf(m_merge.merged.settings));
    return text.isEmpty() ? tr("(empty)") : text;
}

} // namespace console
