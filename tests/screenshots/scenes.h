// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace console {

class Camera;
class Workspace;

// Beside the sample's connectors some that show what the forms and the verdict have to say.
void addExamples(Workspace &workspace);

// A system configuration as an installation has it, in the place of the sample's.
void configure(Workspace &workspace);

// What there is to see, one group of screens each. They leave the window as they found it.
void takeMail(Camera &camera); // with the sample's own system configuration: its mail server is the practice receiver's
void takeCertificates(Camera &camera); // as takeMail(): the practice receiver shows its own certificate
void takeLoad(Camera &camera); // as takeMail(): to the practice receiver
void takeHistory(Camera &camera); // after takeMail()
void takeSignIn(Camera &camera); // as takeMail(): the practice receiver has the identity provider
void takeConnectors(Camera &camera);
void takeDocuments(Camera &camera); // also a workflow that a terminal would not show
void takeAuthorization(Camera &camera);
void takePages(Camera &camera);
void takeEditing(Camera &camera);
void takeTestAll(Camera &camera);
void takeTransfer(Camera &camera);
void takeSupport(Camera &camera); // at last: the log has what was done

} // namespace console
