using System.Collections.Immutable;
using Sanad.Model;
using Sanad.Reader.Dating;
using Sanad.Reader.Items;
using Sanad.Reader.Resolution;

namespace Sanad.Reader;

/// <summary>Makes a document's reading of what was found in its text and in its title; the records of the title follow those of the text, which they may tell again.</summary>
internal sealed class ReadingBuilder
{
    private readonly Document document;
    private readonly ReaderVersion version;
    private readonly EntityRegistry entities;
    private readonly EntityOrder order;
    private readonly FieldReader text;
    private readonly RecordBuilder ofText;
    private readonly RecordBuilder ofTitle;
    private readonly string digest;
    private readonly InferredDay? inferred;

    public ReadingBuilder(Document document, ReaderVersion version, EntityRegistry entities, FieldReader text, FieldReader title)
    {
        this.document = document;
        this.version = version;
        this.entities = entities;
        this.text = text;
        digest = TextDigest.Sha256(document.Text);
        inferred = document.Published is null ? PublicationDater.Date(text.Drafts.Evidence) : null;
        order = new EntityOrder(entities);
        var ids = new RecordIds(document.Source, document.Id, digest);
        DateOnly? published = document.PublishedDay;
        ofText = new RecordBuilder(TextField.Text, text, order, ids, published, inferred);
        ofTitle = new RecordBuilder(TextField.Title, title, order, ids, published, inferred);
    }

    public Reading Build()
    {
        // What tells another record again names it by its id, so the text's are made first.
        ImmutableArray<EventRecord> events = [.. ofText.Events(), .. ofTitle.Events()];
        ImmutableArray<FigureRecord> figures = [.. ofText.Figures(), .. ofTitle.Figures()];
        ImmutableArray<QuoteRecord> quotes = [.. ofText.Quotes(), .. ofTitle.Quotes()];
        return new Reading
        {
            Document = new ReadingDocument
            {
                Id = document.Id,
                Source = document.Source,
                Url = document.Url,
                Title = document.Title,
                Published = document.Published,
                PublishedFrom = document.Published is not null ? document.PublishedFrom : inferred is not null ? PublishedFrom.Inferred : PublishedFrom.Unknown,
                InferredPublished = inferred is { } day ? new InferredPublished { Value = day.Value, Evidence = [.. day.Evidence.Select(ofText.Span)] } : null,
                Sha256 = digest,
            },
            Text = document.Text,
            Reader = version,
            Items = [.. text.Drafts.Items.Select(Item)],
            Sentences = [.. Sentences()],
            Entities = [.. order.Entities.Select((entity, place) => Entity(entities.Entries[entity], place))],
            Times = [.. ofText.Times(), .. ofTitle.Times()],
            Events = events,
            Figures = figures,
            Quotes = quotes,
        };
    }

    private Item Item(ItemRange item)
    {
        TextSpan first = ofText.Span(text.Parse.Text.Sentences[item.FirstSentence]);
        TextSpan last = ofText.Span(text.Parse.Text.Sentences[item.EndSentence - 1]);
        return new Item { Span = new TextSpan(first.Start, last.End), Kind = item.Kind, Published = item.FirstSentence == 0 ? document.Published : null };
    }

    private IEnumerable<Sentence> Sentences()
    {
        foreach (ItemRange item in text.Drafts.Items)
        {
            for (int index = item.FirstSentence; index < item.EndSentence; index++)
            {
                yield return new Sentence { Span = ofText.Span(text.Parse.Text.Sentences[index]), Role = RoleOf(item, index) };
            }
        }
    }

    private SentenceRole RoleOf(ItemRange item, int sentence) =>
        item.Kind == ItemKind.Headline && text.Drafts.Roles[sentence] == SentenceRole.Body ? SentenceRole.Headline : text.Drafts.Roles[sentence];

    private Entity Entity(EntityEntry entry, int place) => new()
    {
        Id = $"e{place}",
        Name = entry.Name,
        Type = entry.Type,
        Country = entry.Country.Length == 3 ? entry.Country : null,
        Sector = entry.Sector is "" or "*" ? "UNK" : entry.Sector,
        Mentions = [.. Mentions(entry, TextField.Text, ofText), .. Mentions(entry, TextField.Title, ofTitle)],
        References = [.. References(entry, TextField.Text, ofText), .. References(entry, TextField.Title, ofTitle)],
    };

    private static IEnumerable<Mention> Mentions(EntityEntry entry, TextField field, RecordBuilder source) =>
        entry.In(field) is { } places ? places.Mentions.OrderBy(tokens => tokens.Start).Select(tokens => new Mention(source.Span(tokens), field)) : [];

    private static IEnumerable<Reference> References(EntityEntry entry, TextField field, RecordBuilder source) =>
        entry.In(field) is { } places ? places.References.Select(reference => new Reference(source.Span(reference.Tokens), reference.Kind, field)) : [];
}
