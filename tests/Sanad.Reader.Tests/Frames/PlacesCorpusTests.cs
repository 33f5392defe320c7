using Sanad.Model;
using Xunit;

namespace Sanad.Reader.Tests.Frames;

/// <summary>Where each event of a text was.</summary>
public sealed class PlacesCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Places.corpus", Lines);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);

    private static IEnumerable<string> Lines(string text) =>
        TestReader.Read(text).Events.Select(record => $"{Codes.Of(record.Event)} {record.Location?.Name ?? "nowhere"}");
}
