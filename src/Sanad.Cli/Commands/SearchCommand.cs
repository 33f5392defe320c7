using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text;
using Sanad.Application.Searching;
using Sanad.Application.Tables;
using Sanad.Cli.Report;
using Sanad.Language.Urdu;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad search [WORDS…]</c></summary>
internal sealed class SearchCommand : LedgerCommand
{
    private const int MostHits = 1000;

    private const string ExampleLines = """
          sanad search Kim Jong Un                         documents that name him, in Urdu, in any spelling
          sanad search --event ASSAULT --party RUS/MIL --party UKR --when 2024-11/..
          sanad search --measure killed,wounded --origin Ukraine --as-of 2025-01-31
          sanad search '"Donald Trump" OR Zelenskiy -Putin' --outlet "BBC Urdu"
        """;

    private readonly Argument<string[]> words = new("WORDS")
    {
        Description = "Words, \"phrases\", beginnings*, -without, one OR other; in Urdu, or names in Latin letters",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> kind = new("--kind") { Description = "Only records of this kind" };
    private readonly Option<string?> type = new("--event") { Description = "Only events of this PLOVER category, or of one of several: AID,SUPPORT", HelpName = "CODE" };
    private readonly Option<string?> mode = new("--mode") { Description = "Only events of this PLOVER mode", HelpName = "CODE" };
    private readonly Option<string?> context = new("--context") { Description = "Only events in this PLOVER context", HelpName = "CODE" };
    private readonly Option<string?> measure = new("--measure") { Description = "Only figures that measure this (killed, money …)", HelpName = "CODE" };
    private readonly Option<string[]> party = new("--party")
    {
        Description = "Who took part: a name, a country, RUS, RUS/MIL or /MIL; either of RUS,UKR; given twice, both",
        HelpName = "WHO",
    };

    private readonly Option<string?> actor = new("--actor") { Description = "Who did it", HelpName = "WHO" };
    private readonly Option<string?> recipient = new("--recipient") { Description = "To whom", HelpName = "WHO" };
    private readonly Option<string?> speaker = new("--speaker") { Description = "Whose quote", HelpName = "WHO" };
    private readonly Option<string?> origin = new("--origin") { Description = "On whose word; none: the outlet's own", HelpName = "WHO" };
    private readonly Option<string?> place = new("--place") { Description = "Where: a place or a country", HelpName = "PLACE" };
    private readonly Option<string?> when = new("--when") { Description = "When it happened: 2024-11-30, 2024-11, 2024, 2024-11/2025-01 or 2024-11/..", HelpName = "TIME" };
    private readonly Option<string?> certainty = new("--certainty") { Description = "How sure the text is of it" };
    private readonly Option<string?> aux = new("--aux") { Description = "Only events that are future, hypothetical, negated or past background" };
    private readonly Option<string?> record = new("--record") { Description = "The record of this id", HelpName = "ID" };
    private readonly Option<string?> outlet = new("--outlet") { Description = "Who published it", HelpName = "NAME" };
    private readonly Option<string?> published = new("--published") { Description = "When it was published, as --when", HelpName = "TIME" };
    private readonly Option<string?> asOf = new("--as-of") { Description = "Only what was published by this day, each document as it then stood", HelpName = "DAY" };
    private readonly Option<string?> ingestedBy = new("--ingested-by") { Description = "Only what the ledger had by the end of this day (UTC)", HelpName = "DAY" };
    private readonly Option<bool> allVersions = new("--all-versions") { Description = "Also versions that later ones have replaced" };
    private readonly Option<string?> after = new("--after") { Description = "The next page: what the page before said in its last line", HelpName = "HIT" };
    private readonly Option<int> limit = new("--limit") { Description = "How many hits to show", HelpName = "N", DefaultValueFactory = _ => 20 };
    private readonly Option<string> bidi = InputOptions.Bidi();

    public SearchCommand()
        : base("search", "Finds documents by their words, and records by who, what, when, where and on whose word.", ExampleLines)
    {
        kind.AcceptOnlyFromAmong("event", "figure", "quote");
        certainty.AcceptOnlyFromAmong([.. Enum.GetValues<Certainty>().Select(Codes.Of)]);
        aux.AcceptOnlyFromAmong([.. Codes.AuxOrder]);
        Definition.Add(words);
        foreach (Option option in (Option[])[kind, type, mode, context, measure, party, actor, recipient, speaker, origin, place, when, certainty, aux, record, outlet, published, asOf, ingestedBy, allVersions, after, limit, bidi])
        {
            Definition.Add(option);
        }
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        try
        {
            LedgerQuery query = QueryOf(parsed);
            using ILedgerStore store = Open(parsed, host);
            SearchPage page = new LedgerSearch(store, UrduLanguage.Pack).Find(query, interrupted);
            await WriteAsync(page, page.Hits.Any(hit => hit.Record is not null) ? new LedgerCorrections(store).Load() : CorrectionSet.Of([]), parsed, host, interrupted);
            await host.Output.FlushAsync(interrupted);
            await host.Error.WriteLineAsync(CliMessages.Found(page));
            foreach (QueryNote note in page.Notes)
            {
                await host.Error.WriteLineAsync(CliMessages.Note(note));
            }

            return ExitCode.Success;
        }
        catch (QueryException e)
        {
            return Refuse(host, e.Message);
        }
    }

    private async Task WriteAsync(SearchPage page, CorrectionSet corrections, ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        var bytes = new ArrayBufferWriter<byte>();
        switch (parsed.GetValue(Format))
        {
            case "json":
                using (var lines = new HitLines(corrections))
                {
                    foreach (SearchHit hit in page.Hits)
                    {
                        lines.Write(hit, bytes);
                    }
                }

                break;
            case "csv":
                var csv = new TableCsv(CsvDialect.Raw);
                csv.Begin(HitTable.Columns, bytes);
                foreach (SearchHit hit in page.Hits)
                {
                    csv.Write(HitTable.RowOf(hit, corrections), bytes);
                }

                break;
            default:
                Encoding.UTF8.GetBytes(HitPage.Render(page, corrections, new ReportStyle(host.Width, host.UsesColor, parsed.GetValue(bidi) != "off")), bytes);
                break;
        }

        await host.Output.WriteAsync(bytes.WrittenMemory, interrupted);
    }

    private LedgerQuery QueryOf(ParseResult parsed)
    {
        if (parsed.GetValue(words) is null or [] && Definition.Options.All(option => option == Format || option == limit || option == bidi || parsed.GetResult(option) is null or { Implicit: true } || option.Name == "--ledger"))
        {
            throw new QueryException("say what to look for: words, or a filter such as --event ASSAULT --party RUS; sanad documents lists everything");
        }

        string typed = string.Join(' ', parsed.GetValue(words) ?? []);
        int most = parsed.GetValue(limit);
        return new LedgerQuery
        {
            Words = typed.Length > 0 ? typed : null,
            Kind = parsed.GetValue(kind),
            Event = parsed.GetValue(type),
            Mode = parsed.GetValue(mode),
            Context = parsed.GetValue(context),
            Measure = parsed.GetValue(measure),
            Party = parsed.GetValue(party) is [_, ..] parties ? string.Join(" & ", parties) : null,
            Actor = parsed.GetValue(actor),
            Recipient = parsed.GetValue(recipient),
            Speaker = parsed.GetValue(speaker),
            Origin = parsed.GetValue(origin),
            Place = parsed.GetValue(place),
            When = parsed.GetValue(when),
            Certainty = parsed.GetValue(certainty),
            Auxiliary = parsed.GetValue(aux),
            RecordId = parsed.GetValue(record),
            Outlet = parsed.GetValue(outlet),
            Published = parsed.GetValue(published),
            AsOf = DayOf("--as-of", parsed.GetValue(asOf)),
            IngestedBy = DayOf("--ingested-by", parsed.GetValue(ingestedBy)),
            AllVersions = parsed.GetValue(allVersions),
            After = HitName.Read(parsed.GetValue(after)),
            Limit = most is > 0 and <= MostHits ? most : throw new QueryException($"--limit is {most}: give a number from 1 to {MostHits}"),
        };
    }

    private static DateOnly? DayOf(string option, string? value) => value is null ? null
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
        : throw new QueryException($"'{value}' is no day: write {option} as 2024-11-30");
}
