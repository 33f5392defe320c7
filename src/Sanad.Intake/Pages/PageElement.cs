namespace Sanad.Intake.Pages;

/// <summary>An element of a page, with what it holds in the order of the page: elements and strings.</summary>
internal sealed class PageElement(string name, PageElement? parent, (string Name, string Value)[] attributes)
{
    private List<object>? nodes;

    public string Name { get; } = name;

    public PageElement? Parent { get; } = parent;

    /// <summary>Elements (<see cref="PageElement"/>) and texts (<see cref="string"/>).</summary>
    public IReadOnlyList<object> Nodes => nodes ?? (IReadOnlyList<object>)[];

    /// <summary>What the element is for, as its name, class and the like say; the ancestors' word goes before it.</summary>
    public PageRole Role { get; set; }

    /// <summary>Letters of the Arabic script in paragraphs below that are not mostly links: what tells a wrapper from a box beside the text.</summary>
    public int Mass { get; set; }

    /// <summary>Whether the page's heading of the first rank stands somewhere below.</summary>
    public bool HoldsHeading { get; set; }

    /// <summary>The value of an attribute; null where it has none.</summary>
    public string? this[string name]
    {
        get
        {
            foreach ((string Name, string Value) attribute in attributes)
            {
                if (attribute.Name == name)
                {
                    return attribute.Value;
                }
            }

            return null;
        }
    }

    public void Add(object node) => (nodes ??= []).Add(node);

    public bool IsWithin(PageElement other)
    {
        for (PageElement? at = this; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The texts below, one after the other: for elements that hold nothing else, such as a script or a title.</summary>
    public string RawText() => string.Concat(Nodes.OfType<string>());
}
