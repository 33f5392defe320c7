using Sanad.Model;
using Xunit;

namespace Sanad.Reader.Tests.Links;

/// <summary>Figures, the events that they count for, and where those were.</summary>
public sealed class CountsCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Counts.corpus", Lines);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);

    private static IEnumerable<string> Lines(string text)
    {
        Reading reading = TestReader.Read(text);
        foreach (FigureRecord figure in reading.Figures)
        {
            EventRecord? told = reading.Events.SingleOrDefault(record => record.Id == figure.EventId);
            string place = figure.Location is { } where ? $" {where.Name}" : "";
            yield return $"{Codes.Of(figure.Measure)} {PartyCodes.Of(figure)} {(told is null ? "-" : Codes.Of(told.Event))}{place}";
        }
    }
}
