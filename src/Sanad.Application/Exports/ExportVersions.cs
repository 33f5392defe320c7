using Sanad.Ledger;
using Sanad.Ledger.Sqlite;

namespace Sanad.Application.Exports;

/// <summary>The use case <c>export</c>: stored versions out, in an open format, streamed and complete.</summary>
public static class ExportVersions
{
    /// <summary>Writes every version to a stream, in their order and in memory that does not grow with their number.</summary>
    /// <exception cref="IOException">The output cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; what was written is not whole.</exception>
    public static async Task<ExportSummary> WriteAsync(
        IAsyncEnumerable<StoredVersion> versions, IExportWriter writer, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(output);
        var pump = new BufferedPump(output);
        var total = new ExportSummary();
        writer.Begin(pump.Buffer);
        await pump.RunAsync(versions, version => total = total.Add(writer.Write(version, pump.Buffer)), cancellationToken);
        writer.End(pump.Buffer);
        await pump.FlushAsync(cancellationToken);
        return total;
    }

    /// <summary>Writes every version into a new SQLite file; where it fails or is cancelled, no file is left.</summary>
    /// <exception cref="IOException">The file is there already, or cannot be made.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ExportSummary> WriteSqliteAsync(
        IAsyncEnumerable<StoredVersion> versions, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(versions);
        using SqliteExport export = SqliteExport.Create(path);
        var total = new ExportSummary();
        await foreach (StoredVersion version in versions.WithCancellation(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            export.Write(version);
            total = total.Add(ExportSummary.Whole(version.Reading));
        }

        export.Finish();
        return total;
    }
}
