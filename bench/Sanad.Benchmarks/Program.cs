using System.Text;

namespace Sanad.Benchmarks;

/// <summary>Measures the stages and prints Markdown: <c>[--quick] [--documents PATH]</c>.</summary>
internal static class Program
{
    /// <summary>What is measured on: the samples, and the documents that the command line names.</summary>
    public static IReadOnlyList<Corpus> Corpora { get; private set; } = [];

    public static async Task<int> Main(string[] arguments)
    {
        bool isQuick = arguments is ["--quick", ..];
        string? path = arguments[(isQuick ? 1 : 0)..] switch
        {
            [] => "",
            ["--documents", { Length: > 0 } documents] => documents,
            _ => null,
        };
        if (path is null)
        {
            await Console.Error.WriteLineAsync("usage: dotnet run -c Release --project bench/Sanad.Benchmarks -- [--quick] [--documents PATH]");
            return 2;
        }

        Corpus samples = await Corpus.LoadSamplesAsync();
        Corpora = path.Length > 0 ? [samples, await Corpus.LoadAsync(path)] : [samples];
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.Write(ResultTable.Render(isQuick ? await QuickRun.RunAsync() : FullRun.Run()));
        return 0;
    }
}
