using System.Globalization;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;

namespace Sanad.Application.Searching;

/// <summary>How a hit is named, so that the next page can be asked for: <c>45812.3</c>, the version's key and the record's ordinal.</summary>
public static class HitName
{
    /// <summary>The name of a hit.</summary>
    public static string Of(IndexHit hit) => string.Create(CultureInfo.InvariantCulture, $"{hit.Place}{(hit.Ordinal is { } ordinal ? $".{ordinal}" : "")}");

    /// <summary>The hit of a name; null for null.</summary>
    /// <exception cref="QueryException">It is no name of a hit.</exception>
    public static IndexHit? Read(string? name)
    {
        if (name is null)
        {
            return null;
        }

        int dot = name.IndexOf('.', StringComparison.Ordinal);
        int ordinal = 0;
        bool isHit = long.TryParse(dot < 0 ? name : name[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out long place)
            && place <= long.MaxValue >> PlaceInLine.OrdinalBits
            && (dot < 0 || (int.TryParse(name[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out ordinal) && ordinal < PlaceInLine.MostRecords));
        return isHit
            ? new IndexHit(place, dot < 0 ? null : ordinal)
            : throw new QueryException($"'{name}' is no hit: give --after what the page before said in its last line");
    }
}
