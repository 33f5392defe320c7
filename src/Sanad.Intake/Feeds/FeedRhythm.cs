using System.Globalization;

namespace Sanad.Intake.Feeds;

/// <summary>What a feed says about how often it wants to be polled.</summary>
/// <param name="Least">The least time between two polls (<c>ttl</c>), at most a day; zero if it does not say.</param>
/// <param name="SkippedHours">The hours of the day in UTC in which it is not to be polled: bit 0 is the hour from midnight.</param>
public readonly record struct FeedRhythm(TimeSpan Least, int SkippedHours)
{
    private const int HoursADay = 24;
    private const int MinutesADay = HoursADay * 60;
    private const int AllHours = (1 << HoursADay) - 1;

    /// <summary>The first moment from <paramref name="at"/> on that is in no skipped hour; <paramref name="at"/> if all are skipped.</summary>
    public DateTimeOffset FirstAllowed(DateTimeOffset at)
    {
        DateTimeOffset allowed = at;
        for (int i = 0; i < HoursADay && (SkippedHours & (1 << allowed.UtcDateTime.Hour)) != 0; i++)
        {
            allowed = new DateTimeOffset(allowed.UtcDateTime.Date.AddHours(allowed.UtcDateTime.Hour + 1), TimeSpan.Zero);
        }

        return (SkippedHours & AllHours) == AllHours ? at : allowed;
    }

    internal FeedRhythm WithTtl(MarkupElement element) =>
        int.TryParse(element.Text().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int minutes)
            ? this with { Least = TimeSpan.FromMinutes(Math.Min(minutes, MinutesADay)) }
            : this;

    // Some count the hours from 1: what they call 24 is midnight.
    internal FeedRhythm WithSkippedHours(MarkupElement element)
    {
        int hours = SkippedHours;
        foreach (MarkupElement inner in element.Elements)
        {
            if (inner.Name == "hour" && int.TryParse(inner.Text().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int hour) && hour <= HoursADay)
            {
                hours |= 1 << (hour % HoursADay);
            }
        }

        return this with { SkippedHours = hours };
    }
}
