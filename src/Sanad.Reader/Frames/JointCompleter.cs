using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Finds the other side of a meeting, of talks or of a deal whose own cases mark one side only.</summary>
internal sealed class JointCompleter(SentenceParse sentence)
{
    /// <summary>Adds whoever has with somebody what the clause tells: its agent or genitive, or whoever speaks (X سے ملاقات کے دوران).</summary>
    public Actor[] Complete(Predication predication, Actor[] actors, Actor[] recipients, Actor[] speaker)
    {
        if (actors.Length == 0 || recipients.Length > 0 || !IsOneSide(actors) || !HasPartner(predication, actors))
        {
            return actors;
        }

        Actor[] other = Subject(predication, actors);
        other = other.Length > 0 ? other : Strangers(speaker, actors);
        return other.Length > 0 ? [.. other, .. actors] : actors;
    }

    private static bool IsOneSide(Actor[] actors) => Array.TrueForAll(actors, actor => actor.Country == actors[0].Country && Discourse.IsArmed(actor) == Discourse.IsArmed(actors[0]));

    /// <summary>Whether the side that is known stands in the case of a partner, so that another has dealt with it.</summary>
    private bool HasPartner(Predication predication, Actor[] actors)
    {
        int unit = predication.Host >= 0 ? predication.Host : predication.EndUnit - 1;
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            bool isPartner = current.End <= unit && sentence.Clauses.ClauseOfPhrase(phrase) == predication.Clause
                && (current.Is("ke-sath") || (current.Is("se") && Array.IndexOf(predication.Frame.Actor, "se") >= 0));
            if (isPartner && sentence.Resolver.All(phrase) is { Length: > 0 } partner && Array.Exists(actors, actor => actor.SameAs(partner[^1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The agent, the bare subject or a genitive of the clause that is somebody else.</summary>
    private Actor[] Subject(Predication predication, Actor[] actors)
    {
        int unit = predication.Host >= 0 ? predication.Host : predication.EndUnit - 1;
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            bool isSubject = current.Is("ne") || (current.End <= unit && !current.JoinsNext && (current.Case.Length == 0 || (current.Is("ka") && !IsOfOther(phrase, predication))));
            if (isSubject && !current.IsTime && sentence.Clauses.ClauseOfPhrase(phrase) == predication.Clause && Strangers(sentence.Resolver.All(phrase), actors) is { Length: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>Whether a genitive belongs to another noun of the clause than the one that is predicated: شام کی | صورتحال پر … ملاقات کی.</summary>
    private bool IsOfOther(int phrase, Predication predication)
    {
        int host = predication.Host < 0 ? -1 : sentence.PhraseOf(predication.Host);
        return phrase + 1 < sentence.EndPhrase && phrase + 1 != host && sentence.Parse.Phrases[phrase + 1].ChainFirst <= phrase
            && sentence.Parse.Phrases[phrase + 1].Case is "par" or "ke-liye" && sentence.Resolver.Own(phrase + 1).Length == 0
            && !(host > phrase && sentence.Parse.Phrases[host].ChainFirst <= phrase);
    }

    /// <summary>Those who are of another country or side, if all of them are.</summary>
    private static Actor[] Strangers(Actor[] found, Actor[] actors) =>
        found.Length > 0 && Array.TrueForAll(found, actor => actor is { Country.Length: > 0, IsPlace: false, IsGeneric: false } && !Array.Exists(actors, known => known.Country == actor.Country)) ? found : [];
}
