// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/passwordedit.h"

#include "ui/widgets/look.h"

#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_show(look::makeButton({}, tr("Hide")))
{
    m_show->setParent(this); // until it has its place
    m_show->setCheckable(true);
    m_show->setAutoDefault(false); // Enter shows nobody a password
    // One width for both texts, so that nothing moves when the one takes the other's place.
    const int hideWidth = m_show->minimumWidth();
    m_show->setText(tr("Show"));
    look::dress(m_show, {});
    m_show->setFixedWidth(std::max(hideWidth, m_show->minimumWidth()));
    setShown(false);
    connect(m_show, &QPushButton::toggled, this, &PasswordEdit::setShown);
    connect(this, &QObject::objectNameChanged, m_show,
            [this](const QString &name) { m_show->setObjectName(name + u"Show"_s); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_isClearing)
            Q_EMIT edited(Secret(text.toUtf8()));
    });
}

void PasswordEdit::setStored(bool isStored)
{
    setPlaceholderText(isStored ? tr("Stored") : tr("Nothing stored"));
}

void PasswordEdit::clear()
{
    const QScopedValueRollback guard(m_isClearing, true);
    QLineEdit::clear();
    m_show->setChecked(false);
}

void PasswordEdit::setShown(bool isShown)
{
    setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(isShown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(isShown ? tr("Hide the password") : tr("Show the password"));
}

} // namespace console
