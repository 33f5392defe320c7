using System.Collections.Immutable;

namespace Sanad.Ledger.Storage;

/// <summary>What a store is asked to find: words and terms, and which part of the line to look at. It answers with the newest first.</summary>
public sealed record IndexQuery
{
    /// <summary>Clauses on the words of title and text, all of which must hold; empty asks for none.</summary>
    public ImmutableArray<WordClause> Words { get; init; } = [];

    /// <summary>Terms that the document must have: one of each group.</summary>
    public ImmutableArray<ImmutableArray<string>> DocumentTerms { get; init; } = [];

    /// <summary>Terms that one record must have: one of each group. Empty, the answer is of documents; otherwise it is of records.</summary>
    public ImmutableArray<ImmutableArray<string>> RecordTerms { get; init; } = [];

    /// <summary>Version keys from here on.</summary>
    public long From { get; init; }

    /// <summary>Version keys below this.</summary>
    public long Before { get; init; } = long.MaxValue >> PlaceInLine.OrdinalBits;

    /// <summary>Only what was known by the day of this number, in the versions then in force; null for now.</summary>
    public int? AsOf { get; init; }

    /// <summary>Only what had come by then, Unix time in seconds.</summary>
    public long? IngestedBy { get; init; }

    /// <summary>Also versions that later ones have replaced.</summary>
    public bool AllVersions { get; init; }

    /// <summary>Only what stands behind this hit: the last of the page before.</summary>
    public IndexHit? After { get; init; }

    /// <summary>The most hits to give.</summary>
    public int Limit { get; init; } = 20;
}
