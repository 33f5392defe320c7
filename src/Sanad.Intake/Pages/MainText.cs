namespace Sanad.Intake.Pages;

/// <summary>The report of a page: the paragraphs, told from what stands around and between them.</summary>
/// <param name="Text">The paragraphs, each on a line; empty where the page has no report.</param>
/// <param name="Letters">The letters of that text.</param>
/// <param name="LinkShare">Of the letters of the part of the page it was taken from, how many stand in links, from 0 to 1.</param>
internal sealed record MainText(string Text, PageLetters Letters, double LinkShare)
{
    // A part named the body by its author is believed if it holds this much of the page's prose; one that nobody named, if it holds nearly all.
    private const double NamedShare = 0.4;
    private const double ArticleShare = 0.5;
    private const double UnnamedShare = 0.85;

    // A shorter line without a mark at its end, before or after the paragraphs, is a label: a place, a name, an hour.
    private const int LabelLetters = 40;
    private const int WordsBesideLinks = 100;
    private const int RepeatedLength = 40;

    public static MainText Of(PageElement root, IReadOnlyList<PageBlock> blocks, string? title, PageBudget budget)
    {
        var prose = new Dictionary<PageElement, int>(ReferenceEqualityComparer.Instance);
        foreach (PageBlock block in blocks)
        {
            for (PageElement? at = block.Element; at is not null && IsCandidate(block); at = at.Parent)
            {
                budget.Step();
                prose[at] = prose.GetValueOrDefault(at) + block.Letters.Arabic;
            }
        }

        PageElement body = BodyOf(root, prose);
        PageBlock[] inside = [.. blocks.Where(block => block.Role == PageRole.Text && block.Element.IsWithin(body))];
        int letters = inside.Sum(block => block.Letters.All);
        int linked = inside.Sum(block => block.LinkLetters);
        string text = string.Join('\n', Paragraphs(inside, title).Select(block => block.Text));
        return new MainText(text, PageLetters.Of(text), letters == 0 ? 1 : (double)linked / letters);
    }

    /// <summary>The text that the page gives to search engines instead, where it is much the longer and the page shows the same.</summary>
    public MainText OrOf(PageFacts facts)
    {
        string body = Folded(facts.Body ?? "");
        PageLetters letters = PageLetters.Of(body);
        bool isShown = Text.Length > 0
            ? body.Contains(FirstWords(Text), StringComparison.Ordinal)
            : facts.Title is not null;
        return letters.Arabic > 2 * Letters.Arabic && letters.IsArabicScript && isShown && !body.Contains('<', StringComparison.Ordinal) ? new MainText(body, letters, 0) : this;
    }

    private static string Folded(string body) => string.Join(
        '\n', body.Split('\n').Select(line => string.Join(' ', line.Split([' ', '\t', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0));

    private static string FirstWords(string text) => text.Split('\n')[0] is { Length: > RepeatedLength } line ? line[..RepeatedLength] : text.Split('\n')[0];

    private static bool IsCandidate(PageBlock block) => block.Role == PageRole.Text && block.IsProse;

    private static PageElement BodyOf(PageElement root, Dictionary<PageElement, int> prose)
    {
        int all = prose.GetValueOrDefault(root);
        PageElement? named = Most(prose, PageMarks.IsBody, NamedShare * all) ?? Most(prose, element => element.Name == "article", ArticleShare * all);
        if (named is not null)
        {
            return named;
        }

        PageElement body = root;
        while (body.Nodes.OfType<PageElement>().MaxBy(child => prose.GetValueOrDefault(child)) is { } next
            && prose.GetValueOrDefault(next) is > 0 and int held && held >= UnnamedShare * prose.GetValueOrDefault(body) && next.Name != "p")
        {
            body = next;
        }

        return body;
    }

    // Of nested parts that hold the same the inner one, which is met later.
    private static PageElement? Most(Dictionary<PageElement, int> prose, Func<PageElement, bool> isNamed, double least)
    {
        PageElement? most = null;
        foreach ((PageElement element, int letters) in prose)
        {
            int best = most is null ? 0 : prose[most];
            if (letters >= least && letters > 0 && letters >= best && isNamed(element) && (letters > best || !most!.IsWithin(element)))
            {
                most = element;
            }
        }

        return most;
    }

    private static List<PageBlock> Paragraphs(PageBlock[] blocks, string? title)
    {
        int heading = Array.FindLastIndex(blocks, block => block.Heading == 1);
        int firstProse = Array.FindIndex(blocks, block => block.IsProse);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<PageBlock>();
        for (int i = heading < firstProse ? heading + 1 : 0; i < blocks.Length; i++)
        {
            PageBlock block = blocks[i];
            bool isRepeated = block.Text.Length >= RepeatedLength && !seen.Add(block.Text);
            if (!isRepeated && IsOfReport(block) && !string.Equals(block.Text, title, StringComparison.Ordinal))
            {
                kept.Add(block);
            }
        }

        return WithoutLabels(WithoutIdleHeadings(kept));
    }

    private static bool IsOfReport(PageBlock block) =>
        block.Letters.IsArabicScript && block.Heading != 1 && (2 * block.LinkLetters <= block.Letters.All || block.Letters.All - block.LinkLetters >= WordsBesideLinks);

    // A heading that stands over nothing stood over what was left out.
    private static List<PageBlock> WithoutIdleHeadings(List<PageBlock> blocks)
    {
        var kept = new List<PageBlock>();
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Heading == 0 || (i + 1 < blocks.Count && blocks[i + 1].Heading == 0))
            {
                kept.Add(blocks[i]);
            }
        }

        return kept;
    }

    private static List<PageBlock> WithoutLabels(List<PageBlock> blocks)
    {
        int first = blocks.FindIndex(IsWhole);
        int last = blocks.FindLastIndex(IsWhole);
        return first < 0 ? blocks : blocks.GetRange(first, last - first + 1);
    }

    private static bool IsWhole(PageBlock block) => block.Letters.All >= LabelLetters || (block.Heading == 0 && EndsSentence(block.Text[^1]));

    private static bool EndsSentence(char last) => char.IsPunctuation(last) && last is not (',' or '-' or (char)0x060C);
}
