using Sanad.Language.Urdu;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Model;
using Xunit;
using static Sanad.Ledger.Tests.Corrections.CorrectionsByHand;

namespace Sanad.Ledger.Tests.Corrections;

public sealed class EditedRecordTests
{
    private static readonly EditFields Fields = new(UrduLanguage.Pack);
    private static readonly EventRecord Visit = Version(LedgerReports.Meeting).Reading!.Events[0];
    private static readonly FigureRecord Killed = Version(LedgerReports.Sanctions).Reading!.Figures[0];

    [Fact]
    public void An_event_is_seen_with_its_new_values_and_the_one_that_was_read_stays()
    {
        EventRecord before = Visit with { };
        EventRecord seen = EditedRecord.Of(Visit, State("event=aid", "mode=", "time=2024-11", "certainty=DENIED", "location=Moscow/rus", "recipient=/ukr/mil; Hamas"));
        Assert.Equal((EventType.Aid, Certainty.Denied, "2024-11"), (seen.Event, seen.Certainty, seen.Time?.Value));
        Assert.Empty(seen.Modes);
        Assert.Equal(("Moscow", "RUS", null), (seen.Location!.Name, seen.Location.Country, seen.Location.Span));
        Assert.Equal([(null, "UKR", "MIL"), ("Hamas", null, "UNK")], seen.Recipients.Select(party => (party.Name, party.Country, party.Sector)));
        Assert.Equal((before.Id, before.Span, before.Actors), (seen.Id, seen.Span, seen.Actors));
        Assert.Equal(before, Visit);
    }

    [Fact]
    public void A_party_that_the_record_has_keeps_its_entity_and_its_words()
    {
        Party kim = Visit.Recipients.Concat(Visit.Actors).Single(party => party.Name == "Kim Jong Un");
        Party seen = Assert.Single(EditedRecord.Of(Visit, State("actor=Kim Jong Un//MIL")).Actors);
        Assert.Equal(kim with { Sector = "MIL" }, seen);
        Assert.NotNull(seen.Span);
    }

    [Fact]
    public void A_figure_is_seen_with_its_new_values()
    {
        FigureRecord seen = EditedRecord.Of(Killed, State("measure=wounded", "low=15,000", "high=", "approx=true"));
        Assert.Equal((Measure.Wounded, 15000m, null, true), (seen.Measure, seen.Low, seen.High, seen.Approx));
        Assert.Equal(Killed.Id, seen.Id);
    }

    [Fact]
    public void Without_edits_it_is_the_same_object()
    {
        Assert.Same(Visit, EditedRecord.Of(Visit, RecordState.Untouched));
        Assert.Same(Killed, EditedRecord.Of(Killed, RecordState.Untouched));
    }

    [Theory]
    [InlineData("event=consult", "event", "CONSULT")]
    [InlineData("Mode = visit , ", "mode", "visit")]
    [InlineData("actor=Kim Jong Un/prk/gov;/RUS", "actor", "Kim Jong Un/PRK/GOV; /RUS")]
    [InlineData("actor=", "actor", "")]
    [InlineData("location=Kursk", "location", "Kursk")]
    [InlineData("high=1,500.50", "high", "1500.5")]
    [InlineData("low=", "low", "")]
    [InlineData("time=2024-11/2025-01", "time", "2024-11/2025-01")]
    public void A_value_is_kept_in_one_spelling(string typed, string field, string value) => Assert.Equal(new FieldEdit(field, value), Fields.Read(typed));

    [Theory]
    [InlineData("certainty", "'certainty' edits nothing: write field=value, such as certainty=denied or high=")]
    [InlineData("rule=x", "'rule' is no field that can be edited: an event has event, mode, actor, recipient, location, time, certainty; a figure measure, low, high, approx, location, time, certainty")]
    [InlineData("time=soon", "'soon' is no time: write time=2024-11-30, 2024-11, 2024 or 2024-11/2025-01")]
    [InlineData("low=-3", "'-3' is no number: write low=15000 or low=1.5, or low= for none")]
    [InlineData("approx=maybe", "'maybe' is no value of approx: write approx=true or approx=false")]
    [InlineData("actor=a/RUS/MIL/x", "'a/RUS/MIL/x' is no party: write name/country/sector, such as Kim Jong Un/PRK/GOV, /RUS/MIL or Hamas")]
    [InlineData("actor=Kim/ZZZ", "'ZZZ' is no country's code: write three letters, such as RUS or PRK")]
    [InlineData("location=/RUS", "'/RUS' is no place: write name/country, such as Kursk/RUS, or a name alone")]
    [InlineData("certainty=sure", "'sure' is no certainty: give one of asserted, believed, unconfirmed, denied")]
    public void What_cannot_be_a_value_is_refused_with_what_can(string typed, string message) =>
        Assert.Equal(message, Assert.Throws<QueryException>(() => Fields.Read(typed)).Message);

    private static RecordState State(params string[] edits) => new(Verdict.None, [.. edits.Select(Fields.Read)], []);
}
