// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/certificatesform.h"

#include "ui/widgets/look.h"

namespace console {

using namespace Qt::StringLiterals;

CertificatesForm::CertificatesForm(SystemBinder *binder, QWidget *parent)
    : SystemForm(binder, parent)
{
    addNote(
        tr("A server whose certificate is in this list is trusted, also where no certification authority vouches for "
           "it. Whoever adds one should have compared it with what the server’s administrator says. One that was "
           "refused in a test can be added where the test shows it, below Certificate."));
    addHeading(tr("Trusted certificates"));
    auto *fingerprints = new TextListEdit({.add = tr("Add fingerprint"),
                                           .line = tr("Fingerprint %1"),
                                           .remove = tr("Remove fingerprint %1"),
                                           .placeholder = tr("64 hexadecimal digits")});
    fingerprints->setLineFont(look::fixedFont());
    fingerprints->setNormalization(normalizedFingerprint);
    addList(u"trustedCertificates"_s, tr("SHA-256 fingerprints"),
            tr("With or without colons and spaces, in capitals or not: kept is one spelling."), fingerprints,
            &SystemConfiguration::trustedCertificates);
}

} // namespace console
