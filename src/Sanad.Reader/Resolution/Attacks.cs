namespace Sanad.Reader.Resolution;

/// <summary>The attacks that a report has told so far, for sentences that name only one side or none.</summary>
internal sealed class Attacks
{
    private const int Most = 24;
    private readonly List<(Actor[] Attackers, Actor[] Victims)> told = [];

    /// <summary>The attack told last; null if there was none.</summary>
    public (Actor[] Attackers, Actor[] Victims)? Last => told.Count > 0 ? told[^1] : null;

    public void Clear() => told.Clear();

    /// <summary>Keeps an attack whose sides both have a country.</summary>
    public void Remember(Actor[] attackers, Actor[] victims)
    {
        if (attackers.Length == 0 || victims.Length == 0 || attackers[0].Country.Length == 0 || victims[0].Country.Length == 0)
        {
            return;
        }

        if (told.Count == Most)
        {
            told.RemoveAt(0);
        }

        told.Add((attackers, victims));
    }

    /// <summary>Who last attacked people of the same country and side; null if the report has not said.</summary>
    public Actor[]? LastOn(Actor[] victims) =>
        told.FindLast(attack => attack.Victims[0].Country == victims[0].Country && Discourse.IsArmed(attack.Victims[0]) == Discourse.IsArmed(victims[0])).Attackers;

    /// <summary>Whom the same attackers last attacked; null if the report has not said.</summary>
    public Actor[]? LastBy(Actor[] attackers) => attackers.Length == 0 || attackers[0].Country.Length == 0 ? null
        : told.FindLast(attack => attack.Attackers[0].Country == attackers[0].Country && Discourse.IsArmed(attack.Attackers[0]) == Discourse.IsArmed(attackers[0])).Victims;
}
