// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectorlist/connectorfilterbar.h"

#include "ui/text/connectortext.h"
#include "ui/text/statetext.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace console {

using namespace Qt::StringLiterals;

namespace {

template<class Value>
std::optional<Value> chosen(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(value.value<Value>()) : std::nullopt;
}

void dress(QComboBox *box, const QString &objectName, const QString &accessibleName)
{
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
}

} // namespace

ConnectorFilterBar::ConnectorFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_type(new QComboBox)
    , m_state(new QComboBox)
{
    makeSearch();
    makeTypes();
    makeStates();
    connect(m_search, &QLineEdit::textChanged, this, &ConnectorFilterBar::changed);
    for (QComboBox *box : {m_type, m_state})
        connect(box, &QComboBox::currentIndexChanged, this, &ConnectorFilterBar::changed);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_search, 0, 0, 1, 2);
    layout->addWidget(m_type, 1, 0);
    layout->addWidget(m_state, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
}

void ConnectorFilterBar::makeSearch()
{
    m_search->setObjectName(u"connectorSearch"_s);
    m_search->setAccessibleName(tr("Search connectors"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
}

void ConnectorFilterBar::makeTypes()
{
    dress(m_type, u"connectorTypeFilter"_s, tr("Show connectors of type"));
    m_type->addItem(tr("All types"));
    for (const ConnectorTypeInfo &info : connectorTypes())
        m_type->addItem(text::connectorType(info.type), QVariant::fromValue(info.type));
}

void ConnectorFilterBar::makeStates()
{
    dress(m_state, u"connectorStateFilter"_s, tr("Show connectors in state"));
    m_state->addItem(tr("All states"));
    for (const ConnectorState state : allConnectorStates)
        m_state->addItem(text::connectorStateChoice(state), QVariant::fromValue(state));
}

ConnectorFilter ConnectorFilterBar::filter() const
{
    return {m_search->text(), chosen<ConnectorType>(m_type), chosen<ConnectorState>(m_state)};
}

void ConnectorFilterBar::clear()
{
    {
        // One change, not three.
        const QSignalBlocker search(m_search);
        const QSignalBlocker type(m_type);
        const QSignalBlocker state(m_state);
        m_search->clear();
        m_type->setCurrentIndex(0);
        m_state->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

void ConnectorFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ConnectorFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        Q_EMIT listRequested();
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace console
