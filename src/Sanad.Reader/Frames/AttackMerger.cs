using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Makes one event of an attack and those whom it killed or hurt: "47 killed in an Israeli strike" is one ASSAULT.</summary>
internal static class AttackMerger
{
    public static void Merge(List<Predication> predications)
    {
        foreach (Predication harm in predications.FindAll(predication => predication.Frame.Event == "ASSAULT" && IsHarm(predication) && predication.Actors.Length == 0))
        {
            Predication? attack = predications.Find(other => other != harm && other.Clause == harm.Clause && other.Frame.Event == "ASSAULT" && !IsHarm(other) && other.IsBare);
            if (attack is null)
            {
                continue;
            }

            harm.Actors = attack.Actors;
            attack.Recipients = attack.Recipients.Length == 0 ? harm.Recipients : attack.Recipients;
            bool same = Overlap(attack.Recipients, harm.Recipients);
            if (same || harm.Recipients.Length == 0)
            {
                attack.FirstUnit = Math.Min(attack.FirstUnit, harm.FirstUnit);
                harm.IsMerged = true;
            }
        }
    }

    /// <summary>Whether it tells only that people died or were hurt.</summary>
    public static bool IsHarm(Predication predication) => predication.Frame.Measure is "killed" or "wounded" or "casualties";

    private static bool Overlap(Actor[] left, Actor[] right) => Array.Exists(left, actor => Array.Exists(right, other => other.Country == actor.Country));
}
