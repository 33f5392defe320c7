using System.Globalization;
using System.Text.Json;

namespace Sanad.Application.Tables;

/// <summary>One value of a listing or an export: nothing, a text, a number, or true or false.</summary>
/// <remarks>The default value is nothing. Equal numbers are equal cells: 1.0 and 1 have one spelling.</remarks>
public readonly record struct TableCell
{
    // Dividing by one with 28 zeros after the point drops every trailing zero.
    private const decimal OneWithAllZeros = 1.0000000000000000000000000000m;

    private readonly string? text;
    private readonly decimal? number;
    private readonly bool? truth;

    private TableCell(string? text, decimal? number, bool? truth)
    {
        this.text = text;
        this.number = number / OneWithAllZeros;
        this.truth = truth;
    }

    /// <summary>True where there is no value at all; an empty text is one.</summary>
    public bool IsNothing => text is null && number is null && truth is null;

    /// <summary>True for a number, also a negative one.</summary>
    public bool IsNumber => number is not null;

    /// <summary>The value as every format but JSON spells it: numbers with a point and without groups, <c>true</c> and <c>false</c>, nothing as an empty text.</summary>
    public string Text => number is { } value ? value.ToString(CultureInfo.InvariantCulture) : truth is { } said ? said ? "true" : "false" : text ?? "";

    /// <summary>A text, or nothing for null.</summary>
    public static implicit operator TableCell(string? value) => new(value, null, null);

    /// <summary>A whole number.</summary>
    public static implicit operator TableCell(long value) => new(null, value, null);

    /// <summary>A number, or nothing for null.</summary>
    public static implicit operator TableCell(decimal? value) => new(null, value, null);

    /// <summary>True or false, or nothing for null.</summary>
    public static implicit operator TableCell(bool? value) => new(null, null, value);

    internal void WriteTo(Utf8JsonWriter json)
    {
        if (number is { } value)
        {
            json.WriteNumberValue(value);
        }
        else if (truth is { } said)
        {
            json.WriteBooleanValue(said);
        }
        else if (text is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStringValue(text);
        }
    }
}
