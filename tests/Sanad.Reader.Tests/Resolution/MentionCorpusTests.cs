using Xunit;

namespace Sanad.Reader.Tests.Resolution;

/// <summary>What is named, as written: type and country, in the order of the text.</summary>
public sealed class MentionCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Mentions.corpus", RecordLines.Mentions);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);
}
