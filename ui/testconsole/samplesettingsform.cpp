// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/testconsole/samplesettingsform.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/wheelguard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <limits>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolutionStep = 25;
constexpr int usualAmount = 5; // MiB

struct Unit
{
    const char *name;
    qint64 bytes;
};

//: Units of an amount of data, in a list behind the number
constexpr std::array units{
    Unit{QT_TRANSLATE_NOOP("SampleSettingsForm", "bytes"), 1},
    Unit{QT_TRANSLATE_NOOP("SampleSettingsForm", "KiB"), qint64(1) << 10},
    Unit{QT_TRANSLATE_NOOP("SampleSettingsForm", "MiB"), qint64(1) << 20},
    Unit{QT_TRANSLATE_NOOP("SampleSettingsForm", "GiB"), qint64(1) << 30},
};
constexpr int usualUnit = 2;

QSpinBox *makeNumber(const QString &objectName, const QString &accessibleName, int least, int most)
{
    auto *number = new QSpinBox;
    number->setObjectName(objectName);
    number->setAccessibleName(accessibleName);
    number->setRange(least, most);
    return number;
}

QLabel *makeLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

SampleSettingsForm::SampleSettingsForm(QWidget *parent)
    : QWidget(parent)
    , m_format(new QComboBox)
    , m_pages(makeNumber(u"samplePages"_s, tr("Pages of the sample scan"), 1, maximumSamplePages))
    , m_resolution(makeNumber(u"sampleResolution"_s, tr("Resolution of the sample scan"), minimumSampleResolution,
                              maximumSampleResolution))
    , m_isExact(new QCheckBox(tr("E&xact size")))
    , m_amount(makeNumber(u"sampleSize"_s, tr("Size of the sample scan"), 1, 1))
    , m_unit(new QComboBox)
{
    makeFormat();
    makeSize();
    //: Dots per inch, behind the number
    m_resolution->setSuffix(tr(" dpi"));
    m_resolution->setSingleStep(resolutionStep);
    m_resolution->setAccelerated(true);
    m_pages->setAccelerated(true);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::grid);
    grid->addWidget(makeLabel(tr("&Format"), m_format), 0, 0);
    grid->addWidget(m_format, 0, 1);
    grid->addWidget(makeLabel(tr("&Pages"), m_pages), 0, 2);
    grid->addWidget(m_pages, 0, 3);
    grid->addWidget(makeLabel(tr("&Resolution"), m_resolution), 1, 0);
    grid->addWidget(m_resolution, 1, 1);
    grid->addWidget(m_isExact, 2, 0);
    grid->addWidget(m_amount, 2, 1);
    grid->addWidget(m_unit, 2, 2, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);

    connect(m_format, &QComboBox::currentIndexChanged, this, &SampleSettingsForm::settingsChanged);
    connect(m_pages, &QSpinBox::valueChanged, this, &SampleSettingsForm::settingsChanged);
    connect(m_resolution, &QSpinBox::valueChanged, this, &SampleSettingsForm::settingsChanged);
    new WheelGuard(this);
    setSettings({});
}

void SampleSettingsForm::makeFormat()
{
    m_format->setObjectName(u"sampleFormat"_s);
    m_format->setAccessibleName(tr("Format of the sample scan"));
    for (const SampleFormat format : sampleFormats)
        m_format->addItem(sampleFormatName(format).toUpper(), QVariant::fromValue(format));
    m_format->setToolTip(tr("PDF and JPEG are made in colour, TIFF in black and white as multifunction devices send "
                            "it. JPEG has no pages: a file is made for each."));
}

void SampleSettingsForm::makeSize()
{
    m_isExact->setObjectName(u"sampleSizeIsExact"_s);
    m_isExact->setToolTip(
        tr("The files have this size together, to the byte. What the pages do not need is filled with "
           "data that viewers skip."));
    m_unit->setObjectName(u"sampleSizeUnit"_s);
    m_unit->setAccessibleName(tr("Unit of the size"));
    for (const Unit &unit : units)
        m_unit->addItem(tr(unit.name), unit.bytes);
    m_amount->setAccelerated(true);
    m_amount->setGroupSeparatorShown(true);
    connect(m_isExact, &QCheckBox::toggled, this, [this](bool isExact) {
        m_amount->setEnabled(isExact);
        m_unit->setEnabled(isExact);
        Q_EMIT settingsChanged();
    });
    connect(m_amount, &QSpinBox::valueChanged, this, &SampleSettingsForm::settingsChanged);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        limitAmount();
        Q_EMIT settingsChanged();
    });
}

SampleSettings SampleSettingsForm::settings() const
{
    const auto size = m_isExact->isChecked() ? std::optional(m_amount->value() * unit()) : std::nullopt;
    return {m_format->currentData().value<SampleFormat>(), m_pages->value(), m_resolution->value(), size};
}

void SampleSettingsForm::setSettings(const SampleSettings &settings)
{
    const QSignalBlocker blocker(this);
    m_format->setCurrentIndex(m_format->findData(QVariant::fromValue(settings.format)));
    m_pages->setValue(settings.pages);
    m_resolution->setValue(settings.resolution);
    showSize(settings.size);
}

// In the largest unit that it is a whole number of.
void SampleSettingsForm::showSize(const std::optional<qint64> &size)
{
    const qint64 shown = size.value_or(usualAmount * units[usualUnit].bytes);
    const auto fitting =
        std::find_if(units.rbegin(), units.rend(), [&](const Unit &unit) { return shown % unit.bytes == 0; });
    m_unit->setCurrentIndex(m_unit->findData(fitting->bytes));
    limitAmount();
    m_amount->setValue(static_cast<int>(shown / fitting->bytes));
    m_isExact->setChecked(size.has_value());
    m_amount->setEnabled(size.has_value());
    m_unit->setEnabled(size.has_value());
}

void SampleSettingsForm::limitAmount()
{
    m_amount->setMaximum(
        static_cast<int>(std::min<qint64>(maximumSampleSize / unit(), std::numeric_limits<int>::max())));
}

qint64 SampleSettingsForm::unit() const
{
    return m_unit->currentData().toLongLong();
}

} // namespace console
