// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/api/documentgenerator.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace console {

// What a generated scan is to be like: format, pages, resolution, and its size where that matters.
class SampleSettingsForm : public QWidget
{
    Q_OBJECT
public:
    explicit SampleSettingsForm(QWidget *parent = nullptr);

    SampleSettings settings() const;
    void setSettings(const SampleSettings &settings);

Q_SIGNALS:
    void settingsChanged(); // by whoever edits

private:
    void makeFormat();
    void makeSize();
    void showSize(const std::optional<qint64> &size);
    void limitAmount();
    qint64 unit() const;

    QComboBox *m_format;
    QSpinBox *m_pages;
    QSpinBox *m_resolution;
    QCheckBox *m_isExact;
    QSpinBox *m_amount;
    QComboBox *m_unit;
};

} // namespace console
