using System.Collections.Immutable;
using System.CommandLine;
using Sanad.Application.Exports;
using Sanad.Ledger;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad export --format FORMAT</c></summary>
internal sealed class ExportCommand : LedgerCommand
{
    private const string Csv = "csv";

    private const string ExampleLines = """
          sanad export --format csv --for-spreadsheets -o events.csv
          sanad export --format csv --columns published,source,event,actor,recipient,evidence
          sanad export --format jsonl | gzip > ledger.jsonl.gz     sanad ingest reads it back
          sanad export --format sqlite -o ledger.sqlite            tables for Datasette and friends
        """;

    private readonly Option<string> format = new("--format") { Description = "In which format", Required = true };
    private readonly Option<string?> output = new("--output", "-o") { Description = "The file to make [default: standard output]", HelpName = "FILE" };
    private readonly Option<string?> columns = new("--columns") { Description = "Which columns, parted by commas; docs/guide/exporting.md lists them", HelpName = "NAMES" };
    private readonly Option<bool> forSpreadsheets = new("--for-spreadsheets") { Description = "CSV that Excel opens right: a byte-order mark, and no cell that is a formula" };
    private readonly Option<bool> allVersions = new("--all-versions") { Description = "Also versions that later ones have replaced" };

    public ExportCommand()
        : base("export", "Writes what the ledger holds in an open format, streamed and complete.", ExampleLines, hasFormat: false)
    {
        format.AcceptOnlyFromAmong([.. ExportFormats.All.Select(known => known.Name)]);
        foreach (Option option in (Option[])[format, output, columns, forSpreadsheets, allVersions])
        {
            Definition.Add(option);
        }
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        ExportFormat chosen = ExportFormats.Find(parsed.GetValue(format)!)!;
        string? target = parsed.GetValue(output);
        if (FaultOf(parsed, chosen, out ImmutableArray<ExportColumn>? wanted) is { } fault)
        {
            return Refuse(host, fault);
        }

        if (target is not null && Path.Exists(target))
        {
            return CliApplication.Fail(host, CliMessages.AlreadyThere(target));
        }

        using ILedgerStore store = Open(parsed, host);
        IAsyncEnumerable<StoredVersion> versions = store.ReadAll()
            .Where(row => row.SupersededDay is null || parsed.GetValue(allVersions)).Select(VersionDecoder.Decode).ToAsyncEnumerable();
        ExportSummary summary = chosen.IsDatabase
            ? await ExportVersions.WriteSqliteAsync(versions, target!, interrupted)
            : await WriteAsync(versions, chosen, OptionsOf(wanted, parsed, store), target, host, interrupted);
        await host.Error.WriteLineAsync(CliMessages.Exported(summary, chosen));
        return ExitCode.Success;
    }

    private ExportOptions OptionsOf(ImmutableArray<ExportColumn>? wanted, ParseResult parsed, ILedgerStore store)
    {
        var options = new ExportOptions { Columns = wanted, ForSpreadsheets = parsed.GetValue(forSpreadsheets) };
        return wanted is null ? options : options with { Corrections = new LedgerCorrections(store).Load() };
    }

    // What is wrong with the command line; null where nothing is.
    private string? FaultOf(ParseResult parsed, ExportFormat chosen, out ImmutableArray<ExportColumn>? wanted)
    {
        wanted = null;
        if (parsed.GetValue(columns) is { } names)
        {
            if (!chosen.TakesColumns)
            {
                return CliMessages.NotForFormat(columns.Name, chosen.Name, ExportFormats.All.Where(known => known.TakesColumns).Select(known => known.Name));
            }

            if (!ExportColumns.TryParse(names, out ImmutableArray<ExportColumn> found, out string fault))
            {
                return fault;
            }

            wanted = found;
        }

        return parsed.GetValue(forSpreadsheets) && chosen.Name != Csv ? CliMessages.NotForFormat(forSpreadsheets.Name, chosen.Name, [Csv])
            : chosen.IsDatabase && parsed.GetValue(output) is null ? $"--format {chosen.Name} makes a file: name it with --output"
            : null;
    }

    // A file is whole or not there.
    private static async Task<ExportSummary> WriteAsync(
        IAsyncEnumerable<StoredVersion> versions, ExportFormat format, ExportOptions options, string? target, CliHost host, CancellationToken interrupted)
    {
        using IExportWriter writer = ExportFormats.Create(format.Name, options);
        if (target is null)
        {
            ExportSummary written = await ExportVersions.WriteAsync(versions, writer, host.Output, interrupted);
            await host.Output.FlushAsync(interrupted);
            return written;
        }

        string half = target + ".half";
        try
        {
            ExportSummary summary;
            await using (var file = new FileStream(half, FileMode.Create, FileAccess.Write))
            {
                summary = await ExportVersions.WriteAsync(versions, writer, file, interrupted);
            }

            File.Move(half, target);
            return summary;
        }
        finally
        {
            File.Delete(half);
        }
    }
}
