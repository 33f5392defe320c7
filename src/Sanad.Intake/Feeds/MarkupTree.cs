namespace Sanad.Intake.Feeds;

/// <summary>Builds the tree of a feed from whatever markup it is.</summary>
/// <remarks>
/// An end tag closes the nearest open element of its name and all inside it, or nothing. Elements nest 200 deep; deeper ones stand
/// side by side, which keeps every walk of the tree short.
/// </remarks>
internal sealed class MarkupTree
{
    private const int MostDepth = 200;
    private const int MostNamespaces = 200;

    // Fifty for each of ten thousand entries. What is behind is left out.
    private const int MostElements = 500_000;

    private readonly List<MarkupElement> open = [];
    private readonly List<(string Prefix, string Known, int Depth)> namespaces = [];
    private readonly MarkupScanner scanner;
    private readonly Uri? address;
    private int elements;

    private MarkupTree(string text, Uri? address, ICollection<string> faults)
    {
        scanner = new MarkupScanner(text, faults);
        this.address = address;
    }

    /// <summary>Reads all of <paramref name="text"/>; the element given back has no name and holds the roots.</summary>
    public static MarkupElement Read(string text, Uri? address, ICollection<string> faults) => new MarkupTree(text, address, faults).Read();

    /// <summary>Whether HTML lets an element of that name have no end.</summary>
    public static bool IsVoid(string name) => name is "br" or "img" or "hr" or "input" or "meta" or "area" or "wbr" or "col" or "embed" or "param";

    private MarkupElement Read()
    {
        var root = new MarkupElement("", null) { Base = address };
        open.Add(root);
        while (elements < MostElements && scanner.Read())
        {
            switch (scanner.Kind)
            {
                case MarkupKind.Text: open[^1].Add(MarkupEntities.Decode(scanner.Text)); break;
                case MarkupKind.CharacterData: open[^1].Add(scanner.Text); break;
                case MarkupKind.StartTag: Start(); break;
                case MarkupKind.EndTag: End(); break;
            }
        }

        if (elements >= MostElements)
        {
            scanner.Fault("too many elements; what follows is left out");
        }
        else if (open.Count > 1)
        {
            scanner.Fault($"{open[^1].Name} is not closed");
        }

        return root;
    }

    private void Start()
    {
        elements++;
        Declare();
        var element = new MarkupElement(NameOf(scanner.Name, isAttribute: false), open[^1]);
        foreach ((string name, string value) in scanner.Attributes)
        {
            if (!name.StartsWith("xmlns", StringComparison.OrdinalIgnoreCase))
            {
                element.AddAttribute(NameOf(name, isAttribute: true), MarkupEntities.Decode(value).Trim());
            }
        }

        if (element["xml:base"] is { } relative)
        {
            element.Base = FeedLinks.Resolve(relative, element.Base);
        }

        open[^1].Add(element);
        if (scanner.IsEmpty || IsVoid(element.Name) || open.Count > MostDepth)
        {
            Leave(open.Count);
            return;
        }

        open.Add(element);
    }

    private void End()
    {
        string name = NameOf(scanner.Name, isAttribute: false);
        int at = open.FindLastIndex(element => element.Name == name);
        if (at <= 0)
        {
            scanner.Fault($"an end of {name}, which is not open");
            return;
        }

        if (at < open.Count - 1)
        {
            scanner.Fault($"{open[^1].Name} is not closed inside {name}");
        }

        open.RemoveRange(at, open.Count - at);
        Leave(at);
    }

    private void Declare()
    {
        foreach ((string name, string value) in scanner.Attributes)
        {
            if (name.StartsWith("xmlns", StringComparison.OrdinalIgnoreCase) && namespaces.Count < MostNamespaces)
            {
                string prefix = name.Length > 6 ? name[6..].ToLowerInvariant() : "";
                namespaces.Add((prefix, FeedNamespaces.PrefixOf(MarkupEntities.Decode(value).Trim()) ?? prefix, open.Count));
            }
        }
    }

    private void Leave(int depth) => namespaces.RemoveAll(declared => declared.Depth >= depth);

    private string NameOf(string written, bool isAttribute)
    {
        string name = written.ToLowerInvariant();
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        string prefix = colon < 0 ? "" : name[..colon];
        string local = name[(colon + 1)..];
        if (prefix == "xml" || (isAttribute && colon < 0))
        {
            return name;
        }

        int at = namespaces.FindLastIndex(declared => declared.Prefix == prefix);
        string known = at >= 0 ? namespaces[at].Known : prefix == "atom" ? "" : prefix;
        return known.Length == 0 ? local : $"{known}:{local}";
    }
}
