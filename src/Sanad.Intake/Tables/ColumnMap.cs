using System.Collections.Immutable;

namespace Sanad.Intake.Tables;

/// <summary>What somebody said about the columns of a table: <c>text=summery,published=date</c>.</summary>
/// <remarks>Columns that it does not mention are known by their names.</remarks>
public sealed class ColumnMap
{
    /// <summary>The fields of a document that a column can give.</summary>
    public static ImmutableArray<string> Fields { get; } = ["id", "source", "url", "title", "published", "kind", "text"];

    private readonly ImmutableDictionary<string, string> columns;

    private ColumnMap(ImmutableDictionary<string, string> columns) => this.columns = columns;

    /// <summary>Nothing was said.</summary>
    public static ColumnMap None { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>Reads pairs of a field and a column's name, with commas between them.</summary>
    /// <param name="value">Such as <c>text=summery,title=headline</c>; white space around names is dropped.</param>
    /// <param name="map">What it says; <see cref="None"/> if the result is false.</param>
    /// <returns>False if a pair lacks its <c>=</c> or its column, or names a field that there is not, or one twice.</returns>
    public static bool TryParse(string value, out ColumnMap map)
    {
        ArgumentNullException.ThrowIfNull(value);
        map = None;
        ImmutableDictionary<string, string>.Builder columns = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string pair in value.Split(','))
        {
            string[] sides = pair.Split('=', 2, StringSplitOptions.TrimEntries);
            if (sides.Length != 2 || sides[1].Length == 0 || !Fields.Contains(sides[0]) || !columns.TryAdd(sides[0], sides[1]))
            {
                return false;
            }
        }

        map = new ColumnMap(columns.ToImmutable());
        return true;
    }

    /// <summary>The column that was named for <paramref name="field"/>, or null.</summary>
    public string? this[string field] => columns.GetValueOrDefault(field);
}
