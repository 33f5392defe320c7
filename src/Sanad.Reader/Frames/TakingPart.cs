using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Those who take part in what the sentence before told, which only a pronoun names: اس میں | 30 ہزار فوجی | حصہ لے رہے ہیں.</summary>
internal static class TakingPart
{
    private const string Among = "mein";
    private const string TakenPart = "participants";

    /// <summary>Reads taking part as the fight or the talks that the sentence before told last.</summary>
    public static void Apply(SentenceParse sentence, List<Predication> predications)
    {
        for (int index = 0; index < predications.Count; index++)
        {
            Predication part = predications[index];
            if (part.Frame is { Event.Length: 0, Measure: TakenPart } && part.Actors.Length > 0 && predications.TrueForAll(other => other == part || other.EndUnit > part.EndUnit || other.Frame.Event.Length == 0) && IsOfTold(sentence, part))
            {
                predications[index] = Told(sentence, part) ?? part;
            }
        }
    }

    /// <summary>Whether a pronoun alone says of what it is; one that hangs on another clause of the sentence does not.</summary>
    private static bool IsOfTold(SentenceParse sentence, Predication part)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase && sentence.Parse.Phrases[phrase].First < part.EndUnit; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.Is(Among) && sentence.Clauses.ClauseOfPhrase(phrase) == part.Clause)
            {
                return current.End - current.First == 1 && sentence.Parse.Units[current.First] is { Kind: UnitKind.Pronoun, Sense.Pronoun: { } pronoun }
                    && (pronoun.Kind != "relative" || phrase == sentence.FirstPhrase);
            }
        }

        return false;
    }

    private static Predication? Told(SentenceParse sentence, Predication part)
    {
        Discourse discourse = sentence.Discourse;
        bool isFight = discourse.Attacks.LastSentence >= 0 && discourse.Attacks.LastSentence == sentence.Index - 1 && Array.TrueForAll(part.Actors, static actor => actor.Sector is "MIL" or "COP" or "REB" or "PRM" or "GOV");
        bool isTalk = !isFight && discourse.Talkers.Length > 0 && discourse.TalksSentence == sentence.Index - 1;
        if (!isFight && !isTalk)
        {
            return null;
        }

        Predication told = part.As(part.Frame.As(isFight ? "ASSAULT" : "CONSULT"));
        told.Recipients = [];
        told.IsToldAgain = true;
        if (isTalk)
        {
            told.Actors = [.. part.Actors, .. Array.FindAll(discourse.Talkers, talker => !Array.Exists(part.Actors, actor => actor.Country == talker.Country))];
        }

        return told;
    }
}
