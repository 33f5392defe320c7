using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>A document in force as linking sees it: the words it is known by and what each of its records claims.</summary>
public sealed record Matter
{
    /// <summary>
    /// Its place in the order in which documents are linked: the day's number (undated last) above a digest of the document's key and text.
    /// It does not depend on when the document came.
    /// </summary>
    public required long Line { get; init; }

    /// <summary>The key of the version; see <see cref="Storage.PlaceInLine.OfVersion"/>.</summary>
    public required long Place { get; init; }

    /// <summary>The keys by which documents of the same story are found: hashes of its rarest words, and of what its records are about.</summary>
    public required ImmutableArray<int> Keys { get; init; }

    /// <summary>How much each key says, beside <see cref="Keys"/>.</summary>
    public required ImmutableArray<float> Weights { get; init; }

    /// <summary>Its events and figures in the order of their ordinals.</summary>
    public required ImmutableArray<MatterClaim> Claims { get; init; }
}
