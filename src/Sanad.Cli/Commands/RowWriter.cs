using System.Buffers;
using Sanad.Application.Tables;
using Sanad.Cli.Report;

namespace Sanad.Cli.Commands;

/// <summary>A listing in the format that was asked for, whose rows come while the work goes on.</summary>
internal sealed class RowWriter
{
    private readonly Stream output;
    private readonly ITableRenderer renderer;
    private readonly ArrayBufferWriter<byte> buffer = new();

    public RowWriter(IReadOnlyList<TableColumn> columns, string format, CliHost host)
    {
        output = host.Output;
        renderer = RendererOf(format, host);
        renderer.Begin(columns, buffer);
    }

    public static ITableRenderer RendererOf(string format, CliHost host) => format switch
    {
        "json" => new TableJson(),
        "csv" => new TableCsv(CsvDialect.Raw),
        _ => new ListTable(new ReportStyle(host.Width, host.UsesColor, true), host.OutputIsTerminal),
    };

    public void Add(params TableCell[] row) => renderer.Write(row, buffer);

    public void Flush()
    {
        output.Write(buffer.WrittenSpan);
        output.Flush();
        buffer.ResetWrittenCount();
    }

    public void End()
    {
        renderer.End(buffer);
        Flush();
    }
}
