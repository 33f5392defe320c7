using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Finds whose deed or deal somebody condemns, welcomes or speaks to, where no case of the sentence marks them.</summary>
internal sealed class JudgedMatter(SentenceParse sentence)
{
    private const int MostAsked = 3;
    private static readonly Actor[] Nobody = [];

    /// <summary>Those who did what is condemned, or all parties of what is welcomed: حملے کی مذمت, جنگ بندی کا خیر مقدم.</summary>
    public Actor[] Doers(Predication judge, List<Predication> all, Actor[] judges)
    {
        int unit = judge.Host >= 0 ? judge.Host : judge.EndUnit;
        Predication? judged = all.FindLast(other => other != judge && other.IsBare && other.Clause == judge.Clause && other.Host < unit && other.Frame.Event.Length > 0);
        Actor[] doers = judged is null ? Nobody : PartiesOf(judged, judge);
        int matter = doers.Length == 0 && judge.Frame.Recipient.Length > 0 ? Matter(judge, unit) : -1;
        return Array.ConvertAll(Others(matter < 0 ? doers : DoersOf(matter, judge), judges), static doer => IsUnknown(doer) ? doer.In(string.Empty) : doer);
    }

    private static Actor[] PartiesOf(Predication judged, Predication judge) => judge.Frame.Event is "ACCUSE" or "REJECT" ? judged.Actors
        : [.. judged.Actors, .. judged.Recipients.Where(actor => !Array.Exists(judged.Actors, known => known.SameAs(actor)))];

    /// <summary>Those between whom the matter is, the parties of the deal told of, or whoever attacked or did "this".</summary>
    private Actor[] DoersOf(int matter, Predication judge)
    {
        Actor[] sides = Between(matter);
        if (sides.Length > 0)
        {
            return sides;
        }

        if (IsDeal(matter))
        {
            return sentence.Discourse.Parties;
        }

        if (judge.Frame.Event == "SUPPORT")
        {
            return Nobody;
        }

        ref Phrase judged = ref sentence.Parse.Phrases[matter];
        if (judged.Is("ko") && sentence.Resolver.Modifier(judged.First, judged.End) is { Length: > 0 } whose)
        {
            return whose;
        }

        if (judge.Frame.Event == "REJECT")
        {
            return Nobody;
        }

        return IsAttack(matter) ? sentence.Discourse.Attacks.Last?.Attackers ?? Nobody
            : IsThis(matter) && Array.IndexOf(judge.Frame.Modes, "investigate") < 0 ? sentence.Discourse.LastDoers : Nobody;
    }

    /// <summary>The parties of the deal or fight that a demand is about, where it is put to nobody: جنگ بندی پر عمل کیا جائے.</summary>
    public Actor[] PartiesAskedBy(Predication demand, Actor[] askers)
    {
        Actor[] parties = sentence.Discourse.Parties;
        if (parties.Length is 0 or > MostAsked)
        {
            return Nobody;
        }

        if (Array.Exists(demand.Frame.Modes, mode => mode is "meet" or "yield"))
        {
            return Others(parties, askers);
        }

        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            if (IsCeasefire(phrase))
            {
                return Others(parties, askers);
            }
        }

        return Nobody;
    }

    /// <summary>The phrase whose case hangs on the judgement: the genitive before its noun, or the last with پر or کو.</summary>
    private int Matter(Predication judge, int unit)
    {
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.End <= unit && current.Case is "ka" or "par" or "ko" && sentence.Clauses.ClauseOfPhrase(phrase) == judge.Clause)
            {
                return phrase;
            }
        }

        return -1;
    }

    /// <summary>Those between whom the matter is: اسرائیل اور لبنان کے درمیان جنگ بندی.</summary>
    private Actor[] Between(int matter)
    {
        int clause = sentence.Clauses.ClauseOfPhrase(matter);
        for (int phrase = matter - 1; phrase >= sentence.FirstPhrase && sentence.Clauses.ClauseOfPhrase(phrase) == clause; phrase--)
        {
            if (sentence.Parse.Phrases[phrase].Is("ke-darmiyan"))
            {
                return sentence.Resolver.All(phrase);
            }
        }

        return Nobody;
    }

    /// <summary>Whether a phrase points at what was told before: اس فیصلے, ایسے اقدامات.</summary>
    private bool IsThis(int phrase) => sentence.Parse.Units[sentence.Parse.Phrases[phrase].First] is { Kind: UnitKind.Pronoun, Sense.Pronoun.Kind: "demonstrative" };

    /// <summary>Whether a phrase names something that several do together, and not by force: جنگ بندی, مذاکرات, معاہدہ.</summary>
    private bool IsDeal(int phrase) => HasFrame(phrase, static (joint, category) => joint && category is "CONCEDE" or "RETREAT" or "CONSULT" or "AGREE" or "SUPPORT");

    private bool IsCeasefire(int phrase) => HasFrame(phrase, static (joint, category) => joint && category is "CONCEDE" or "RETREAT");

    private bool IsAttack(int phrase) => HasFrame(phrase, static (_, category) => category == "ASSAULT");

    private bool HasFrame(int phrase, Func<bool, string, bool> isMeant)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        for (int unit = current.First; unit < current.End; unit++)
        {
            foreach (Lexicon.Frame frame in sentence.Parse.Sense(unit).Frames)
            {
                if (isMeant(frame.Joint, frame.Event))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>All of them but those who judge, and the other forces and offices of their state.</summary>
    private static Actor[] Others(Actor[] found, Actor[] judges) =>
        judges.Length == 0 ? found : Array.FindAll(found, actor => !Array.Exists(judges, judge => judge.SameAs(actor) || (IsState(actor) && IsState(judge) && actor.Country == judge.Country)));

    /// <summary>Whether nobody knows whose armed men they are.</summary>
    private static bool IsUnknown(Actor actor) => actor is { Sector: "UAF" or "UNK", CountryFromContext: true, Entity: < 0 };

    private static bool IsState(Actor actor) => actor.Sector is "GOV" or "MIL" or "COP" or "JUD" or "LEG" or "SPY";
}
