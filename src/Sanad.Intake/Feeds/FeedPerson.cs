namespace Sanad.Intake.Feeds;

/// <summary>Names of authors as feeds write them.</summary>
internal static class FeedPerson
{
    /// <summary>The name in an author element, or the address if there is no name; null if there is neither.</summary>
    public static string? NameOf(MarkupElement element)
    {
        string? name = null;
        string? address = null;
        foreach (MarkupElement child in element.Elements)
        {
            switch (child.Name)
            {
                case "name" or "itunes:name" or "foaf:name": name ??= child.Text(); break;
                case "email" or "itunes:email" or "url" or "uri" or "homepage": address ??= child.Text(); break;
                case "foaf:person" or "person": name ??= NameOf(child); break;
            }
        }

        string? found = string.IsNullOrEmpty(name) ? address : name;
        return string.IsNullOrEmpty(found) ? NameOf(element.Text()) : found;
    }

    /// <summary>The name in <c>me@example.com (Name)</c>, <c>Name &lt;me@example.com&gt;</c> or <c>Name</c>.</summary>
    public static string? NameOf(string written)
    {
        string text = written.Trim();
        int open = text.IndexOf('(', StringComparison.Ordinal);
        int at = text.IndexOf('@', StringComparison.Ordinal);
        if (at > 0 && open >= 0 && text.EndsWith(')'))
        {
            string inner = text[(open + 1)..^1].Trim();
            string outer = text[..open].Trim();
            string name = outer.Contains('@', StringComparison.Ordinal) ? inner : outer;
            return name.Length > 0 ? name : outer;
        }

        int angle = text.IndexOf('<', StringComparison.Ordinal);
        if (angle > 0 && text.EndsWith('>'))
        {
            text = text[..angle].Trim().Trim('"');
        }

        return text.Length == 0 ? null : text;
    }
}
