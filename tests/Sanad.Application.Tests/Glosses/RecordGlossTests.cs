using Sanad.Application.Glosses;
using Sanad.Model;
using Xunit;

namespace Sanad.Application.Tests.Glosses;

public sealed class RecordGlossTests
{
    private const string Text = "کوئٹہ میں فرنٹیئر کور پر حملہ، تین ہلاک";

    private static readonly Reading Reading = new()
    {
        Document = new ReadingDocument { Id = "g", Sha256 = "0" },
        Text = Text,
        Reader = new ReaderVersion("1", "1"),
        Entities = [new Entity { Id = "e0", Mentions = [new Mention(new TextSpan(10, 21))] }],
    };

    private static readonly Place Quetta = new() { Span = new TextSpan(0, 5), Name = "Quetta", Country = "PAK" };
    private static readonly RecordTime Day = new() { Value = "2016-10-14" };
    private static readonly Party Corps = new() { Entity = "e0", Span = new TextSpan(10, 21), Country = "PAK", Sector = "MIL" };

    [Theory]
    [InlineData(false, "criminals in Pakistan (PAK/CRM) attacked فرنٹیئر کور (PAK/MIL), Quetta (PAK), 2016-10-14")]
    [InlineData(true, "criminals in Pakistan (PAK/CRM) attacked \u2067فرنٹیئر کور\u2069 (PAK/MIL), Quetta (PAK), 2016-10-14")]
    public void An_event_is_told_with_place_and_day(bool isolates, string expected)
    {
        var record = new EventRecord
        {
            Id = "e",
            Rule = "r",
            Span = default,
            Cue = default,
            Event = EventType.Assault,
            Location = Quetta,
            Time = Day,
            Actors = [new Party { Country = "PAK", Sector = "CRM" }],
            Recipients = [Corps],
        };
        Assert.Equal(expected, new RecordGloss(Reading, isolates).Of(record));
    }

    [Theory]
    [InlineData(Measure.Killed, null, "about 3 killed: فرنٹیئر کور (PAK/MIL), Quetta (PAK), 2016-10-14")]
    [InlineData(Measure.Money, "PKR", "about 3 PKR: فرنٹیئر کور (PAK/MIL), Quetta (PAK), 2016-10-14")]
    [InlineData(Measure.Sentence, "year", "about 3 year sentence: فرنٹیئر کور (PAK/MIL), Quetta (PAK), 2016-10-14")]
    [InlineData(Measure.Percent, "percent", "about 3 percent: فرنٹیئر کور (PAK/MIL), Quetta (PAK), 2016-10-14")]
    [InlineData(Measure.Count, null, "about 3: فرنٹیئر کور (PAK/MIL), Quetta (PAK), 2016-10-14")]
    public void A_figure_is_told_with_what_it_measures_and_of_whom(Measure measure, string? unit, string expected)
    {
        var record = new FigureRecord
        {
            Id = "f",
            Rule = "r",
            Span = default,
            Measure = measure,
            Low = 3,
            High = 3,
            Approx = true,
            Unit = unit,
            Of = [Corps],
            Location = Quetta,
            Time = Day,
        };
        Assert.Equal(expected, new RecordGloss(Reading, false).Of(record));
    }

    [Theory]
    [InlineData("PAK", "MIL", "Pakistan's armed forces (PAK/MIL) were attacked")]
    [InlineData("BLR", "MIL", "Belarus's armed forces (BLR/MIL) were attacked")]
    [InlineData("USA", "COP", "United States' police (USA/COP) were attacked")]
    [InlineData("SYR", "CVL", "civilians in Syria (SYR/CVL) were attacked")]
    [InlineData("POL", "GOV", "Poland (POL/GOV) was attacked")]
    [InlineData("POL", "UNK", "someone of Poland (POL/UNK) was attacked")]
    [InlineData(null, "MIL", "armed forces (---/MIL) were attacked")]
    [InlineData("ZZZ", "JUD", "a court (ZZZ/JUD) was attacked")]
    [InlineData(null, "UNK", "someone (---/UNK) was attacked")]
    public void The_nameless_are_told_by_country_and_sector_not_by_their_words(string? country, string sector, string expected)
    {
        var party = new Party { Span = new TextSpan(10, 21), Country = country, Sector = sector };
        var record = new EventRecord { Id = "e", Rule = "r", Span = default, Cue = default, Event = EventType.Assault, Recipients = [party, party with { Span = null }] };
        Assert.Equal(expected, new RecordGloss(Reading, false).Of(record));
        Assert.StartsWith("فرنٹیئر کور (", new PartyLabels(Reading, false, keepsWords: true).Of(party, TextField.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void One_label_on_both_sides_is_told_once()
    {
        var russia = new Party { Span = new TextSpan(0, 5), Country = "RUS", Sector = "GOV" };
        var record = new EventRecord { Id = "e", Rule = "r", Span = default, Cue = default, Event = EventType.Agree, Actors = [russia], Recipients = [russia] };
        Assert.Equal("Russia (RUS/GOV) agreed", new RecordGloss(Reading, false).Of(record));
        Assert.Equal("Russia (RUS/GOV) agreed with Belarus (BLR/GOV)", new RecordGloss(Reading, false).Of(record with { Recipients = [russia with { Country = "BLR" }] }));
    }

    [Theory]
    [InlineData("bank", 4, "4 banks")]
    [InlineData("bank", 1, "1 bank")]
    [InlineData("official", 23, "23 officials")]
    [InlineData("prisoner of war", 200, "200 prisoners of war")]
    [InlineData("square foot", 5, "5 square feet")]
    [InlineData("kilometre per hour", 90, "90 kilometres per hour")]
    [InlineData("country", 9, "9 countries")]
    [InlineData("church", 2, "2 churches")]
    [InlineData("policeman", 3, "3 policemen")]
    [InlineData("aircraft", 12, "12 aircraft")]
    [InlineData("USD", 7, "7 USD")]
    [InlineData("person", 6, "6")]
    public void Counted_units_have_their_plural(string unit, int value, string expected)
    {
        var record = new FigureRecord { Id = "f", Rule = "r", Span = default, Measure = Measure.Count, Low = value, High = value, Unit = unit };
        Assert.StartsWith(expected, new RecordGloss(Reading, false).Of(record), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_is_told_with_speaker_and_addressee()
    {
        var record = new QuoteRecord { Id = "q", Rule = "r", Span = default, Speaker = Corps, Addressee = new Party { Name = "Vladimir Putin", Country = "RUS", Sector = "GOV" }, Direct = true };
        Assert.Equal("فرنٹیئر کور (PAK/MIL) to Vladimir Putin (RUS/GOV), word for word", new RecordGloss(Reading, false).Of(record));
    }

    [Fact]
    public void What_could_act_on_a_terminal_cannot_come_in_by_a_name()
    {
        var record = new EventRecord { Id = "e", Rule = "r", Span = default, Cue = default, Event = EventType.Protest, Actors = [new Party { Name = "a\u001b[31mb" }] };
        Assert.Equal("a␛[31mb (---/UNK) protested", new RecordGloss(Reading, false).Of(record));
    }

    [Fact]
    public void Every_event_has_words_for_every_mode()
    {
        string?[] modes =
        [
            null, "visit", "phone", "withdraw", "release", "disarm", "ceasefire", "access", "resign", "assist", "change", "yield", "meet",
            "disapprove", "investigate", "allege", "demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize", "convict", "expel",
            "discontinue", "troops", "weapons", "police", "militia", "seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport",
            "withhold", "misinformation", "cyber", "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms",
            "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional", "unheard-of",
        ];
        foreach (EventType type in Enum.GetValues<EventType>())
        {
            Assert.All(modes, mode => Assert.NotEmpty(EventVerbs.Of(type, mode).Past));
        }
    }
}
