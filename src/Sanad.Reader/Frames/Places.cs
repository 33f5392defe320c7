using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Frames;

/// <summary>Where the clause of an event says that it was, or the genitive of a fight: موصل کی لڑائی.</summary>
internal static class Places
{
    /// <summary>Where an act was: the phrase of its clause that says so, else the town or province whose fight it was, or −1.</summary>
    public static int Of(SentenceParse sentence, Predication predication, int before) =>
        Of(sentence, predication.Clause, before) is >= 0 and var place ? place : OfFight(sentence, predication);

    /// <summary>The phrase of the clause that says where (… میں, … کے قریب, … کے ایک ہوٹل میں), or −1.</summary>
    public static int Of(SentenceParse sentence, int clause, int before)
    {
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            if (sentence.Parse.Phrases[phrase].First <= before && sentence.Clauses.ClauseOfPhrase(phrase) == clause && OfPhrase(sentence, phrase) is >= 0 and var place)
            {
                return place;
            }
        }

        return -1;
    }

    private static int OfPhrase(SentenceParse sentence, int phrase)
    {
        string @case = sentence.Parse.Phrases[phrase].Case;
        return @case is "mein" or "ke-qarib" && IsLocation(sentence, phrase) ? phrase
            : @case is "mein" or "par" or "ke-andar" or "ke-bahar" or "ke-qarib" or "ke-samne" ? OfSite(sentence, phrase) : -1;
    }

    // The town or land that a spot lies in, by its genitives: "in a hotel of Islamabad", "on a road of the outskirts of Quetta".
    private static int OfSite(SentenceParse sentence, int phrase)
    {
        while (phrase > sentence.FirstPhrase && IsSite(sentence, phrase) && sentence.Parse.Phrases[phrase - 1].Is("ka"))
        {
            phrase--;
            if (IsLocation(sentence, phrase))
            {
                return phrase;
            }
        }

        return -1;
    }

    private static bool IsLocation(SentenceParse sentence, int phrase) => HeadOf(sentence, phrase).Name is { IsLocation: true };

    private static bool IsSite(SentenceParse sentence, int phrase)
    {
        Unit head = HeadOf(sentence, phrase);
        return head.Kind == UnitKind.Word && (head.Sense.IsSite || head.Name is { IsLocation: true } or { Kind: NameKind.Organisation, Sector: "MED" or "EDU" });
    }

    private static Unit HeadOf(SentenceParse sentence, int phrase) => sentence.Parse.Units[sentence.Parse.Phrases[phrase].End - 1];

    private static int OfFight(SentenceParse sentence, Predication predication)
    {
        int phrase = predication.Host >= 0 && predication.Frame.Event == "ASSAULT" ? sentence.PhraseOf(predication.Host) - 1 : -1;
        return phrase >= sentence.FirstPhrase && sentence.Parse.Phrases[phrase].Is("ka") && sentence.Parse.Units[sentence.Parse.Phrases[phrase].End - 1].Name is { Kind: NameKind.Place } ? phrase : -1;
    }
}
