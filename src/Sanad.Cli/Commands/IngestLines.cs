using System.Buffers;
using Sanad.Application.Ingest;
using Sanad.Application.Tables;

namespace Sanad.Cli.Commands;

/// <summary>One line for every document that is on disk, for programs that wait for it.</summary>
internal sealed class IngestLines
{
    private static readonly TableColumn[] Columns =
    [
        new("source", "the outlet"),
        new("id", "the document's id"),
        new("outcome", "added, changed, unchanged, redacted or failed"),
        new("records", "events, figures and quotes kept", IsRightAligned: true),
        new("reason", "why it failed, and what to do"),
    ];

    private readonly Stream output;
    private readonly ITableRenderer renderer;
    private readonly ArrayBufferWriter<byte> buffer = new();

    public IngestLines(string format, Stream output)
    {
        this.output = output;
        renderer = format == "csv" ? new TableCsv(CsvDialect.Raw) : new TableJson();
        renderer.Begin(Columns, buffer);
    }

    public void Add(IngestResult result) => renderer.Write(
        [
            result.Source, result.Id, result.Fault is null ? result.Outcome.ToString()!.ToLowerInvariant() : "failed", result.Records, result.Fault?.ToString(),
        ],
        buffer);

    public void Flush()
    {
        output.Write(buffer.WrittenSpan);
        output.Flush();
        buffer.ResetWrittenCount();
    }
}
