using Sanad.Model;
using Xunit;

namespace Sanad.Reader.Tests.Items;

/// <summary>Datelines, bylines, captions and links to other reports: what each sentence of a text does, and the events that it tells with their places and times.</summary>
public sealed class FurnitureCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Furniture.corpus", Lines);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);

    private static IEnumerable<string> Lines(string text)
    {
        Reading reading = TestReader.Read(text);
        yield return string.Join(' ', reading.Sentences.Select(sentence => Codes.Of(sentence.Role)));
        foreach (EventRecord record in reading.Events)
        {
            string sides = $"{PartyCodes.Of(record.Actors)} > {PartyCodes.Of(record.Recipients)}";
            yield return $"{Codes.Of(record.Event)} {sides} {record.Location?.Name ?? "nowhere"} {record.Time?.Value ?? "undated"}";
        }
    }
}
