using Sanad.Model;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Whose forces are sent or stationed, and whether sending them helps the state that they go to.</summary>
internal static class SentForces
{
    /// <summary>What the ids of plain verbs of sending begin with.</summary>
    private const string PlainSending = "fig-sent";

    private static readonly Frame Forces = new()
    {
        Id = "sent-forces",
        Verbs = [],
        Event = "MOBILIZE",
        Modes = ["troops"],
        Contexts = ["military"],
        Actor = ["subj"],
        Recipient = ["obj"],
        Joint = false,
        Implied = string.Empty,
        Measure = "deployed",
        Bare = false,
        OwnsContent = false,
    };

    /// <summary>The category of a move of forces, AID where they or arms are sent to another state, with its parties.</summary>
    public static EventType Category(SentenceParse sentence, Predication predication, EventType coded, ref Actor[] actors, ref Actor[] recipients)
    {
        if (coded != EventType.Mobilize)
        {
            return coded;
        }

        TakeSent(predication.Frame, ref actors, ref recipients);
        return actors.Length > 0 && GoesThere(predication.Frame) && Destination(sentence, actors, predication) is { } there ? ToForeignState(there, ref recipients) : coded;
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

    /// <summary>Reads plain verbs of sending, which move anything, as moves of forces where soldiers are sent to another state.</summary>
    public static void Find(SentenceParse sentence, List<Predication> predications)
    {
        for (int index = 0; index < predications.Count; index++)
        {
            Predication sending = predications[index];
            bool isPlain = sending.Frame is { Event.Length: 0, Measure: "deployed" } && sending.Frame.Id.StartsWith(PlainSending, StringComparison.Ordinal);
            if (isPlain && Sent(sentence, sending) is { Length: > 0 } sent && Destination(sentence, sending.Actors.Length > 0 ? sending.Actors : sent, sending) is not null)
            {
                predications[index] = sending.As(Forces);
                predications[index].Recipients = sent;
            }
        }
    }

    /// <summary>The soldiers sent; where a place stands nearer to the verb, before it: 10 ہزار فوجی کورسک بھیجے گئے.</summary>
    private static Actor[] Sent(SentenceParse sentence, Predication sending)
    {
        if (!Array.TrueForAll(sending.Recipients, static actor => actor.IsPlace || actor.Country.Length == 0))
        {
            return AreSoldiers(sending.Recipients) ? sending.Recipients : [];
        }

        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.First < sending.EndUnit && current.Case is "" or "ko" && sentence.Clauses.ClauseOfPhrase(phrase) == sending.Clause && sentence.Resolver.All(phrase) is var sent && AreSoldiers(sent))
            {
                return sent;
            }
        }

        return [];
    }

    private static bool AreSoldiers(Actor[] actors) => actors is [{ Sector: "MIL", Noun: null or "soldier" or "troops", IsPerson: false }, ..];

    /// <summary>The other state that the clause names in میں or without a case, the nearest to the predicate; null for none. Whom they go to fight against is not whom they help.</summary>
    private static Actor? Destination(SentenceParse sentence, Actor[] actors, Predication predication)
    {
        Actor? nearest = null;
        string enemy = EnemyIn(sentence, predication.Clause);
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase && sentence.Parse.Phrases[phrase].First < predication.EndUnit; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            Actor[] there = sentence.Resolver.Own(phrase);
            if (sentence.Clauses.ClauseOfPhrase(phrase) == predication.Clause && IsPlace(current) && there.Length == 1 && there[0].Entity >= 0 && there[0].Country != enemy
                && !there[0].IsPerson && there[0].Country.Length > 0 && !Array.Exists(actors, actor => actor.Country == there[0].Country || actor.Entity == there[0].Entity))
            {
                nearest = there[0];
            }
        }

        return nearest;
    }

    /// <summary>A phrase joined to the next bears that one's case.</summary>
    private static bool IsPlace(in Phrase phrase) => phrase.Is("mein") || (phrase.Case.Length == 0 && !phrase.JoinsNext);

    private static string EnemyIn(SentenceParse sentence, int clause)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            if (sentence.Parse.Phrases[phrase].Is("ke-khilaf") && sentence.Clauses.ClauseOfPhrase(phrase) == clause && sentence.Resolver.Own(phrase) is [{ Country.Length: > 0 } enemy, ..])
            {
                return enemy.Country;
            }
        }

        return string.Empty;
    }
}
