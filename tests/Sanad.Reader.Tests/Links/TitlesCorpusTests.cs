using Sanad.Model;
using Xunit;

namespace Sanad.Reader.Tests.Links;

/// <summary>Titles, each the first line of its case, and the report under it: the records of the title, and which of them the report tells.</summary>
public sealed class TitlesCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Titles.corpus", Lines);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_title_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);

    [Fact]
    public void A_title_that_is_the_whole_text_is_read_once()
    {
        const string Headline = "روس کا یوکرین پر ڈرون حملہ";
        var document = new Document { Id = "headline", Kind = DocumentKind.Headline, Title = Headline + " ", Text = Headline };
        Assert.Equal(TextField.Text, Assert.Single(TestReader.Read(document).Events).In);
    }

    [Fact]
    public void What_a_title_and_its_text_name_is_one()
    {
        Reading reading = Read("ناروے کے وزیر خارجہ کی ڈنمارک پر تنقید\nناروے کی پارلیمان کا اجلاس پیر کو ہوا۔");
        Entity norway = Assert.Single(reading.Entities, entity => entity.Country == "NOR" && entity.Type == EntityType.Location);
        Assert.Equal([TextField.Text, TextField.Title], norway.Mentions.Select(mention => mention.In));
    }

    private static IEnumerable<string> Lines(string text)
    {
        Reading reading = Read(text);
        ReadingAssert.Holds(reading);
        foreach (EventRecord record in reading.Events.Where(record => record.In == TextField.Title))
        {
            yield return $"{Codes.Of(record.Event)} {PartyCodes.Of(record.Actors)} > {PartyCodes.Of(record.Recipients)}{(record.Same is null ? "" : " told")}";
        }

        foreach (FigureRecord figure in reading.Figures.Where(figure => figure.In == TextField.Title))
        {
            yield return $"{Codes.Of(figure.Measure)} {PartyCodes.Of(figure)}{(figure.Same is null ? "" : " told")}";
        }

        foreach (QuoteRecord quote in reading.Quotes.Where(quote => quote.In == TextField.Title))
        {
            yield return $"quote {(quote.Speaker is { } speaker ? PartyCodes.Of(speaker) : "nobody")}";
        }

        foreach (TimeMention time in reading.Times.Where(time => time.In == TextField.Title))
        {
            yield return $"time {time.Value}";
        }
    }

    private static Reading Read(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        return TestReader.Read(TestReader.DocumentOf(text[(end + 1)..]) with { Title = text[..end] });
    }
}
