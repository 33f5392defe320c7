using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Parties of a headline whose place is marked by position alone: a subject run together with the phrase behind it, and two sides with میں for "between".</summary>
internal static class StuckParties
{
    private static readonly Actor[] Nobody = [];

    /// <summary>Whether a phrase in میں names two sides that deal with each other, and no place: امریکا اور بھارت میں معاہدہ.</summary>
    public static bool AreBetween(SentenceParse sentence, int phrase)
    {
        if (!sentence.Parse.Phrases[phrase].Is("mein") || phrase == sentence.FirstPhrase || !sentence.Parse.Phrases[phrase - 1].JoinsNext)
        {
            return false;
        }

        Actor[] sides = sentence.Resolver.All(phrase);
        return sides.Length > 1 && !Array.Exists(sides, static side => side.IsPlace || side.IsGeneric);
    }

    /// <summary>The subject of a verbless clause that stands without a mark before a place or occasion: ملزم | کراچی ایئرپورٹ پر | گرفتار.</summary>
    public static Actor[] Subject(SentenceParse sentence, int clause, int before)
    {
        if (sentence.Clauses.Items[clause].Group >= 0)
        {
            return Nobody;
        }

        for (int phrase = sentence.FirstPhrase; phrase < before; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (sentence.Clauses.ClauseOfPhrase(phrase) != clause || current.Case is not ("mein" or "par" or "se" or "ke-baad" or "ka" or "ke-douran") || End(sentence, current) is not (> 0 and var end))
            {
                continue;
            }

            return sentence.Resolver.Resolve(current.First, end, sentence.Resolver.Possessors(phrase));
        }

        return Nobody;
    }

    /// <summary>Whether what follows belongs to the person: another office, or the place or body it holds office in (گورنر پنجاب).</summary>
    private static bool IsOwn(SentenceParse sentence, int person, int unit, int end) => sentence.Parse.Units[unit].Name is { } name
        && (name.Kind is NameKind.People or NameKind.Office || (unit == person + 1 && unit + 1 == end && sentence.Parse.Units[person].Name!.Kind == NameKind.Office && name.Kind != NameKind.Person));

    /// <summary>Where the person that a phrase opens with ends, if a noun or place of its own follows; 0 for none.</summary>
    private static int End(SentenceParse sentence, in Phrase phrase)
    {
        for (int unit = phrase.First; unit + 1 < phrase.End; unit++)
        {
            bool isPerson = sentence.Parse.Units[unit].Name is { Kind: NameKind.People, SubKind: "members" or "foreign" or "generic" } or { Kind: NameKind.Office or NameKind.Person };
            if (isPerson && (unit > phrase.First || sentence.Parse.Sense(unit).WordClass != "adjective"))
            {
                int end = unit + 1;
                while (end < phrase.End && NameGuess.MayBePartOfName(sentence.Parse, end) && sentence.Parse.Units[end].Name is not { Kind: NameKind.Place })
                {
                    end++;
                }

                return end < phrase.End && !IsOwn(sentence, unit, end, phrase.End) ? end : 0;
            }
        }

        return 0;
    }
}
