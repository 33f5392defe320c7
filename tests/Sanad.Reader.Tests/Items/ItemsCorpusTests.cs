using Xunit;

namespace Sanad.Reader.Tests.Items;

/// <summary>Reports with headlines stuck to them: each item and its sentences; nothing where the whole is one report.</summary>
public sealed class ItemsCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Items.corpus", RecordLines.Items);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);
}
