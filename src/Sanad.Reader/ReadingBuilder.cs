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

/// <summary>Turns a document's drafts into the records of its reading: source spans, entity ids, record ids.</summary>
internal sealed class ReadingBuilder
{
    private const int DayLength = 4;
    private readonly Document document;
    private readonly ReaderVersion version;
    private readonly Parse parse;
    private readonly EntityRegistry entities;
    private readonly Drafts drafts;
    private readonly int[] order;
    private readonly int[] placeInOrder;
    private readonly string digest;
    private readonly RecordIds ids;
    private readonly InferredDay? inferred;
    private readonly DateOnly? published;

    public ReadingBuilder(Document document, ReaderVersion version, Parse parse, EntityRegistry entities, Drafts drafts)
    {
        this.document = document;
        published = document.PublishedDay;
        this.version = version;
        this.parse = parse;
        this.entities = entities;
        this.drafts = drafts;
        digest = TextDigest.Sha256(document.Text);
        inferred = document.Published is null ? PublicationDater.Date(drafts.Evidence) : null;
        ids = new RecordIds(document.Source, document.Id, digest);
        order = OrderOfFirstMention();
        placeInOrder = PlacesInOrder();
    }

    public Reading Build()
    {
        ImmutableArray<EventRecord> events = [.. drafts.Events.OrderBy(draft => draft.Sentence).ThenBy(draft => draft.Span.Start).Select(Event)];
        ImmutableArray<FigureRecord> figures = [.. drafts.Figures.Select(Figure)];
        ImmutableArray<QuoteRecord> quotes = [.. drafts.Quotes.Select(Quote)];
        return new Reading
        {
            Document = new ReadingDocument
            {
                Id = document.Id,
                Source = document.Source,
                Url = document.Url,
                Title = document.Title,
                Published = document.Published,
                PublishedFrom = document.Published is not null ? PublishedFrom.Metadata : inferred is not null ? PublishedFrom.Inferred : PublishedFrom.Unknown,
                InferredPublished = inferred is { } day ? new InferredPublished { Value = day.Value, Evidence = [.. day.Evidence.Select(Span)] } : null,
                Sha256 = digest,
            },
            Text = document.Text,
            Reader = version,
            Items = [.. drafts.Items.Select(Item)],
            Sentences = [.. Sentences()],
            Entities = [.. order.Select((entity, index) => Entity(entity, index))],
            Times = [.. Times()],
            Events = events,
            Figures = figures,
            Quotes = quotes,
        };
    }

    private int[] OrderOfFirstMention()
    {
        var named = new List<int>();
        for (int entity = 0; entity < entities.Entries.Count; entity++)
        {
            if (entities.Entries[entity].Mentions.Count > 0)
            {
                named.Add(entity);
            }
        }

        return [.. named.OrderBy(entity => entities.Entries[entity].Mentions.Min(mention => mention.Start)).ThenBy(entity => entity)];
    }

    private TextSpan Span(TextRange tokens) => new(parse.Text.Tokens.SourceStart(tokens.Start), parse.Text.Tokens.SourceEnd(tokens.End - 1));

    private TextSpan? SpanOrNull(TextRange tokens) => tokens.Length > 0 ? Span(tokens) : null;

    /// <summary>For each entity of the registry, its place in the order of first mention, or −1 for one that is nowhere named.</summary>
    private int[] PlacesInOrder()
    {
        var places = new int[entities.Entries.Count];
        Array.Fill(places, -1);
        for (int place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        return places;
    }

    private string? EntityId(int entity) => entity < 0 || placeInOrder[entity] < 0 ? null : $"e{placeInOrder[entity]}";

    private Item Item(ItemRange item)
    {
        TextSpan first = Span(parse.Text.Sentences[item.FirstSentence]);
        TextSpan last = Span(parse.Text.Sentences[item.EndSentence - 1]);
        return new Item { Span = new TextSpan(first.Start, last.End), Kind = item.Kind, Published = item.FirstSentence == 0 ? document.Published : null };
    }

    private IEnumerable<Sentence> Sentences()
    {
        foreach (ItemRange item in drafts.Items)
        {
            for (int index = item.FirstSentence; index < item.EndSentence; index++)
            {
                yield return new Sentence { Span = Span(parse.Text.Sentences[index]), Role = RoleOf(item, index) };
            }
        }
    }

    private SentenceRole RoleOf(ItemRange item, int sentence) =>
        item.Kind == ItemKind.Headline && drafts.Roles[sentence] == SentenceRole.Body ? SentenceRole.Headline : drafts.Roles[sentence];

    private Entity Entity(int entity, int index)
    {
        EntityEntry entry = entities.Entries[entity];
        return new Entity
        {
            Id = $"e{index}",
            Name = entry.Name,
            Type = entry.Type,
            Country = entry.Country.Length == 3 ? entry.Country : null,
            Sector = entry.Sector is "" or "*" ? "UNK" : entry.Sector,
            Mentions = [.. entry.Mentions.Order(Comparer<TextRange>.Create((left, right) => left.Start.CompareTo(right.Start))).Select(tokens => new Mention(Span(tokens)))],
            References = [.. entry.References.Select(reference => new Reference(Span(reference.Tokens), reference.Kind))],
        };
    }

    private IEnumerable<TimeMention> Times()
    {
        for (int index = 0; index < drafts.Times.Count; index++)
        {
            TimeExpression expression = parse.Times[index];
            yield return new TimeMention
            {
                Span = Span(new TextRange(expression.First, expression.End)),
                Value = drafts.Times[index].Value,
                InferredValue = InferredValue(index),
                Anchor = drafts.Times[index].Value is null && InferredValue(index) is not null ? "inferred" : drafts.Times[index].Anchor,
                Rule = expression.Rule,
            };
        }
    }

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
        Entity = EntityId(actor.Entity),
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
                    Entity = EntityId(actor.Entity),
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
