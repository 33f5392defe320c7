using Xunit;

namespace Sanad.Reader.Tests.Figures;

/// <summary>Figures: measure, number, unit, who is counted.</summary>
public sealed class FiguresCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Figures.corpus", RecordLines.Figures);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);
}
