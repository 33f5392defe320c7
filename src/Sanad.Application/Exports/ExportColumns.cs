using System.Collections.Immutable;
using System.Globalization;
using Sanad.Application.Tables;
using Sanad.Model;

namespace Sanad.Application.Exports;

/// <summary>The closed list of columns that an export may have.</summary>
public static partial class ExportColumns
{
    private const string StandardNames =
        "id,kind,document,source,url,title,published,published_from,published_inferred,event,mode,context,actor,actor_country,actor_sector,"
        + "recipient,recipient_country,recipient_sector,location,location_country,lat,lon,time,time_inferred,measure,low,high,approx,unit,"
        + "scope,of,of_country,speaker,speaker_country,direct,aux,certainty,origin,origin_country,via,stance,evidence,sentence,rule,reader";

    private const string EdgeNames =
        "id,event,mode,context,time,time_inferred,aux,certainty,origin,origin_country,via,stance,document,source,url,title,published,evidence,rule";

    private const string PointNames =
        "id,kind,document,source,url,title,published,event,mode,context,actor,actor_country,actor_sector,recipient,recipient_country,"
        + "recipient_sector,location,location_country,time,time_inferred,measure,low,high,approx,unit,aux,certainty,origin,origin_country,via,"
        + "stance,evidence,rule";

    /// <summary>All columns, in the order in which help and documents list them.</summary>
    public static ImmutableArray<ExportColumn> All { get; } = [.. OfDocument(), .. OfEvent(), .. OfCircumstances(), .. OfFigure(), .. OfQuote(), .. OfRecord()];

    /// <summary>What <c>csv</c> has where nothing is chosen.</summary>
    public static ImmutableArray<ExportColumn> Standard { get; } = Named(StandardNames);

    // What an edge of a network and a point on a map carry where nothing is chosen.
    internal static ImmutableArray<ExportColumn> OfEdge { get; } = Named(EdgeNames);

    internal static ImmutableArray<ExportColumn> OfPoint { get; } = Named(PointNames);

    /// <summary>Reads a choice as a command line gives it: names with commas between them.</summary>
    /// <param name="names">Such as <c>id,published,event</c>; white space around a name is ignored.</param>
    /// <param name="columns">The columns in the order given; empty if the result is false.</param>
    /// <param name="fault">What is wrong and which columns there are; empty if the result is true.</param>
    public static bool TryParse(string names, out ImmutableArray<ExportColumn> columns, out string fault)
    {
        ArgumentNullException.ThrowIfNull(names);
        columns = [];
        var chosen = ImmutableArray.CreateBuilder<ExportColumn>();
        foreach (string name in names.Split(',', StringSplitOptions.TrimEntries))
        {
            ExportColumn? column = All.FirstOrDefault(column => column.Name == name);
            if (column is null)
            {
                fault = $"'{name}' is no column of an export; there are {string.Join(", ", All.Select(known => known.Name))}";
                return false;
            }

            if (chosen.Contains(column))
            {
                fault = $"the column '{name}' is asked for twice";
                return false;
            }

            chosen.Add(column);
        }

        columns = chosen.ToImmutable();
        fault = "";
        return true;
    }

    private static ImmutableArray<ExportColumn> Named(string names) => [.. names.Split(',').Select(name => All.First(column => column.Name == name))];

    private static ExportColumn Text(string name, string description, Func<ExportRow, string?> cell) =>
        new() { Name = name, Description = description, Cell = row => cell(row) };

    private static ExportColumn Number(string name, string description, Func<ExportRow, decimal?> cell) =>
        new() { Name = name, Description = description, Type = ExportColumnType.Number, Cell = row => cell(row) };

    private static ExportColumn Truth(string name, string description, Func<ExportRow, bool?> cell) =>
        new() { Name = name, Description = description, Type = ExportColumnType.Truth, Cell = row => cell(row) };

    private static ExportColumn List(string name, string description, Func<ExportRow, IEnumerable<string?>> cell) =>
        new() { Name = name, Description = description, Type = ExportColumnType.List, Cell = row => Joined(cell(row)) };

    private static ExportColumn PartyList(
        string name, string description, Func<ExportRow, ImmutableArray<Party>?> parties, Func<ExportRow, Party, string?> value) =>
        List(name, description, row => (parties(row) ?? []).Select(party => value(row, party)));

    private static TableCell Joined(IEnumerable<string?> values)
    {
        string[] parts = [.. values.Select(value => (value ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal))];
        return parts.Length == 0 ? default(TableCell) : string.Join(';', parts);
    }

    // A party goes by its English name; one without goes by its words in the text, as it does in the page for readers.
    private static string? NameOf(ExportRow row, Party? party) => party?.Name ?? row.Cut(party?.Span);

    private static string? CountryOf(ExportRow row, Party party) => party.Country;

    private static string? SectorOf(ExportRow row, Party party) => party.Sector;

    private static string? WordsOf(ExportRow row, Party party) => row.Cut(party.Span);

    private static ImmutableArray<Party>? Actors(ExportRow row) => row.Event?.Actors;

    private static ImmutableArray<Party>? Recipients(ExportRow row) => row.Event?.Recipients;

    private static ImmutableArray<Party>? Counted(ExportRow row) => row.Figure?.Of;

    private static string? VoiceName(ExportRow row, Attribution voice) => voice.Name ?? row.Cut(voice.Span);

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static IEnumerable<Attribution> Voices(ExportRow row, AttributionRole role) => row.Attribution.Where(voice => voice.Role == role);
}
