using Xunit;

namespace Sanad.Reader.Tests.Clauses;

/// <summary>Clauses of a sentence that has more than a main one: kind, root of the verb.</summary>
public sealed class ClausesCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Clauses.corpus", ParsedLines.Clauses);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);
}
