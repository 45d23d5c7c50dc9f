// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include <QLocale>
#include <QtTest>

using namespace console;
using namespace Qt::StringLiterals;

class TestTranslation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pluralsAreThoseOfTheLanguage_data();
    void pluralsAreThoseOfTheLanguage();
};

void TestTranslation::pluralsAreThoseOfTheLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    const QString one = u"1 connector is changed."_s;
    const QString two = u"2 connectors are changed."_s;
    QTest::newRow("English") << u"en_GB"_s << one << two;
    QTest::newRow("German") << u"de_AT"_s << u"1 Konnektor ist geändert."_s << u"2 Konnektoren sind geändert."_s;
    QTest::newRow("English where there is no locale") << u"C"_s << one << two;
    QTest::newRow("English for a language that is not there") << u"fi_FI"_s << one << two;
}

void TestTranslation::pluralsAreThoseOfTheLanguage()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    const Translation translation;
    const auto changed = [](int count) {
        return QCoreApplication::translate("TransferText", "%n connector(s) are changed.", nullptr, count);
    };
    QTEST(changed(1), "one");
    QTEST(changed(2), "two");
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
