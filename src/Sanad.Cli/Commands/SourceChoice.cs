using System.Collections.Immutable;
using System.CommandLine;
using Sanad.Ledger.Storage;

namespace Sanad.Cli.Commands;

/// <summary>Which of the documents that have one id is meant: the outlet need not be named where there is only one.</summary>
internal sealed class SourceChoice
{
    public Option<string?> Option { get; } = new("--source") { Description = "Its outlet, where several have a document of that id", HelpName = "NAME" };

    // The publication's source (null for documents without one); no value where none or more than one is meant.
    public (string? Source, bool IsFound)? Find(ParseResult parsed, ILedgerStore store, string id)
    {
        ImmutableArray<string?> sources = store.FindSources(id);
        if (parsed.GetValue(Option) is { } given)
        {
            return sources.Contains(given) ? (given, true) : null;
        }

        return sources is [var only] ? (only, true) : null;
    }

    // What to say where nothing was found.
    public static string Fault(ILedgerStore store, string id)
    {
        ImmutableArray<string?> sources = store.FindSources(id);
        return sources.IsEmpty ? CliMessages.NoSuchDocument(id) : CliMessages.WhichSource(id, sources);
    }
}
