namespace Sanad.Model;

/// <summary>Which text of the document a span counts in.</summary>
public enum TextField
{
    /// <summary>The document's text; the usual case, not written in JSON.</summary>
    Text,

    /// <summary>The document's title; written as <c>"in": "title"</c>.</summary>
    Title,
}
