using Sanad.Reader.Lexicon;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Whether a predicate that says something only of two parties has them: روسی صدر چینی صدر سے | ملے, but not کتاب بازار سے | ملی.</summary>
internal static class Together
{
    /// <summary>Whether two are named, on both sides where there are two; for what is done side by side, two states or their forces, one of them in a case of company.</summary>
    public static bool Holds(SentenceParse sentence, Predication predication)
    {
        Actor[] actors = predication.Actors;
        if (predication.Frame.Recipient.Length > 0)
        {
            return actors.Length > 0 && predication.Recipients.Length > 0 && !actors[0].SameAs(predication.Recipients[0]);
        }

        bool isTwo = actors.Length > 1 && Array.Exists(actors, actor => !actor.SameAs(actors[0]));
        return isTwo && (predication.Frame.Event != "COOPERATE" || (Array.TrueForAll(actors, IsOfState) && Array.Exists(actors, actor => actor.Country != actors[0].Country) && HasPartner(sentence, predication)));
    }

    /// <summary>Whether people only talk to the press, which is speech and no meeting.</summary>
    public static bool IsInterview(Frame frame, Actor[] actors) => frame is { Event: "CONSULT", Joint: true } && Array.Exists(actors, static actor => actor.Sector == "JRN");

    private static bool IsOfState(Actor actor) => actor is { Country.Length: > 0, CountryFromContext: false } && actor.Sector is "GOV" or "MIL" or "SPY" or "COP" or "REB" or "PRM";

    private static bool HasPartner(SentenceParse sentence, Predication predication)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            string marked = sentence.Parse.Phrases[phrase].Case;
            if (marked is not ("" or "ne" or "ka") && sentence.Clauses.ClauseOfPhrase(phrase) == predication.Clause && Array.IndexOf(predication.Frame.Actor, marked) >= 0
                && sentence.Resolver.All(phrase).Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
