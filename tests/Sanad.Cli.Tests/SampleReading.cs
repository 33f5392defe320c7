using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Cli.Tests;

/// <summary>A reading made by hand that has every member, every kind of record, and letters outside the basic plane.</summary>
internal static class SampleReading
{
    public const string Title = "😀 کم کا پوتن سے شکریہ";

    public const string Text = "😀 جنوبی کوریا کے مطابق کم از کم ایک ہزار فوجی ہلاک ہوئے۔ کم جونگ ان نے پوتن کا شکریہ ادا کیا۔";

    public static TextSpan Find(string words, string within = Text)
    {
        int start = within.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    public static Reading Full()
    {
        var ids = new RecordIds("Example", "s1", TextDigest.Sha256(Text));
        EventRecord assault = Assault();
        assault = assault with { Id = ids.Of(assault) };
        FigureRecord figure = Figure(assault.Id);
        EventRecord thanks = Thanks();
        QuoteRecord quote = Quote();
        return new Reading
        {
            Document = new ReadingDocument
            {
                Id = "s1",
                Source = "Example",
                Url = "https://example.org/1",
                Title = Title,
                PublishedFrom = PublishedFrom.Inferred,
                InferredPublished = new InferredPublished { Value = "2025-01", Evidence = [Find("ایک ہزار")] },
                Sha256 = TextDigest.Sha256(Text),
            },
            Text = Text,
            Reader = new ReaderVersion("0.1.0", "abc"),
            Items = [new Item { Span = new TextSpan(0, Text.Length) }],
            Sentences =
            [
                new Sentence { Span = new TextSpan(0, Title.Length), In = TextField.Title, Role = SentenceRole.Headline },
                new Sentence { Span = new TextSpan(0, Text.IndexOf('۔', StringComparison.Ordinal) + 1) },
                new Sentence { Span = new TextSpan(Text.IndexOf('۔', StringComparison.Ordinal) + 2, Text.Length) },
            ],
            Entities = Entities(),
            Times = [new TimeMention { Span = Find("ایک"), Value = "2025-01", InferredValue = "2025", Anchor = "inferred", Rule = "time-month" }],
            Events = [assault, thanks with { Id = ids.Of(thanks), Same = assault.Id }],
            Figures = [figure with { Id = ids.Of(figure) }],
            Quotes = [quote with { Id = ids.Of(quote) }],
        };
    }

    private static ImmutableArray<Entity> Entities() =>
    [
        new Entity
        {
            Id = "e0",
            Name = "Kim Jong Un",
            Type = EntityType.Person,
            Country = "PRK",
            Sector = "GOV",
            Mentions = [new Mention(Find("کم", Title), TextField.Title), new Mention(Find("کم جونگ ان"))],
            References = [new Reference(Find("فوجی"), ReferenceKind.Description)],
        },
        new Entity { Id = "e1", Type = EntityType.Location, Country = "KOR", Mentions = [new Mention(Find("جنوبی کوریا"))] },
    ];

    private static EventRecord Assault() => new()
    {
        Id = "",
        Span = Find("فوجی ہلاک ہوئے"),
        Cue = Find("ہلاک ہوئے"),
        Event = EventType.Assault,
        Modes = ["firearms"],
        Contexts = ["military"],
        Actors = [new Party { Sector = "UAF" }],
        Recipients = [new Party { Span = Find("فوجی"), Country = "PRK", Sector = "MIL" }],
        Location = new Place { Name = "Kursk", Country = "RUS", Latitude = 51.73m, Longitude = 36.19m },
        Time = new RecordTime { InferredValue = "2025-01" },
        Aux = Auxiliary.Historical | Auxiliary.Negation,
        Certainty = Certainty.Believed,
        Attribution = [SouthKorea()],
        Rule = "killed-bare",
    };

    private static EventRecord Thanks() => new()
    {
        Id = "",
        In = TextField.Title,
        Span = Find("کم کا پوتن سے شکریہ", Title),
        Cue = Find("شکریہ", Title),
        Event = EventType.Support,
        Actors = [new Party { Entity = "e0", Span = Find("کم", Title), Name = "Kim Jong Un", Country = "PRK", Sector = "GOV" }],
        Recipients = [new Party { Span = Find("پوتن", Title), Name = "Vladimir Putin", Country = "RUS", Sector = "GOV" }],
        Rule = "thank",
    };

    private static FigureRecord Figure(string eventId) => new()
    {
        Id = "",
        Span = Find("کم از کم ایک ہزار"),
        Measure = Measure.Killed,
        Low = 1000.00m,
        Unit = "person",
        Of = [new Party { Span = Find("فوجی"), Country = "PRK", Sector = "MIL" }],
        Attribution = [SouthKorea()],
        EventId = eventId,
        Scope = FigureScope.Total,
        Rule = "figure-killed",
    };

    private static QuoteRecord Quote() => new()
    {
        Id = "",
        Span = Find("کم از کم ایک ہزار فوجی ہلاک ہوئے"),
        Speaker = new Party { Entity = "e1", Span = Find("جنوبی کوریا"), Country = "KOR", Sector = "GOV" },
        Cue = Find("کے مطابق"),
        Attribution = [SouthKorea()],
        Rule = "according-to",
    };

    private static Attribution SouthKorea() => new()
    {
        Entity = "e1",
        Span = Find("جنوبی کوریا"),
        Name = "South Korea",
        Country = "KOR",
        Sector = "GOV",
        Cue = Find("کے مطابق"),
        Stance = Stance.Claims,
        Said = new RecordTime { Value = "2025-01", Span = Find("ایک") },
    };
}
