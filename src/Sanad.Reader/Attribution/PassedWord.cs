using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Attribution;

/// <summary>Finds whose word a medium passes on: ایجنسی نے | وزیر کے حوالے سے | بتایا کہ.</summary>
internal static class PassedWord
{
    /// <summary>Adds the voice of whom a medium's report goes back to; the medium's own makes no quotation then.</summary>
    public static void Find(SentenceParse sentence, List<Voice> voices)
    {
        for (int index = voices.Count - 1; index >= 0; index--)
        {
            Voice medium = voices[index];
            if (medium is { Quote: true, HasContent: true, IsAside: false } && medium.Who[0].Sector == "JRN" && OriginOf(sentence, medium) is >= 0 and var phrase)
            {
                medium.Quote = false;
                voices.Add(Make(sentence, medium, phrase));
            }
        }
    }

    /// <summary>The last phrase before the cue, in its clause, that says after whom it is told; −1 where it names nobody.</summary>
    private static int OriginOf(SentenceParse sentence, Voice medium)
    {
        int clause = sentence.Clauses.ClauseOfUnit(medium.CueUnit);
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.End < medium.CueUnit && current.Is("ke-hawale") && sentence.Clauses.ClauseOfPhrase(phrase) == clause)
            {
                Actor[] who = sentence.Resolver.All(phrase);
                return who.Length > 0 && !who[0].IsPlace && who[0].Sector != "JRN" ? phrase : -1;
            }
        }

        return -1;
    }

    private static Voice Make(SentenceParse sentence, Voice medium, int phrase)
    {
        int mark = sentence.Parse.Phrases[phrase].End;
        return new Voice
        {
            Who = sentence.Resolver.All(phrase),
            Stance = medium.Stance,
            Cue = sentence.Parse.Tokens(mark, mark + 1),
            Scope = medium.Scope,
            Group = medium.Group,
            CueUnit = mark,
            Quote = true,
            Said = medium.Said,
            Addressee = medium.Addressee,
            IsFinite = medium.IsFinite,
            Rule = "said-after",
        };
    }
}
