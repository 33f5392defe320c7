using System.CommandLine;
using System.Globalization;
using Sanad.Application.Tables;
using Sanad.Application.Watching;
using Sanad.Intake;
using Sanad.Intake.Fetching;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad watch FEED…</c></summary>
internal sealed class WatchCommand : LedgerCommand
{
    private const string ExampleLines = """
          sanad watch https://example.org/feed             keep the reports of a feed as they come, until it is interrupted
          sanad watch --opml feeds.opml --every 30         all feeds of a list, each every half an hour at most
          sanad watch --once                               one round over the feeds that the ledger knows, for a clock that starts it
          sanad watch --list                               the feeds that it knows, and how they fare
        """;

    private const int LongestContact = 200;

    private static readonly TableColumn[] Columns =
    [
        new("feed", "the address that it was named by"),
        new("state", "ok, failing, gone or new"),
        new("last_poll", "when it was polled last"),
        new("next_poll", "when it may be polled again"),
        new("failures", "polls in a row that have failed", IsRightAligned: true),
        new("moved_to", "where it has moved to for good"),
    ];

    private readonly Argument<string[]> feeds = new("FEED")
    {
        Description = "Addresses of feeds (RSS, RDF, Atom, JSON Feed); without any, those that the ledger knows",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> opml = new("--opml") { Description = "More feeds, from a list in OPML", HelpName = "FILE" };
    private readonly Option<string> every = new("--every") { Description = "The least time between two polls of a feed", HelpName = "MINUTES", DefaultValueFactory = _ => "15" };
    private readonly Option<bool> once = new("--once") { Description = "One round over the feeds that are due, then the end" };
    private readonly Option<string[]> allow = new("--allow") { Description = "A host that may have an address which is not public", HelpName = "HOST" };
    private readonly Option<string> pages = new("--pages") { Description = "off: the feeds' own words are all that is kept", DefaultValueFactory = _ => "on" };
    private readonly Option<string?> contact = new("--contact") { Description = "Where the owner of a site can reach you; sent with every request", HelpName = "TEXT" };
    private readonly Option<bool> list = new("--list") { Description = "Lists the feeds that the ledger knows, and polls none" };

    public WatchCommand()
        : base("watch", "Polls feeds and keeps the reports they announce.", ExampleLines)
    {
        feeds.Validators.Add(InputOptions.RefuseUnknownOption);
        pages.AcceptOnlyFromAmong("on", "off");
        Definition.Add(feeds);
        foreach (Option option in (Option[])[opml, every, once, allow, pages, contact, list])
        {
            Definition.Add(option);
        }
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        string[] named = parsed.GetValue(feeds)!;
        string[] lists = parsed.GetValue(opml) ?? [];
        if (FaultOf(parsed, named) is { } fault)
        {
            return Refuse(host, fault);
        }

        if (Array.Find(lists, path => !File.Exists(path)) is { } missing)
        {
            return CliApplication.Fail(host, CliMessages.NoSuchPath(missing));
        }

        using ILedgerStore store = Open(parsed, host, mustExist: named.Length + lists.Length == 0);
        var state = new LedgerWatchState(store, host.Fetching.Time);
        if (parsed.GetValue(list))
        {
            await Listing.PrintAsync(Columns, state.ReadFeeds().Select(RowOf), parsed.GetValue(Format)!, host, interrupted);
            return ExitCode.Success;
        }

        string[] wanted = named.Length + lists.Length > 0 ? named : [.. state.ReadFeeds().Select(feed => feed.Url)];
        if (wanted.Length + lists.Length == 0)
        {
            return Refuse(host, CliMessages.NoFeeds);
        }

        var output = new WatchOutput(host, parsed.GetValue(Format)!);
        var ledger = new WatchIntoLedger(CliApplication.CreateReader(), store, host.Fetching.Time) { OnDone = output.Add };
        WatchRequest request = RequestFor(parsed, state, ledger, output) with { Feeds = wanted, OpmlFiles = lists, Time = host.Fetching.Time };
        return await WatchAsync(request, OptionsOf(parsed, host), ledger, interrupted);
    }

    private WatchRequest RequestFor(ParseResult parsed, LedgerWatchState state, WatchIntoLedger ledger, WatchOutput output) => new()
    {
        State = state,
        Sink = async (documents, cancellationToken) =>
        {
            await ledger.KeepAsync(documents, cancellationToken);
            output.Flush();
        },
        OnFault = fault =>
        {
            ledger.Keep(fault);
            output.Tell(fault.ToString());
        },
        OnRound = (summary, next) => output.Tell(CliMessages.Round(summary, ledger.Total, next)),
        Once = parsed.GetValue(once),
        Pages = parsed.GetValue(pages) == "on",
        Every = TimeSpan.FromMinutes(MinutesOf(parsed)!.Value),
    };

    private static async Task<int> WatchAsync(WatchRequest request, FetchOptions options, WatchIntoLedger ledger, CancellationToken interrupted)
    {
        using var fetcher = new WebFetcher(options);
        WatchSummary summary = await new WatchFeeds(fetcher.FetchAsync, new IntakeOptions()).RunAsync(request, interrupted);
        return summary.Failed + ledger.Total.Failed > 0 ? ExitCode.SomeDocumentsFailed : ExitCode.Success;
    }

    private string? FaultOf(ParseResult parsed, string[] named) =>
        Array.Find(named, url => !IsWeb(url)) is { } other ? CliMessages.BadFeed(other)
        : MinutesOf(parsed) is null ? CliMessages.BadMinutes(parsed.GetValue(every)!)
        : parsed.GetValue(contact) is { } given && !IsPlain(given) ? CliMessages.BadContact(given)
        : null;

    private FetchOptions OptionsOf(ParseResult parsed, CliHost host)
    {
        FetchOptions options = host.Fetching with { AllowedHosts = parsed.GetValue(allow) ?? [] };
        return parsed.GetValue(contact) is { } given ? options with { UserAgent = $"{options.UserAgent[..^1]}; {given})" } : options;
    }

    private int? MinutesOf(ParseResult parsed) =>
        int.TryParse(parsed.GetValue(every), NumberStyles.None, CultureInfo.InvariantCulture, out int minutes) && minutes is > 0 and <= CliMessages.MostMinutes ? minutes : null;

    private static bool IsWeb(string url) =>
        url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    // It stands in the brackets of the name that is sent.
    private static bool IsPlain(string contact) =>
        contact.Length is > 0 and <= LongestContact && contact.All(letter => letter is >= ' ' and <= '~' and not ('(' or ')' or '\\'));

    private static TableCell[] RowOf(FeedState feed) =>
    [
        feed.Url,
        feed.IsGone ? "gone" : feed.Failures > 0 ? "failing" : feed.LastPoll is null ? "new" : "ok",
        feed.LastPoll is { } last ? TimeOf(last) : null,
        feed.IsGone ? null : TimeOf(feed.NextPoll),
        feed.Failures,
        feed.MovedTo,
    ];

    private static string TimeOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
