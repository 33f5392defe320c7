using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Standings;

/// <summary>The independent voices of a thread.</summary>
public static class ThreadVoices
{
    /// <summary>The voices, each with its records, in the order in which they first speak.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="copyGroup">What names the group of copies that a document belongs to, null where to none; see <see cref="Copies.CopyGroup"/>. Outlets of one group tell with one voice.</param>
    /// <param name="day">Only records known by that day count; null for all.</param>
    public static ImmutableArray<Voice> Of(ClaimThread thread, Func<Document, string?>? copyGroup = null, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(thread);
        var words = new ThreadWords(KnownBy(thread, day), copyGroup);
        return [.. words.Words.Select(word => word.Voice).Distinct().Select(voice => words.Voices[voice])];
    }

    // An undated record is known on no day.
    internal static ImmutableArray<ThreadMember> KnownBy(ClaimThread thread, DateOnly? day)
    {
        if (day is not { } given)
        {
            return thread.Members;
        }

        int number = Storage.PlaceInLine.NumberOf(given);
        return [.. thread.Members.Where(member => member.KnownDay > 0 && member.KnownDay <= number)];
    }
}
