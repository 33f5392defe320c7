using System.Collections.Immutable;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Corrections;

/// <summary>The corrections of a ledger, tied to the records that it has today.</summary>
/// <remarks>
/// Thread-safe. A record whose id is still in force costs a look into the index; of others the document is read. The answer is kept while <see cref="ILedgerStore.LastEntry"/>
/// stays: share one of these.
/// </remarks>
public sealed class LedgerCorrections(ILedgerStore store)
{
    private volatile Known? known;

    /// <summary>What the corrections make of records and threads.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public CorrectionSet Load() => Current().Set;

    /// <summary>All corrections, by number, with the records that they name today.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public ImmutableArray<PlacedCorrection> Read() => Current().Placed;

    // The entry is asked for first: what is read afterwards is of that entry or newer, and is then read again.
    private Known Current()
    {
        long entry = store.LastEntry();
        if (known is { } kept && kept.Entry == entry)
        {
            return kept;
        }

        ImmutableArray<PlacedCorrection> placed = Place([.. store.ReadCorrections().Select(CorrectionJson.Of)]);
        return known = new Known(entry, placed, CorrectionSet.Of(placed));
    }

    private ImmutableArray<PlacedCorrection> Place(Correction[] corrections)
    {
        var found = new Dictionary<CorrectionTarget, string?>(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<(string? Source, string Document), CorrectionTarget> document in corrections
            .SelectMany(correction => correction.Targets).Where(target => !target.IsBlank).GroupBy(target => (target.Source, target.Document)))
        {
            var version = new Lazy<StoredVersion?>(() => store.FindVersions(document.Key.Source, document.Key.Document) is [.., { IsRedacted: false } last] ? VersionDecoder.Decode(last) : null);
            foreach (CorrectionTarget target in document)
            {
                found[target] = IsInForce(target.Record) ? target.Record : version.Value is { } inForce ? RecordAnchor.Find(target, inForce) : null;
            }
        }

        return [.. corrections.Select(correction => new PlacedCorrection(correction, [.. correction.Targets.Select(target => found.GetValueOrDefault(target))]))];
    }

    private bool IsInForce(string record) => store.Count(new IndexQuery { RecordTerms = [[Term.OfCode(Term.RecordId, record)]] }, 1) > 0;

    private sealed record Known(long Entry, ImmutableArray<PlacedCorrection> Placed, CorrectionSet Set);
}
