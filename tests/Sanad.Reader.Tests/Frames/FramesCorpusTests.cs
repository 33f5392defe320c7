using Xunit;

namespace Sanad.Reader.Tests.Frames;

/// <summary>Events: category, actors <c>&gt;</c> recipients, modes, aux.</summary>
public sealed class FramesCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Frames.corpus", RecordLines.Events);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);
}
