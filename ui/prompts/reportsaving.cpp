// SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prompts/reportsaving.h"

#include "ui/prompts/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct ReportSaving
{
    Q_DECLARE_TR_FUNCTIONS(ReportSaving)
};

// A connector's name may hold what no file's name may.
QString fileName(QString name)
{
    for (QChar &character : name) {
        if (character.category() == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(character))
            character = u'_';
    }
    return name;
}

} // namespace

void saveReportAs(Prompts *prompts, QWidget *context, const Report &report, const QString &name)
{
    saveReportAs(prompts, context, name, {}, [report](const QString &path) { return saveReport(report, path); });
}

void saveReportAs(Prompts *prompts, QWidget *context, const QString &name, const QStringList &moreFilters,
                  const ReportWriter &write)
{
    const QStringList filters =
        QStringList{
            ReportSaving::tr("Web page (*.html)"),
            ReportSaving::tr("JSON (*.json)"),
            ReportSaving::tr("JUnit XML (*.xml)"),
        }
        + moreFilters;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const FileRequest request{FileRequest::Kind::SaveFile, ReportSaving::tr("Save report"), filters.join(u";;"_s),
                              folder.filePath(fileName(name) + u".html"_s)};
    prompts->chooseFiles(context, request, [prompts, context, write](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        if (const auto written = write(paths.first()); !written)
            prompts->tell(context, ReportSaving::tr("The report was not saved"), reportFailureText(written.error()));
    });
}

} // namespace console
