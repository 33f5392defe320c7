using System.Text;
using Sanad.Model;
using Sanad.Reader.Tests.Gold;
using Sanad.Testing;
using Xunit;

namespace Sanad.Reader.Tests.Shared;

/// <summary>Thousands of real texts that we may not publish: none makes the reader throw, and every reading holds together.</summary>
[Collection(AloneCollection.Name)]
public sealed class SharedTextTests
{
    private const int EveryNth = 5;
    private const int LongestText = 1 << 19;

    [SharedTheory("corpus")]
    [InlineData("articles.jsonl")]
    [InlineData("articles-offtopic.jsonl")]
    [InlineData("headlines.jsonl")]
    public void Every_fifth_real_text_is_read(string file) =>
        Check(TestReader.Lines(RepositoryFolder.SharedPathOf("corpus", file)).Where((_, index) => index % EveryNth == 0));

    [SharedFact("gold/seeds.jsonl")]
    public void The_seeds_are_read() => Check(Gold("seeds.jsonl"));

    [SharedTheory("gold/dev")]
    [InlineData("a.jsonl")]
    [InlineData("b.jsonl")]
    [InlineData("c.jsonl")]
    [InlineData("d.jsonl")]
    public void The_development_texts_are_read(string file) => Check(Gold(Path.Join("dev", file)));

    [SharedFact("robustness")]
    public void Files_that_are_no_news_at_all_are_read()
    {
        string[] files = Directory.GetFiles(RepositoryFolder.SharedPathOf("robustness"), "*", SearchOption.AllDirectories);
        Check(files.Order(StringComparer.Ordinal).Select(AsText).OfType<Document>());
    }

    private static IEnumerable<Document> Gold(string file) => GoldSet.Load(RepositoryFolder.SharedPathOf("gold", file)).Documents.Select(gold => gold.Document);

    /// <summary>A file as UTF-8, broken bytes replaced; null for one with a zero byte, which is no text, or for one too long.</summary>
    private static Document? AsText(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        return bytes.Length <= LongestText && !bytes.AsSpan().Contains((byte)0) ? new Document { Id = path, Text = Encoding.UTF8.GetString(bytes) } : null;
    }

    /// <summary>Reads all of them, and says of every one that fails which it was.</summary>
    private static void Check(IEnumerable<Document> documents)
    {
        var failures = new List<string>();
        Parallel.ForEach(documents, document =>
        {
            if (Record.Exception(() => ReadingAssert.Holds(TestReader.Read(document))) is { } exception)
            {
                lock (failures)
                {
                    failures.Add($"{document.Id}: {exception.Message} {exception.StackTrace?.Split('\n')[0]}");
                }
            }
        });
        Assert.True(failures.Count == 0, $"{failures.Count} texts:\n{string.Join('\n', failures.Take(20))}");
    }
}
