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
    };

    private static readonly Place Quetta = new() { Span = new TextSpan(0, 5), Name = "Quetta", Country = "PAK" };
    private static readonly RecordTime Day = new() { Value = "2016-10-14" };
    private static readonly Party Corps = new() { Span = new TextSpan(10, 21), Country = "PAK", Sector = "MIL" };

    [Theory]
    [InlineData(false, "criminals (PAK/CRM) attacked فرنٹیئر کور (PAK/MIL), Quetta (PAK), 2016-10-14")]
    [InlineData(true, "criminals (PAK/CRM) attacked \u2067فرنٹیئر کور\u2069 (PAK/MIL), Quetta (PAK), 2016-10-14")]
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
