using Sanad.Application.Ingest;
using Sanad.Application.Tables;

namespace Sanad.Cli.Commands;

/// <summary>One line for every document that is on disk, for programs that wait for it.</summary>
internal sealed class IngestLines(string format, CliHost host)
{
    private static readonly TableColumn[] Columns =
    [
        new("source", "the outlet"),
        new("id", "the document's id"),
        new("outcome", "added, changed, unchanged, redacted or failed"),
        new("records", "events, figures and quotes kept", IsRightAligned: true),
        new("reason", "why it failed, and what to do"),
    ];

    private readonly RowWriter rows = new(Columns, format, host);

    public void Add(IngestResult result) => rows.Add(
        result.Source, result.Id, result.Fault is null ? result.Outcome.ToString()!.ToLowerInvariant() : "failed", result.Records, result.Fault?.ToString());

    public void Flush() => rows.Flush();
}
