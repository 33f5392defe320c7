using System.Collections.Immutable;
using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Dating;
using Sanad.Reader.Figures;
using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;
using Sanad.Text.Times;
using AttributionRecord = Sanad.Model.Attribution;

namespace Sanad.Reader;

/// <summary>Turns the drafts of one text, a document's own or its title, into records with source spans and ids.</summary>
internal sealed class RecordBuilder(TextField field, FieldReader source, EntityOrder places, RecordIds ids, DateOnly? published, InferredDay? inferred)
{
    private const int DayLength = 4;
    private readonly Parse parse = source.Parse;
    private readonly Drafts drafts = source.Drafts;

    /// <summary>The events, in order.</summary>
    public IEnumerable<EventRecord> Events() => drafts.Events.OrderBy(draft => draft.Sentence).ThenBy(draft => draft.Span.Start).Select(Event);

    /// <summary>The figures, in order.</summary>
    public IEnumerable<FigureRecord> Figures() => drafts.Figures.Select(Figure);

    /// <summary>The quotes, in order.</summary>
    public IEnumerable<QuoteRecord> Quotes() => drafts.Quotes.Select(Quote);

    /// <summary>The time expressions, in order.</summary>
    public IEnumerable<TimeMention> Times()
    {
        for (int index = 0; index < drafts.Times.Count; index++)
        {
            TimeExpression expression = parse.Times[index];
            yield return new TimeMention
            {
                Span = Span(new TextRange(expression.First, expression.End)),
                In = field,
                Value = drafts.Times[index].Value,
                InferredValue = InferredValue(index),
                Anchor = drafts.Times[index].Value is null && InferredValue(index) is not null ? "inferred" : drafts.Times[index].Anchor,
                Rule = expression.Rule,
            };
        }
    }

    public TextSpan Span(TextRange tokens) => new(parse.Text.Tokens.SourceStart(tokens.Start), parse.Text.Tokens.SourceEnd(tokens.End - 1));

    private TextSpan? SpanOrNull(TextRange tokens) => tokens.Length > 0 ? Span(tokens) : null;

    private RecordTime? Time(int index)
    {
        if (index < 0 || index >= drafts.Times.Count || drafts.Times[index].Value is ['P', ..] || (drafts.Times[index].Value is null && InferredValue(index) is null))
        {
            return null;
        }

        TimeExpression expression = parse.Times[index];
        return new RecordTime { Span = Span(new TextRange(expression.First, expression.End)), Value = drafts.Times[index].Value, InferredValue = InferredValue(index) };
    }

    private string? InferredValue(int index) => inferred is { } day && drafts.Times[index].Value is null ? day.ValueOf(parse.Times[index], drafts.Forward.Contains(index)) : null;

    private Party Party(Actor actor) => new()
    {
        Entity = places.IdOf(actor.Entity),
        Span = SpanOrNull(actor.Tokens),
        Name = actor.Name,
        Country = actor.Country.Length == 3 ? actor.Country : null,
        Sector = actor.Sector is "" or "*" ? "UNK" : actor.Sector,
    };

    private ImmutableArray<AttributionRecord> Attributions(List<Voice> voices)
    {
        ImmutableArray<AttributionRecord>.Builder result = ImmutableArray.CreateBuilder<AttributionRecord>();
        foreach (Voice voice in voices)
        {
            bool isOrigin = result.Count == 0 || voice.Stance is Stance.Confirms or Stance.Denies or Stance.NotConfirmed;
            foreach (Actor actor in voice.Who)
            {
                result.Add(new AttributionRecord
                {
                    Role = isOrigin ? AttributionRole.Origin : AttributionRole.Via,
                    Span = SpanOrNull(actor.Tokens),
                    Name = actor.Name,
                    Country = actor.Country.Length == 3 ? actor.Country : null,
                    Sector = actor.Sector is "" or "*" ? "UNK" : actor.Sector,
                    Entity = places.IdOf(actor.Entity),
                    Cue = SpanOrNull(voice.Cue),
                    Stance = voice.Stance,
                    Said = Time(voice.Said),
                });
            }
        }

        return result.ToImmutable();
    }

    private EventRecord Event(EventDraft draft)
    {
        RecordTime? time = Time(draft.Time);
        Auxiliary aux = draft.Aux | (IsHistorical(time) ? Auxiliary.Historical : Auxiliary.None);
        var record = new EventRecord
        {
            Id = string.Empty,
            In = field,
            Span = Span(draft.Span),
            Cue = Span(draft.Cue),
            Event = draft.Event,
            Modes = [.. draft.Modes],
            Contexts = [.. draft.Contexts],
            Actors = [.. draft.Actors.Select(Party)],
            Recipients = [.. draft.Recipients.Select(Party)],
            Time = time,
            Aux = aux,
            Certainty = draft.Certainty,
            Attribution = Attributions(draft.Voices),
            Location = PlaceOf(draft.Location),
            Same = draft.Same?.RecordId,
            Rule = draft.Rule,
        };
        draft.RecordId = ids.Of(record);
        return record with { Id = draft.RecordId };
    }

    /// <summary>More than a year before publication.</summary>
    private bool IsHistorical(RecordTime? time) => time?.Value is { Length: >= DayLength } value && published is { } day
        && int.TryParse(value.AsSpan(0, DayLength), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) && year < day.Year - 1;

    private Place? PlaceOf(int phrase)
    {
        if (phrase < 0)
        {
            return null;
        }

        int unit = parse.Phrases[phrase].End - 1;
        return parse.Units[unit].Name is { } name
            ? new Place
            {
                Span = Span(parse.Tokens(unit, unit + 1)),
                Name = name.Name,
                Country = name.Country.Length == 3 ? name.Country : null,
                Latitude = name.Latitude,
                Longitude = name.Longitude,
            }
            : null;
    }

    private FigureRecord Figure(FigureDraft draft)
    {
        var record = new FigureRecord
        {
            Id = string.Empty,
            In = field,
            Span = Span(draft.Span),
            Measure = draft.Measure,
            Low = draft.Low,
            High = draft.High,
            Approx = draft.Approx,
            Unit = draft.Unit,
            Of = [.. draft.Of.Select(Party)],
            Time = Time(draft.Time),
            Certainty = draft.Certainty,
            Attribution = Attributions(draft.Voices),
            Location = draft.Event is { } told ? PlaceOf(told.Location) : null,
            EventId = draft.Event?.RecordId,
            PartOf = draft.PartOf?.RecordId,
            Scope = draft.Scope,
            Same = draft.Same?.RecordId,
            Rule = draft.Rule,
        };
        draft.RecordId = ids.Of(record);
        return record with { Id = draft.RecordId };
    }

    private QuoteRecord Quote(QuoteDraft draft)
    {
        var record = new QuoteRecord
        {
            Id = string.Empty,
            In = field,
            Span = Span(draft.Span),
            Speaker = draft.Speaker is null ? null : Party(draft.Speaker),
            Addressee = draft.Voice.Addressee is { } addressee ? Party(addressee) : null,
            Cue = SpanOrNull(draft.Cue),
            Direct = draft.Direct,
            Attribution = Attributions([draft.Voice]),
            Rule = draft.Voice.Rule,
        };
        draft.RecordId = ids.Of(record);
        return record with { Id = draft.RecordId };
    }
}
