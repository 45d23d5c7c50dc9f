// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/support/walkthrough.h"

#include "app/sampleworkspace.h"
#include "tests/ui/support/consolefixture.h"
#include "ui/testconsole/explanationview.h"
#include "ui/testconsole/stagerow.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDelivery = 20'000; // milliseconds

std::unique_ptr<Services> openSample(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"sample.scanconnectors"_s);
    if (!ensureSampleWorkspace(path, folder.filePath(u"practice"_s)))
        qFatal("The sample workspace cannot be made");
    auto services = Services::open(path, {SecretStoreKind::Memory, {}});
    if (!services || !(*services)->startPracticeReceiver())
        qFatal("The sample workspace or the practice receiver cannot be started");
    return std::move(*services);
}

ConsoleServices consoleServices(Services &services, Prompts &prompts)
{
    ConsoleServices result;
    result.workspace = &services.workspace();
    result.engine = &services.engine();
    result.receiver = &services.receiver();
    result.documents = &services.documents();
    result.prompts = &prompts;
    result.secrets = &services.secrets();
    result.transfer = &services.transfer();
    return result;
}

} // namespace

Walkthrough::Walkthrough()
    : m_services(openSample(m_folder))
    , m_window(std::make_unique<MainWindow>(consoleServices(*m_services, m_prompts)))
{
    m_window->resize(1280, 900);
    m_window->show();
}

Walkthrough::~Walkthrough() = default;

template<class Widget>
Widget *Walkthrough::find(const QString &name) const
{
    return widgetNamed<Widget>(*m_window, name);
}

void Walkthrough::choose(const QString &connector)
{
    auto *list = find<QListView>(u"connectorList"_s);
    const QModelIndexList found =
        list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, connector, 1, Qt::MatchExactly);
    if (found.isEmpty())
        qFatal("There is no connector %s", qUtf8Printable(connector));
    list->setCurrentIndex(found.first());
    QCoreApplication::processEvents();
}

void Walkthrough::edit(const QString &field, const QString &text)
{
    m_window->findChild<QAction *>(u"actionTab1"_s)->trigger();
    auto *edit = find<QLineEdit>(field);
    edit->selectAll();
    edit->insert(text); // keys would be ASCII alone
    m_window->findChild<QAction *>(u"actionSave"_s)->trigger();
    if (!QTest::qWaitFor([this] { return !m_window->findChild<QAction *>(u"actionSave"_s)->isEnabled(); }))
        qFatal("%s cannot be saved", qUtf8Printable(field));
}

void Walkthrough::tick(const QString &box)
{
    m_window->findChild<QAction *>(u"actionTab1"_s)->trigger();
    find<QCheckBox>(box)->setChecked(true);
    m_window->findChild<QAction *>(u"actionSave"_s)->trigger();
}

void Walkthrough::setPassword(const SecretKey &key, const QString &password)
{
    const auto written = m_services->secrets().write(key, Secret(password.toUtf8()));
    if (!QTest::qWaitFor([&] { return written.isFinished(); }) || !written.result())
        qFatal("The password cannot be stored");
}

bool Walkthrough::send()
{
    m_window->findChild<QAction *>(u"actionTab2"_s)->trigger();
    auto *button = find<QAbstractButton>(u"sendTest"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    const auto hasEnded = [&] {
        return button->isEnabled() && m_services->engine().runningJobs() == 0 && !headline().endsWith(u'…');
    };
    return QTest::qWaitFor(hasEnded, longestDelivery);
}

QString Walkthrough::headline() const
{
    return shown(u"verdictHeadline"_s); // that of the history says it too, a little later
}

QString Walkthrough::failedStage() const
{
    for (const auto *row : m_window->findChildren<StageRow *>()) {
        const auto *explanation = row->findChild<ExplanationView *>();
        if (explanation && explanation->isVisible())
            return row->objectName().mid(u"stage"_s.size());
    }
    return {};
}

QString Walkthrough::shown(const QString &label) const
{
    for (const auto *candidate : m_window->findChildren<QWidget *>(label)) {
        if (candidate->isVisible())
            return candidate->property("text").toString();
    }
    return {};
}

QString Walkthrough::copied(const QString &button) const
{
    QGuiApplication::clipboard()->clear();
    for (auto *candidate : m_window->findChildren<QAbstractButton *>(button)) {
        if (candidate->isVisible())
            QTest::mouseClick(candidate, Qt::LeftButton);
    }
    return QGuiApplication::clipboard()->text();
}

} // namespace console
