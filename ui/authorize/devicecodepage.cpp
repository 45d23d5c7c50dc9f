// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/authorize/devicecodepage.h"

#include "ui/authorize/systembrowserpage.h"
#include "ui/widgets/copyedit.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mutedlabel.h"
#include "ui/widgets/sectionheading.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal codeScale = 2;

QLabel *makeText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

DeviceCodePage::DeviceCodePage(Prompts *prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_userCode(new CopyEdit(tr("Copy the code")))
    , m_address(new CopyEdit(tr("Copy the address")))
    , m_open(look::makeButton(u"deviceAddressOpen"_s, tr("Open")))
    , m_timeLeft(new MutedLabel({}))
{
    setObjectName(u"deviceCodePage"_s);
    m_address->setObjectName(u"deviceAddress"_s);
    m_address->setAccessibleName(tr("Address at which the code is typed"));
    m_userCode->setObjectName(u"userCode"_s);
    m_userCode->setAccessibleName(tr("Code"));
    QFont font = look::semiBold(m_userCode->font());
    font.setPointSizeF(font.pointSizeF() * codeScale);
    m_userCode->setFont(font);
    m_timeLeft->setObjectName(u"deviceTimeLeft"_s);
    m_open->setAccessibleName(tr("Open the page at which the code is typed"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    const auto addRow = [column](const QList<QWidget *> &parts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::grid);
        for (QWidget *part : parts)
            row->addWidget(part);
        row->setStretch(0, 1);
        column->addLayout(row);
    };
    column->addWidget(new SectionHeading(tr("1. Open this address, on this computer or on any other device")));
    addRow({m_address, m_address->copyButton(), m_open});
    column->addWidget(new SectionHeading(tr("2. Type this code there, and sign in")));
    addRow({m_userCode, m_userCode->copyButton()});
    column->addWidget(m_timeLeft);
    column->addWidget(makeText(tr("The page asks for the account that the connector is to use. The console goes on by "
                                  "itself as soon as the sign-in is done.")));
    column->addWidget(makeText(tr("Nobody else asks for a code: whoever is told one by phone or mail, and types it, "
                                  "signs a stranger in.")));
    column->addStretch(1);

    connect(m_open, &QPushButton::clicked, this, [this] {
        SystemBrowserPage::openAddress(m_code.completeAddress.isEmpty() ? m_code.address : m_code.completeAddress,
                                       m_prompts, this);
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &DeviceCodePage::showTimeLeft);
}

void DeviceCodePage::begin(const DeviceCode &code)
{
    m_code = code;
    m_userCode->showText(code.userCode);
    m_address->showText(code.address.toString(QUrl::FullyEncoded));
    showTimeLeft();
    m_tick.start();
    m_userCode->setFocus();
    m_userCode->selectAll();
}

void DeviceCodePage::end()
{
    m_tick.stop();
    m_code = {};
    m_userCode->showText({});
    m_address->showText({});
}

void DeviceCodePage::showTimeLeft()
{
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(m_code.expires);
    if (seconds <= 0) {
        m_timeLeft->setText(tr("The code has expired."));
        return;
    }
    const QString minutes = u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    //: %1 is minutes and seconds, as in 14:59
    m_timeLeft->setText(tr("The code is good for another %1.").arg(minutes));
}

} // namespace console
