using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>The doer of a headline's event noun that opens the clause in the genitive, far before it: حکومت کی | تاجروں کو ٹیکس کم کرنے کی | یقین دہانی.</summary>
internal static class LeadingGenitive
{
    /// <summary>Whom the genitive means that opens a verbless clause and agrees with the noun as the genitive before the noun does; nobody if none does.</summary>
    public static Actor[] Of(SentenceParse sentence, int host)
    {
        int clause = sentence.Clauses.ClauseOfPhrase(host);
        int noun = sentence.Parse.Phrases[host].First;
        int first = First(sentence, clause);
        if (first < 0 || first + 1 >= host || sentence.Clauses.Items[clause].Group >= 0 || noun == sentence.Units.Start || !sentence.Parse.IsPostposition(noun - 1, "ka"))
        {
            return [];
        }

        ref Phrase opening = ref sentence.Parse.Phrases[first];
        bool agrees = opening.Is("ka") && opening.End < noun - 1 && Word(sentence, opening.End) == Word(sentence, noun - 1);
        Actor[] doer = agrees ? sentence.Resolver.All(first) : [];
        return doer.Length > 0 && !doer[0].IsPlace && !IsOfNext(sentence, first) ? doer : [];
    }

    /// <summary>Whether the genitive is of the person or body behind it: ایران کے | صدر کا.</summary>
    private static bool IsOfNext(SentenceParse sentence, int phrase) => sentence.Parse.Phrases[phrase + 1].Case.Length == 0
        || (sentence.Parse.Phrases[phrase + 1].Is("ka") && sentence.Parse.Phrases[phrase + 1].ChainFirst <= phrase);

    private static int First(SentenceParse sentence, int clause)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            if (sentence.Clauses.ClauseOfPhrase(phrase) == clause && !sentence.Parse.Phrases[phrase].IsTime && !sentence.Parse.Phrases[phrase].JoinsNext)
            {
                return phrase;
            }
        }

        return -1;
    }

    private static int Word(SentenceParse sentence, int unit) => sentence.Parse.Text.Tokens[sentence.Parse.Units[unit].First].Word;
}
