// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/system/systemmerge.h"

#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestSystemMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesOverWhatOneSideChanged();
    void ofWhatBothChangedTheEditedStays();
    void listsHaveWhatEitherAddedAndNotWhatEitherRemoved();
    void oneselfChangesNothing();

private:
    SystemConfiguration m_base;
};

void TestSystemMerge::init()
{
    m_base = {};
    m_base.mailServer = {u"mail.example"_s, 25, MailSecurity::StartTls, u"scan"_s, u"scan@example.com"_s};
    m_base.trustedCertificates = {u"aa"_s, u"bb"_s};
}

void TestSystemMerge::takesOverWhatOneSideChanged()
{
    SystemConfiguration ours = m_base;
    ours.mailServer.port = 587;
    ours.managementUrl = u"https://management.example"_s;
    SystemConfiguration theirs = m_base;
    theirs.mailServer.host = u"smtp.example"_s;
    theirs.trustedCertificates << u"cc"_s;
    SystemConfiguration both = theirs;
    both.mailServer.port = 587;
    both.managementUrl = ours.managementUrl;
    QCOMPARE(rebased(m_base, ours, theirs), both);
}

void TestSystemMerge::ofWhatBothChangedTheEditedStays()
{
    SystemConfiguration ours = m_base;
    ours.mailServer.host = u"ours.example"_s;
    SystemConfiguration theirs = m_base;
    theirs.mailServer.host = u"theirs.example"_s;
    QCOMPARE(rebased(m_base, ours, theirs), ours);
}

void TestSystemMerge::listsHaveWhatEitherAddedAndNotWhatEitherRemoved()
{
    SystemConfiguration ours = m_base;
    ours.trustedCertificates = {u"bb"_s, u"dd"_s};
    SystemConfiguration theirs = m_base;
    theirs.trustedCertificates = {u"aa"_s, u"cc"_s};
    QCOMPARE(rebased(m_base, ours, theirs).trustedCertificates, (QStringList{u"dd"_s, u"cc"_s}));
    ours.trustedCertificates = {u"aa"_s, u"bb"_s, u"cc"_s};
    QCOMPARE(rebased(m_base, ours, theirs).trustedCertificates, (QStringList{u"aa"_s, u"cc"_s}));
}

void TestSystemMerge::oneselfChangesNothing()
{
    SystemConfiguration ours = m_base;
    ours.trustedCertificates = {u"zz"_s};
    QCOMPARE(rebased(m_base, ours, ours), ours);
    QCOMPARE(rebased(m_base, ours, m_base), ours);
    QCOMPARE(rebased(m_base, m_base, ours), ours);
}

QTEST_GUILESS_MAIN(TestSystemMerge)

#include "tst_systemmerge.moc"
