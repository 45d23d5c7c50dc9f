// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/commands/formfield.h"

#include "delivery/commands/commandaddress.h"
#include "delivery/engine/redactor.h"
#include "delivery/senders/extension/extensionplan.h"

namespace console {

using namespace Qt::StringLiterals;

CommandWord fieldValue(const Variable &field, QList<Placeholder> &placeholders)
{
    if (!ExtensionPlan::isSecret(field) && redacted(field.value) == field.value)
        return CommandWord(QString::fromUtf8(MultipartBody::encodedValue(field.value)));
    placeholders.append({placeholderName(u"SCAN_FIELD_"_s, field.name, variablesOf(placeholders)),
                         u"holds the value of the field of this name"_s});
    CommandWord word;
    word.append(placeholders.last());
    return word;
}

} // namespace console
