using System.Collections.Immutable;
using Sanad.Ledger.Threads.Standings;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Pledges;

/// <summary>A promise, a demand or a threat: a record that says what is to come.</summary>
public sealed record Pledge
{
    /// <summary>The record.</summary>
    public required ThreadMember Member { get; init; }

    /// <summary>Promise, demand or threat.</summary>
    public required PledgeKind Kind { get; init; }

    /// <summary>Whose pledge it is: for a demand who demands. The parties of a treaty are all here.</summary>
    public required ImmutableArray<Party> By { get; init; }

    /// <summary>The other side; empty where the text does not tell, and where all are in <see cref="By"/>.</summary>
    public ImmutableArray<Party> To { get; init; } = [];

    /// <summary>True where several pledge the same to each other: a treaty, an agreement.</summary>
    public bool IsMutual => To.IsEmpty && By.Length > 1;

    /// <summary>PLOVER's category of the record.</summary>
    public EventType Event => Member.Event!.Event;

    /// <summary>The last day on which it may have been made, as the text tells; otherwise when it was published. Null for an undated one.</summary>
    public DateOnly? Made => PledgeDay.Of(Member);

    /// <summary>The pledge that a record makes; null where it makes none: what is past, denied, or not said to be done by anybody.</summary>
    public static Pledge? Of(ThreadMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (member.Event is not { Certainty: not Certainty.Denied } told || told.Aux.HasFlag(Auxiliary.Negation) || KindOf(member, told) is not { } kind)
        {
            return null;
        }

        // "It was promised in the treaty": those it was promised to are its parties.
        bool isPassive = told.Actors.IsEmpty && told.Recipients.Length > 1;
        ImmutableArray<Party> by = isPassive ? told.Recipients : told.Actors;
        return by.IsEmpty ? null : new Pledge { Member = member, Kind = kind, By = by, To = isPassive ? [] : told.Recipients };
    }

    private static PledgeKind? KindOf(ThreadMember member, EventRecord told)
    {
        bool isHypothetical = told.Aux.HasFlag(Auxiliary.Hypothetical);
        switch (told.Event)
        {
            case EventType.Agree or EventType.Concede:
                return isHypothetical && !IsOwnWord(member, told) ? null : PledgeKind.Promise;
            case EventType.Request:
                return isHypothetical ? null : PledgeKind.Demand;
            case EventType.Threaten:
                return isHypothetical && !IsOwnWord(member, told) ? null : PledgeKind.Threat;
            default:
                bool isToCome = told.Aux.HasFlag(Auxiliary.Future) || (isHypothetical && IsOwnWord(member, told));
                return !isToCome ? null : told.Event < EventType.Request ? PledgeKind.Promise : PledgeKind.Threat;
        }
    }

    // "We would help if …" is a pledge in the mouth of those who would.
    private static bool IsOwnWord(ThreadMember member, EventRecord told) => ThreadWords.OriginsOf(member)
        .Select(origin => VoiceKey.Of(origin, member.Version.Reading, told.In))
        .Any(voice => told.Actors.Any(actor => VoiceKey.Of(actor, member.Version.Reading) == voice));
}
