using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Sanad.Application.Checks;
using Sanad.Application.Searching;
using Sanad.Application.Tables;
using Sanad.Cli.Report;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad check TEXT</c></summary>
internal sealed class CheckCommand : LedgerCommand
{
    private const int MostCharacters = 100_000;

    private const string ExampleLines = """
          sanad check "$CLAIM"                             a sentence in Urdu, as you met it
          sanad check - --published 2025-01-31 < claim.txt
          sanad check "$CLAIM" --as-of 2024-12-31 --format json
        """;

    private static readonly TableColumn[] Columns =
    [
        new("claim", "the claim's number in the text", IsRightAligned: true),
        new("claim_gloss", "what is claimed, in English"),
        new("verdict", "supports, differs, denies or doubts; nothing where the ledger holds nothing"),
        new("likeness", "how surely the record speaks of the same; only for ranking", IsRightAligned: true),
        new("gloss", "what the record tells, in English"),
        new("voucher", "on whose word, and how sure"),
        new("certainty", "how sure its text is of it"),
        new("published", "when it was published"),
        new("source", "the outlet"),
        new("document", "the document"),
        new("record", "the record's id"),
        new("thread", "the id of its thread"),
        new("evidence", "the sentence"),
    ];

    private readonly Argument<string> text = new("TEXT") { Description = "What is claimed, in Urdu; - for standard input" };
    private readonly Option<string?> published = new("--published") { Description = "The day that “today” means in it", HelpName = "DAY" };
    private readonly Option<string?> asOf = new("--as-of") { Description = "Only by what was published by this day", HelpName = "DAY" };
    private readonly Option<int> limit = InputOptions.Limit("How many records to show for each claim", 5);
    private readonly Option<string> bidi = InputOptions.Bidi();

    public CheckCommand()
        : base("check", "Reads a claim and says what the ledger holds for and against it, on whose word.", ExampleLines)
    {
        text.Validators.Add(InputOptions.RefuseDashes);
        Definition.Add(text);
        foreach (Option option in (Option[])[published, asOf, limit, bidi])
        {
            Definition.Add(option);
        }
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        try
        {
            DateOnly? day = RecordFilters.DayOf("--published", parsed.GetValue(published));
            DateOnly? last = RecordFilters.DayOf("--as-of", parsed.GetValue(asOf));
            string typed = await TextOfAsync(parsed.GetValue(text)!, host, interrupted);
            using ILedgerStore store = Open(parsed, host);
            string format = parsed.GetValue(Format)!;
            bool isolates = format == "table" && parsed.GetValue(bidi) != "off";
            var check = new CheckClaims(store, CliApplication.CreateReader(), LinkedThreadsOf.Current(store, host, interrupted));
            ImmutableArray<CheckedClaim> claims = check.Run(typed, day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), last, parsed.GetValue(limit), isolates, interrupted);
            if (claims.IsEmpty)
            {
                await host.Error.WriteLineAsync(CliMessages.NoClaim);
            }
            else if (format == "table")
            {
                await host.Output.WriteAsync(Encoding.UTF8.GetBytes(CheckPage.Render(claims, new ReportStyle(host.Width, host.UsesColor, isolates))), interrupted);
                await host.Output.FlushAsync(interrupted);
            }
            else
            {
                await Listing.PrintAsync(Columns, claims.SelectMany(RowsOf), format, host, interrupted);
            }

            return ExitCode.Success;
        }
        catch (QueryException e)
        {
            return Refuse(host, e.Message);
        }
    }

    private static async Task<string> TextOfAsync(string typed, CliHost host, CancellationToken interrupted)
    {
        if (typed == "-")
        {
            using var input = new StreamReader(host.OpenInput(), Encoding.UTF8);
            char[] buffer = new char[MostCharacters + 1];
            typed = new string(buffer, 0, await input.ReadBlockAsync(buffer, interrupted));
        }

        return typed.Length <= MostCharacters ? typed : throw new QueryException($"the text is longer than {MostCharacters:N0} characters: sanad ingest reads whole reports");
    }

    private static IEnumerable<TableCell[]> RowsOf(CheckedClaim claim, int number)
    {
        foreach (CheckAnswer answer in claim.Answers)
        {
            yield return
            [
                number + 1, claim.Claim.Gloss, CheckPage.NameOf(answer.Verdict), answer.Likeness, answer.Record.Gloss, answer.Record.Voucher, answer.Record.Certainty, answer.Record.Published,
                answer.Record.Source, answer.Record.Document, answer.Record.Id, answer.Thread, EvidenceOf(answer),
            ];
        }

        if (claim.Answers.IsEmpty)
        {
            TableCell[] bare = new TableCell[Columns.Length];
            (bare[0], bare[1]) = (number + 1, claim.Claim.Gloss);
            yield return bare;
        }
    }

    private static string EvidenceOf(CheckAnswer answer) => answer.Hit.Snippet.Window.Cut(HitTable.TextOf(answer.Hit)).ToString();
}
