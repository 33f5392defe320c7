using Xunit;

namespace Sanad.Reader.Tests.Resolution;

/// <summary>Whom the parties of the last sentence are: code, English name, and how they are meant.</summary>
public sealed class ResolutionCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Resolution.corpus", RecordLines.Parties);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);
}
