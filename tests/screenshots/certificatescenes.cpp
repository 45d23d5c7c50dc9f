// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"
#include "tests/screenshots/camera.h"
#include "tests/screenshots/scenes.h"

#include <QLineEdit>
#include <QTabWidget>

namespace console {

using namespace Qt::StringLiterals;

namespace {

enum ResultTab { VerdictTab, TranscriptTab, CertificateTab };

void trust(Workspace &workspace, const QStringList &fingerprints)
{
    SystemConfiguration system = workspace.system();
    system.trustedCertificates = fingerprints;
    if (!workspace.setSystem(system))
        qFatal("The system configuration cannot be saved");
}

} // namespace

void takeCertificates(Camera &camera)
{
    Workspace &workspace = camera.services().workspace();
    const QStringList trusted = workspace.system().trustedCertificates;
    camera.select(u"Practice mail server"_s);
    camera.send();
    camera.chooseTab(u"resultTabs"_s, TranscriptTab);
    // The history has one of that name too.
    auto *search = camera.find<QTabWidget>(u"resultTabs"_s).findChild<QLineEdit *>(u"transcriptSearch"_s);
    search->setText(u"recipient"_s);
    camera.take(u"transcript"_s);
    search->clear();
    camera.chooseTab(u"resultTabs"_s, CertificateTab);
    camera.take(u"certificate-trusted"_s);

    trust(workspace, {});
    camera.check();
    camera.take(u"test-certificate-refused"_s);
    camera.chooseTab(u"resultTabs"_s, CertificateTab);
    camera.take(u"certificate-refused"_s);
    trust(workspace, trusted);
    camera.chooseTab(u"resultTabs"_s, VerdictTab);
}

} // namespace console
