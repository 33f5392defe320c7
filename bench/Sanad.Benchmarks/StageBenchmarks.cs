using System.Buffers;
using BenchmarkDotNet.Attributes;
using Sanad.Application;
using Sanad.Intake;
using Sanad.Language.Urdu;
using Sanad.Model;
using Sanad.Reader;
using Sanad.Text;
using Sanad.Text.Lookup;
using Sanad.Text.Normalization;
using Sanad.Text.Numbers;
using Sanad.Text.Sentences;
using Sanad.Text.Times;
using Sanad.Text.Tokenization;

namespace Sanad.Benchmarks;

/// <summary>The stages in their order, each alone on the results of those before it, and then together. One thread; one call does all documents.</summary>
public class StageBenchmarks : IDisposable
{
    private readonly NormalizedText normalized = new();
    private readonly TokenList tokens = new();
    private readonly SentenceList sentences = new();
    private readonly MatchList matches = new();
    private readonly ArenaList<NumberExpression> numbers = new();
    private readonly ArenaList<TimeExpression> times = new();
    private readonly TextAnalysis analysis = new(UrduLanguage.Pack);
    private readonly Tokenizer tokenizer = new(UrduLanguage.Pack);
    private readonly Matcher matcher = new(UrduLanguage.Pack);
    private readonly NumberReader numberReader = new(UrduLanguage.Pack);
    private readonly TimeReader timeReader = new(UrduLanguage.Pack);
    private readonly UrduReader reader = UrduReader.Create(UrduLanguage.Pack);
    private readonly ReadingJsonWriter writer = new();
    private readonly ArrayBufferWriter<byte> output = new();
    private char[] buffer = [];
    private PreparedDocument[] documents = [];
    private Corpus corpus = null!;

    /// <summary>The inputs' names, in the order of the tables.</summary>
    public static IEnumerable<string> Inputs => Program.Corpora.Select(corpus => corpus.Name);

    [ParamsSource(nameof(Inputs))]
    public string Input { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        corpus = Program.Corpora.First(candidate => candidate.Name == Input);
        buffer = new char[corpus.Utf8.Max(text => text.Length)];
        documents = [.. corpus.Documents.Select(document => new PreparedDocument(document, reader.Read(document), numberReader))];
    }

    [Benchmark(Baseline = true, Description = "decode UTF-8 and count letters")]
    public int CountLetters() => corpus.Utf8.Sum(text => Baseline.CountLetters(text, buffer));

    [Benchmark(Description = "normalise")]
    public int Normalize() => ForEach(document => Normalizer.Normalize(document.Document.Text, normalized));

    [Benchmark(Description = "tokenise")]
    public int Tokenize() => ForEach(document => tokenizer.Tokenize(document.Analysis.Normalized, tokens));

    [Benchmark(Description = "sentences")]
    public int SplitSentences() => ForEach(document => SentenceSplitter.Split(document.Analysis.Tokens, UrduLanguage.Pack, sentences));

    [Benchmark(Description = "match")]
    public int Match() => ForEach(document => matcher.Match(document.Analysis.Tokens, matches));

    [Benchmark(Description = "numbers")]
    public int ReadNumbers() => ForEach(document => numberReader.Read(document.Analysis, numbers));

    [Benchmark(Description = "times")]
    public int ReadTimes() => ForEach(document => timeReader.Read(document.Analysis, document.Numbers.Items, times));

    [Benchmark(Description = "whole text analysis")]
    public int Analyze() => ForEach(document => analysis.Analyze(document.Document.Text));

    [Benchmark(Description = "read: all stages to a reading")]
    public int Read() => ForEach(document => reader.Read(document.Document));

    [Benchmark(Description = "write the reading as JSON")]
    public int Write() => ForEach(document =>
    {
        output.ResetWrittenCount();
        writer.Write(document.Reading, output);
    });

    /// <summary>What <c>sanad read --format reading</c> does, on one thread, from bytes in memory to bytes in memory.</summary>
    [Benchmark(Description = "end to end: JSON Lines in, readings out")]
    public async Task<int> EndToEnd()
    {
        using var lines = new ReadingLines();
        using var input = new MemoryStream(corpus.JsonLines, writable: false);
        var intake = new DocumentIntake(new IntakeOptions { OpenStandardInput = () => input });
        int count = 0;
        await foreach (IntakeItem item in intake.ReadAsync([DocumentIntake.StandardInput]))
        {
            output.ResetWrittenCount();
            lines.Render(reader.Read(item.Document!), output);
            count += output.WrittenCount;
        }

        return count;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        writer.Dispose();
        GC.SuppressFinalize(this);
    }

    private int ForEach(Action<PreparedDocument> stage)
    {
        foreach (PreparedDocument document in documents)
        {
            stage(document);
        }

        return documents.Length;
    }
}
