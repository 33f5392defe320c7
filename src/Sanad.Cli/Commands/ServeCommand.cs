using System.CommandLine;
using Sanad.Application.Glosses;
using Sanad.Ledger.Storage;
using Sanad.Server;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad serve</c></summary>
internal sealed class ServeCommand : LedgerCommand
{
    private const string ExampleLines = """
          sanad serve                                      pages on sanad.db at http://127.0.0.1:7878
          sanad serve --ledger crawl.db --urls http://127.0.0.1:8080
        """;

    private readonly Option<string> urls = new("--urls")
    {
        Description = "Where to listen; addresses of this machine only",
        HelpName = "URL",
        DefaultValueFactory = _ => ServerOptions.UsualUrls,
    };

    public ServeCommand()
        : base("serve", "Shows the ledger in a browser on this machine, and answers programs.", ExampleLines, hasFormat: false)
    {
        Definition.Add(urls);
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        string given = parsed.GetValue(urls)!;
        var options = new ServerOptions { Urls = given, Variable = host.Environment, OnFault = fault => host.Error.WriteLine(SafeText.OneLine(fault)) };
        if (SanadServer.RefusalOf(options) is { } refusal)
        {
            return Refuse(host, refusal);
        }

        using ILedgerStore store = Open(parsed, host);
        SanadServer server;
        try
        {
            server = await SanadServer.StartAsync(store, options, interrupted);
        }
        catch (IOException e)
        {
            return CliApplication.Fail(host, CliMessages.CannotListen(given, e.Message));
        }

        await using (server)
        {
            await host.Error.WriteLineAsync(CliMessages.Serving(server.Addresses));
            if (!SanadServer.HasFont)
            {
                await host.Error.WriteLineAsync(CliMessages.NoFont);
            }

            await server.RunAsync(interrupted);
        }

        return ExitCode.Success;
    }
}
