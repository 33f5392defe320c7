using System.Globalization;

namespace Sanad.Model;

/// <summary>The one spelling of a number: 1.0 and 1.00 are both written <c>1</c>, so equal numbers give equal bytes and ids.</summary>
internal static class JsonNumber
{
    // Dividing by one with 28 zeros after the point drops every trailing zero.
    private const decimal OneWithAllZeros = 1.0000000000000000000000000000m;

    public static string Text(decimal value) => Normal(value).ToString(CultureInfo.InvariantCulture);

    public static decimal Normal(decimal value) => value.Scale == 0 ? value : value / OneWithAllZeros;
}
