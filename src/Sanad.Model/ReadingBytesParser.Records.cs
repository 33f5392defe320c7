using System.Collections.Immutable;

namespace Sanad.Model;

/// <content>Events, figures, quotes, and what they are made of.</content>
internal ref partial struct ReadingBytesParser
{
    private EventRecord Event() => new()
    {
        Id = String(),
        Span = SpanAndField(),
        In = field,
        Cue = Span(),
        Event = Code<EventType>(),
        Modes = List(static (ref ReadingBytesParser parser) => parser.String()),
        Contexts = List(static (ref ReadingBytesParser parser) => parser.String()),
        Actors = Parties(),
        Recipients = Parties(),
        Location = Place(),
        Time = RecordTime(),
        Aux = Aux(),
        Certainty = Code<Certainty>(),
        Attribution = Voices(),
        Same = StringOrNull(),
        Rule = String(),
    };

    private FigureRecord Figure() => new()
    {
        Id = String(),
        Span = SpanAndField(),
        In = field,
        Measure = Code<Measure>(),
        Low = DecimalOrNull(),
        High = DecimalOrNull(),
        Approx = Flag(),
        Unit = StringOrNull(),
        Of = Parties(),
        Location = Place(),
        Time = RecordTime(),
        Certainty = Code<Certainty>(),
        Attribution = Voices(),
        EventId = StringOrNull(),
        PartOf = StringOrNull(),
        Scope = Flag() ? Code<FigureScope>() : null,
        Same = StringOrNull(),
        Rule = String(),
    };

    private QuoteRecord Quote() => new()
    {
        Id = String(),
        Span = SpanAndField(),
        In = field,
        Speaker = Flag() ? Party() : null,
        Addressee = Flag() ? Party() : null,
        Cue = SpanOrNull(),
        Direct = Flag(),
        Attribution = Voices(),
        Rule = String(),
    };

    private ImmutableArray<Party> Parties() => List(static (ref ReadingBytesParser parser) => parser.Party());

    private ImmutableArray<Attribution> Voices() => List(static (ref ReadingBytesParser parser) => parser.Voice());

    private Party Party() => new()
    {
        Entity = StringOrNull(),
        Span = SpanOrNull(),
        Name = StringOrNull(),
        Country = StringOrNull(),
        Sector = String(),
    };

    private Place? Place() => !Flag() ? null : new()
    {
        Span = SpanOrNull(),
        Name = StringOrNull(),
        Country = StringOrNull(),
        Latitude = DecimalOrNull(),
        Longitude = DecimalOrNull(),
    };

    private RecordTime? RecordTime() => !Flag() ? null : new()
    {
        Span = SpanOrNull(),
        Value = StringOrNull(),
        InferredValue = StringOrNull(),
    };

    private Attribution Voice() => new()
    {
        Role = Code<AttributionRole>(),
        Span = SpanOrNull(),
        Name = StringOrNull(),
        Country = StringOrNull(),
        Sector = String(),
        Entity = StringOrNull(),
        Cue = SpanOrNull(),
        Stance = Code<Stance>(),
        Said = RecordTime(),
    };

    private Auxiliary Aux() => Integer() is var flags && flags < 1 << Codes.AuxOrder.Length ? (Auxiliary)flags : throw new FormatException($"{flags} are no auxiliaries.");

    // A record's own place, and which of the two texts it is in: what follows in the record is in the same.
    private TextSpan SpanAndField()
    {
        int start = Integer();
        int length = Integer();
        field = Code<TextField>();
        return SpanOf(start, length);
    }

    private TextSpan Span() => SpanOf(Integer(), Integer());

    private TextSpan? SpanOrNull() => Integer() is > 0 and var behind ? SpanOf(behind - 1, Integer()) : null;

    private readonly TextSpan SpanOf(int start, int length)
    {
        int end = field == TextField.Title ? title.Length : text.Length;
        return start <= end && length <= end - start ? new TextSpan(start, start + length) : throw new FormatException($"The span {start}+{length} lies outside the text of {end} code units.");
    }

    // The scale with the sign below it, then the three words of the digits.
    private decimal? DecimalOrNull()
    {
        if (!Flag())
        {
            return null;
        }

        const int mostScale = 28;
        int scale = Integer();
        int low = unchecked((int)Number());
        int middle = unchecked((int)Number());
        int high = unchecked((int)Number());
        return scale >> 1 <= mostScale ? new decimal(low, middle, high, (scale & 1) != 0, (byte)(scale >> 1)) : throw new FormatException($"A number with {scale >> 1} digits behind the point.");
    }
}
