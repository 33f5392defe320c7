using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sanad.Application.Tables;
using Sanad.Application.ThreadViews;
using Sanad.Cli.Report;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad thread ID</c></summary>
internal sealed class ThreadCommand : LedgerCommand
{
    private const string ExampleLines = """
          sanad thread 4fec879d421ee099                    what became of it
          sanad thread 4fec879d421ee099 --as-of 2024-12-31 --evidence
        """;

    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly TableColumn[] Columns =
    [
        new("published", "when it was published"),
        new("source", "the outlet"),
        new("document", "the document"),
        new("relation", "reports, repeats, revises, denies, confirms or doubts"),
        new("to", "the earlier record that it speaks of"),
        new("kind", "event or figure"),
        new("code", "the event's category, or what the figure measures"),
        new("gloss", "what it tells, in English"),
        new("voucher", "on whose word, and how sure"),
        new("certainty", "how sure the text is of it"),
        new("when", "when it happened or held, EDTF"),
        new("record", "its id"),
        new("state", "accepted, rejected or edited, where people said so"),
        new("gloss_as_read", "of an edited record what was read"),
    ];

    private readonly Argument<string> id = new("ID") { Description = "The id of a thread, or of any event or figure in it" };
    private readonly Option<string?> asOf = new("--as-of") { Description = "As it stood on this day: only what was published by then", HelpName = "DAY" };
    private readonly Option<bool> evidence = new("--evidence") { Description = "Also the sentence of each record" };
    private readonly Option<string> bidi = InputOptions.Bidi();

    public ThreadCommand()
        : base("thread", "Tells what became of a claim: how it stands and stood, who told what when, and the figures by source.", ExampleLines)
    {
        id.Validators.Add(InputOptions.RefuseDashes);
        Definition.Add(id);
        foreach (Option option in (Option[])[asOf, evidence, bidi])
        {
            Definition.Add(option);
        }
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        try
        {
            DateOnly? day = RecordFilters.DayOf("--as-of", parsed.GetValue(asOf));
            string format = parsed.GetValue(Format)!;
            bool isolates = format == "table" && parsed.GetValue(bidi) != "off";
            using ILedgerStore store = Open(parsed, host);
            var tell = new TellThread(LinkedThreadsOf.Current(store, host, interrupted));
            if (tell.Run(parsed.GetValue(id)!, day, isolates) is not { } view)
            {
                return CliApplication.Fail(host, CliMessages.NoSuchThread(parsed.GetValue(id)!));
            }

            switch (format)
            {
                case "json":
                    WriteJson(view, host.Output);
                    break;
                case "csv":
                    await Listing.PrintAsync(Columns, view.Lines.Select(RowOf), format, host, interrupted);
                    break;
                default:
                    string page = ThreadReport.Render(view, parsed.GetValue(evidence), new ReportStyle(host.Width, host.UsesColor, isolates));
                    await host.Output.WriteAsync(Encoding.UTF8.GetBytes(page), interrupted);
                    break;
            }

            await host.Output.FlushAsync(interrupted);
            return ExitCode.Success;
        }
        catch (QueryException e)
        {
            return Refuse(host, e.Message);
        }
    }

    private static void WriteJson(ThreadView view, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonOptions))
        {
            json.WriteStartObject();
            ThreadJson.Write(view, json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static TableCell[] RowOf(ThreadLine line) =>
    [
        line.Record.Published, line.Record.Source, line.Record.Document, line.Relation.Relation.ToString().ToLowerInvariant(), line.Relation.To, line.Record.Kind, line.Record.Code,
        line.Record.Gloss, line.Record.Voucher, line.Record.Certainty, line.Record.When, line.Record.Id, line.State.Mark, line.AsRead?.Gloss,
    ];
}
