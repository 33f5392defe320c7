using Sanad.Model;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>The kind of a claim as one number: PLOVER's category, or <see cref="FirstMeasure"/> and the measure.</summary>
public static class ClaimKind
{
    /// <summary>What a figure's kind begins at.</summary>
    public const int FirstMeasure = 32;

    private static readonly ActGroup[] Groups = MakeGroups();

    /// <summary>The kind of an event.</summary>
    public static int Of(EventType type) => (int)type;

    /// <summary>The kind of a figure.</summary>
    public static int Of(Measure measure) => FirstMeasure + (int)measure;

    /// <summary>Whether it is a figure's.</summary>
    public static bool IsFigure(int kind) => kind >= FirstMeasure;

    /// <summary>PLOVER's code, or <c>figure:</c> and the measure.</summary>
    public static string NameOf(int kind) => IsFigure(kind) ? $"figure:{Codes.Of((Measure)(kind - FirstMeasure))}" : Codes.Of((EventType)kind);

    /// <summary>The acts that it is told together with; <see cref="ActGroup.None"/> for a figure.</summary>
    public static ActGroup GroupOf(int kind) => IsFigure(kind) ? ActGroup.None : Groups[kind];

    /// <summary>Whether it is an act of speech, which other acts are the content of.</summary>
    public static bool IsSpeech(int kind) => !IsFigure(kind)
        && (EventType)kind is EventType.Accuse or EventType.Reject or EventType.Request or EventType.Threaten or EventType.Support;

    /// <summary>Whether it counts what is there on a day rather than what happened on it: forces, displaced and missing people, hostages.</summary>
    public static bool IsStock(int kind) => IsFigure(kind) && (Measure)(kind - FirstMeasure) is Measure.Deployed or Measure.Displaced or Measure.Missing or Measure.Captured;

    /// <summary>Whether it is an act that a report may tell many of between the same parties: speech, talks, terms.</summary>
    public static bool IsTalk(int kind) => IsSpeech(kind) || GroupOf(kind) is ActGroup.Talks or ActGroup.Terms;

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
