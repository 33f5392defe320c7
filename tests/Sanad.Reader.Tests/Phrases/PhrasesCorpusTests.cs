using Xunit;

namespace Sanad.Reader.Tests.Phrases;

/// <summary>Chains of genitives and joined members: <c>chain</c>, how many phrases, the case of the last.</summary>
public sealed class PhrasesCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Phrases.corpus", ParsedLines.Chains);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);
}
