// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/certificateview.h"

#include "models/outcome/certificatepem.h"
#include "models/support/wholefile.h"
#include "models/workspace/workspace.h"
#include "ui/prompts/prompts.h"
#include "ui/testconsole/certificatedetails.h"
#include "ui/testconsole/certificatetrust.h"
#include "ui/text/certificatetext.h"
#include "ui/text/outcometext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/look.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/wrappedtext.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTreeWidget>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 24;

struct Judgement
{
    QString iconName;
    ThemeColor color;
    QString headline;
    QString meaning;
};

const Failure *refusalOf(const Verdict &verdict)
{
    const auto *failure = verdict.outcome ? std::get_if<Failure>(&*verdict.outcome) : nullptr;
    return failure && failure->cause == Cause::CertificateUntrusted ? failure : nullptr;
}

// Null: the connection was never secured.
const StageReport *securedBy(const Verdict &verdict)
{
    const auto tls = std::find_if(verdict.stages.begin(), verdict.stages.end(), [](const StageReport &report) {
        return report.stage == Stage::Tls && report.state == StageState::Passed;
    });
    return tls == verdict.stages.end() ? nullptr : &*tls;
}

Judgement judgementOf(const Verdict &verdict)
{
    if (const Failure *refusal = refusalOf(verdict)) {
        const text::Explanation explanation = text::explain(*refusal, verdict.connector, verdict.system);
        return {u"states/failed"_s, ThemeColor::Error, explanation.title, explanation.meaning};
    }
    const StageReport *tls = securedBy(verdict);
    if (!tls) {
        return {u"states/information"_s, ThemeColor::Information, CertificateView::tr("The certificate was presented"),
                CertificateView::tr("The connection ended before it was secured: nothing is known against the "
                                    "certificate, and nothing for it.")};
    }
    if (tls->facts.contains(Fact{u"trusted"_s, u"fingerprint"_s})) {
        return {u"states/warning"_s, ThemeColor::Warning,
                CertificateView::tr("The certificate is trusted for its fingerprint alone"),
                CertificateView::tr("It is among the trusted certificates of the system configuration, from which it "
                                    "can be removed. Nothing else about it was asked.")};
    }
    return {u"states/passed"_s, ThemeColor::Success, CertificateView::tr("The certificate was accepted"),
            CertificateView::tr("An authority that this computer trusts vouches for it, it is valid today, and it "
                                "bears the name of the server that was asked for.")};
}

} // namespace

CertificateView::CertificateView(Workspace *workspace, Prompts *prompts, QWidget *parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_trust(new CertificateTrust(workspace, prompts, this))
    , m_nothing(new EmptyState(u"states/certificate"_s, {}, {}))
    , m_icon(new QLabel)
    , m_headline(new QLabel)
    , m_meaning(new WrappedText(u"certificateMeaning"_s, tr("What it means")))
    , m_chain(new QTreeWidget)
    , m_details(new CertificateDetails)
    , m_trustButton(look::makeButton(u"certificateTrust"_s, tr("Trust for this workspace…")))
    , m_save(look::makeButton(u"certificateSave"_s, tr("Save as PEM…"), u"actions/save"_s))
{
    setObjectName(u"certificates"_s);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makePage());
    addWidget(m_nothing);
    addWidget(area);

    connect(m_chain, &QTreeWidget::currentItemChanged, this, [this] {
        if (const Certificate *certificate = current())
            m_details->setCertificate(*certificate);
    });
    connect(m_trustButton, &QPushButton::clicked, this, &CertificateView::trust);
    connect(m_save, &QPushButton::clicked, this, &CertificateView::save);
    connect(m_trust, &CertificateTrust::trusted, this, &CertificateView::trusted);
    connect(m_workspace, &Workspace::systemChanged, this, &CertificateView::showTrust);
    showNothing();
}

QWidget *CertificateView::makePage()
{
    m_headline->setObjectName(u"certificateHeadline"_s);
    m_headline->setFont(look::sectionFont(font()));
    m_headline->setWordWrap(true);
    m_chain->setObjectName(u"certificateChain"_s);
    m_chain->setAccessibleName(tr("Certificates presented, the server’s own first"));
    m_chain->setHeaderLabels({tr("Certificate"), tr("Issuer"), tr("Validity")});
    m_chain->setRootIsDecorated(false);
    m_chain->setUniformRowHeights(true);
    m_chain->setTextElideMode(Qt::ElideRight);
    m_chain->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_chain->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_chain->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // there are ten at most

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::grid);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    column->addLayout(head);
    column->addWidget(m_meaning);
    column->addWidget(m_chain);
    column->addSpacing(metrics::grid);
    column->addWidget(m_details);
    column->addSpacing(metrics::grid);
    column->addWidget(makeButtons());
    column->addWidget(m_trustButton, 0, Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

QWidget *CertificateView::makeButtons()
{
    auto *copy = look::makeButton(u"certificateCopy"_s, tr("Copy fingerprint"), u"actions/copy"_s);
    connect(copy, &QPushButton::clicked, this, &CertificateView::copyFingerprint);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(copy);
    layout->addWidget(m_save);
    layout->addStretch(1);
    return row;
}

void CertificateView::setVerdict(const std::optional<Verdict> &verdict)
{
    if (m_verdict == verdict)
        return;
    const bool isSameChain = m_verdict && verdict && m_verdict->certificates == verdict->certificates;
    m_verdict = verdict;
    if (!m_verdict || m_verdict->certificates.isEmpty())
        return showNothing();
    if (!isSameChain)
        showChain();
    showHeadline();
    showTrust();
    setCurrentIndex(1);
}

void CertificateView::showNothing()
{
    const bool hasEnded = m_verdict && m_verdict->state != Verdict::State::Running;
    if (hasEnded) {
        m_nothing->setTexts(tr("No certificate was presented"),
                            tr("The connection goes without TLS, or did not come so far."));
    } else {
        m_nothing->setTexts(tr("No certificate yet"),
                            tr("What the server presents to secure the connection appears here, also where it is "
                               "refused."));
    }
    setCurrentIndex(0);
}

void CertificateView::showHeadline()
{
    const Judgement judgement = judgementOf(*m_verdict);
    m_icon->setPixmap(look::pixmap(judgement.iconName, iconSize, Theme::color(judgement.color), devicePixelRatioF()));
    m_headline->setText(judgement.headline);
    m_meaning->setText(judgement.meaning);
}

void CertificateView::showChain()
{
    m_chain->clear();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bool canBeSaved = false;
    for (const Certificate &certificate : std::as_const(m_verdict->certificates)) {
        auto *item =
            new QTreeWidgetItem(m_chain, {certificate.subject, certificate.issuer, text::validity(certificate, now)});
        item->setToolTip(0, plainToolTip(certificate.subject));
        item->setToolTip(1, plainToolTip(certificate.issuer));
        canBeSaved = canBeSaved || !certificate.der.isEmpty();
    }
    m_chain->setCurrentItem(m_chain->topLevelItem(0));
    m_save->setVisible(canBeSaved);
}

void CertificateView::showTrust()
{
    const bool isRefused = m_verdict && !m_verdict->certificates.isEmpty() && refusalOf(*m_verdict);
    m_trustButton->setVisible(isRefused && !m_trust->isTrusted(m_verdict->certificates.first()));
}

const Certificate *CertificateView::current() const
{
    const int row = m_chain->indexOfTopLevelItem(m_chain->currentItem());
    return m_verdict && row >= 0 && row < m_verdict->certificates.size() ? &m_verdict->certificates.at(row) : nullptr;
}

// The server's own alone can be trusted: an authority is trusted by the computer's system.
void CertificateView::trust()
{
    m_trust->ask(m_verdict->certificates.first(), m_meaning->text());
}

void CertificateView::copyFingerprint() const
{
    if (const Certificate *certificate = current())
        QGuiApplication::clipboard()->setText(certificate->fingerprint);
}

void CertificateView::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_prompts->chooseFiles(this,
                           {FileRequest::Kind::SaveFile, tr("Save the certificates"), tr("PEM (*.pem *.crt)"),
                            QDir(folder).filePath(u"certificates.pem"_s)},
                           [this, pem = pemOf(m_verdict->certificates)](const QStringList &paths) {
                               for (const QString &path : paths)
                                   write(path, pem);
                           });
}

void CertificateView::write(const QString &path, const QByteArray &pem)
{
    if (const auto written = writeWholeFile(path, pem); !written) {
        m_prompts->tell(
            this, tr("The certificates were not saved"),
            tr("‘%1’ could not be written: %2. Another folder may take it.").arg(path, written.error().technical));
    }
}

void CertificateView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && currentIndex() == 1)
        showHeadline();
    QStackedWidget::changeEvent(event);
}

} // namespace console
