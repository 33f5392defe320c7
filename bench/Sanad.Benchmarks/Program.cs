using System.Globalization;
using System.Text;

namespace Sanad.Benchmarks;

/// <summary>Measures the stages, questions to a ledger, or its threads, and prints Markdown: <c>[--quick | --ledger FILE [--records N] | --threads FILE] [--documents PATH]</c>.</summary>
internal static class Program
{
    private const long DefaultRecords = 1_000_000;

    private static readonly string[] Options = ["--documents", "--ledger", "--records", "--threads"];

    /// <summary>What is measured on: the samples, and the documents that the command line names.</summary>
    public static IReadOnlyList<Corpus> Corpora { get; private set; } = [];

    public static async Task<int> Main(string[] arguments)
    {
        bool isQuick = arguments.Contains("--quick", StringComparer.Ordinal);
        Dictionary<string, string> options = arguments.Where(argument => argument != "--quick").Chunk(2)
            .ToDictionary(pair => pair[0], pair => pair.Length == 2 ? pair[1] : "", StringComparer.Ordinal);
        long records = DefaultRecords;
        if (options.Any(option => !Options.Contains(option.Key) || option.Value.Length == 0)
            || (options.TryGetValue("--records", out string? given) && !long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out records)))
        {
            await Console.Error.WriteLineAsync(
                "usage: dotnet run -c Release --project bench/Sanad.Benchmarks -- [--quick | --ledger FILE [--records N] | --threads FILE] [--documents PATH]");
            return 2;
        }

        Corpus samples = await Corpus.LoadSamplesAsync();
        Corpora = options.TryGetValue("--documents", out string? path) ? [samples, await Corpus.LoadAsync(path)] : [samples];
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.Write(
            options.TryGetValue("--ledger", out string? ledger) ? await LedgerRun.RunAsync(ledger, records, Corpora[^1])
            : options.TryGetValue("--threads", out string? threads) ? ThreadRun.Run(threads, Corpora[^1])
            : ResultTable.Render(isQuick ? await QuickRun.RunAsync() : FullRun.Run()));
        return 0;
    }
}
