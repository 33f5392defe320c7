using System.Collections.Immutable;
using System.Globalization;
using Sanad.Ledger.Search;
using Sanad.Model;
using Sanad.Text.Packs;

namespace Sanad.Ledger.Corrections;

/// <summary>The fields of records that people can edit, and how their values are written.</summary>
/// <remarks>Codes are those of the record contract; lists are parted by commas, parties by semicolons, the parts of a party or place by slashes. Thread-safe.</remarks>
public sealed class EditFields(LanguagePack pack)
{
    // Dividing by one with 28 zeros after the point drops every trailing zero.
    private const decimal OneWithAllZeros = 1.0000000000000000000000000000m;

    private const StringSplitOptions Neat = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private readonly QueryCodes codes = new(pack);
    private readonly Lazy<HashSet<string>> countries = new(() =>
    {
        PackTable states = pack.Table("states");
        int id = states.Column("id");
        return [.. Enumerable.Range(0, states.Rows).Select(row => states[row, id])];
    });

    /// <summary>The fields of an event.</summary>
    public static ImmutableArray<string> OfEvent { get; } = ["event", "mode", "actor", "recipient", "location", "time", "certainty"];

    /// <summary>The fields of a figure.</summary>
    public static ImmutableArray<string> OfFigure { get; } = ["measure", "low", "high", "approx", "location", "time", "certainty"];

    private static CodeSet Certainties { get; } = new("certainty", [.. Enum.GetValues<Certainty>().Select(Codes.Of)]);

    /// <summary>The fields that a record of a kind has: none for a quote.</summary>
    public static ImmutableArray<string> Of(string kind) => kind switch { "event" => OfEvent, "figure" => OfFigure, _ => [] };

    /// <summary>Reads <c>field=value</c>.</summary>
    /// <exception cref="QueryException">There is no such field, or no such value.</exception>
    public FieldEdit Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        int sign = typed.IndexOf('=', StringComparison.Ordinal);
        if (sign <= 0)
        {
            throw new QueryException($"'{typed}' edits nothing: write field=value, such as certainty=denied or high=");
        }

        string field = typed[..sign].Trim().ToLowerInvariant();
        string value = typed[(sign + 1)..].Trim();
        return new FieldEdit(field, field switch
        {
            "event" => QueryCodes.Events.Check(value),
            "measure" => QueryCodes.Measures.Check(value),
            "certainty" => Certainties.Check(value),
            "mode" => string.Join(',', value.Split(',', Neat).Select(codes.Modes.Check)),
            "actor" or "recipient" => string.Join("; ", value.Split(';', Neat).Select(PartyOf)),
            "location" => value.Length == 0 ? "" : PlaceOf(value),
            "time" => value.Length == 0 || TimeTerms.TryParse(value, out _, out _) ? value : throw NoTime(value),
            "low" or "high" => NumberOf(field, value),
            "approx" => value is "true" or "false" ? value : throw new QueryException($"'{value}' is no value of approx: write approx=true or approx=false"),
            _ => throw NoField(field),
        });
    }

    private static QueryException NoTime(string value) => new($"'{value}' is no time: write time=2024-11-30, 2024-11, 2024 or 2024-11/2025-01");

    private static QueryException NoField(string field) =>
        new($"'{field}' is no field that can be edited: an event has {string.Join(", ", OfEvent)}; a figure {string.Join(", ", OfFigure)}");

    private static string NumberOf(string field, string value) => value.Length == 0 ? ""
        : decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal number) && number >= 0
        ? (number / OneWithAllZeros).ToString(CultureInfo.InvariantCulture)
        : throw new QueryException($"'{value}' is no number: write {field}=15000 or {field}=1.5, or {field}= for none");

    private string PartyOf(string typed)
    {
        string[] parts = typed.Split('/', StringSplitOptions.TrimEntries);
        if (parts.Length > 3 || parts.All(part => part.Length == 0))
        {
            throw new QueryException($"'{typed}' is no party: write name/country/sector, such as Kim Jong Un/PRK/GOV, /RUS/MIL or Hamas");
        }

        string country = parts.Length > 1 ? CountryOf(parts[1]) : "";
        string sector = parts.Length > 2 && parts[2].Length > 0 ? codes.Sectors.Check(parts[2]) : "";
        return $"{parts[0]}/{country}/{sector}".TrimEnd('/');
    }

    private string PlaceOf(string typed)
    {
        string[] parts = typed.Split('/', StringSplitOptions.TrimEntries);
        if (parts.Length > 2 || parts[0].Length == 0)
        {
            throw new QueryException($"'{typed}' is no place: write name/country, such as Kursk/RUS, or a name alone");
        }

        return $"{parts[0]}/{(parts.Length > 1 ? CountryOf(parts[1]) : "")}".TrimEnd('/');
    }

    private string CountryOf(string typed)
    {
        string code = typed.ToUpperInvariant();
        return code.Length == 0 || countries.Value.Contains(code) ? code : throw new QueryException($"'{typed}' is no country's code: write three letters, such as RUS or PRK");
    }
}
