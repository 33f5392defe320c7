using System.Text;

namespace Sanad.Intake.Pages;

/// <summary>Cuts a tree into the paragraphs that a browser would show, in their order, and says what each part is for.</summary>
internal sealed class PageBlocks
{
    // A part that holds most of the page's prose is a wrapper, whatever it is called.
    private const double WrapperShare = 0.6;

    private readonly PageBudget budget;
    private readonly List<PageBlock> blocks = [];
    private readonly StringBuilder text = new();
    private PageElement place;
    private int linkDepth;
    private int linkLetters;

    private PageBlocks(PageElement root, PageBudget budget)
    {
        this.budget = budget;
        place = root;
    }

    /// <summary>The paragraphs of the whole page; sets the role of every element.</summary>
    public static IReadOnlyList<PageBlock> Of(PageElement root, PageBudget budget)
    {
        IReadOnlyList<PageBlock> blocks = Below(root, budget);
        foreach (PageBlock block in blocks)
        {
            bool isHeading = block.Heading == 1 && PageLetters.WordsOf(block.Text) >= 3;
            int mass = block.IsProse ? block.Letters.Arabic : 0;
            for (PageElement? at = block.Element; at is not null && (mass > 0 || isHeading); at = at.Parent)
            {
                budget.Step();
                at.Mass += mass;
                at.HoldsHeading |= isHeading;
            }
        }

        SetRoles(root, PageRole.Text, root.Mass, budget);
        return blocks;
    }

    /// <summary>The paragraphs of a part of the page.</summary>
    public static IReadOnlyList<PageBlock> Below(PageElement element, PageBudget budget)
    {
        var walk = new PageBlocks(element, budget);
        walk.Walk(element);
        walk.Break();
        return walk.blocks;
    }

    private static void SetRoles(PageElement element, PageRole inherited, int mass, PageBudget budget)
    {
        budget.Step();
        PageRole own = PageMarks.IsHidden(element) ? PageRole.Hidden : PageMarks.RoleOf(element);
        bool isWrapper = own != PageRole.Hidden && (element.HoldsHeading || element.Mass > WrapperShare * mass) && element.Name != "figure";
        element.Role = own > inherited && !isWrapper ? own : inherited;
        foreach (object node in element.Nodes)
        {
            if (node is PageElement child)
            {
                SetRoles(child, element.Role, mass, budget);
            }
        }
    }

    private void Walk(PageElement element)
    {
        budget.Step();
        if (element.Name == "br")
        {
            text.Append('\n');
            return;
        }

        if (element.Parent is not null && PageMarks.IsHidden(element))
        {
            return;
        }

        PageElement outer = place;
        bool isBlock = IsBlock(element);
        if (isBlock)
        {
            Break();
            place = element;
        }

        WalkNodes(element);
        if (isBlock)
        {
            Break();
            place = outer;
        }
    }

    private void WalkNodes(PageElement element)
    {
        linkDepth += element.Name == "a" ? 1 : 0;
        foreach (object node in element.Nodes)
        {
            if (node is PageElement child)
            {
                Walk(child);
            }
            else
            {
                Append((string)node, element.Name == "pre");
            }
        }

        linkDepth -= element.Name == "a" ? 1 : 0;
    }

    // A part of a line that says what it is for, such as a date beside a heading, is a paragraph of its own; inside a paragraph it is words of it.
    private static bool IsBlock(PageElement element) =>
        PageTags.Block.Contains(element.Name)
        || (element.Name is "span" or "time" && element.Parent!.Name is not ("p" or "span" or "a" or "li") && PageMarks.RoleOf(element) != PageRole.Text);

    // White space of HTML folds to one space, and to nothing at a break. Others, and joiners, are letters of the text.
    private void Append(string piece, bool isPreformatted)
    {
        linkLetters += linkDepth > 0 ? PageLetters.Of(piece).All : 0;
        foreach (char character in piece)
        {
            char given = character is '\t' or '\r' or '\f' || (character == '\n' && !isPreformatted) ? ' ' : character;
            if (given == ' ' && (text.Length == 0 || text[^1] is ' ' or '\n'))
            {
                continue;
            }

            text.Append(given);
        }
    }

    private void Break()
    {
        if (text.Length > 0)
        {
            string whole = string.Join('\n', text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            if (whole.Length > 0)
            {
                blocks.Add(new PageBlock(whole, PageLetters.Of(whole), linkLetters, place, HeadingOf(place)));
            }
        }

        text.Clear();
        linkLetters = 0;
    }

    private static int HeadingOf(PageElement element) => element.Name is ['h', >= '1' and <= '6'] ? element.Name[1] - '0' : 0;
}
