using Sanad.Ledger.Threads.Standings;

namespace Sanad.Ledger.Threads.Pledges;

/// <summary>The day that a record tells of, for putting pledges and deeds in order.</summary>
internal static class PledgeDay
{
    // The last day of the record's own time, not after it was known; else when it was said or known.
    public static DateOnly? Of(ThreadMember member)
    {
        DateOnly? said = SaidDay.Of(member);
        return Own(member) is { } value && SaidDay.LastOf(value) is { } own && (said is null || own < said) ? own : said;
    }

    private static string? Own(ThreadMember member) => SaidDay.ValueOf(member.Event?.Time ?? member.Figure?.Time);
}
