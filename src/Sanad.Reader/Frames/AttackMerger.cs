using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Makes one event of an attack and those whom it killed or hurt: "47 killed in an Israeli strike" is one ASSAULT.</summary>
internal sealed class AttackMerger(SentenceParse sentence)
{
    /// <summary>How many sentences behind an attack those who died are still its victims without a word of it.</summary>
    private const int Reach = 2;

    private readonly Dictionary<Frame, Frame> asAttack = [];

    public void Merge(List<Predication> predications)
    {
        foreach (Predication noun in predications)
        {
            if (noun.Frame.Event == "ASSAULT" && !IsHarm(noun) && !noun.IsMerged && IsMeans(noun))
            {
                JoinMeans(noun, predications);
            }
        }

        for (int index = 0; index < predications.Count; index++)
        {
            Predication harm = predications[index];
            if (!IsHarm(harm) || harm.Actors.Length > 0 || harm.Frame.Event is not ("ASSAULT" or "") || harm.Frame.IsAccident)
            {
                continue;
            }

            Predication? attack = AttackOver(harm, predications);
            if (attack is not null)
            {
                predications[index] = Join(attack, harm);
            }
            else if (harm.Frame.Event.Length == 0 && IsTold(harm))
            {
                predications[index] = AsAttack(harm);
            }
        }
    }

    /// <summary>Whether it is told as the occasion or means of something: حملے میں, فائرنگ کر کے.</summary>
    private bool IsMeans(Predication attack)
    {
        if (attack.Group >= 0)
        {
            return attack.Recipients.Length == 0 && sentence.Parse.Groups[attack.Group].Kind == VerbGroupKind.Conjunctive;
        }

        int phrase = sentence.PhraseOf(attack.Host);
        return phrase >= 0 && sentence.Parse.Phrases[phrase].Case is "mein" or "se" or "ke-douran" or "ke-natije" or "ke-zariye";
    }

    /// <summary>An attack that is only the occasion or means of what its own clause tells is no event beside it: حملے میں | گھر کو نشانہ بنایا گیا.</summary>
    private static void JoinMeans(Predication noun, List<Predication> predications)
    {
        Predication? told = predications.Find(other => other.Group >= 0 && other.Clause == noun.Clause && other.EndUnit > noun.EndUnit && !AttackClaims.IsClaim(other) && (IsAttack(other, noun) || (IsKilling(other) && noun.Actors.Length < 2)));
        bool isOther = told is null || (Attacks.IsKnown(told.Actors) && Attacks.IsKnown(noun.Actors) && !Overlap(told.Actors, noun.Actors));
        if (!isOther)
        {
            told!.Actors = told.Actors.Length > 0 ? told.Actors : noun.Actors;
            told.Recipients = told.Recipients.Length > 0 ? told.Recipients : noun.Recipients;
            told.FirstUnit = Math.Min(told.FirstUnit, noun.FirstUnit);
            noun.IsMerged = true;
        }
    }

    /// <summary>Whether it tells who killed or hurt whom, so that a fight or attack in which they did is the same: فائرنگ کے تبادلے میں | دو فوجیوں کو ہلاک کیا.</summary>
    private static bool IsKilling(Predication other) => other.Frame.Event == "ASSAULT" && IsHarm(other) && !other.IsMerged && Attacks.IsKnown(other.Actors) && Attacks.IsKnown(other.Recipients);

    /// <summary>Whether it tells only that people died or were hurt.</summary>
    public static bool IsHarm(Predication predication) => predication.Frame.Measure is "killed" or "wounded" or "casualties";

    private Predication Join(Predication attack, Predication harm)
    {
        bool areOwn = attack.Clause != harm.Clause && Attacks.IsKnown(harm.Recipients) && Attacks.IsKnown(attack.Actors) && !harm.Recipients[0].CountryFromContext && harm.Recipients[0].Country == attack.Actors[0].Country
            && !Overlap(attack.Recipients, harm.Recipients) && attack.Recipients.Length > 0;
        if (areOwn)
        {
            return harm;
        }

        harm.Actors = harm.Frame.Event.Length > 0 ? attack.Actors : harm.Actors;
        harm.IsMerged = true;
        attack.FirstUnit = Math.Min(attack.FirstUnit, harm.FirstUnit);
        if (FightParties.Take(sentence, attack, harm))
        {
            return harm;
        }

        if (attack.Recipients.Length == 0 || IsSite(attack, harm))
        {
            attack.Recipients = harm.Recipients;
        }
        else if (!Overlap(attack.Recipients, harm.Recipients) && Attacks.IsKnown(harm.Recipients) && !harm.Recipients[0].CountryFromContext)
        {
            attack.Recipients = [.. attack.Recipients, .. harm.Recipients];
        }

        return harm;
    }

    /// <summary>Whether the attack hit a place, in which the people of another country died: غزہ پر بمباری میں دو پاکستانی ہلاک.</summary>
    private static bool IsSite(Predication attack, Predication harm) => attack.Clause == harm.Clause && attack.IsBare && harm.Recipients.Length > 0 && !harm.Recipients[0].CountryFromContext
        && Array.TrueForAll(attack.Recipients, static actor => actor.IsPlace) && !Overlap(attack.Recipients, harm.Recipients);

    /// <summary>The attack of the sentence that the dead are of: a noun of the clause itself, else the last one told before.</summary>
    private Predication? AttackOver(Predication harm, List<Predication> predications)
    {
        Predication? best = predications.Find(other => IsAttack(other, harm) && other.Clause == harm.Clause && other.IsBare);
        return best ?? predications.FindLast(other => IsAttack(other, harm) && other.EndUnit <= harm.FirstUnit && (other.Clause == harm.Clause || IsBehind(harm, other)));
    }

    /// <summary>Whether the harm is told in a clause that hangs on the attack's or goes on from it, or follows one without a verb as headlines do.</summary>
    private bool IsBehind(Predication harm, Predication attack) => harm.Clause == attack.Clause + 1
        || sentence.Clauses.Items[harm.Clause].Parent == attack.Clause || sentence.Clauses.Items[attack.Clause].Group < 0 || sentence.Discourse.IsHeadline;

    private static bool IsAttack(Predication other, Predication harm) => other != harm && other.Frame.Event == "ASSAULT" && !IsHarm(other) && !other.IsMerged;

    /// <summary>Whether an attack was told just before, so that deaths without a cause are its own.</summary>
    private bool IsTold(Predication harm) => harm.Group >= 0 && harm.Frame.Recipient[0] == "subj" && sentence.Parse.Groups[harm.Group].Tense != Tense.Future
        && sentence.Discourse.Attacks.LastSentence is >= 0 and var last && sentence.Index - last <= Reach;

    private Predication AsAttack(Predication harm)
    {
        if (!asAttack.TryGetValue(harm.Frame, out Frame? frame))
        {
            asAttack[harm.Frame] = frame = harm.Frame.As("ASSAULT");
        }

        return harm.As(frame);
    }

    private static bool Overlap(Actor[] left, Actor[] right) => Array.Exists(left, actor => Array.Exists(right, other => other.Country == actor.Country));
}
