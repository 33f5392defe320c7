using System.Globalization;
using System.Text;
using Sanad.Benchmarks.Serving;

namespace Sanad.Benchmarks;

/// <summary>Measures the stages, questions to a ledger, its threads, or its pages, and prints Markdown; see <c>bench/README.md</c>.</summary>
internal static class Program
{
    private const long DefaultRecords = 1_000_000;
    private const int UsualReaders = 20;
    private const int UsualSeconds = 60;

    private static readonly string[] Options = ["--documents", "--ledger", "--records", "--threads", "--answers", "--serve", "--readers", "--seconds", "--pause", "--program"];

    /// <summary>What is measured on: the samples, and the documents that the command line names.</summary>
    public static IReadOnlyList<Corpus> Corpora { get; private set; } = [];

    public static async Task<int> Main(string[] arguments)
    {
        bool isQuick = arguments.Contains("--quick", StringComparer.Ordinal);
        bool ingests = arguments.Contains("--ingest", StringComparer.Ordinal);
        Dictionary<string, string> options = arguments.Where(argument => argument is not ("--quick" or "--ingest")).Chunk(2)
            .ToDictionary(pair => pair[0], pair => pair.Length == 2 ? pair[1] : "", StringComparer.Ordinal);
        long records = DefaultRecords;
        if (options.Any(option => !Options.Contains(option.Key) || option.Value.Length == 0)
            || (options.TryGetValue("--records", out string? given) && !long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out records)))
        {
            await Console.Error.WriteLineAsync(
                "usage: dotnet run -c Release --project bench/Sanad.Benchmarks -- [--quick | --ledger FILE [--records N] | --threads FILE | --answers FILE | --serve FILE [--readers N] [--seconds N] [--pause MS] [--ingest] [--program PATH]] [--documents PATH]");
            return 2;
        }

        Corpus samples = await Corpus.LoadSamplesAsync();
        Corpora = options.TryGetValue("--documents", out string? path) ? [samples, await Corpus.LoadAsync(path)] : [samples];
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.Write(
            options.TryGetValue("--ledger", out string? ledger) ? await LedgerRun.RunAsync(ledger, records, Corpora[^1])
            : options.TryGetValue("--serve", out string? served) ? await new ServeRun(ServingOf(served, options, ingests), Corpora[^1]).RunAsync()
            : options.TryGetValue("--threads", out string? threads) ? ThreadRun.Run(threads, Corpora[^1], asksOnly: false)
            : options.TryGetValue("--answers", out string? answers) ? ThreadRun.Run(answers, Corpora[^1], asksOnly: true)
            : ResultTable.Render(isQuick ? await QuickRun.RunAsync() : FullRun.Run()));
        return 0;
    }

    private static ServeOptions ServingOf(string ledger, Dictionary<string, string> options, bool ingests) => new(
        ledger, Number("--readers", options, UsualReaders), Number("--seconds", options, UsualSeconds), Number("--pause", options, 0), ingests,
        options.GetValueOrDefault("--program") ?? Path.Join(Build.RepositoryRoot, "sanad"));

    private static int Number(string name, Dictionary<string, string> options, int usual) =>
        options.TryGetValue(name, out string? given) ? int.Parse(given, NumberStyles.None, CultureInfo.InvariantCulture) : usual;
}
