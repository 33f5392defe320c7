using System.Collections.Immutable;
using System.Globalization;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Linking;
using Sanad.Ledger.Threads.Upkeep;
using Sanad.Model;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Tests.Threads;

/// <summary>Rules that link on the words <c>w1</c>, <c>w2</c> … of a text: simple to see through, and touchy about everything that linking may depend on.</summary>
internal sealed class WordRules(string version = "1") : IMatterRules
{
    private const int MostDaysApart = 40;

    private int likened;

    public string Version => version;

    // How often two documents were compared.
    public int Likened => likened;

    public Func<StoredVersion, long, TokenList?, Matter> CreateMaker() => (version, place, _) => Make(version, place);

    public byte[] Write(Matter matter)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(matter.Keys.Length);
        for (int i = 0; i < matter.Keys.Length; i++)
        {
            writer.Write(matter.Keys[i]);
            writer.Write(matter.Weights[i]);
        }

        writer.Write(matter.Claims.Length);
        foreach (MatterClaim claim in matter.Claims)
        {
            writer.Write(claim.Id);
            writer.Write(claim.Kind);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    public Matter Read(StoredMatter stored)
    {
        using var reader = new BinaryReader(new MemoryStream(stored.Body));
        (int Key, float Weight)[] keys = new (int, float)[reader.ReadInt32()];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = (reader.ReadInt32(), reader.ReadSingle());
        }

        int claims = reader.ReadInt32();
        return new Matter
        {
            Line = stored.Line,
            Place = stored.Place,
            Keys = [.. keys.Select(key => key.Key)],
            Weights = [.. keys.Select(key => key.Weight)],
            Claims = [.. Enumerable.Range(0, claims).Select(i => new MatterClaim { Ordinal = i, Id = reader.ReadInt64(), Kind = reader.ReadInt32() })],
        };
    }

    public float Likeness(Matter later, Matter earlier)
    {
        Interlocked.Increment(ref likened);
        long days = (later.Line >> 46) - (earlier.Line >> 46);
        return days > MostDaysApart ? 0 : later.Keys.Intersect(earlier.Keys).Count() / (1f + days);
    }

    // The lowest of the threads with its kind, where at least two of the earlier ones tell it; so a chain passes on what has changed.
    public Func<IReadOnlyList<ImmutableArray<long>>, ImmutableArray<long>> Compare(Matter matter, IReadOnlyList<Matter> earlier) => known =>
    [
        .. matter.Claims.Select(claim =>
        {
            List<long> threads = [.. earlier.Zip(known).SelectMany(other => other.First.Claims.Zip(other.Second).Where(pair => pair.First.Kind == claim.Kind).Select(pair => pair.Second))];
            return threads.Count < 2 || claim.Id % 7 == 0 ? claim.Id : threads.Min();
        }),
    ];

    private static Matter Make(StoredVersion version, long place)
    {
        Document document = version.Document;
        Reading reading = version.Reading!;

        // What a later Reader finds differs: one of the words is gone for it.
        IEnumerable<string> words = document.Text.Split(' ').Where(word => word.Length > 1 && word[0] == 'w' && !word.AsSpan(1).ContainsAnyExceptInRange('0', '9'));
        int[] keys = [.. words.Select(word => int.Parse(word.AsSpan(1), CultureInfo.InvariantCulture)).Distinct().Skip(reading.Reader.Version == "9.9.9" ? 1 : 0)];
        IEnumerable<(string Id, int Kind)> claims =
            reading.Events.Select(record => (record.Id, ThreadKinds.Of(record.Event))).Concat(reading.Figures.Select(record => (record.Id, ThreadKinds.Of(record.Measure))));
        byte[] digest = Convert.FromHexString(TextDigest.Sha256($"{document.Source}/{document.Id}/{document.Text}"));
        long day = PlaceInLine.DayNumberOf(place) is > 0 and var known ? known : (1 << 17) - 1;
        return new Matter
        {
            Line = (day << 46) | (BitConverter.ToInt64(digest) & ((1L << 46) - 1)),
            Place = place,
            Keys = [.. keys],
            Weights = [.. keys.Select(key => 1f / (1 + key))],
            Claims = [.. claims.Select((claim, i) => new MatterClaim { Ordinal = i, Id = ThreadIds.Find(claim.Id)!.Value, Kind = claim.Kind })],
        };
    }
}
