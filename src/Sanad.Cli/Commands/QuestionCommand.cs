using System.CommandLine;
using System.Text;
using Sanad.Cli.Report;
using Sanad.Language.Urdu;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary>A command that answers a question about the records of a ledger.</summary>
internal abstract class QuestionCommand : LedgerCommand
{
    protected QuestionCommand(string name, string description, string examples, string limitDescription, int usualLimit)
        : base(name, description, examples)
    {
        Limit = InputOptions.Limit(limitDescription, usualLimit);
    }

    protected RecordFilters Filters { get; } = new();

    protected Option<int> Limit { get; }

    protected Option<string> Bidi { get; } = InputOptions.Bidi();

    public override void AddSharedOptions()
    {
        foreach (Option option in (Option[])[.. Filters.Options, Limit, Bidi])
        {
            Definition.Add(option);
        }

        base.AddSharedOptions();
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        try
        {
            using ILedgerStore store = Open(parsed, host);
            return await AnswerAsync(store, parsed, host, interrupted);
        }
        catch (QueryException e)
        {
            return Refuse(host, e.Message);
        }
    }

    protected abstract Task<int> AnswerAsync(ILedgerStore store, ParseResult parsed, CliHost host, CancellationToken interrupted);

    protected static LedgerSearch SearchIn(ILedgerStore store) => new(store, UrduLanguage.Pack);

    protected static Argument<string[]> About(string description) => new("QUERY") { Description = description, Arity = ArgumentArity.ZeroOrMore };

    // Isolates are for people; programs get the line as it is.
    protected bool Isolates(ParseResult parsed) => parsed.GetValue(Format) == "table" && parsed.GetValue(Bidi) != "off";

    protected ReportStyle StyleOf(ParseResult parsed, CliHost host) => new(host.Width, host.UsesColor, Isolates(parsed));

    protected static async Task PrintAsync(string page, CliHost host, CancellationToken interrupted)
    {
        await host.Output.WriteAsync(Encoding.UTF8.GetBytes(page), interrupted);
        await host.Output.FlushAsync(interrupted);
    }

    protected static async Task<int> EndAsync(IEnumerable<QueryNote> notes, string? leftOut, CliHost host)
    {
        foreach (QueryNote note in notes)
        {
            await host.Error.WriteLineAsync(CliMessages.Note(note));
        }

        if (leftOut is not null)
        {
            await host.Error.WriteLineAsync(leftOut);
        }

        return ExitCode.Success;
    }
}
