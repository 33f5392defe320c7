using System.Collections.Immutable;
using Sanad.Model;
using Voice = Sanad.Model.Attribution;

namespace Sanad.Reader.Tests;

/// <summary>Parties as the short codes that corpora, snapshots and the gold set write: <c>RUS/GOV</c>.</summary>
internal static class PartyCodes
{
    public static string Of(Party party) => $"{party.Country ?? "---"}/{party.Sector}";

    public static string Of(Voice voice) => $"{voice.Country ?? "---"}/{voice.Sector}";

    public static string Of(ImmutableArray<Party> parties) => parties.Length == 0 ? "-" : string.Join('+', parties.Select(Of));

    public static IEnumerable<string> Of(Auxiliary aux)
    {
        for (int flag = 0; flag < Codes.AuxOrder.Length; flag++)
        {
            if (((int)aux & (1 << flag)) != 0)
            {
                yield return Codes.AuxOrder[flag];
            }
        }
    }

    /// <summary>12 exactly, 12+ at least, ..12 at most, 12..20 between, ~ before what is about so much.</summary>
    public static string Of(FigureRecord figure)
    {
        string number = (figure.Low, figure.High) switch
        {
            ({ } low, { } high) when low == high => Show(low),
            ({ } low, { } high) => $"{Show(low)}..{Show(high)}",
            ({ } low, null) => $"{Show(low)}+",
            (null, { } high) => $"..{Show(high)}",
            _ => "?",
        };
        return figure.Approx ? "~" + number : number;
    }

    private static string Show(decimal value) => value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
