using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Sanad.Intake.Pages;

/// <summary>Builds the elements of a page from its tags, in time that grows with its length alone.</summary>
/// <remarks>
/// The tags are cut by the standard's tokenizer. The tree is ours: the standard's rules for misnested tags cost the square of the
/// depth and can make a page grow without bound, and only say where a browser would draw what is wrong. Beyond
/// <see cref="MaxDepth"/> open elements or <see cref="MaxElements"/> in all, tags are dropped and their text is kept.
/// </remarks>
internal sealed class PageTree : IDisposable
{
    public const int MaxDepth = 512;

    public const int MaxElements = 200_000;

    // Whatever is read from an element; the other attributes are never kept, however many there are.
    private static readonly string[] KnownAttributes =
    [
        "class", "id", "role", "itemprop", "property", "name", "content", "datetime", "href", "rel", "type", "lang", "style", "hidden", "aria-hidden", "data-component", "data-testid", "pubdate",
    ];

    private static readonly HashSet<string> Known = new(KnownAttributes, StringComparer.Ordinal);

    private readonly PageBudget budget;
    private readonly HtmlTokenizer tokenizer;
    private readonly PageElement root;
    private readonly List<PageElement> open = [];
    private readonly Dictionary<string, int> openCounts = new(StringComparer.Ordinal);

    // Start tags that were dropped, or closed before their time: as many end tags of the name say nothing.
    private readonly Dictionary<string, int> dropped = new(StringComparer.Ordinal);
    private int elements;
    private string? language;

    private PageTree(string html, PageBudget budget)
    {
        this.budget = budget;
        tokenizer = new HtmlTokenizer(new TextSource(new StringTextSource(html)), HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
            ShouldEmitAttribute = (ref StructHtmlToken _, ReadOnlyMemory<char> name) => Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.Span),
        };
        root = new PageElement("html", null, []);
        open.Add(root);
    }

    public static (PageElement Root, string? Language) Parse(string html, PageBudget budget)
    {
        using var tree = new PageTree(html, budget);
        tree.Build();
        return (tree.root, tree.language);
    }

    public void Dispose() => tokenizer.Dispose();

    private void Build()
    {
        while (true)
        {
            budget.Step();
            ref StructHtmlToken token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return;
                case HtmlTokenType.Character:
                    open[^1].Add(token.Data.ToString());
                    break;
                case HtmlTokenType.StartTag:
                    Start(ref token);
                    break;
                case HtmlTokenType.EndTag:
                    End(token.Name.ToString());
                    break;
                default:
                    break;
            }
        }
    }

    private void Start(ref StructHtmlToken token)
    {
        string name = token.Name.ToString();
        if (name == "html")
        {
            language ??= AttributeOf(ref token, "lang");
        }

        if (PageTags.Transparent.Contains(name))
        {
            return;
        }

        if (PageTags.Block.Contains(name))
        {
            // The standard's way out of a drawing that was never ended.
            Close("svg");
            Close("math");
        }

        EndImplied(name);
        bool isForeign = CountOf("svg") + CountOf("math") > 0;
        bool isAlone = PageTags.Void.Contains(name) || (token.IsSelfClosing && (isForeign || name is "svg" or "math"));
        bool isRaw = !isAlone && !isForeign && PageTags.Raw.Contains(name);
        if (elements < MaxElements && open.Count < MaxDepth)
        {
            elements++;
            var element = new PageElement(name, open[^1], AttributesOf(ref token));
            open[^1].Add(element);
            Open(element, isAlone, isRaw);
        }
        else if (isRaw)
        {
            // What it holds is no text, and must not become some: it is read, and not kept.
            Open(new PageElement(name, open[^1], []), isAlone, isRaw);
        }
        else if (!isAlone)
        {
            Count(dropped, name, 1);
        }
    }

    private void Open(PageElement element, bool isAlone, bool isRaw)
    {
        if (!isAlone)
        {
            open.Add(element);
            Count(openCounts, element.Name, 1);
            tokenizer.State = isRaw ? ModeOf(element.Name) : HtmlParseMode.PCData;
        }
    }

    private void End(string name)
    {
        tokenizer.State = HtmlParseMode.PCData;
        if (PageTags.Transparent.Contains(name))
        {
            return;
        }

        if (CountOf(dropped, name) > 0)
        {
            Count(dropped, name, -1);
        }
        else if (name == "br" || (name == "p" && CountOf("p") == 0))
        {
            open[^1].Add(new PageElement("br", open[^1], []));
        }
        else
        {
            Close(name);
        }
    }

    private void EndImplied(string name)
    {
        if (name == "a")
        {
            Close("a");
        }

        if (PageTags.Block.Contains(name))
        {
            Close("p");
        }

        (string[] ended, string inside) = PageTags.EndedBy(name);
        for (int at = open.Count - 1; at > 0 && ended.Length > 0 && open[at].Name != inside && open[at].Name is not ("ol" or "menu" or "table"); at--)
        {
            budget.Step();
            if (Array.IndexOf(ended, open[at].Name) >= 0)
            {
                PopTo(at);
            }
        }
    }

    // Closes the innermost open element of the name, and all within it, unless a wall or, for what stands in a line, a block is between.
    private void Close(string name)
    {
        if (CountOf(name) == 0)
        {
            return;
        }

        bool isLine = !PageTags.Block.Contains(name) && !PageTags.Walls.Contains(name) && name is not ("a" or "svg" or "math") && !PageTags.Raw.Contains(name) && !PageTags.Unread.Contains(name);
        bool isTable = name is "table" or "tbody" or "thead" or "tfoot" or "tr";
        for (int at = open.Count - 1; at > 0; at--)
        {
            budget.Step();
            string found = open[at].Name;
            if (found == name)
            {
                Forgive(name, at);
                PopTo(at);
                return;
            }

            if ((PageTags.Walls.Contains(found) && !isTable) || (isTable && found == "table") || (isLine && PageTags.Block.Contains(found)))
            {
                return;
            }
        }
    }

    // A link that ends inside a block it did not begin in: the block's own end tag is still to come, and must close nothing else.
    private void Forgive(string name, int from)
    {
        for (int at = from + 1; name == "a" && at < open.Count; at++)
        {
            Count(dropped, open[at].Name, 1);
        }
    }

    private void PopTo(int at)
    {
        for (int top = open.Count - 1; top >= at; top--)
        {
            Count(openCounts, open[top].Name, -1);
        }

        open.RemoveRange(at, open.Count - at);
    }

    private int CountOf(string name) => CountOf(openCounts, name);

    private static int CountOf(Dictionary<string, int> counts, string name) => counts.TryGetValue(name, out int count) ? count : 0;

    private static void Count(Dictionary<string, int> counts, string name, int change) => counts[name] = CountOf(counts, name) + change;

    private static HtmlParseMode ModeOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.Rawtext,
    };

    private static string? AttributeOf(ref StructHtmlToken token, string name)
    {
        string value = token.GetAttribute(name).ToString();
        return value.Length > 0 ? value : null;
    }

    private static (string Name, string Value)[] AttributesOf(ref StructHtmlToken token)
    {
        int count = Math.Min(token.Attributes.Count, KnownAttributes.Length);
        if (count == 0)
        {
            return [];
        }

        var attributes = new (string Name, string Value)[count];
        for (int i = 0; i < count; i++)
        {
            MemoryHtmlAttributeToken attribute = token.Attributes[i];
            attributes[i] = (attribute.Name.ToString(), attribute.Value.ToString());
        }

        return attributes;
    }
}
