using System.CommandLine;
using System.Globalization;
using Sanad.Ledger.Search;
using Sanad.Model;

namespace Sanad.Cli.Commands;

/// <summary>The options by which the commands that follow claims choose records.</summary>
internal sealed class RecordFilters
{
    private readonly Option<string?> words = new("--words") { Description = "Only of documents with these words, as in sanad search", HelpName = "WORDS" };
    private readonly Option<string?> type = new("--event") { Description = "Only events of this PLOVER category, or of one of several: AID,SUPPORT", HelpName = "CODE" };
    private readonly Option<string?> measure = new("--measure") { Description = "Only figures that measure this (killed, money …)", HelpName = "CODE" };
    private readonly Option<string?> actor = new("--actor") { Description = "Who did it", HelpName = "WHO" };
    private readonly Option<string?> recipient = new("--recipient") { Description = "To whom", HelpName = "WHO" };
    private readonly Option<string?> origin = new("--origin") { Description = "On whose word; none: the outlet's own", HelpName = "WHO" };
    private readonly Option<string?> place = new("--place") { Description = "Where: a place or a country", HelpName = "PLACE" };
    private readonly Option<string?> certainty = new("--certainty") { Description = "How sure the text is of it" };
    private readonly Option<string?> outlet = new("--outlet") { Description = "Who published it", HelpName = "NAME" };
    private readonly Option<string?> from = new("--from") { Description = "Only what happened on this day, in this month or year, or later", HelpName = "TIME" };
    private readonly Option<string?> to = new("--to") { Description = "Only what happened then or earlier", HelpName = "TIME" };
    private readonly Option<string?> asOf = new("--as-of") { Description = "Only what was published by this day, each document as it then stood", HelpName = "DAY" };

    public RecordFilters() => certainty.AcceptOnlyFromAmong([.. Enum.GetValues<Certainty>().Select(Codes.Of)]);

    public IEnumerable<Option> Options => [words, type, measure, actor, recipient, origin, place, certainty, outlet, from, to, asOf];

    /// <exception cref="QueryException">A value cannot be read.</exception>
    public LedgerQuery QueryOf(ParseResult parsed, string? about) => new()
    {
        About = string.IsNullOrWhiteSpace(about) ? null : about,
        Words = parsed.GetValue(words),
        Event = parsed.GetValue(type),
        Measure = parsed.GetValue(measure),
        Actor = parsed.GetValue(actor),
        Recipient = parsed.GetValue(recipient),
        Origin = parsed.GetValue(origin),
        Place = parsed.GetValue(place),
        Certainty = parsed.GetValue(certainty),
        Outlet = parsed.GetValue(outlet),
        When = (parsed.GetValue(from), parsed.GetValue(to)) switch
        {
            (null, null) => null,
            ({ } first, null) => $"{first}/..",
            (null, { } last) => $"../{last}",
            ({ } first, { } last) => $"{first}/{last}",
        },
        AsOf = DayOf("--as-of", parsed.GetValue(asOf)),
    };

    public static DateOnly? DayOf(string option, string? value) => value is null ? null
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
        : throw new QueryException($"'{value}' is no day: write {option} as 2024-11-30");
}
