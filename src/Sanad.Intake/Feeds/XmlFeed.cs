namespace Sanad.Intake.Feeds;

/// <summary>Makes a feed of markup: RSS, RDF, Atom and CDF by one set of names.</summary>
/// <remarks>An entry is an <c>item</c> or <c>entry</c> wherever it stands, so that what is not closed or stands outside its channel is still read.</remarks>
internal sealed class XmlFeed
{
    private readonly List<FeedEntry> entries = [];
    private readonly FeedFields fields = new(isEntry: false);
    private FeedFormat format;
    private string? language;
    private FeedRhythm rhythm;

    public static Feed Read(string text, Uri? address, List<string> faults)
    {
        var feed = new XmlFeed();
        feed.Walk(MarkupTree.Read(text, address, faults));
        if (feed.format == FeedFormat.Unknown)
        {
            faults.Add("it is no feed: there is no rss, rdf, feed or channel in it");
        }

        return new Feed
        {
            Format = feed.format,
            Title = feed.fields.Title,
            Link = feed.fields.Link,
            Language = feed.fields.Language ?? feed.language,
            Author = feed.fields.Author,
            Updated = feed.fields.Updated ?? feed.fields.Published,
            Entries = feed.entries,
            Faults = faults,
            Rhythm = feed.rhythm,
        };
    }

    private void Walk(MarkupElement parent)
    {
        foreach (MarkupElement element in parent.Elements)
        {
            switch (element.Name)
            {
                case "item" or "entry":
                    Recognise(FeedFormat.Rss);
                    ReadEntry(element);
                    break;
                case "rss" or "rdf:rdf" or "channel" or "feed" or "items" or "rdf":
                    Recognise(element);
                    language ??= element["xml:lang"]?.Replace('_', '-');
                    fields.Open(element);
                    Walk(element);
                    break;
                case "ttl":
                    rhythm = rhythm.WithTtl(element);
                    WalkLost(element);
                    break;
                case "skiphours":
                    rhythm = rhythm.WithSkippedHours(element);
                    break;
                case "image" or "textinput" or "cloud" or "skipdays":
                    break;
                default:
                    fields.Read(element);
                    WalkLost(element);
                    break;
            }
        }
    }

    // Entries that an element before them swallowed because it was not closed.
    private void WalkLost(MarkupElement element)
    {
        foreach (MarkupElement inner in element.Elements)
        {
            if (inner.Name is "item" or "entry" or "channel" or "rss" or "rdf:rdf" || (inner.Name == "feed" && element.Name != "xhtml:div"))
            {
                Recognise(inner);
                if (inner.Name is "item" or "entry")
                {
                    ReadEntry(inner);
                }
                else
                {
                    Walk(inner);
                }
            }
            else
            {
                WalkLost(inner);
            }
        }
    }

    private void ReadEntry(MarkupElement element)
    {
        var entry = new FeedFields(isEntry: true);
        entry.Open(element);
        entries.Add(new FeedEntry());
        int index = entries.Count - 1;
        foreach (MarkupElement child in element.Elements)
        {
            if (child.Name is "item" or "entry")
            {
                ReadEntry(child);
                continue;
            }

            entry.Read(child);
            WalkLost(child);
        }

        entries[index] = entry.ToEntry();
    }

    private void Recognise(MarkupElement element) => Recognise(element.Name switch
    {
        "feed" => FeedFormat.Atom,
        "channel" when element.Parent is { Name: "" } => element["href"] is not null || element.Elements.Any(child => child.Name is "item" && child["href"] is not null)
            ? FeedFormat.Cdf
            : FeedFormat.Rss,
        _ => FeedFormat.Rss,
    });

    private void Recognise(FeedFormat found) => format = format == FeedFormat.Unknown ? found : format;
}
