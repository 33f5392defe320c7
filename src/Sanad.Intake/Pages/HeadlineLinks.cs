namespace Sanad.Intake.Pages;

/// <summary>The headlines of a front or section page: links whose words are long enough to be one.</summary>
internal static class HeadlineLinks
{
    private const int LeastWords = 4;
    private const int LeastLetters = 14;

    // Beyond it the link is a summary, or a whole card.
    private const int MostWords = 40;

    /// <summary>Each link once, where it stands first; of several texts of a link that of a heading, otherwise the first.</summary>
    public static IReadOnlyList<(Uri Link, string Text)> Of(PageElement root, Uri? page, PageBudget budget)
    {
        var links = new List<PageElement>();
        Collect(root, links);
        var found = new List<(Uri Link, string Text, bool IsHeading)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (PageElement link in links)
        {
            if (PageUrl.Resolve(page, link["href"]) is not { } target || IsElsewhere(target, page) || TextOf(link, budget) is not { } headline)
            {
                continue;
            }

            string key = PageUrl.Identity(target);
            if (!places.TryGetValue(key, out int place))
            {
                places.Add(key, found.Count);
                found.Add((target, headline.Text, headline.IsHeading));
            }
            else if (headline.IsHeading && !found[place].IsHeading)
            {
                found[place] = (target, headline.Text, true);
            }
        }

        return [.. found.Select(headline => (headline.Link, headline.Text))];
    }

    private static void Collect(PageElement element, List<PageElement> links)
    {
        if (element.Role is PageRole.Furniture or PageRole.Hidden)
        {
            return;
        }

        if (element.Name == "a")
        {
            links.Add(element);
        }

        foreach (object node in element.Nodes)
        {
            if (node is PageElement child)
            {
                Collect(child, links);
            }
        }
    }

    private static bool IsElsewhere(Uri target, Uri? page) => target.AbsolutePath.Length <= 1 || (page is not null && !PageUrl.IsSameSite(target, page));

    private static (string Text, bool IsHeading)? TextOf(PageElement link, PageBudget budget)
    {
        PageBlock[] blocks = [.. PageBlocks.Below(link, budget).Where(block => block.Role is not (PageRole.Furniture or PageRole.Hidden) && IsHeadline(block))];
        if (blocks.Length == 0)
        {
            return null;
        }

        PageBlock best = Array.Find(blocks, block => block.Heading > 0) ?? blocks[0];
        return (best.Text.Replace('\n', ' '), best.Heading > 0 || StandsInHeading(link));
    }

    private static bool IsHeadline(PageBlock block) =>
        block.Letters.IsArabicScript && block.Letters.Arabic >= LeastLetters && PageLetters.WordsOf(block.Text) is >= LeastWords and <= MostWords;

    private static bool StandsInHeading(PageElement link)
    {
        for (PageElement? at = link.Parent; at is not null; at = at.Parent)
        {
            if (at.Name is ['h', >= '1' and <= '6'])
            {
                return true;
            }
        }

        return false;
    }
}
