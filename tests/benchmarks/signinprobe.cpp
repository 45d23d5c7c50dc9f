// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the embedded browser costs, measured within the real program, for authorization.sh: a plugin that Qt loads with
// it, which prints a line and ends the program.
//
//   QT_QPA_GENERIC_PLUGINS=signinprobe:window     milliseconds from $PROBE_BEGIN to a painted window, memory, mapped
//   QT_QPA_GENERIC_PLUGINS=signinprobe:browser    milliseconds from the click on Authorize, as it were, to a page that
//                                                 is shown, memory, mapped
//
// Memory is the proportional set size of the program and of all that it started, in KiB; mapped tells whether WebEngine
// is in the program's memory map.

#include "ui/authorize/signinmodule.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGenericPlugin>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

using namespace console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Of a process and of all that it started.
long memoryOf(qint64 process)
{
    const QString folder = u"/proc/%1/"_s.arg(process);
    const QByteArray rollup = contentOf(folder + u"smaps_rollup"_s);
    const qsizetype at = rollup.indexOf("\nPss:");
    long sum = at < 0 ? 0 : rollup.mid(at + 5, rollup.indexOf("kB", at) - at - 5).trimmed().toLong();
    const QStringList threads = QDir(folder + u"task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        const QList<QByteArray> children = contentOf(folder + u"task/"_s + thread + u"/children"_s).split(' ');
        for (const QByteArray &child : children) {
            if (child.toLongLong() > 0)
                sum += memoryOf(child.toLongLong());
        }
    }
    return sum;
}

class Probe : public QObject
{
public:
    explicit Probe(bool opensBrowser)
        : m_opensBrowser(opensBrowser)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && widget->isWindow()) {
            QCoreApplication::instance()->removeEventFilter(this);
            QTimer::singleShot(0, this, &Probe::onShown);
        }
        return false;
    }

private:
    void onShown()
    {
        using std::chrono::milliseconds;
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        const auto begin = milliseconds(qEnvironmentVariable("PROBE_BEGIN").toLongLong());
        const auto taken = std::chrono::duration_cast<milliseconds>(now) - begin;
        if (m_opensBrowser)
            QTimer::singleShot(500ms, this, &Probe::openBrowser); // when the window has come to rest
        else
            QTimer::singleShot(500ms, this, [this, taken] { end(taken.count()); });
    }

    void openBrowser()
    {
        m_timer.start();
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<form><input autofocus></form>");
                socket->disconnectFromHost();
            });
        });
        const SignInModule::Factory factory = m_module.factory();
        if (!factory)
            qFatal("There is no embedded browser: %s", qPrintable(factory.error().technical));
        SignInHandlers handlers;
        handlers.placeChanged = [this](const SignInPlace &place) {
            if (!place.isLoading && place.progress == 100 && m_timer.isValid()) {
                const qint64 taken = m_timer.elapsed();
                m_timer.invalidate();
                QTimer::singleShot(500ms, this, [this, taken] { end(taken); });
            }
        };
        m_view = (*factory)->make(handlers, {});
        m_view->widget()->resize(800, 600);
        m_view->widget()->show();
        m_view->open(QUrl(u"http://localhost:%1/"_s.arg(m_server.serverPort())));
    }

    void end(qint64 milliseconds)
    {
        const bool isMapped = contentOf(u"/proc/self/maps"_s).contains("WebEngine");
        std::printf("%lld %ld %s\n", milliseconds, memoryOf(QCoreApplication::applicationPid()),
                    isMapped ? "yes" : "no");
        m_view.reset();
        QCoreApplication::quit();
    }

    const bool m_opensBrowser;
    QElapsedTimer m_timer;
    QTcpServer m_server;
    SignInModule m_module;
    std::unique_ptr<SignInView> m_view;
};

} // namespace

class SignInProbePlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "signinprobe.json")
public:
    QObject *create(const QString &, const QString &specification) override
    {
        return new Probe(specification == "browser"_L1);
    }
};

#include "signinprobe.moc"
