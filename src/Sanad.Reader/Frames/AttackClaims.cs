using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Gives an attack to those who claim it or are held responsible for it: حملے کی ذمہ داری X نے قبول کی, حملے کا ذمہ دار X کو ٹھہرایا.</summary>
internal sealed class AttackClaims(SentenceParse sentence)
{
    private const string Claim = "attack-claim";
    private const string Blame = "blame-";

    /// <summary>How many sentences behind an attack "responsibility" is for it, though the noun is no attack (واقعے کی ذمہ داری).</summary>
    private const int Reach = 4;

    /// <summary>Whether a predicate says that somebody claims an attack.</summary>
    public static bool IsClaim(Predication predication) => predication.Frame.Id.StartsWith(Claim, StringComparison.Ordinal);

    public void Apply(List<Predication> predications)
    {
        for (int index = 0; index < predications.Count; index++)
        {
            Predication owner = predications[index];
            if (IsClaim(owner))
            {
                ApplyClaim(owner, predications);
            }
            else if (owner.Frame.Id.StartsWith(Blame, StringComparison.Ordinal) && owner.Recipients.Length > 0 && DeedOf(owner, predications) is { } deed)
            {
                bool isOwn = Attacks.IsKnown(deed.Actors) && !(owner.Actors.Length > 0 && owner.Actors[0].SameAs(deed.Actors[0]));
                deed.Actors = isOwn ? deed.Actors : owner.Recipients;
                deed.Recipients = deed.Recipients.Length > 0 ? deed.Recipients : VictimsOf(owner);
            }
        }
    }

    /// <summary>Those who were attacked before by nobody known, or whoever blames.</summary>
    private Actor[] VictimsOf(Predication blame) => sentence.Discourse.Attacks.ClaimedBy(blame.Recipients)
        ?? (Attacks.IsKnown(blame.Actors) && blame.Actors[0].Country != blame.Recipients[0].Country ? blame.Actors : []);

    /// <summary>A claim is the attack by whoever claims it; what nobody claims, or what is no attack, is none.</summary>
    private void ApplyClaim(Predication claim, List<Predication> predications)
    {
        Predication? deed = DeedOf(claim, predications);
        bool isTold = deed is not null || (sentence.Discourse.Attacks.LastSentence is >= 0 and var last && sentence.Index - last <= Reach);
        bool isClaimed = isTold && claim.Actors.Length > 0 && claim.Group >= 0 && !IsNobody(claim);
        if (deed is not null)
        {
            claim.Recipients = deed.Recipients;
            deed.IsMerged |= isClaimed || deed.Filled == 0;
        }

        claim.IsMerged |= !isClaimed;
    }

    private bool IsNobody(Predication claim) => sentence.Parse.Groups[claim.Group].Negated && claim.Actors[0].Entity < 0;

    /// <summary>The attack that a noun before the predicate names, in the genitive or before پر; null for none.</summary>
    private Predication? DeedOf(Predication owner, List<Predication> predications)
    {
        int cue = owner.Host >= 0 ? owner.Host : owner.EndUnit - 1;
        return predications.FindLast(deed => deed != owner && deed.IsBare && deed.Frame.Event == "ASSAULT" && deed.Clause == owner.Clause && deed.EndUnit <= cue && IsMarked(deed.EndUnit));
    }

    private bool IsMarked(int unit) => sentence.Parse.IsPostposition(unit, "ka") || sentence.Parse.IsPostposition(unit, "par");
}
