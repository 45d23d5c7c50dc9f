// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/shared/namevalueedit.h"

#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

NameValueEdit::NameValueEdit(const Options &options, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_grid(new QGridLayout)
    , m_add(look::makeButton(options.addButton, options.add, u"actions/add"_s))
{
    setFocusProxy(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    m_grid->setSpacing(metrics::grid);
    column->addLayout(m_grid);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &NameValueEdit::add);
    adapt();
}

QString NameValueEdit::nameAt(int index) const
{
    return m_lines.at(index).name->text();
}

QString NameValueEdit::valueAt(int index) const
{
    return m_lines.at(index).value->text();
}

void NameValueEdit::setTexts(const QList<Texts> &texts)
{
    // As a whole: what is half set was edited by nobody.
    const QScopedValueRollback setting(m_isSetting, true);
    while (m_lines.size() > texts.size())
        removeLastLine();
    while (m_lines.size() < texts.size())
        appendLine();
    for (int i = 0; i < count(); ++i) {
        if (nameAt(i) != texts.at(i).name)
            m_lines.at(i).name->setText(texts.at(i).name);
        if (valueAt(i) != texts.at(i).value)
            m_lines.at(i).value->setText(texts.at(i).value);
        m_lines[i].unknownKeys = texts.at(i).unknownKeys;
    }
    adapt();
}

void NameValueEdit::add()
{
    appendLine();
    m_lines.last().name->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited({});
}

void NameValueEdit::remove(int index)
{
    QList<Texts> left;
    for (int i = 0; i < count(); ++i) {
        if (i != index)
            left.append({nameAt(i), valueAt(i), m_lines.at(i).unknownKeys});
    }
    setTexts(left);
    // The focus was at the button that is gone.
    (index < count() ? m_lines.at(index).remove : m_add)->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited({});
}

QLineEdit *NameValueEdit::makeEdit(const QString &part, const QString &accessibleName, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(u"%1.%2.%3"_s.arg(m_options.lines).arg(count()).arg(part));
    edit->setAccessibleName(accessibleName.arg(count() + 1));
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textChanged, this, [=, this] {
        adapt();
        if (!m_isSetting)
            Q_EMIT edited(edit->objectName());
    });
    return edit;
}

void NameValueEdit::appendLine()
{
    const int index = count();
    const Line line{makeEdit(u"name"_s, m_options.name, tr("Name")), makeEdit(u"value"_s, m_options.value, tr("Value")),
                    new MutedLabel({}), new QPushButton};
    line.remove->setObjectName(u"%1.%2.remove"_s.arg(m_options.lines).arg(index));
    line.remove->setIcon(Theme::icon(u"actions/delete"_s));
    line.remove->setAccessibleName(m_options.remove.arg(index + 1));
    line.remove->setToolTip(m_options.remove.arg(index + 1));
    m_grid->addWidget(line.name, 2 * index, 0);
    m_grid->addWidget(line.value, 2 * index, 1);
    m_grid->addWidget(line.remove, 2 * index, 2);
    m_grid->addWidget(line.use, 2 * index + 1, 0, 1, 3);
    setTabOrder(line.name, line.value);
    setTabOrder(line.value, line.remove);
    setTabOrder(line.remove, m_add);
    connect(line.remove, &QPushButton::clicked, this, [this, index] { remove(index); });
    m_lines.append(line);
    adapt();
    Q_EMIT lineAdded(line.name);
    Q_EMIT lineAdded(line.value);
}

void NameValueEdit::removeLastLine()
{
    const Line line = m_lines.takeLast();
    for (QWidget *widget : std::initializer_list<QWidget *>{line.name, line.value, line.use, line.remove}) {
        // Found by its name no longer, though it goes only with the event loop.
        widget->setObjectName(QString());
        widget->hide();
        widget->deleteLater();
    }
}

void NameValueEdit::adapt()
{
    for (const Line &line : std::as_const(m_lines)) {
        const QString name = line.name->text();
        line.use->setText(name.isEmpty() ? QString() : m_options.use(name));
        line.use->setVisible(!name.isEmpty());
    }
    m_add->setEnabled(m_lines.size() < m_options.maximum);
}

} // namespace console
