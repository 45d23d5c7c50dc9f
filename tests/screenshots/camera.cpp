// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/camera.h"

#include "app/services.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/wrappedtext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QTabWidget>
#include <QtTest>

namespace console {

using namespace Qt::StringLiterals;

Camera::Camera(MainWindow &window, Services &services, QString folder)
    : m_window(window)
    , m_services(services)
    , m_folder(std::move(folder))
{
}

QObject *Camera::found(QObject *object, const QString &name)
{
    if (!object)
        qFatal("There is no %s", qUtf8Printable(name));
    return object;
}

void Camera::select(const QString &connector)
{
    auto &list = find<QAbstractItemView>(u"connectorList"_s);
    const QModelIndexList rows =
        list.model()->match(list.model()->index(0, 0), Qt::DisplayRole, connector, 1, Qt::MatchExactly);
    if (rows.isEmpty())
        qFatal("There is no connector %s", qUtf8Printable(connector));
    list.setCurrentIndex(rows.first());
    QTest::qWait(50);
}

void Camera::click(const QString &button)
{
    find<QAbstractButton>(button).click();
    QTest::qWait(50);
}

void Camera::type(const QString &field, const QString &text)
{
    auto &edit = find<QLineEdit>(field);
    edit.selectAll();
    QTest::keyClicks(&edit, text);
}

void Camera::trigger(const QString &action)
{
    find<QAction>(action).trigger();
    QTest::qWait(50);
}

void Camera::chooseTab(const QString &tabs, int index)
{
    find<QTabWidget>(tabs).setCurrentIndex(index);
}

void Camera::showTab(int index)
{
    chooseTab(u"connectorTabs"_s, index);
}

void Camera::send()
{
    showTab(1);
    find<QAction>(u"actionSend"_s).trigger();
    waitForEnd();
}

void Camera::check()
{
    showTab(1);
    find<QAbstractButton>(u"checkTest"_s).click();
    waitForEnd();
}

void Camera::preview()
{
    showTab(1);
    auto &summary = find<WrappedText>(u"previewSummary"_s);
    summary.setText({});
    click(u"previewTest"_s);
    if (!QTest::qWaitFor([&] { return !summary.text().isEmpty(); }, 20'000))
        qFatal("There is no preview");
}

void Camera::take(const QString &name)
{
    takeWidget(m_window, name);
}

void Camera::takeDialog(const QString &dialog, const QString &name)
{
    auto &widget = find<QDialog>(dialog);
    takeWidget(widget, name);
    widget.close();
}

void Camera::takeTabs(const QString &tabs, const QString &prefix, const QStringList &names)
{
    auto &widget = find<QTabWidget>(tabs);
    for (int index = 0; index < names.size(); ++index) {
        widget.setCurrentIndex(index);
        take(prefix + u'-' + names.at(index));
    }
    widget.setCurrentIndex(0);
}

void Camera::takeWidget(QWidget &widget, const QString &name)
{
    QTest::qWait(150);
    if (!widget.grab().save(m_folder + u'/' + name + u".png"_s))
        qFatal("The picture %s cannot be written", qUtf8Printable(name));
}

void Camera::waitForEnd()
{
    if (!QTest::qWaitFor([this] { return m_services.engine().runningJobs() > 0; }, 20'000)
        || !QTest::qWaitFor([this] { return m_services.engine().runningJobs() == 0; }, 20'000))
        qFatal("The test scan did not end");
    QTest::qWait(200);
}

} // namespace console
