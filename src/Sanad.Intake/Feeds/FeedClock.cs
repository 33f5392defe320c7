using System.Collections.Frozen;
using System.Globalization;

namespace Sanad.Intake.Feeds;

/// <summary>A clock time with its distance from UTC.</summary>
internal readonly record struct FeedClock(TimeSpan Time, TimeSpan Offset)
{
    // PST is the Pacific's, as the mail standard has it; Pakistan's own abbreviation is PKT.
    private static readonly (int Minutes, string Names)[] Zones =
    [
        (-600, "HST"), (-540, "AKST"), (-480, "PST PT AKDT"), (-420, "MST MT PDT"), (-360, "CST CT MDT"), (-300, "EST ET CDT"), (-240, "EDT AST"), (-180, "ADT"),
        (60, "CET BST"), (120, "CEST EET"), (180, "EEST MSK"), (240, "GST"), (270, "AFT"), (300, "PKT"), (330, "IST"), (360, "PKST"), (540, "JST KST"), (600, "AEST"), (660, "AEDT"),
    ];

    private static readonly FrozenDictionary<string, int> ZoneMinutes = Zones.SelectMany(zone => zone.Names.Split(' ').Select(name => (name, zone.Minutes)))
        .ToFrozenDictionary(zone => zone.name, zone => zone.Minutes, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for what no clock shows; the 60th second is the 59th, and the 24th hour the next day's first.</summary>
    public static FeedClock? Of(int hour, int minute, int second, string zone) => hour is < 0 or > 24 || minute is < 0 or > 59 || second is < 0 or > 61
        ? null
        : new FeedClock(new TimeSpan(hour, minute, Math.Min(second, 59)), OffsetOf(zone));

    /// <summary>The moment on a day.</summary>
    public DateTimeOffset On(DateTime day) => new(day + Time, Offset);

    // +0500, +05:00, +5, GMT+05:00, PKT; what is not known is UTC, as the mail standard has it.
    private static TimeSpan OffsetOf(string zone)
    {
        int sign = zone.AsSpan().IndexOfAny('+', '-');
        if (sign < 0)
        {
            return TimeSpan.FromMinutes(ZoneMinutes.GetValueOrDefault(zone));
        }

        string digits = zone[(sign + 1)..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return TimeSpan.Zero;
        }

        int minutes = digits.Length > 2 ? number / 100 * 60 + number % 100 : number * 60;
        return minutes > 14 * 60 ? TimeSpan.Zero : TimeSpan.FromMinutes(zone[sign] == '-' ? -minutes : minutes);
    }
}
