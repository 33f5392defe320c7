using System.Buffers;
using System.Collections.Immutable;
using Sanad.Application.Tables;
using Sanad.Ledger;

namespace Sanad.Application.Exports;

/// <summary>The format <c>csv</c>: a header row, then one row a record.</summary>
internal sealed class CsvExport(ExportOptions options) : IExportWriter
{
    private readonly ImmutableArray<ExportColumn> columns = options.Columns ?? ExportColumns.Standard;
    private readonly CsvRow line = new(options.ForSpreadsheets ? CsvDialect.Spreadsheet : CsvDialect.Raw);

    public void Begin(IBufferWriter<byte> output)
    {
        line.Begin(output);
        foreach (ExportColumn column in columns)
        {
            line.Add(column.Name);
        }

        line.End(output);
    }

    public ExportSummary Write(StoredVersion version, IBufferWriter<byte> output)
    {
        foreach (ExportRow row in ExportRow.Of(version, options.Corrections))
        {
            foreach (ExportColumn column in columns)
            {
                line.Add(column.Cell(row));
            }

            line.End(output);
        }

        return ExportSummary.Whole(version.Reading);
    }

    public void End(IBufferWriter<byte> output)
    {
    }

    public void Dispose()
    {
    }
}
