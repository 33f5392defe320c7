using System.Globalization;
using Sanad.Model;
using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Links;

/// <summary>Whether two events, of one text or of a text and its title, happened on the same day and at the same place.</summary>
internal static class Circumstances
{
    private const int DayLength = 10;
    private const int NewsDays = 8;

    /// <summary>Whether an event is news: told without a time, or of the days around publication.</summary>
    public static bool IsNews(Drafts drafts, EventDraft told, DateOnly? published)
    {
        string? value = ValueOf(drafts, told.Time);
        return value is null || published is not { } today
            || (value.Length >= DayLength && DateOnly.TryParseExact(value.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && Math.Abs(today.DayNumber - day.DayNumber) <= NewsDays);
    }

    /// <summary>1 where both tell the same day, −1 where they tell different ones, 0 where one tells none.</summary>
    public static int CompareDays(Drafts drafts, EventDraft one, Drafts otherDrafts, EventDraft other) => Compare(ValueOf(drafts, one.Time), ValueOf(otherDrafts, other.Time));

    /// <summary>1 where both tell the same place smaller than a state, −1 where they tell different ones, 0 where one tells none.</summary>
    public static int ComparePlaces(Parse parse, EventDraft one, Parse otherParse, EventDraft other) => Compare(PlaceOf(parse, one.Location), PlaceOf(otherParse, other.Location));

    /// <summary>Whether both are told as done, as to come, as not done; how long ago does not count.</summary>
    public static bool AreAlike(Auxiliary one, Auxiliary other) => (one & ~Auxiliary.Historical) == (other & ~Auxiliary.Historical);

    private static int Compare(string? left, string? right) => left is null || right is null ? 0 : string.Equals(left, right, StringComparison.Ordinal) ? 1 : -1;

    private static string? ValueOf(Drafts drafts, int time) => time >= 0 && time < drafts.Times.Count ? drafts.Times[time].Value : null;

    private static string? PlaceOf(Parse parse, int phrase) =>
        phrase >= 0 && parse.Units[parse.Phrases[phrase].End - 1].Name is { Kind: not NameKind.State } name ? name.Name : null;
}
