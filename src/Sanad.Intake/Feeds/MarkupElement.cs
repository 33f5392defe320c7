using System.Net;
using System.Text;

namespace Sanad.Intake.Feeds;

/// <summary>An element of a feed, with its text and elements in order.</summary>
internal sealed class MarkupElement(string name, MarkupElement? parent)
{
    // Shared and never added to: most elements lack one or the other, and a hostile feed has many.
    private static readonly List<(string Name, string Value)> NoAttributes = [];
    private static readonly List<object> NoNodes = [];

    private List<(string Name, string Value)> attributes = NoAttributes;
    private List<object> nodes = NoNodes;

    /// <summary>The local name in lower case, after the usual prefix of its namespace if that is not the feed's own: <c>title</c>, <c>dc:creator</c>.</summary>
    public string Name { get; } = name;

    public MarkupElement? Parent { get; } = parent;

    /// <summary>The address that its links are relative to; that of the feed or of an <c>xml:base</c> around it.</summary>
    public Uri? Base { get; set; } = parent?.Base;

    /// <summary>Attributes, named like elements, decoded.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes => attributes;

    /// <summary>Strings (decoded) and elements.</summary>
    public IReadOnlyList<object> Nodes => nodes;

    public IEnumerable<MarkupElement> Elements => nodes.OfType<MarkupElement>();

    public string? this[string attribute] => attributes.Find(pair => pair.Name == attribute).Value;

    public void Add(object node) => (ReferenceEquals(nodes, NoNodes) ? nodes = [] : nodes).Add(node);

    public void AddAttribute(string name, string value) => (ReferenceEquals(attributes, NoAttributes) ? attributes = [] : attributes).Add((name, value));

    /// <summary>All text inside, trimmed.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        AppendText(text);
        return text.ToString().Trim();
    }

    /// <summary>What is inside, written as HTML.</summary>
    public string InnerHtml()
    {
        var html = new StringBuilder();
        AppendInner(html);
        return html.ToString().Trim();
    }

    // An entry inside another element is one that the element swallowed because it was not closed; it is read for itself.
    private bool IsEntry => Name is "item" or "entry";

    // Elements nest no deeper than MarkupTree lets them.
    private void AppendText(StringBuilder text)
    {
        foreach (object node in Nodes)
        {
            if (node is not MarkupElement element)
            {
                text.Append((string)node);
            }
            else if (!element.IsEntry)
            {
                element.AppendText(text);
            }
        }
    }

    private void AppendInner(StringBuilder html)
    {
        foreach (object node in Nodes)
        {
            if (node is not MarkupElement element)
            {
                html.Append(WebUtility.HtmlEncode((string)node));
                continue;
            }

            if (element.IsEntry)
            {
                continue;
            }

            string name = element.Name[(element.Name.IndexOf(':', StringComparison.Ordinal) + 1)..];
            html.Append('<').Append(name);
            foreach ((string attribute, string value) in element.Attributes)
            {
                html.Append(' ').Append(attribute).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
            }

            bool isVoid = MarkupTree.IsVoid(name);
            html.Append(isVoid ? " />" : ">");
            element.AppendInner(html);
            html.Append(isVoid ? "" : $"</{name}>");
        }
    }
}
