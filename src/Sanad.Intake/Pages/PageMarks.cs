using System.Collections.Frozen;

namespace Sanad.Intake.Pages;

/// <summary>What authors of pages call their parts, in class, id, role and the like.</summary>
/// <remarks>The words are those of templates and content systems, in English wherever the outlet is.</remarks>
internal static class PageMarks
{
    private static readonly string[] Attributes = ["class", "id", "role", "data-component", "data-testid"];

    private static readonly FrozenDictionary<string, PageRole> Roles = Words(
        (PageRole.Furniture, "nav navbar navigation topnav subnav menu megamenu submenu breadcrumb breadcrumbs masthead topbar toolbar pagination pager skip search searchform contentinfo footer copyright "
            + "share sharing shares sharebar sharebuttons sharedaddy social socials socialmedia addtoany addthis sharethis follow whatsapp telegram print "
            + "comment comments disqus respond commentlist commentform reply cookie cookies consent gdpr privacy newsletter newsletters subscribe subscription subscriptions subscribebox signup signin login register "
            + "tag tags taglist tagcloud hashtags keywords topic topics category categories ad ads advert adverts advertisement advertisment adsense adsbygoogle adslot sponsor sponsored banner popup modal overlay toast alert "
            + "byline bylines author authors authorbox writer reporter dateline date time timestamp posted pubdate postdate publishdate meta postmeta entrymeta player jwplayer embed poll survey app download"),
        (PageRole.Related, "related relatednews relatedposts relatedstories relatedcontent recommended recommendation recommendations readmore more also trending popular mostread mostviewed latest sidebar aside complementary "
            + "teaser teasers carousel slider outbrain taboola mgid onward yarpp rail widget widgets promo promos topstories ticker links"),
        (PageRole.Caption, "caption captions figcaption credit credits imagecaption imgcaption photocaption photocredit"));

    private static readonly FrozenSet<string> Bodies = FrozenSet.Create(
        StringComparer.Ordinal,
        "articlebody", "articlecontent", "articletext", "storybody", "storycontent", "storytext", "storydetail", "entrycontent", "postcontent", "postbody", "newsbody", "newscontent", "newsdetail", "newstext",
        "detailcontent", "detailviewcontent", "detailtxt", "contentbody", "bodycontent", "richtext", "longtext", "wsw", "ampwparticlecontent", "tdpostcontent", "singlecontent", "urdunewsdetail");

    /// <summary>What the element's own name and marks say; nothing of its ancestors.</summary>
    public static PageRole RoleOf(PageElement element)
    {
        PageRole byName = ByName(element);
        if (byName != PageRole.Text || element.Name is "article" or "main" or "html" or "h1")
        {
            return byName;
        }

        PageRole role = PageRole.Text;
        foreach (string attribute in Attributes)
        {
            if (element[attribute] is { } marks)
            {
                PageRole said = ByWords(marks);
                role = said > role ? said : role;
            }
        }

        return role;
    }

    /// <summary>Whether its author calls the element the body of the report.</summary>
    public static bool IsBody(PageElement element)
    {
        if (element["itemprop"] is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // One class of several, its words written together: "story__content" and "storyContent" are one name.
        foreach (string name in ((element["class"] ?? "") + ' ' + (element["id"] ?? "")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Bodies.Contains(string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the element is not shown, or holds no text of the page.</summary>
    public static bool IsHidden(PageElement element)
    {
        if (PageTags.Unread.Contains(element.Name) || element["hidden"] is not null || element["aria-hidden"] == "true")
        {
            return true;
        }

        string style = (element["style"] ?? "").Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static PageRole ByName(PageElement element) => element.Name switch
    {
        "nav" or "menu" or "footer" or "form" or "button" or "dialog" or "fieldset" or "label" or "search" or "amp-sidebar" or "amp-social-share" => PageRole.Furniture,
        "header" when !HasAncestor(element, "article", "main") => PageRole.Furniture,
        "aside" => PageRole.Related,
        "figure" or "figcaption" or "caption" => PageRole.Caption,
        _ => PageRole.Text,
    };

    private static PageRole ByWords(string marks)
    {
        PageRole role = PageRole.Text;
        FrozenDictionary<string, PageRole>.AlternateLookup<ReadOnlySpan<char>> roles = Roles.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[24];
        int length = 0;
        for (int at = 0; at <= marks.Length; at++)
        {
            char found = at < marks.Length ? marks[at] : ' ';
            bool isLetter = char.IsAsciiLetterOrDigit(found);
            bool begins = !isLetter || (char.IsAsciiLetterUpper(found) && at > 0 && char.IsAsciiLetterLower(marks[at - 1]));
            if (begins)
            {
                role = length > 0 && roles.TryGetValue(word[..length], out PageRole said) && said > role ? said : role;
                length = 0;
            }

            if (isLetter)
            {
                // A longer word is none of ours; it stays too long to be found.
                word[Math.Min(length, word.Length - 1)] = char.ToLowerInvariant(found);
                length = Math.Min(length + 1, word.Length);
            }
        }

        return role;
    }

    private static bool HasAncestor(PageElement element, string one, string other)
    {
        for (PageElement? at = element.Parent; at is not null; at = at.Parent)
        {
            if (at.Name == one || at.Name == other)
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, PageRole> Words(params (PageRole Role, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => KeyValuePair.Create(word, row.Role))).ToFrozenDictionary(StringComparer.Ordinal);
}
