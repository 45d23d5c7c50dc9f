// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/mailreasons.h"

namespace console::text {

using namespace Qt::StringLiterals;

namespace {

const MailReason mistakes[] = {
    {" no-recipient "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "There is no recipient"),
     QT_TRANSLATE_NOOP("ExplanationText", "Neither the workflow names one, nor does a variable give an address."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the recipients of the workflow, for example ‘%userEmail%’, and the e-mail address of the "
                       "terminal user."),
     Mender::Connector},
    {" no-sender "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "There is no sender"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Neither the workflow names a sender, nor does the mail server of the system configuration."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Enter the sender below System configuration, Mail server, or in the workflow."),
     Mender::Connector},
    {" invalid-recipient "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "A recipient is no e-mail address"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%3’ cannot be written to."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Correct the recipients of the workflow, with commas between them, or the value of the variable "
                       "that the address comes from."),
     Mender::Connector},
    {" invalid-sender "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The sender is no e-mail address"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%3’ cannot be the sender of a mail."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Correct the sender of the workflow or below System configuration, the value of the variable "
                       "that it comes from, or the e-mail address of the terminal user."),
     Mender::Connector},
    {" ErrorInvalidSmtpAddress address-invalid "_L1, ""_L1,
     QT_TRANSLATE_NOOP("ExplanationText", "An address is no e-mail address"),
     QT_TRANSLATE_NOOP("ExplanationText", "‘%3’ is neither a sender nor a recipient that a mail can have."),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Correct the addresses of the workflow and the value of the variables that they come from."),
     Mender::Connector},
    {" unresolved-variable "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "The variable ‘%%3%’ has no value"),
     QT_TRANSLATE_NOOP("ExplanationText", "A template of the workflow uses it, so the mail cannot be written."),
     QT_TRANSLATE_NOOP(
         "ExplanationText",
         "Give the terminal user a value for it, choose another user, or take the variable out of the workflow."),
     Mender::Connector},
    {" mail-server-missing "_L1, ""_L1, QT_TRANSLATE_NOOP("ExplanationText", "No mail server is named"),
     QT_TRANSLATE_NOOP("ExplanationText",
                       "Connectors with ‘System settings’ send through the mail server of the system configuration, "
                       "and it names none."),
     QT_TRANSLATE_NOOP("ExplanationText", "Enter the mail server below System configuration."), Mender::Connector},
};

} // namespace

std::span<const MailReason> mailReasons()
{
    return mistakes;
}

} // namespace console::text
