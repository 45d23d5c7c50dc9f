// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/extension/propertiesedit.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

PropertiesEdit::PropertiesEdit(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_add(new QPushButton(tr("Add property")))
{
    m_add->setObjectName(u"addProperty"_s);
    m_add->setAccessibleName(tr("Add property"));
    m_add->setIcon(Theme::icon(u"actions/add"_s));
    setFocusProxy(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    m_grid->setSpacing(metrics::grid);
    column->addLayout(m_grid);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        appendLine();
        Q_EMIT edited();
    });
    adapt();
}

QList<ExtensionProperty> PropertiesEdit::properties() const
{
    QList<ExtensionProperty> properties;
    for (const Line &line : m_lines)
        properties.append({line.name->text(), line.value->text()});
    return properties;
}

void PropertiesEdit::setProperties(const QList<ExtensionProperty> &properties)
{
    while (m_lines.size() > properties.size())
        removeLine(static_cast<int>(m_lines.size()) - 1);
    while (m_lines.size() < properties.size())
        appendLine();
    for (int i = 0; i < properties.size(); ++i) {
        if (m_lines.at(i).name->text() != properties.at(i).name)
            m_lines.at(i).name->setText(properties.at(i).name);
        if (m_lines.at(i).value->text() != properties.at(i).value)
            m_lines.at(i).value->setText(properties.at(i).value);
    }
    adapt();
}

void PropertiesEdit::appendLine()
{
    const int index = static_cast<int>(m_lines.size());
    const Line line{new QLineEdit, new QLineEdit, new MutedLabel({}), new QPushButton};
    line.name->setObjectName(u"properties.%1.name"_s.arg(index));
    line.name->setPlaceholderText(tr("Name"));
    line.name->setAccessibleName(tr("Name of property %1").arg(index + 1));
    line.value->setObjectName(u"properties.%1.value"_s.arg(index));
    line.value->setPlaceholderText(tr("Value"));
    line.value->setAccessibleName(tr("Value of property %1").arg(index + 1));
    line.remove->setObjectName(u"properties.%1.remove"_s.arg(index));
    line.remove->setIcon(Theme::icon(u"actions/delete"_s));
    line.remove->setAccessibleName(tr("Remove property %1").arg(index + 1));
    line.remove->setToolTip(tr("Remove property %1").arg(index + 1));
    m_grid->addWidget(line.name, 2 * index, 0);
    m_grid->addWidget(line.value, 2 * index, 1);
    m_grid->addWidget(line.remove, 2 * index, 2);
    m_grid->addWidget(line.delivered, 2 * index + 1, 0, 1, 3);
    m_lines.append(line);
    for (QLineEdit *edit : {line.name, line.value}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            adapt();
            Q_EMIT edited();
        });
    }
    connect(line.remove, &QPushButton::clicked, this, [this, index] {
        QList<ExtensionProperty> left = properties();
        left.removeAt(index);
        setProperties(left);
        Q_EMIT edited();
    });
    adapt();
}

void PropertiesEdit::removeLine(int index)
{
    const Line line = m_lines.takeAt(index);
    for (QWidget *widget : {static_cast<QWidget *>(line.name), static_cast<QWidget *>(line.value),
                            static_cast<QWidget *>(line.delivered), static_cast<QWidget *>(line.remove)}) {
        // Found by its name no longer, though it goes only with the event loop.
        widget->setObjectName(QString());
        widget->hide();
        widget->deleteLater();
    }
    adapt();
}

void PropertiesEdit::adapt()
{
    for (const Line &line : std::as_const(m_lines)) {
        const QString name = line.name->text();
        line.delivered->setText(name.isEmpty() ? QString() : tr("Delivered as %1").arg(extensionPropertyPrefix + name));
        line.delivered->setVisible(!name.isEmpty());
    }
    m_add->setEnabled(m_lines.size() < maximumExtensionProperties);
}

} // namespace console
