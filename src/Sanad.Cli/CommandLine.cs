using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Sanad.Reader.Gaps;

namespace Sanad.Cli;

/// <summary>The commands and options, as System.CommandLine parses them.</summary>
internal sealed class CommandLine
{
    public CommandLine(Func<string> version)
    {
        Format.AcceptOnlyFromAmong("report", "reading", "plover");
        GapFormat.AcceptOnlyFromAmong("report", "jsonl");
        Kind.AcceptOnlyFromAmong([.. Enum.GetNames<GapKind>().Select(name => name.ToLowerInvariant())]);
        Bidi.AcceptOnlyFromAmong("auto", "off");
        Paths.Validators.Add(RefuseUnknownOption);
        File.Validators.Add(RefuseUnknownOption);
        Read = new Command("read", "Reads Urdu news and prints what it says, on whose word, and how sure.")
        {
            Paths, Format, Published, Threads, Bidi,
        };
        Explain = new Command("explain", "Shows the path from words to records: which rule read what.") { File, Record, Published, Bidi };
        Gaps = new Command("gaps", "Shows which names, predicates and cues of your texts the language pack does not know.")
        {
            Paths, Kind, Top, GapFormat, Bidi,
        };
        Root = new RootCommand("Sanad reads Urdu news and keeps who did what to whom, on whose word.") { Read, Explain, Gaps };
        foreach (Option option in Root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
            {
                option.Action = new HelpWithExamples(help);
            }
            else if (option is VersionOption)
            {
                option.Action = new PrintVersion(version);
            }
        }
    }

    public RootCommand Root { get; }

    public Command Read { get; }

    public Command Explain { get; }

    public Command Gaps { get; }

    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files (.txt, .json, .jsonl, .ndjson), folders, or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    public Argument<string> File { get; } = new("FILE") { Description = "A file, or - for standard input" };

    public Argument<string?> Record { get; } = new("RECORD")
    {
        Description = "Id of the one record to explain",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string> Format { get; } = new("--format")
    {
        Description = "report: a page to read; reading: all of it as JSON Lines; plover: the events for PLOVER's tools",
        DefaultValueFactory = _ => "report",
    };

    public Option<string?> Published { get; } = new("--published")
    {
        Description = "The publication day of documents that give none (2024-11-30); it is never guessed from a file's time",
        HelpName = "DAY",
    };

    public Option<string?> Threads { get; } = new("--threads")
    {
        Description = "How many threads read [default: one for each processor]; the output is the same",
        HelpName = "N",
    };

    public Option<string> GapFormat { get; } = new("--format")
    {
        Description = "report: a page to read; jsonl: one gap a line, for other programs",
        DefaultValueFactory = _ => "report",
    };

    public Option<string?> Kind { get; } = new("--kind") { Description = "Only gaps of this kind [default: all three]" };

    public Option<string> Top { get; } = new("--top")
    {
        Description = "How many of each kind to show, heaviest first",
        HelpName = "N",
        DefaultValueFactory = _ => "20",
    };

    public Option<string> Bidi { get; } = new("--bidi")
    {
        Description = "auto: Urdu is set apart by invisible isolates, so that it cannot disorder the line; off: as it is",
        DefaultValueFactory = _ => "auto",
    };

    /// <summary>A word that begins like an option and is none is a slip, not a file.</summary>
    private static void RefuseUnknownOption(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-' && !System.IO.Path.Exists(token.Value))
            {
                result.AddError($"'{token.Value}' is not an option of this command: see --help (for a file of that name, write ./{token.Value})");
            }
        }
    }
}
