using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Both sides of a truce or of the end of a war, where the clause marks one, or has somebody else announce it.</summary>
internal static class TruceSides
{
    /// <summary>Those between whom it is where the clause says so, else both of the pair that one named side belongs to, or that dealt with each other last: یہ جنگ بندی | نافذ ہو گئی.</summary>
    public static Actor[] Complete(SentenceParse sentence, Predication predication, Actor[] actors)
    {
        if (predication.Frame is not { Joint: true, Event: "CONCEDE" or "RETREAT" })
        {
            return actors;
        }

        if (actors.Length == 0)
        {
            return Untold(sentence, predication);
        }

        if (actors.Length > 2 && Between(sentence, predication) is { Length: > 1 } sides)
        {
            return sides;
        }

        Actor[] pair = sentence.Discourse.Pair;
        bool isOneSide = Array.TrueForAll(actors, actor => actor.Country == actors[0].Country);
        bool isOfPair = isOneSide && pair.Length == 2 && Array.Exists(pair, side => side.Country == actors[0].Country && Discourse.IsArmed(side) == Discourse.IsArmed(actors[0]));
        return isOfPair ? pair : actors;
    }

    private static Actor[] Between(SentenceParse sentence, Predication predication)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            if (sentence.Parse.Phrases[phrase].Is("ke-darmiyan") && sentence.Clauses.ClauseOfPhrase(phrase) == predication.Clause)
            {
                return sentence.Resolver.All(phrase);
            }
        }

        return [];
    }

    /// <summary>Those of the truce of which a finite verb tells what becomes: the pair where a pronoun points at it, else the sides of the last war, talks or deal.</summary>
    private static Actor[] Untold(SentenceParse sentence, Predication predication)
    {
        bool isOfVerb = predication is { Group: >= 0, Host: >= 0 } && sentence.Parse.Groups[predication.Group] is { Kind: VerbGroupKind.Finite or VerbGroupKind.Copula } verb
            && (predication.Frame.Actor is ["ka", ..] || verb.Passive);
        int phrase = isOfVerb ? sentence.PhraseOf(predication.Host) : -1;
        if (phrase < 0)
        {
            return [];
        }

        bool isThis = sentence.Parse.Units[sentence.Parse.Phrases[phrase].First] is { Kind: UnitKind.Pronoun, Sense.Pronoun.Kind: "demonstrative" };
        Actor[] sides = isThis ? sentence.Discourse.Pair : sentence.Discourse.Parties;
        return Array.TrueForAll(sides, IsSide) ? sides : [];
    }

    private static bool IsSide(Actor actor) => actor.Sector is "GOV" or "MIL" or "REB";
}
