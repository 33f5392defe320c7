using System.Collections.Immutable;
using Sanad.Ledger.Threads;
using Sanad.Model;

namespace Sanad.Ledger.Corrections;

/// <summary>What counts of a thread after corrections: its records without those that were rejected, and with the values that others were given.</summary>
public static class CorrectedThread
{
    /// <summary>The thread as it counts; null where every record of it was rejected. The same object where nobody corrected any.</summary>
    /// <remarks>Id and kind stay those of the whole. The readings of its members are corrected too: see <see cref="Of(Reading, CorrectionSet)"/>.</remarks>
    public static ClaimThread? Of(ClaimThread thread, CorrectionSet corrections)
    {
        ArgumentNullException.ThrowIfNull(thread);
        ArgumentNullException.ThrowIfNull(corrections);
        if (!corrections.NamesRecords)
        {
            return thread;
        }

        var readings = new Dictionary<Reading, Reading>(ReferenceEqualityComparer.Instance);
        ImmutableArray<ThreadMember> members = [.. thread.Members.Select(member => Of(member, corrections, readings)).OfType<ThreadMember>()];
        bool isWhole = members.Length == thread.Members.Length && readings.All(reading => ReferenceEquals(reading.Key, reading.Value));
        return isWhole ? thread : members.IsEmpty ? null : thread with { Members = members };
    }

    /// <summary>A reading without the records that were rejected, and with the edits of others; the same object where there are none.</summary>
    public static Reading Of(Reading reading, CorrectionSet corrections)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(corrections);
        return !reading.Events.Any(record => IsTouched(record.Id)) && !reading.Figures.Any(record => IsTouched(record.Id)) && !reading.Quotes.Any(record => IsTouched(record.Id)) ? reading
            : reading with
            {
                Events = [.. reading.Events.Select(record => (EventRecord?)corrections.Correct(record)).OfType<EventRecord>()],
                Figures = [.. reading.Figures.Select(record => (FigureRecord?)corrections.Correct(record)).OfType<FigureRecord>()],
                Quotes = [.. reading.Quotes.Where(record => corrections.Correct(record) is not null)],
            };

        bool IsTouched(string id) => corrections.StateOf(id) is { Verdict: Verdict.Rejected } or { Edits.IsEmpty: false };
    }

    private static ThreadMember? Of(ThreadMember member, CorrectionSet corrections, Dictionary<Reading, Reading> readings)
    {
        object read = (object?)member.Event ?? member.Figure!;
        if (corrections.Correct(read) is not { } record || member.Version.Reading is not { } whole)
        {
            return null;
        }

        if (!readings.TryGetValue(whole, out Reading? reading))
        {
            readings.Add(whole, reading = Of(whole, corrections));
        }

        return ReferenceEquals(reading, whole) ? member
            : member with { Event = record as EventRecord, Figure = record as FigureRecord, Version = member.Version with { Reading = reading } };
    }
}
