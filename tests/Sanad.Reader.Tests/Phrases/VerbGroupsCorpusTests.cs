using Xunit;

namespace Sanad.Reader.Tests.Phrases;

/// <summary>Verb groups: what kind, the root, the tense, then what else is said by the verb.</summary>
public sealed class VerbGroupsCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("VerbGroups.corpus", ParsedLines.Verbs);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);
}
