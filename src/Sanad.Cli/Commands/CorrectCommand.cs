using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Sanad.Application.Corrections;
using Sanad.Language.Urdu;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad correct ACTION [WHAT…]</c></summary>
internal sealed class CorrectCommand : LedgerCommand
{
    private const string UserVariable = "SANAD_USER";
    private const string Undo = "undo";
    private const string List = "list";

    private const string ExampleLines = """
          sanad correct reject 12e55f56b48c93ce --note "he did not go"
          sanad correct edit 7a11c0de92b4f3d1 low=15000 high=15000 certainty=denied
          sanad correct merge 7a11c0de92b4f3d1 8c02d4f06b17a9e5
          sanad correct reject --where 'outlet:"BBC Urdu" published:2024-11 event:ASSAULT' --preview
          sanad correct undo 3
          sanad correct list --format json                 everything, one correction a line
        """;

    private static readonly string[] Actions = [.. Enum.GetValues<CorrectionKind>().Select(CorrectionJson.NameOf), List];

    private readonly Argument<string> action = new("ACTION") { Description = string.Join(", ", Actions) };

    private readonly Argument<string[]> what = new("WHAT")
    {
        Description = "Ids of records; for edit also field=value; for undo the number of a correction",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> where = new("--where") { Description = "The records that answer this query, instead of ids: 'event:ASSAULT outlet:\"BBC Urdu\"'", HelpName = "QUERY" };
    private readonly Option<bool> preview = new("--preview") { Description = "List the records that are meant, and write nothing" };
    private readonly Option<string?> note = new("--note") { Description = "Why; it is kept", HelpName = "WHY" };
    private readonly Option<string?> by = new("--by") { Description = $"Who says so [default: ${UserVariable}, else the name you are logged in by]", HelpName = "NAME" };
    private readonly Option<bool> waiting = new("--waiting") { Description = "list: only corrections whose records are not there at present" };

    public CorrectCommand()
        : base("correct", "Says what is right of records and threads: accept, reject, edit, merge, split, undo; lists what was said. What was read is never changed.", ExampleLines)
    {
        action.AcceptOnlyFromAmong(Actions);
        what.Validators.Add(InputOptions.RefuseDashes);
        foreach (Option<string?> option in (Option<string?>[])[where, note, by])
        {
            option.Validators.Add(InputOptions.RefuseEmpty);
        }

        Definition.Add(action);
        Definition.Add(what);
        foreach (Option option in (Option[])[where, preview, note, by, waiting])
        {
            Definition.Add(option);
        }
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        string chosen = parsed.GetValue(action)!;
        if (FaultOf(parsed, chosen) is { } fault)
        {
            return Refuse(host, fault);
        }

        try
        {
            using ILedgerStore store = Open(parsed, host);
            var corrections = new CorrectRecords(UrduLanguage.Pack, store, TimeProvider.System);
            return chosen == List ? await ListAsync(parsed, store, host, interrupted)
                : parsed.GetValue(preview) ? await PreviewAsync(corrections.Preview(RequestOf(parsed, chosen, host)), parsed, host, interrupted)
                : await MakeAsync(chosen == Undo ? UndoOne(corrections, parsed, host) : corrections.Run(RequestOf(parsed, chosen, host)), parsed, store, host, interrupted);
        }
        catch (QueryException e)
        {
            return Refuse(host, e.Message);
        }
        catch (CorrectionException e)
        {
            return CliApplication.Fail(host, $"sanad: {e.Message}");
        }
    }

    // What does not go together.
    private string? FaultOf(ParseResult parsed, string chosen)
    {
        string[] given = parsed.GetValue(what) ?? [];
        bool isByQuery = parsed.GetValue(where) is not null;
        int edits = given.Count(IsEdit);
        return chosen switch
        {
            List when isByQuery || parsed.GetValue(preview) || parsed.GetValue(note) is not null || parsed.GetValue(by) is not null => CliMessages.OnlyListing,
            not List when parsed.GetValue(waiting) => CliMessages.OnlyForList,
            List => null,
            Undo when isByQuery || parsed.GetValue(preview) || given.Length != 1 || !TryReadNumber(given[0], out _) => CliMessages.BadUndo,
            Undo => null,
            "edit" when edits == 0 => CliMessages.NothingEdited,
            not "edit" when edits > 0 => CliMessages.OnlyForEdit(given.First(IsEdit)),
            _ when isByQuery && given.Length > edits => CliMessages.BothWays,
            _ when !isByQuery && given.Length == edits => CliMessages.NoRecords,
            _ => null,
        };
    }

    private CorrectionRequest RequestOf(ParseResult parsed, string chosen, CliHost host)
    {
        string[] given = parsed.GetValue(what) ?? [];
        return new CorrectionRequest
        {
            Kind = Enum.Parse<CorrectionKind>(chosen, ignoreCase: true),
            By = UserOf(parsed, host),
            Note = parsed.GetValue(note),
            Where = parsed.GetValue(where),
            Records = [.. given.Where(word => !IsEdit(word))],
            Edits = [.. given.Where(IsEdit)],
        };
    }

    private Correction UndoOne(CorrectRecords corrections, ParseResult parsed, CliHost host)
    {
        _ = TryReadNumber(parsed.GetValue(what)![0], out long number);
        return corrections.Undo(number, UserOf(parsed, host), parsed.GetValue(note));
    }

    private string UserOf(ParseResult parsed, CliHost host) =>
        parsed.GetValue(by) ?? (host.Environment(UserVariable) is { } user && !string.IsNullOrWhiteSpace(user) ? user : Environment.UserName);

    private async Task<int> PreviewAsync(Correction correction, ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        await Listing.PrintAsync(CorrectionTable.TargetColumns, correction.Targets.Select(CorrectionTable.RowOf), parsed.GetValue(Format)!, host, interrupted);
        await host.Error.WriteLineAsync(CliMessages.Previewed(correction));
        return ExitCode.Success;
    }

    private async Task<int> MakeAsync(Correction made, ParseResult parsed, ILedgerStore store, CliHost host, CancellationToken interrupted)
    {
        ImmutableArray<PlacedCorrection> all = new LedgerCorrections(store).Read();
        await PrintAsync(all.Where(placed => placed.Correction.Number == made.Number), CorrectionSet.Of(all), parsed, host, interrupted);
        await host.Error.WriteLineAsync(CliMessages.Corrected(made));
        return ExitCode.Success;
    }

    private async Task<int> ListAsync(ParseResult parsed, ILedgerStore store, CliHost host, CancellationToken interrupted)
    {
        ImmutableArray<PlacedCorrection> all = new LedgerCorrections(store).Read();
        string[] records = parsed.GetValue(what) ?? [];
        IEnumerable<PlacedCorrection> wanted = all.Where(placed =>
            (records.Length == 0 || placed.Records.Intersect(records).Any() || placed.Correction.Targets.Any(target => records.Contains(target.Record)))
            && (!parsed.GetValue(waiting) || placed.Waiting > 0));
        await PrintAsync(wanted, CorrectionSet.Of(all), parsed, host, interrupted);
        return ExitCode.Success;
    }

    private Task PrintAsync(IEnumerable<PlacedCorrection> corrections, CorrectionSet all, ParseResult parsed, CliHost host, CancellationToken interrupted) =>
        parsed.GetValue(Format) == "json"
            ? Listing.PrintLinesAsync(corrections, (correction, json) => CorrectionJson.Write(correction, all, json), host, interrupted)
            : Listing.PrintAsync(CorrectionTable.Columns, corrections.Select(correction => CorrectionTable.RowOf(correction, all)), parsed.GetValue(Format)!, host, interrupted);

    private static bool IsEdit(string word) => word.Contains('=', StringComparison.Ordinal);

    private static bool TryReadNumber(string word, out long number) => long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
