using Xunit;

namespace Sanad.Reader.Tests.Attribution;

/// <summary>Quotes with their speakers, and events that somebody vouches for or that are not flatly asserted.</summary>
public sealed class AttributionCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Attribution.corpus", RecordLines.Voices);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);
}
