using System.Collections.Immutable;

namespace Sanad.Application.Places;

/// <summary>Rows of places while they are counted, by name and country.</summary>
internal sealed class Tally
{
    private readonly Dictionary<(string Name, string? Country), (PlaceRow Row, long Report)> rows = [];

    /// <summary>The rows, those with the most records first.</summary>
    public ImmutableArray<PlaceRow> Rows =>
    [
        .. rows.Values.Select(pair => pair.Row).OrderByDescending(row => row.Records).ThenBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Country, StringComparer.Ordinal),
    ];

    /// <summary>Counts a record. Those of one report come one after the other.</summary>
    public void Add(PlaceRow row, bool isEvent, long report, DateOnly? day)
    {
        (string Name, string? Country) key = (row.Name, row.Country);
        (PlaceRow before, long last) = rows.GetValueOrDefault(key, (row, -1));
        rows[key] = (before with
        {
            Events = before.Events + (isEvent ? 1 : 0),
            Figures = before.Figures + (isEvent ? 0 : 1),
            Reports = before.Reports + (last == report ? 0 : 1),
            First = before.First is null || day < before.First ? day : before.First,
            Last = before.Last is null || day > before.Last ? day : before.Last,
        }, report);
    }
}
