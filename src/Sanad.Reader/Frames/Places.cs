using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Frames;

/// <summary>Where the clause of an event says that it was, or the genitive of a fight: موصل کی لڑائی.</summary>
internal static class Places
{
    /// <summary>Where an act was: the phrase of its clause that says so, else the town or province whose fight it was, or −1.</summary>
    public static int Of(SentenceParse sentence, Predication predication, int before) =>
        Of(sentence, predication.Clause, before) is >= 0 and var place ? place : OfFight(sentence, predication);

    /// <summary>The phrase of the clause that says where (… میں), or −1.</summary>
    public static int Of(SentenceParse sentence, int clause, int before)
    {
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.Is("mein") && current.First <= before && sentence.Clauses.ClauseOfPhrase(phrase) == clause
                && sentence.Parse.Units[current.End - 1].Name is { IsLocation: true })
            {
                return phrase;
            }
        }

        return -1;
    }

    private static int OfFight(SentenceParse sentence, Predication predication)
    {
        int phrase = predication.Host >= 0 && predication.Frame.Event == "ASSAULT" ? sentence.PhraseOf(predication.Host) - 1 : -1;
        return phrase >= sentence.FirstPhrase && sentence.Parse.Phrases[phrase].Is("ka") && sentence.Parse.Units[sentence.Parse.Phrases[phrase].End - 1].Name is { Kind: NameKind.Place } ? phrase : -1;
    }
}
