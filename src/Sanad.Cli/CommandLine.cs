using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using Sanad.Cli.Commands;

namespace Sanad.Cli;

/// <summary>All commands under one root, as System.CommandLine parses them.</summary>
internal sealed class CommandLine
{
    private const string RootExamples = """
          sanad read report.txt --published 2024-11-30     what one report says
          sanad ingest news/                               read a folder and keep it all in sanad.db
          sanad watch https://example.org/feed             keep the reports of a feed as they come
          sanad search --party Putin --event CONSULT       whom did he meet, on whose word
          sanad serve                                      pages on this machine, for a browser
          sanad COMMAND --help                             options and examples of one command
        """;

    public CommandLine(Func<string> version)
    {
        Root = new RootCommand("Sanad reads Urdu news and keeps who did what to whom, on whose word.");
        foreach (CliCommand command in Commands)
        {
            command.AddSharedOptions();
            Root.Add(command.Definition);
        }

        foreach (Option option in Root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
            {
                option.Action = new HelpWithExamples(help, ExamplesOf);

                // These look like paths, and no shell should offer them.
                option.Aliases.Remove("/h");
                option.Aliases.Remove("/?");
            }
            else if (option is VersionOption)
            {
                option.Action = new PrintVersion(version);
            }
        }
    }

    public RootCommand Root { get; }

    public IReadOnlyList<CliCommand> Commands { get; } =
    [
        new ReadCommand(), new ExplainCommand(), new GapsCommand(), new IngestCommand(), new WatchCommand(), new SearchCommand(), new TimelineCommand(), new ActorsCommand(), new PairCommand(),
        new ThreadsCommand(), new ThreadCommand(), new FiguresCommand(), new PledgesCommand(), new CheckCommand(),
        new DocumentsCommand(), new CopiesCommand(), new CorrectCommand(), new ExportCommand(), new ServeCommand(),
        new VerifyCommand(), new BackupCommand(), new RereadCommand(), new RedactCommand(), new StatsCommand(), new CompletionCommand(),
    ];

    // What may stand at the cursor: see CompletionCommand.
    public bool IsQuestionOfAShell(ParseResult parsed) => Root.Directives.OfType<SuggestDirective>().Any(suggest => parsed.GetResult(suggest) is not null);

    private string ExamplesOf(Command command) => Commands.FirstOrDefault(known => known.Definition == command)?.Examples ?? RootExamples;
}
