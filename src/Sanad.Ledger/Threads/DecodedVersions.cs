using System.Runtime.ExceptionServices;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Threads;

/// <summary>The versions that were decoded last: what is told and searched together comes from the same few reports. Thread-safe.</summary>
/// <param name="most">How many.</param>
internal sealed class DecodedVersions(int most = 768)
{
    private readonly Lock gate = new();
    private readonly Queue<long> order = [];
    private readonly Dictionary<long, (byte[] Digest, StoredVersion Version)> known = [];

    // Versions by their keys, on all processors; null where there is none, or it is redacted.
    public Dictionary<long, StoredVersion?> Read(ILedgerStore store, IEnumerable<long> places)
    {
        try
        {
            return places.AsParallel().Select(place => (place, version: store.Find(place) is { IsRedacted: false } row ? Decode(row) : null))
                .ToDictionary(found => found.place, found => found.version);
        }
        catch (AggregateException e) when (e.InnerException is LedgerException fault)
        {
            ExceptionDispatchInfo.Throw(fault);
            throw;
        }
    }

    // As VersionDecoder.Decode; a version that was read again, replaced or redacted meanwhile is decoded anew.
    public StoredVersion Decode(VersionRow row)
    {
        lock (gate)
        {
            if (known.TryGetValue(row.Place, out (byte[] Digest, StoredVersion Version) kept) && kept.Digest.AsSpan().SequenceEqual(row.ReadingDigest)
                && kept.Version.IsRedacted == row.IsRedacted && kept.Version.IsSuperseded == row.SupersededDay is not null)
            {
                return kept.Version;
            }
        }

        StoredVersion version = VersionDecoder.Decode(row);
        lock (gate)
        {
            if (known.Count >= most && !known.ContainsKey(row.Place))
            {
                known.Remove(order.Dequeue());
            }

            if (!known.ContainsKey(row.Place))
            {
                order.Enqueue(row.Place);
            }

            known[row.Place] = (row.ReadingDigest, version);
        }

        return version;
    }
}
