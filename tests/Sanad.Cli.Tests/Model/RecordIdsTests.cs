using Sanad.Model;
using Xunit;

namespace Sanad.Cli.Tests.Model;

public sealed class RecordIdsTests
{
    private static readonly EventRecord Event = SampleReading.Full().Events[0];

    [Fact]
    public void The_same_content_in_the_same_document_gives_the_same_id()
    {
        Assert.Matches("^[0-9a-f]{16}$", NewIds().Of(Event));
        Assert.Equal(NewIds().Of(Event), NewIds().Of(Event with { Id = "other", Same = "other", Rule = "other" }));
    }

    [Fact]
    public void Another_outlet_text_span_code_or_origin_gives_another_id()
    {
        EventRecord[] others =
        [
            Event with { Span = new TextSpan(Event.Span.Start, Event.Span.End - 1) },
            Event with { In = TextField.Title },
            Event with { Event = EventType.Aid },
            Event with { Modes = [] },
            Event with { Actors = Event.Recipients },
            Event with { Recipients = [] },
            Event with { Attribution = [] },
            Event with { Certainty = Certainty.Denied },
        ];
        string[] ids =
        [
            NewIds().Of(Event),
            new RecordIds("Another", "s1", "digest").Of(Event),
            new RecordIds("Example", "s2", "digest").Of(Event),
            new RecordIds("Example", "s1", "another digest").Of(Event),
            .. others.Select(other => NewIds().Of(other)),
        ];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void True_ties_take_the_next_ordinal_and_come_out_the_same_again()
    {
        RecordIds first = NewIds();
        RecordIds second = NewIds();
        string[] ids = [first.Of(Event), first.Of(Event), first.Of(Event)];
        Assert.Equal(3, ids.Distinct().Count());
        string[] again = [second.Of(Event), second.Of(Event), second.Of(Event)];
        Assert.Equal(ids, again);
    }

    [Fact]
    public void A_figure_written_with_more_zeros_is_the_same_figure()
    {
        FigureRecord figure = SampleReading.Full().Figures[0];
        Assert.Equal(NewIds().Of(figure), NewIds().Of(figure with { Low = 1000m }));
        Assert.NotEqual(NewIds().Of(figure), NewIds().Of(figure with { Low = null, High = 1000m }));
    }

    [Fact]
    public void A_record_of_any_length_is_digested_whole()
    {
        Party[] many = [.. Enumerable.Range(0, 500).Select(i => new Party { Name = $"Party {i}", Country = "PAK" })];
        EventRecord one = Event with { Actors = [.. many] };
        EventRecord other = Event with { Actors = [.. many[..499], many[499] with { Name = "Another" }] };
        Assert.NotEqual(NewIds().Of(one), NewIds().Of(other));
    }

    private static RecordIds NewIds() => new("Example", "s1", "digest");
}
