// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/stage.h"
#include "ui/widgets/wrappedtext.h"

namespace console {

// What was learnt in a stage, a line each: addresses and codes in the fixed font.
class FactsText : public WrappedText
{
    Q_OBJECT
public:
    explicit FactsText(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

private:
    QList<Fact> m_facts;
};

} // namespace console
