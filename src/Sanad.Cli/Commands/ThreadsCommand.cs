using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sanad.Application.Tables;
using Sanad.Application.ThreadViews;
using Sanad.Cli.Report;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad threads [QUERY]</c></summary>
internal sealed class ThreadsCommand : QuestionCommand
{
    private const string ExampleLines = """
          sanad threads "North Korea" --from 2024-10
          sanad threads --kind figure:killed --least 3
          sanad threads --format json --members            every thread, with the places of its records
        """;

    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly TableColumn[] Columns =
    [
        new("thread", "its id, which sanad thread takes"),
        new("kind", "a PLOVER category, or figure: and the measure"),
        new("standing", "reported, corroborated, contested, confirmed, denied or unconfirmed"),
        new("first", "publication day of its first record"),
        new("last", "of its last"),
        new("documents", "how many documents tell it", IsRightAligned: true),
        new("records", "how many records it has", IsRightAligned: true),
        new("gloss", "what it is about, in English"),
    ];

    private readonly Argument<string[]> query = About("Only threads with a record about this name, country or place");
    private readonly Option<string?> kind = new("--kind") { Description = "Only of this kind: ASSAULT, figure:killed …", HelpName = "KIND" };
    private readonly Option<int?> least = new("--least") { Description = "Only told by as many documents [default: 2; 1 with a query]", HelpName = "N" };
    private readonly Option<bool> members = new("--members") { Description = "With --format json: every thread, with document, start and kind of each of its records" };

    public ThreadsCommand()
        : base("threads", "Lists what is followed from report to report, newest first, with how it stands.", ExampleLines, "How many to show", 20)
    {
        Definition.Add(query);
        Definition.Add(kind);
        Definition.Add(least);
        Definition.Add(members);
    }

    protected override async Task<int> AnswerAsync(ILedgerStore store, ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        LedgerQuery asked = Filters.QueryOf(parsed, string.Join(' ', parsed.GetValue(query) ?? []));
        bool isAsked = asked != new LedgerQuery();
        string format = parsed.GetValue(Format)!;
        if (parsed.GetValue(members))
        {
            return format != "json" ? Refuse(host, "--members is for --format json")
                : isAsked || parsed.GetValue(kind) is not null || parsed.GetValue(least) is not null ? Refuse(host, "--members prints every thread: leave out what narrows them")
                : await WriteMembersAsync(LinkedThreadsOf.Current(store, host, interrupted), host, interrupted);
        }

        var filter = new ThreadFilter { Kind = parsed.GetValue(kind), Query = isAsked ? asked : null, LeastDocuments = parsed.GetValue(least) ?? (isAsked ? 1 : 2) };
        LedgerThreads threads = LinkedThreadsOf.Current(store, host, interrupted);
        ThreadPage page = threads.List(filter, limit: parsed.GetValue(Limit), cancellationToken: interrupted);
        var tell = new TellThread(threads);
        IEnumerable<(ThreadSummary Thread, ThreadView View)> found = page.Threads
            .Select(thread => (thread, tell.Summarize(thread.Id, asked.AsOf, Isolates(parsed)))).Where(pair => pair.Item2 is not null).Select(pair => (pair.thread, pair.Item2!));
        if (format == "table" && !page.Threads.IsEmpty)
        {
            await PrintAsync(ThreadListPage.Render(found, StyleOf(parsed, host)), host, interrupted);
        }
        else
        {
            await Listing.PrintAsync(Columns, found.Select(pair => RowOf(pair.Thread, pair.View)), format, host, interrupted);
        }

        return await EndAsync(page.Notes, page.HasMore ? CliMessages.MoreThreads : null, host);
    }

    private static TableCell[] RowOf(ThreadSummary thread, ThreadView view) =>
    [
        thread.Id, thread.Kind, view.Standing.Code.ToString().ToLowerInvariant(), DayOf(thread.First), DayOf(thread.Last), thread.Documents, thread.Records, view.Gloss,
    ];

    private static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<int> WriteMembersAsync(LedgerThreads threads, CliHost host, CancellationToken interrupted)
    {
        await using var json = new Utf8JsonWriter(host.Output, JsonOptions);
        foreach (ThreadOutline thread in threads.All())
        {
            interrupted.ThrowIfCancellationRequested();
            json.WriteStartObject();
            json.WriteString("thread", thread.Id);
            json.WriteString("kind", thread.Kind);
            WriteRecords(json, "records", thread.Records.Where(record => !record.InTitle));
            if (thread.Records.Any(record => record.InTitle))
            {
                WriteRecords(json, "titles", thread.Records.Where(record => record.InTitle));
            }

            json.WriteEndObject();
            json.Flush();
            host.Output.Write("\n"u8);
            json.Reset();
        }

        await host.Output.FlushAsync(interrupted);
        return ExitCode.Success;
    }

    // Apart by the text they stand in, so that no place in a title is taken for one in the text.
    private static void WriteRecords(Utf8JsonWriter json, string name, IEnumerable<OutlineRecord> records)
    {
        json.WriteStartArray(name);
        foreach (OutlineRecord record in records)
        {
            json.WriteStartObject();
            json.WriteString("document", record.Document);
            json.WriteNumber("start", record.Start);
            json.WriteString("kind", record.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
