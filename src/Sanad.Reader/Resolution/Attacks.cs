namespace Sanad.Reader.Resolution;

/// <summary>The attacks that a report has told so far, for sentences that name only one side or none.</summary>
internal sealed class Attacks
{
    private const int Most = 24;
    private static readonly Actor[] Nobody = [];
    private readonly List<(Actor[] Attackers, Actor[] Victims, int Sentence)> told = [];

    /// <summary>The attack told last of which both sides are known; null if there was none.</summary>
    public (Actor[] Attackers, Actor[] Victims)? Last
    {
        get
        {
            int last = told.FindLastIndex(static attack => IsKnown(attack.Attackers) && IsKnown(attack.Victims));
            return last < 0 ? null : (told[last].Attackers, told[last].Victims);
        }
    }

    /// <summary>Index of the last sentence that told an attack; −1 for none.</summary>
    public int LastSentence => told.Count > 0 ? told[^1].Sentence : -1;

    public void Clear() => told.Clear();

    /// <summary>Whether somebody of a country is named.</summary>
    public static bool IsKnown(Actor[] side) => side.Length > 0 && side[0].Country.Length > 0;

    /// <summary>Keeps an attack of which at least one side has a country.</summary>
    public void Remember(Actor[] attackers, Actor[] victims, int sentence)
    {
        if (!IsKnown(attackers) && !IsKnown(victims))
        {
            return;
        }

        if (told.Count == Most)
        {
            told.RemoveAt(0);
        }

        told.Add((attackers, victims, sentence));
    }

    /// <summary>The attack that "the attack" means: the one told last, each side where it is wanting from the last attack with the same other side; both empty if none was told.</summary>
    public (Actor[] Attackers, Actor[] Victims) Meant()
    {
        if (told.Count == 0)
        {
            return (Nobody, Nobody);
        }

        (Actor[] attackers, Actor[] victims, _) = told[^1];
        return (IsKnown(attackers) ? attackers : LastOn(victims) ?? attackers, IsKnown(victims) ? victims : LastBy(attackers) ?? victims);
    }

    /// <summary>The victims of the last attack that nobody is said to have done, or that these attackers did; null if there was none.</summary>
    public Actor[]? ClaimedBy(Actor[] attackers)
    {
        int last = told.FindLastIndex(attack => IsKnown(attack.Victims) && (!IsKnown(attack.Attackers) || SameSide(attack.Attackers, attackers)));
        return last < 0 ? null : told[last].Victims;
    }

    /// <summary>Who last attacked people of the same country and side; null if the report has not said.</summary>
    public Actor[]? LastOn(Actor[] victims) => told.FindLast(attack => IsKnown(attack.Attackers) && SameSide(attack.Victims, victims)).Attackers;

    /// <summary>Whom the same attackers last attacked; null if the report has not said.</summary>
    public Actor[]? LastBy(Actor[] attackers) => told.FindLast(attack => IsKnown(attack.Victims) && SameSide(attack.Attackers, attackers)).Victims;

    /// <summary>Those whom the same people last fought, whoever attacked; null if the report has not said.</summary>
    public Actor[]? Against(Actor[] side)
    {
        int last = told.FindLastIndex(attack => IsKnown(attack.Attackers) && IsKnown(attack.Victims) && (SameSide(attack.Attackers, side) || SameSide(attack.Victims, side)));
        return last < 0 ? null : SameSide(told[last].Attackers, side) ? told[last].Victims : told[last].Attackers;
    }

    private static bool SameSide(Actor[] left, Actor[] right) =>
        IsKnown(left) && IsKnown(right) && left[0].Country == right[0].Country && Discourse.IsArmed(left[0]) == Discourse.IsArmed(right[0]);
}
