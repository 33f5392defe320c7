using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Search;

/// <summary>What somebody wants to find. Every member that is given must hold; one that is null or empty asks for nothing.</summary>
/// <remarks>
/// Names may be in Urdu or Latin letters and in any spelling that the ledger has met; a country also by its code. With any condition on records
/// the hits are records, otherwise documents.
/// </remarks>
public sealed record LedgerQuery
{
    /// <summary>For <see cref="Kind"/>: records of any kind.</summary>
    public const string EveryKind = "event,figure,quote";

    /// <summary>Words of the title or text: <c>word</c>, <c>"a phrase"</c>, <c>begin*</c>, <c>-without</c>, <c>one OR other</c>.</summary>
    public string? Words { get; init; }

    /// <summary><c>event</c>, <c>figure</c> or <c>quote</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>A PLOVER category, such as <c>ASSAULT</c>.</summary>
    public string? Event { get; init; }

    /// <summary>A PLOVER mode, such as <c>airstrike</c>.</summary>
    public string? Mode { get; init; }

    /// <summary>A PLOVER context, such as <c>military</c>.</summary>
    public string? Context { get; init; }

    /// <summary>What a figure measures, such as <c>killed</c>.</summary>
    public string? Measure { get; init; }

    /// <summary>A party in any role: a name, a country, or a code such as <c>RUS</c> or <c>RUS/MIL</c>.</summary>
    public string? Party { get; init; }

    /// <summary>Who did it, as <see cref="Party"/>.</summary>
    public string? Actor { get; init; }

    /// <summary>To whom, as <see cref="Party"/>.</summary>
    public string? Recipient { get; init; }

    /// <summary>Who speaks in a quote, as <see cref="Party"/>.</summary>
    public string? Speaker { get; init; }

    /// <summary>On whose word, as <see cref="Party"/>.</summary>
    public string? Origin { get; init; }

    /// <summary>Whom or what it concerns: a party in any role, a speaker, a place, or on whose word; as <see cref="Party"/>. What stands on both sides of <c>&amp;</c> must hold.</summary>
    public string? About { get; init; }

    /// <summary>Where it happened: a place or a country.</summary>
    public string? Place { get; init; }

    /// <summary>When it happened: an EDTF day, month, year, or an interval <c>2024-11/2025-01</c>.</summary>
    public string? When { get; init; }

    /// <summary><c>asserted</c>, <c>believed</c>, <c>unconfirmed</c> or <c>denied</c>.</summary>
    public string? Certainty { get; init; }

    /// <summary><c>future</c>, <c>hypothetical</c>, <c>negation</c> or <c>historical</c>.</summary>
    public string? Auxiliary { get; init; }

    /// <summary>The id of one record.</summary>
    public string? RecordId { get; init; }

    /// <summary>The outlet that published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Published on this day, month or year, or within this EDTF interval.</summary>
    public string? Published { get; init; }

    /// <summary>Only what was published by this day, each document as it then stood.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only what the ledger had by the end of this day (UTC).</summary>
    public DateOnly? IngestedBy { get; init; }

    /// <summary>Also versions that later ones have replaced.</summary>
    public bool AllVersions { get; init; }

    /// <summary>Only what stands behind this hit: the last of the page before.</summary>
    public IndexHit? After { get; init; }

    /// <summary>The most hits to give.</summary>
    public int Limit { get; init; } = 20;
}
