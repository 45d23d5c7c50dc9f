// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUrl>
#include <QtPlugin>

#include <functional>
#include <memory>

class QWidget;

namespace console {

// Where an embedded page is, for the line above it.
struct SignInPlace
{
    enum class Protection {
        None, // nothing is open yet
        Certificate, // https, with a certificate that somebody vouches for
        Fingerprint, // https, taken for its fingerprint alone
        ThisComputer, // http that does not leave this computer
    };
    QUrl url; // scheme, host and port alone: the rest holds secrets
    Protection protection = Protection::None;
    bool isLoading = false;
    int progress = 0; // percent

    bool operator==(const SignInPlace &) const = default;
};

// Why an embedded page cannot go on. The codes: "browser.blocked" (an address that is neither https nor on this
// computer), "browser.certificate" with "tls.…" as detail, "browser.load", "browser.ended" (its process),
// "browser.password" (a server or proxy asks for one outside of the page, which the view does not give).
struct SignInTrouble
{
    QString code;
    QString detail = {};
    QUrl url; // as in SignInPlace
    QString technical; // English, redacted

    bool operator==(const SignInTrouble &) const = default;
};

class SignInView;

// What a view tells; each may be empty.
struct SignInHandlers
{
    std::function<bool(const QUrl &)> isRedirect;
    std::function<void(const QUrl &)> redirected; // caught before it was opened; queued
    std::function<void(const SignInPlace &)> placeChanged;
    std::function<void(const SignInTrouble &)> troubled;
    // The text of a page that names an error of Microsoft's, "AADSTS50011: …", which is never sent to the redirect URI.
    std::function<void(const QString &)> errorShown;
    // The page opens another window: a view of the same profile with the same rules, for whoever wants to show it.
    std::function<void(std::unique_ptr<SignInView>)> windowOpened;
    std::function<void()> closeRequested; // by the page; queued
};

// An embedded browser for one sign-in: its profile is off the record, made with it and gone with it.
class SignInView
{
public:
    virtual ~SignInView() = default;

    virtual QWidget *widget() = 0; // goes with the view, whatever its parent
    virtual void setHandlers(const SignInHandlers &handlers) = 0; // in place of those it was made with
    virtual void open(const QUrl &address) = 0;
    virtual void reload() = 0;
    virtual void setZoom(double factor) = 0; // 1: as the page has it
    virtual double zoom() const = 0;
};

// Made by the module console_ui_authorization, which is loaded for the first sign-in.
class SignInViewFactory
{
public:
    virtual ~SignInViewFactory() = default;

    // trustedCertificates: SHA-256 fingerprints, lower-case hexadecimal, that are taken although nobody vouches for
    // them.
    virtual std::unique_ptr<SignInView> make(const SignInHandlers &handlers,
                                             const QStringList &trustedCertificates) = 0;
};

} // namespace console

Q_DECLARE_INTERFACE(console::SignInViewFactory, "scan-connector-console.SignInViewFactory/1")
