using Sanad.Model;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Whose forces are sent or stationed, and whether sending them helps the state that they go to.</summary>
internal static class SentForces
{
    /// <summary>The category of a move of forces, AID where they or arms are sent to another state, with its parties.</summary>
    public static EventType Category(SentenceParse sentence, Predication predication, EventType coded, ref Actor[] actors, ref Actor[] recipients)
    {
        if (coded != EventType.Mobilize)
        {
            return coded;
        }

        TakeSent(predication.Frame, ref actors, ref recipients);
        return actors.Length > 0 && GoesThere(predication.Frame) && Destination(sentence, actors, predication.Clause) is { } there ? ToForeignState(there, ref recipients) : coded;
    }

    /// <summary>Those who are sent are nobody to whom it is done: whoever sends them does it, or they themselves where nobody is said to: 700 روسی ٹینک تعینات کیے گئے.</summary>
    private static void TakeSent(Frame frame, ref Actor[] actors, ref Actor[] recipients)
    {
        if (frame.Measure != "deployed" && !(frame.Event == "REQUEST" && Array.TrueForAll(recipients, static actor => actor.Sector is "MIL" or "COP")))
        {
            return;
        }

        actors = actors.Length > 0 ? actors : recipients;
        recipients = [];
    }

    /// <summary>Whether the forces go somewhere and do not only exercise, parade, advance or watch.</summary>
    private static bool GoesThere(Frame frame) => frame.Measure == "deployed";

    private static EventType ToForeignState(Actor there, ref Actor[] recipients)
    {
        recipients = [new Actor { Country = there.Country, Sector = "GOV", Tokens = there.Tokens, Entity = there.Entity, Name = there.Name }];
        return EventType.Aid;
    }

    /// <summary>The other state that the clause names in میں or without a case; null for none.</summary>
    private static Actor? Destination(SentenceParse sentence, Actor[] actors, int clause)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            Actor[] there = sentence.Resolver.Own(phrase);
            if (sentence.Clauses.ClauseOfPhrase(phrase) == clause && (current.Is("mein") || current.Case.Length == 0) && there.Length == 1 && there[0].Entity >= 0
                && !there[0].IsPerson && there[0].Country.Length > 0 && !Array.Exists(actors, actor => actor.Country == there[0].Country || actor.Entity == there[0].Entity))
            {
                return there[0];
            }
        }

        return null;
    }
}
