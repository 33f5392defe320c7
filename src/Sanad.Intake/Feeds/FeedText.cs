namespace Sanad.Intake.Feeds;

/// <summary>A text of an entry, as the feed gives it.</summary>
/// <param name="Value">The text or the markup, without the feed's own escaping. Markup is as sent: not cleaned, not safe to show.</param>
/// <param name="IsHtml">Whether it is markup.</param>
public sealed record FeedText(string Value, bool IsHtml)
{
    /// <summary>The text alone: paragraphs stand apart by an empty line, scripts and markup are left out.</summary>
    public string ToPlainText() => IsHtml ? HtmlText.Of(Value) : Value.Trim();
}
