using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.Json;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Copies;

/// <summary>The copies among a ledger's documents in force: worked out when they are asked for, and kept until the ledger changes.</summary>
public sealed class LedgerCopies(ILedgerStore store)
{
    private const string Area = "copies";
    private const string Name = "groups";

    /// <summary>The groups; see <see cref="CopyFinder.Find"/>. A document is named by its id, or by <c>source/id</c> where two outlets use one id.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public ImmutableArray<CopyGroup> Find()
    {
        long last = store.LastEntry();
        if (store.GetState(Area, Name) is { Length: > sizeof(long) } kept && BinaryPrimitives.ReadInt64LittleEndian(kept) == last)
        {
            return Parse(Packing.Unpack(kept.AsSpan(sizeof(long))));
        }

        ImmutableArray<CopyGroup> groups = CopyFinder.Find(Entries());
        byte[] number = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(number, last);
        store.SetState(Area, [(Name, [.. number, .. Packing.Pack(Write(groups))])]);
        return groups;
    }

    private static byte[] Write(ImmutableArray<CopyGroup> groups)
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output);
        json.WriteStartArray();
        foreach (CopyGroup group in groups)
        {
            group.WriteTo(json);
        }

        json.WriteEndArray();
        json.Flush();
        return output.WrittenSpan.ToArray();
    }

    private static ImmutableArray<CopyGroup> Parse(byte[] bytes)
    {
        using JsonDocument json = JsonDocument.Parse(bytes);
        return
        [
            .. json.RootElement.EnumerateArray().Select(group => new CopyGroup(
                group.GetProperty("group").GetString()!,
                [.. group.GetProperty("documents").EnumerateArray().Select(document => document.GetString()!)],
                Enum.Parse<CopyRelation>(group.GetProperty("relation").GetString()!, ignoreCase: true))),
        ];
    }

    private IEnumerable<CopyEntry> Entries()
    {
        List<(long Place, string? Source, string Id, byte[] Sketch)> rows = [.. store.ReadSketches()];
        HashSet<string> shared = rows.GroupBy(row => row.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        foreach ((long place, string? source, string id, byte[] bytes) in rows)
        {
            if (CopySketch.TryRead(bytes, out CopySketch? sketch))
            {
                int day = PlaceInLine.DayNumberOf(place);
                yield return new CopyEntry(shared.Contains(id) ? $"{source}/{id}" : id, source, day == 0 ? null : PlaceInLine.DayOf(day), sketch);
            }
        }
    }
}
