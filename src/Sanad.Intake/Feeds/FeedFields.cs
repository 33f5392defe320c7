namespace Sanad.Intake.Feeds;

/// <summary>Gathers the fields of a feed or of an entry from its elements, whatever its format calls them.</summary>
internal sealed class FeedFields(bool isEntry)
{
    private string? guid;
    private bool isGuidLink;
    private bool hasHtmlLink;
    private int authorRank;
    private int publishedRank;
    private int updatedRank;
    private int titleRank;
    private int summaryRank;

    public string? Id { get; private set; }

    public string? Title { get; private set; }

    public string? Link { get; private set; }

    public string? Language { get; private set; }

    public string? Author { get; private set; }

    public FeedDate? Published { get; private set; }

    public FeedDate? Updated { get; private set; }

    public FeedText? Summary { get; private set; }

    public FeedText? Content { get; private set; }

    public FeedEntry ToEntry() => new()
    {
        Id = Id ?? guid,
        Title = Title,
        Link = Link ?? (isGuidLink ? guid : null),
        Author = Author,
        Published = Published,
        Updated = Updated,
        Summary = Summary,
        Content = Content,
    };

    /// <summary>Takes what the element itself says in attributes: CDF, and the subject of RDF.</summary>
    public void Open(MarkupElement element)
    {
        Link ??= FeedLinks.Written(element["href"], element.Base);
        Updated ??= FeedDates.Parse(element["lastmod"]);
        if (isEntry)
        {
            Id ??= element["rdf:about"];
        }
    }

    /// <summary>Takes one element; an element that says nothing to us is passed over.</summary>
    public void Read(MarkupElement element)
    {
        switch (element.Name)
        {
            case "title" or "dc:title" or "media:title" or "itunes:title": ReadTitle(element); break;
            case "link" or "a": ReadLink(element); break;
            case "guid": ReadGuid(element); break;
            case "id": Id = IdOf(element) ?? Id; break;
            case "dc:identifier": Id ??= Filled(element.Text()); break;
            case "language" or "dc:language": Language ??= Filled(element.Text())?.Replace('_', '-'); break;
            case "feedburner:origlink": Link = FeedLinks.Written(element.Text(), element.Base) ?? Link; hasHtmlLink = true; break;
            default: ReadMore(element); break;
        }
    }

    private void ReadMore(MarkupElement element)
    {
        switch (element.Name)
        {
            case "pubdate" or "published" or "issued" or "dcterms:issued" or "dc:issued": ReadPublished(element, 2); break;
            case "dcterms:created" or "created": ReadPublished(element, 1); break;
            case "lastbuilddate" or "updated" or "modified" or "dcterms:modified": ReadUpdated(element, 2); break;
            case "dc:date" or "dcterms:date" or "date": ReadUpdated(element, 1); ReadPublished(element, 1); break;
            case "author" or "dc:creator" or "dc:author" or "managingeditor" or "itunes:author" or "dc:publisher" or "webmaster" or "itunes:owner": ReadAuthor(element); break;
            default: ReadText(element); break;
        }
    }

    private void ReadText(MarkupElement element)
    {
        switch (element.Name)
        {
            case "content" or "content:encoded" or "body" or "xhtml:body" or "xhtml:div" or "fullitem" or "prodlink" or "content:items": ReadContent(element); break;
            case "description" or "summary" or "abstract" or "dc:description" or "dcterms:abstract": ReadSummary(element, 2); break;
            case "media:description" or "itunes:summary" or "itunes:subtitle" or "tagline" or "subtitle": ReadSummary(element, 1); break;
            case "media:group" or "media:content":
                foreach (MarkupElement inner in element.Elements)
                {
                    Read(inner);
                }

                break;
        }
    }

    private void ReadTitle(MarkupElement element)
    {
        int rank = element.Name == "title" ? 2 : 1;
        if (rank <= titleRank || FeedTexts.Of(element) is not { } title)
        {
            return;
        }

        // A title is one line, however the feed breaks it.
        Title = Filled(string.Join(' ', title.ToPlainText().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        titleRank = Title is null ? titleRank : rank;
    }

    // RSS writes the address as text, Atom as an attribute with its relation; of several pages an HTML one is meant.
    private void ReadLink(MarkupElement element)
    {
        if (element["href"] is not { } address)
        {
            if (!hasHtmlLink && IsPage(element))
            {
                Link = FeedLinks.Written(element.Text(), element.Base) ?? Link;
            }

            return;
        }

        bool isHtml = element["type"] is null or "" or "text/html" or "application/xhtml+xml";
        if (IsPage(element) && (Link is null || (isHtml && !hasHtmlLink)))
        {
            Link = FeedLinks.Written(address, element.Base);
            hasHtmlLink = isHtml;
        }
    }

    private static bool IsPage(MarkupElement link) => (link["rel"] ?? "alternate") is "alternate" or "" or "http://www.iana.org/assignments/relation/alternate";

    // An id is not an address and stays as written, but for one that is the path of its own page.
    private static string? IdOf(MarkupElement element) =>
        element.Text() is { Length: > 0 } id ? id.StartsWith('/') ? FeedLinks.Written(id, element.Base) : id : null;

    private void ReadGuid(MarkupElement element)
    {
        guid ??= Filled(element.Text());
        isGuidLink = !string.Equals(element["ispermalink"], "false", StringComparison.OrdinalIgnoreCase)
            && (guid?.StartsWith("http", StringComparison.OrdinalIgnoreCase) ?? false);
    }

    private void ReadPublished(MarkupElement element, int rank)
    {
        if (rank >= publishedRank && FeedDates.Parse(element.Text()) is { } date)
        {
            (Published, publishedRank) = (date, rank);
        }
    }

    private void ReadUpdated(MarkupElement element, int rank)
    {
        if (rank >= updatedRank && FeedDates.Parse(element.Text()) is { } date)
        {
            (Updated, updatedRank) = (date, rank);
        }
    }

    private void ReadAuthor(MarkupElement element)
    {
        int rank = element.Name switch { "author" or "dc:creator" or "dc:author" => 4, "itunes:author" => 3, "managingeditor" or "itunes:owner" => 2, _ => 1 };
        if (rank > authorRank && FeedPerson.NameOf(element) is { } name)
        {
            (Author, authorRank) = (name, rank);
        }
    }

    private void ReadContent(MarkupElement element)
    {
        if (Content is null && FeedTexts.Of(element) is { Value.Length: > 0 } text)
        {
            Content = text;
        }
    }

    // Of a description and a summary, the second may be the full text.
    private void ReadSummary(MarkupElement element, int rank)
    {
        if (FeedTexts.Of(element) is not { Value.Length: > 0 } text)
        {
            return;
        }

        if (rank > summaryRank)
        {
            (Summary, summaryRank) = (text, rank);
        }
        else if (rank == 2)
        {
            Content ??= text;
        }
    }

    private static string? Filled(string text) => text.Length == 0 ? null : text;
}
