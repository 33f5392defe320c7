using Sanad.Model;
using Xunit;

namespace Sanad.Reader.Tests.Dating;

/// <summary>Undated reports: the value worked out for their publication day, and the words that decided it; nothing where they do not.</summary>
public sealed class DatingCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Dating.corpus", Lines);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);

    private static IEnumerable<string> Lines(string text)
    {
        Reading reading = TestReader.Read(new Document { Id = "text", Text = text });
        if (reading.Document.InferredPublished is { } inferred)
        {
            yield return inferred.Value;
        }
    }
}
