// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/fakesupportbundles.h"

namespace console {

using namespace Qt::StringLiterals;
using Kind = SupportPart::Kind;

QList<SupportPart> FakeSupportBundles::parts(int failures) const
{
    QList<SupportPart> parts{{Kind::Platform, u"platform.txt"_s},
                             {Kind::Connectors, u"connectors.json"_s},
                             {Kind::System, u"system.json"_s},
                             {Kind::Log, u"log/scan-console.log"_s}};
    for (const DeliveryEntry &delivery : deliveries) {
        const bool isProposed = delivery.state == DeliveryState::Failed && failures-- > 0;
        parts.append({Kind::Delivery, u"deliveries/%1.json"_s.arg(parts.size()), isProposed, delivery});
    }
    return parts;
}

QString FakeSupportBundles::textOf(const QString &fileName)
{
    return u"text of "_s + fileName;
}

template<class Answer>
QFuture<Answer> FakeSupportBundles::answered(const Answer &answer)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto give = [promise, answer] {
        promise->addResult(answer);
        promise->finish();
    };
    if (isSlow)
        m_waiting.append(give);
    else
        give();
    return promise->future();
}

QFuture<QString> FakeSupportBundles::text(const SupportPart &part)
{
    made.append(part.fileName);
    return answered(textOf(part.fileName));
}

QFuture<Expected<std::monostate, SupportFailure>> FakeSupportBundles::save(const QString &path,
                                                                           const QList<SupportFile> &files)
{
    savedTo.append(path);
    saved = files;
    using Answer = Expected<std::monostate, SupportFailure>;
    return answered(failure ? Answer(Unexpected(*failure)) : Answer(std::monostate()));
}

void FakeSupportBundles::answer()
{
    m_waiting.takeFirst()();
}

} // namespace console
