// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outcome/stage.h"

#include <QTextEdit>

namespace console {

// What was learnt in a stage, a line each, to read and to select: addresses and codes in the fixed font, broken
// anywhere rather than cut. As high as its text.
class FactsText : public QTextEdit
{
    Q_OBJECT
public:
    explicit FactsText(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();
};

} // namespace console
