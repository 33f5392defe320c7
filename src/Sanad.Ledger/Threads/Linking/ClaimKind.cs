using Sanad.Model;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>What linking asks of the kind of a claim, a number of <see cref="ThreadKinds"/>.</summary>
public static class ClaimKind
{
    private static readonly ActGroup[] Groups = MakeGroups();

    /// <summary>Whether it is a figure's.</summary>
    public static bool IsFigure(int kind) => kind >= ThreadKinds.FirstMeasure;

    /// <summary>The acts that it is told together with; <see cref="ActGroup.None"/> for a figure.</summary>
    public static ActGroup GroupOf(int kind) => IsFigure(kind) ? ActGroup.None : Groups[kind];

    /// <summary>Whether it is an act of speech, which other acts are the content of.</summary>
    public static bool IsSpeech(int kind) => !IsFigure(kind)
        && (EventType)kind is EventType.Accuse or EventType.Reject or EventType.Request or EventType.Threaten or EventType.Support;

    /// <summary>Whether it counts what is there on a day rather than what happened on it: forces, displaced and missing people, hostages.</summary>
    public static bool IsStock(int kind) => IsFigure(kind) && (Measure)(kind - ThreadKinds.FirstMeasure) is Measure.Deployed or Measure.Displaced or Measure.Missing or Measure.Captured;

    /// <summary>Whether it is measured anew each time, so that another value is another claim: a share in a hundred.</summary>
    public static bool IsRate(int kind) => IsFigure(kind) && (Measure)(kind - ThreadKinds.FirstMeasure) is Measure.Percent;

    /// <summary>Whether it measures, so that an exact value is told of one thing on one day: money, a share in a hundred, a distance, an area, a mass.</summary>
    public static bool IsAmount(int kind) => IsFigure(kind) && (Measure)(kind - ThreadKinds.FirstMeasure) is Measure.Money or Measure.Percent or Measure.Distance or Measure.Area or Measure.Mass;

    /// <summary>Whether it counts whatever no other measure counts: points, aircraft, houses.</summary>
    public static bool IsCount(int kind) => IsFigure(kind) && (Measure)(kind - ThreadKinds.FirstMeasure) is Measure.Count;

    /// <summary>Whether it counts dead or wounded.</summary>
    public static bool IsToll(int kind) => IsFigure(kind) && (Measure)(kind - ThreadKinds.FirstMeasure) is Measure.Killed or Measure.Wounded or Measure.Casualties;

    /// <summary>Whether it is an act that a report may tell many of between the same parties: speech, talks, terms.</summary>
    public static bool IsTalk(int kind) => IsSpeech(kind) || GroupOf(kind) is ActGroup.Talks or ActGroup.Terms;

    /// <summary>Whether acts of the group are done to bodies and things, and not by word.</summary>
    public static bool IsDoneBodily(ActGroup group) => group is ActGroup.Force or ActGroup.Coercion or ActGroup.Protest;

    private static ActGroup[] MakeGroups()
    {
        EventType[] types = Enum.GetValues<EventType>();
        var groups = new ActGroup[types.Length];
        foreach (EventType type in types)
        {
            groups[(int)type] = GroupOf(type);
        }

        return groups;
    }

    private static ActGroup GroupOf(EventType type) => type switch
    {
        EventType.Assault or EventType.Mobilize or EventType.Retreat => ActGroup.Force,
        EventType.Agree or EventType.Cooperate or EventType.Concede => ActGroup.Terms,
        EventType.Coerce => ActGroup.Coercion,
        EventType.Protest => ActGroup.Protest,
        EventType.Consult => ActGroup.Talks,
        EventType.Support => ActGroup.Support,
        EventType.Aid => ActGroup.Aid,
        EventType.Request => ActGroup.Request,
        EventType.Accuse => ActGroup.Accusation,
        EventType.Reject => ActGroup.Rejection,
        EventType.Threaten => ActGroup.Threat,
        _ => ActGroup.Sanction,
    };
}
