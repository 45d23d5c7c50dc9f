// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/extension/extensionform.h"

#include "ui/editors/extension/propertiesedit.h"

#include <QFontDatabase>

namespace console {

using namespace Qt::StringLiterals;

ExtensionForm::ExtensionForm(ConnectorBinder *binder, QWidget *parent)
    : TypeForm(binder, ConnectorType::Extension, parent)
{
    addHeading(tr("Destination"));
    auto *url = new QLineEdit;
    url->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    url->setPlaceholderText(u"https://example.azurewebsites.net/api/ScanToUplandFax"_s);
    addField(Field::EndpointUrl, url);
    binder->bind(url, &ExtensionSettings::endpointUrl);

    auto *properties = new PropertiesEdit;
    addField(Field::Properties, properties);
    connect(properties, &PropertiesEdit::edited, this, [=, this] {
        this->binder()->edited(properties->objectName(),
                               [=, this] { draft()->set(&ExtensionSettings::properties, properties->properties()); });
    });
    connect(properties, &PropertiesEdit::lineAdded, binder,
            [binder](QWidget *edit) { edit->installEventFilter(binder); });
    binder->onRefresh(properties, [=, this] {
        if (const auto *settings = std::get_if<ExtensionSettings>(&draft()->edited().settings))
            properties->setProperties(settings->properties);
    });
}

} // namespace console
