using System.Text;

namespace Sanad.Cli.Tests;

/// <summary>One run of the command line inside the test: what went in, and what came out where.</summary>
internal sealed class CliRun
{
    public int Code { get; private init; }

    public string Output { get; private init; } = "";

    public string Error { get; private init; } = "";

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CliRun> OfAsync(params string[] args) => OfAsync("", args);

    public static Task<CliRun> OfAsync(string input, string[] args) => OfAsync(input, args, host => host, CancellationToken.None);

    public static async Task<CliRun> OfAsync(string input, string[] args, Func<CliHost, CliHost> change, CancellationToken interrupted)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int code = await CliApplication.RunAsync(args, change(Host(input, output, error)), interrupted);
        return new CliRun { Code = code, Output = Encoding.UTF8.GetString(output.ToArray()), Error = error.ToString() };
    }

    public static CliHost Host(string input, Stream output, TextWriter error) => new()
    {
        OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
        Output = output,
        Error = error,
    };
}
