using System.CommandLine;
using Sanad.Application.Actors;
using Sanad.Application.Tables;
using Sanad.Application.Timelines;
using Sanad.Cli.Report;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad pair A B</c></summary>
internal sealed class PairCommand : QuestionCommand
{
    private const string ExampleLines = """
          sanad pair Russia "North Korea"
          sanad pair PAK/MIL PAK/REB --from 2024
          sanad pair Putin Zelenskiy --as-of 2025-01-31 --format json
        """;

    private static readonly TableColumn[] Columns =
    [
        new("way", "there: the first to the second; back; together; first-says, second-says; figure"),
        new("when", "when it happened or held, EDTF"),
        new("kind", "event, figure or quote"),
        new("code", "the event's category, or what the figure measures"),
        new("weight", "-10 conflict to 10 cooperation; nothing where it counts towards no balance", IsRightAligned: true),
        new("gloss", "what it tells, in English"),
        new("voucher", "on whose word, and how sure"),
        new("certainty", "how sure the text is of it"),
        new("published", "when it was published"),
        new("source", "the outlet"),
        new("document", "the document"),
        new("record", "the record's id"),
    ];

    private readonly Argument<string> first = new("A") { Description = "A name, a country, a code such as RUS/MIL" };
    private readonly Argument<string> second = new("B") { Description = "The other" };

    public PairCommand()
        : base("pair", "Tells how two deal with each other through time: what each does to the other and says of it, and the figures.", ExampleLines, "How many records to show, newest first", 30)
    {
        first.Validators.Add(InputOptions.RefuseDashes);
        second.Validators.Add(InputOptions.RefuseDashes);
        Definition.Add(first);
        Definition.Add(second);
    }

    protected override async Task<int> AnswerAsync(ILedgerStore store, ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        (string one, string other) = (parsed.GetValue(first)!, parsed.GetValue(second)!);
        Pair pair = new TellPair(SearchIn(store)).Run(one, other, Filters.QueryOf(parsed, null), parsed.GetValue(Limit), Isolates(parsed), interrupted);
        string format = parsed.GetValue(Format)!;
        if (format == "table" && !pair.Dealings.IsEmpty)
        {
            await PrintAsync(PairPage.Render(pair, one, other, StyleOf(parsed, host)), host, interrupted);
        }
        else
        {
            await Listing.PrintAsync(Columns, pair.Dealings.Select(RowOf), format, host, interrupted);
        }

        return await EndAsync(pair.Notes, pair.LeftOut == 0 ? null : CliMessages.LeftOut(pair.LeftOut, "earlier"), host);
    }

    private static TableCell[] RowOf(Dealing dealing)
    {
        ToldRecord told = dealing.Record;
        return
        [
            WayOf(dealing.Way), told.When, told.Kind, told.Code, dealing.Weight, told.Gloss, told.Voucher, told.Certainty, told.Published, told.Source, told.Document, told.Id,
        ];
    }

    private static string WayOf(DealingWay way) => way switch
    {
        DealingWay.There => "there",
        DealingWay.Back => "back",
        DealingWay.Together => "together",
        DealingWay.FirstSays => "first-says",
        DealingWay.SecondSays => "second-says",
        _ => "figure",
    };
}
