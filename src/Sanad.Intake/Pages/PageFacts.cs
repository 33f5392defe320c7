namespace Sanad.Intake.Pages;

/// <summary>What a page says of itself outside its text: title, day, outlet, address, kind.</summary>
internal sealed class PageFacts
{
    private static readonly string[] DayNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "publish-date", "publish_date", "publicationdate", "publication_date", "article.published",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "cxenseparse:recs:publishtime", "date",
    ];

    private static readonly string[] Separators = [" - ", " | ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", " \u00B7 ", "|", " : "];

    private readonly Dictionary<string, string> metas = new(StringComparer.Ordinal);
    private readonly List<string> scripts = [];
    private readonly PageLinkedData? data;
    private readonly Uri? known;
    private string? htmlTitle;
    private string? canonical;
    private string? timeDay;
    private string? itemDay;
    private string? baseAddress;

    public PageFacts(PageElement root, IReadOnlyList<PageBlock> blocks, string? url)
    {
        Collect(root);
        known = PageUrl.Resolve(null, url);
        data = PageLinkedData.Of(scripts);
        Url = AddressOf();
        Base = PageUrl.Resolve(known ?? Url, baseAddress) ?? known ?? Url;
        Outlet = Meta("og:site_name") ?? data?.Publisher ?? (Url is null ? null : PageUrl.HostOf(Url));
        Title = TitleOf(blocks);
        Day = PageDay.Of(Meta("article:published_time")) ?? PageDay.Of(data?.Published) ?? itemDay ?? timeDay
            ?? DayNames.Select(name => PageDay.Of(Meta(name))).FirstOrDefault(day => day is not null) ?? (Url is null ? null : PageDay.OfAddress(Url));
    }

    public string? Title { get; }

    /// <summary>In EDTF, as it is written on the page; null where it has none.</summary>
    public string? Day { get; }

    public string? Outlet { get; }

    public Uri? Url { get; }

    /// <summary>What links are relative to.</summary>
    public Uri? Base { get; }

    /// <summary>The text of the report that the page gives to search engines; null where it gives none.</summary>
    public string? Body => data?.Body;

    /// <summary>The language in the page's own letters of the title; null where it says none.</summary>
    public string? Locale => Meta("og:locale");

    /// <summary>Whether it says that it is a report, not a list of them.</summary>
    public bool IsReport => data is not null || Meta("og:type") is "article" || Meta("article:published_time") is not null;

    /// <summary>Whether it is the first page of its site.</summary>
    public bool IsFront => (known ?? Url)?.AbsolutePath is "/" or "/urdu" or "/urdu/" or "/index.html" or "/index.php";

    private void Collect(PageElement element)
    {
        switch (element.Name)
        {
            case "meta":
                CollectMeta(element);
                CollectDay(element);
                break;
            case "title" when element.Parent?.Name == "html":
                htmlTitle ??= Clean(element.RawText());
                break;
            case "link" when element["rel"] is { } rel && rel.Contains("canonical", StringComparison.OrdinalIgnoreCase):
                canonical ??= element["href"];
                break;
            case "base":
                baseAddress ??= element["href"];
                break;
            case "script" when element["type"] is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase):
                scripts.Add(element.RawText());
                break;
            default:
                CollectDay(element);
                break;
        }

        foreach (object node in element.Nodes)
        {
            if (node is PageElement child)
            {
                Collect(child);
            }
        }
    }

    private void CollectDay(PageElement element)
    {
        if (element.Name == "time" && !IsAside(element))
        {
            timeDay ??= PageDay.Of(element["datetime"]);
        }

        if (element["itemprop"] is { } property && property.Contains("datePublished", StringComparison.OrdinalIgnoreCase))
        {
            itemDay ??= PageDay.Of(element["content"] ?? element["datetime"] ?? Clean(element.RawText()));
        }
    }

    // The day in a site's own head or foot is today's, and in a list of other reports theirs.
    private static bool IsAside(PageElement element)
    {
        for (PageElement? at = element; at is not null; at = at.Parent)
        {
            if (at.Name is "nav" or "footer" or "aside" || (at.Name == "header" && at.Role == PageRole.Furniture) || at.Role == PageRole.Related)
            {
                return true;
            }
        }

        return false;
    }

    private void CollectMeta(PageElement element)
    {
        string? name = element["property"] ?? element["name"] ?? element["itemprop"];
        if (name is not null && element["content"] is { } content && Clean(content) is { } value)
        {
            metas.TryAdd(name.Trim().ToLowerInvariant(), value);
        }
    }

    private string? Meta(string name) => metas.GetValueOrDefault(name);

    // A page may give itself another address of its own site, not one of another's, and not that of the front page.
    private Uri? AddressOf()
    {
        foreach (string? given in (ReadOnlySpan<string?>)[canonical, Meta("og:url")])
        {
            if (PageUrl.Resolve(known, given) is { } url
                && (known is null || (PageUrl.IsSameSite(url, known) && (url.AbsolutePath.Length > 1 || known.AbsolutePath.Length <= 1))))
            {
                return url;
            }
        }

        return known;
    }

    private string? TitleOf(IReadOnlyList<PageBlock> blocks)
    {
        string? shared = Meta("og:title") ?? Meta("twitter:title");
        string? whole = shared ?? htmlTitle;
        string? heading = blocks.FirstOrDefault(block => block.Heading == 1 && block.Role == PageRole.Text && PageLetters.WordsOf(block.Text) >= 2)?.Text.Replace('\n', ' ');
        if (heading is not null && whole is not null && whole.Contains(heading, StringComparison.Ordinal))
        {
            return heading;
        }

        return WithoutOutlet(shared) ?? data?.Headline ?? heading ?? WithoutOutlet(htmlTitle);
    }

    // "Headline - Outlet": what follows the last separator goes if it names the outlet, or is shorter by far and the page is a report's.
    private string? WithoutOutlet(string? title)
    {
        foreach (string separator in Separators)
        {
            int at = title?.LastIndexOf(separator, StringComparison.Ordinal) ?? -1;
            if (at <= 0)
            {
                continue;
            }

            string tail = title![(at + separator.Length)..].Trim();
            string head = title[..at].Trim();
            bool isOutlet = Outlet is not null && (tail.Contains(Outlet, StringComparison.OrdinalIgnoreCase) || Outlet.Contains(tail, StringComparison.OrdinalIgnoreCase));
            bool isLabel = !PageLetters.Of(tail).IsArabicScript && PageLetters.Of(head).IsArabicScript;
            if (head.Length > 0 && (isOutlet || isLabel))
            {
                return WithoutOutlet(head);
            }
        }

        return title;
    }

    private static string? Clean(string text)
    {
        string cleaned = string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
        return cleaned.Length > 0 ? cleaned : null;
    }
}
