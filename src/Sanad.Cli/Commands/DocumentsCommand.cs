using System.CommandLine;
using System.Globalization;
using Sanad.Application.Tables;
using Sanad.Language.Urdu;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad documents [ID]</c></summary>
internal sealed class DocumentsCommand : LedgerCommand
{
    private const string ExampleLines = """
          sanad documents --outlet "BBC Urdu" --published 2026-04
          sanad documents ur-00017                         its versions, and what changed from one to the next
          sanad documents --failed                         what could not be taken in or read, and why
          sanad documents --all --format csv > documents.csv
        """;

    private static readonly TableColumn[] Columns =
    [
        new("published", "the publication day; with a question mark where it was worked out"),
        new("source", "the outlet"),
        new("id", "the document's id"),
        new("title", "its title"),
        new("version", "which version of it", IsRightAligned: true),
        new("records", "events, figures and quotes", IsRightAligned: true),
        new("state", "read, replaced, failed or redacted"),
        new("ingested", "when it came"),
    ];

    private static readonly TableColumn[] FaultColumns =
    [
        new("at", "when it was tried"),
        new("source", "the outlet, or the file"),
        new("document", "the document's id, or the line"),
        new("code", "the diagnostic's code"),
        new("reason", "what was found, and what to do"),
    ];

    private readonly Argument<string?> id = new("ID") { Description = "One document: its versions, with what changed", Arity = ArgumentArity.ZeroOrOne };
    private readonly SourceChoice source = new();
    private readonly Option<string?> outlet = new("--outlet") { Description = "Only of this outlet", HelpName = "NAME" };
    private readonly Option<string?> published = new("--published") { Description = "Only of this day, month, year, or interval", HelpName = "TIME" };
    private readonly Option<bool> failed = new("--failed") { Description = "What could not be taken in or read, with the reasons" };
    private readonly Option<bool> redacted = new("--redacted") { Description = "The tombstones of what was redacted" };
    private readonly Option<bool> allVersions = new("--all-versions") { Description = "Also versions that later ones have replaced" };
    private readonly Option<int> limit = InputOptions.Limit("How many to list, newest first", 50);
    private readonly Option<bool> all = new("--all") { Description = "List all of them" };

    public DocumentsCommand()
        : base("documents", "Lists the documents of the ledger, or the versions of one.", ExampleLines)
    {
        id.Validators.Add(InputOptions.RefuseDashes);
        Definition.Add(id);
        foreach (Option option in (Option[])[source.Option, outlet, published, failed, redacted, allVersions, limit, all])
        {
            Definition.Add(option);
        }
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        string format = parsed.GetValue(Format)!;
        using ILedgerStore store = Open(parsed, host);
        if (parsed.GetValue(id) is { } one)
        {
            if (source.Find(parsed, store, one) is not { } found)
            {
                return CliApplication.Fail(host, SourceChoice.Fault(store, one));
            }

            await VersionListing.PrintAsync(store.FindVersions(found.Source, one), format, host, interrupted);
            return ExitCode.Success;
        }

        try
        {
            Task listing = parsed.GetValue(failed)
                ? Listing.PrintAsync(FaultColumns, FaultRows(store), format, host, interrupted)
                : Listing.PrintAsync(Columns, Rows(parsed, store).Select(RowOf), format, host, interrupted);
            await listing;
            return ExitCode.Success;
        }
        catch (QueryException e)
        {
            return Refuse(host, e.Message);
        }
    }

    public static TableCell[] RowOf(VersionRow row) =>
    [
        row.Document.Published ?? (PlaceInLine.DayNumberOf(row.Place) is > 0 and var day ? $"{PlaceInLine.DayOf(day):yyyy-MM-dd}?" : null),
        row.Document.Source,
        row.Document.Id,
        row.Document.Title,
        row.Number,
        row.Records,
        row.IsRedacted ? "redacted" : row.Failure is not null ? "failed" : row.SupersededDay is not null ? "replaced" : "read",
        Listing.TimeOf(row.Ingested),
    ];

    private static IEnumerable<TableCell[]> FaultRows(ILedgerStore store)
    {
        foreach (IntakeFault fault in store.ReadFaults())
        {
            yield return [Listing.TimeOf(fault.At), fault.Path, fault.Line is { } line ? line.ToString(CultureInfo.InvariantCulture) : null, fault.Code, fault.Message];
        }

        foreach (VersionRow row in store.ReadFailed())
        {
            yield return [Listing.TimeOf(row.Ingested), row.Document.Source, row.Document.Id, "READ0001", row.Failure];
        }
    }

    private IEnumerable<VersionRow> Rows(ParseResult parsed, ILedgerStore store)
    {
        if (parsed.GetValue(redacted))
        {
            return store.ReadRedacted();
        }

        var query = new LedgerQuery
        {
            Outlet = parsed.GetValue(outlet),
            Published = parsed.GetValue(published),
            AllVersions = parsed.GetValue(allVersions),
            Limit = parsed.GetValue(all) ? int.MaxValue : parsed.GetValue(limit),
        };
        return new LedgerSearch(store, UrduLanguage.Pack).List(query);
    }
}
