// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/copyedit.h"

#include "ui/widgets/look.h"
#include "ui/widgets/plaintooltip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

CopyEdit::CopyEdit(const QString &copyText, QWidget *parent)
    : QLineEdit(parent)
    , m_copy(look::makeButton({}, tr("Copy"), u"actions/copy"_s))
{
    setReadOnly(true);
    setFont(look::fixedFont());
    m_copy->setAccessibleName(copyText);
    m_copy->setToolTip(copyText);
    m_copy->setEnabled(false);
    m_copy->setParent(this); // until it has its place
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(this, &QObject::objectNameChanged, m_copy,
            [this](const QString &name) { m_copy->setObjectName(name + u"Copy"_s); });
}

void CopyEdit::showText(const QString &text)
{
    m_copy->setEnabled(!text.isEmpty());
    if (text == this->text())
        return;
    setText(text);
    setCursorPosition(0);
    setToolTip(plainToolTip(text)); // one that is longer than the field is seen as a whole
}

} // namespace console
