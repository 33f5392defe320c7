using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Ledger.Corrections;

/// <summary>A record that a correction names, with enough of its text that it is found again when it is read otherwise.</summary>
/// <remarks>
/// The selectors are those of the W3C Web Annotation model: a position and a quote. Offsets count code points of the text or the title. What a
/// redaction left has its document and nothing else.
/// </remarks>
public sealed record CorrectionTarget
{
    /// <summary>The document's outlet, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The document's id.</summary>
    public required string Document { get; init; }

    /// <summary>The id that the record had when it was corrected; empty after a redaction.</summary>
    public string Record { get; init; } = "";

    /// <summary><c>event</c>, <c>figure</c> or <c>quote</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The category of an event or the measure of a figure, as it was read; empty for a quote.</summary>
    public string Code { get; init; } = "";

    /// <summary>Where the record stands.</summary>
    public TextField In { get; init; }

    /// <summary>Where its evidence begins.</summary>
    public int Start { get; init; }

    /// <summary>Where it ends, exclusive.</summary>
    public int End { get; init; }

    /// <summary>Where the words begin that show it: an event's cue; for other records the same as <see cref="Start"/>.</summary>
    public int CoreStart { get; init; }

    /// <summary>Where they end, exclusive.</summary>
    public int CoreEnd { get; init; }

    /// <summary>The evidence.</summary>
    public string Text { get; init; } = "";

    /// <summary>What stands before it in its sentence, or in its title.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What stands after it there.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Ids of other records of its kind that stood on the same words: none of them is meant.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>True where the document was redacted and only its name is left.</summary>
    public bool IsBlank => Record.Length == 0;
}
