using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Standings;

/// <summary>When the word of a record was given, as far as the text or the publication tells.</summary>
internal static class SaidDay
{
    // EDTF of the saying, otherwise of the record's own time; null where neither lies before the day the record was known.
    public static string? EarlierThanPublished(ThreadMember member) =>
        new[] { ValueOf(Said(member)), ValueOf(member.Event?.Time ?? member.Figure?.Time) }
            .FirstOrDefault(value => value is not null && LastOf(value) is { } day && PlaceInLine.NumberOf(day) < member.KnownDay);

    // EDTF of the saying; null where the text gives none.
    public static string? SaidOn(ThreadMember member) => ValueOf(Said(member));

    // The last day on which it may have been said; the day it was known where the text gives none, null for an undated record.
    public static DateOnly? Of(ThreadMember member)
    {
        DateOnly? known = member.KnownDay > 0 ? PlaceInLine.DayOf(member.KnownDay) : null;
        return ValueOf(Said(member)) is { } value && LastOf(value) is { } said && (known is null || said < known) ? said : known;
    }

    public static string? ValueOf(RecordTime? time) => time?.Value ?? time?.InferredValue;

    public static DateOnly? LastOf(string edtf) => TimeTerms.TryParse(edtf, out _, out DateOnly last) ? last : null;

    public static DateOnly? FirstOf(string edtf) => TimeTerms.TryParse(edtf, out DateOnly first, out _) ? first : null;

    // An origin's, otherwise that of the medium that passed it on.
    private static RecordTime? Said(ThreadMember member) =>
        ThreadWords.AttributionOf(member).OrderBy(voice => voice.Role).Select(voice => voice.Said).FirstOrDefault(said => ValueOf(said) is not null);
}
