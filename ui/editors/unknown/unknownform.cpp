// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/unknown/unknownform.h"

#include <QFontDatabase>
#include <QJsonDocument>

namespace console {

using namespace Qt::StringLiterals;

UnknownForm::UnknownForm(ConnectorBinder *binder, QWidget *parent)
    : TypeForm(binder, ConnectorType::Unknown, parent)
{
    addNote(
        tr("This version does not know the connector’s type. Its settings are kept as they are and cannot be edited "
           "here."));
    auto *json = new QPlainTextEdit;
    json->setObjectName(u"unknownSettings"_s);
    json->setAccessibleName(tr("Settings"));
    json->setReadOnly(true);
    json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column()->addWidget(json);
    binder->onRefresh(json, [=, this] {
        if (const auto *settings = std::get_if<UnknownSettings>(&draft()->edited().settings))
            json->setPlainText(QString::fromUtf8(QJsonDocument(settings->json).toJson()));
    });
}

} // namespace console
