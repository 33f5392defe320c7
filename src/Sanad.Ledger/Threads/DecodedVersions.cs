using System.Runtime.CompilerServices;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Threads;

/// <summary>The versions of a ledger that were decoded last: what is told, searched and compared comes from the same few reports. Thread-safe.</summary>
/// <remarks>
/// Whoever reads a store shares the ones of that store: each kind of question with its own would hold the same reports several times. One that nobody has asked
/// for since its last turn goes first (the second-chance algorithm; Tanenbaum, Modern Operating Systems, §3.4.4).
/// </remarks>
internal sealed class DecodedVersions
{
    // Of readings as they are packed; decoded they take some twenty times as much.
    private const long MostPackedBytes = 6_000_000;

    // Decoding so many takes a few milliseconds; other readers have the other processors meanwhile.
    public const int Few = 48;

    private static readonly ConditionalWeakTable<ILedgerStore, DecodedVersions> All = [];

    private readonly ILedgerStore store;
    private readonly Lock gate = new();
    private readonly Queue<long> turns = [];
    private readonly Dictionary<long, Entry> known = [];
    private long packedBytes;

    private DecodedVersions(ILedgerStore store) => this.store = store;

    // Those of a store.
    public static DecodedVersions Of(ILedgerStore store) => All.GetValue(store, static store => new DecodedVersions(store));

    // Versions by their keys, on all processors; null where there is none, or it is redacted.
    public Dictionary<long, DecodedVersion?> Read(IEnumerable<long> places, CancellationToken cancellationToken = default)
    {
        long[] wanted = [.. places];
        return ManyAtOnce.Select(wanted, Find, Few, cancellationToken).Zip(wanted, (version, place) => (place, version)).ToDictionary(found => found.place, found => found.version);
    }

    // Null where there is none, or it is redacted. A version that was read again, replaced or redacted meanwhile is decoded anew.
    public DecodedVersion? Find(long place)
    {
        if (store.FindStamp(place) is not { IsRedacted: false } stamp)
        {
            return null;
        }

        lock (gate)
        {
            if (known.TryGetValue(place, out Entry? kept) && kept.Stamp == stamp)
            {
                kept.IsWanted = true;
                return kept.Version;
            }
        }

        if (store.Find(place) is not { IsRedacted: false } row)
        {
            return null;
        }

        var version = new DecodedVersion(VersionDecoder.Decode(row), row.KnownDay, row.Sketch);
        lock (gate)
        {
            Keep(place, new Entry(stamp, version, row.PackedReading.Length));
        }

        return version;
    }

    private void Keep(long place, Entry entry)
    {
        Forget(place);
        while (packedBytes + entry.PackedBytes > MostPackedBytes && turns.TryDequeue(out long next))
        {
            // One that was decoded anew has a turn for each time.
            if (known.TryGetValue(next, out Entry? oldest) && oldest.IsWanted)
            {
                oldest.IsWanted = false;
                turns.Enqueue(next);
            }
            else
            {
                Forget(next);
            }
        }

        turns.Enqueue(place);
        known[place] = entry;
        packedBytes += entry.PackedBytes;
    }

    private void Forget(long place)
    {
        if (known.Remove(place, out Entry? gone))
        {
            packedBytes -= gone.PackedBytes;
        }
    }

    private sealed class Entry(VersionStamp stamp, DecodedVersion version, int packedBytes)
    {
        public VersionStamp Stamp => stamp;

        public DecodedVersion Version => version;

        public int PackedBytes => packedBytes;

        // Whether it was asked for since its last turn.
        public bool IsWanted { get; set; }
    }
}
