using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;

namespace Sanad.Reader.Attribution;

/// <summary>Statements that stand for their speaker in headlines, without a verb: "…: وزارت خارجہ کا اعلامیہ", "…، تحقیق", "ایران کا … دعویٰ".</summary>
internal static class StatementVoice
{
    private const int MostUnits = 14;
    private static readonly Actor[] Nobody = [];
    private static readonly Actor[] Unnamed = [new Actor { Country = string.Empty, Sector = "UNK" }];

    /// <summary>Whose statement a stretch names that ends in one, without a finite verb; somebody unnamed where it is the statement alone.</summary>
    public static Actor[] Owner(SentenceParse sentence, int first, int end)
    {
        int last = LastNoun(sentence, first, end);
        if (last < 0 || end - first > MostUnits || !IsStatement(sentence, last) || HasFiniteVerb(sentence, first, last))
        {
            return Nobody;
        }

        if (last == first)
        {
            return end == last + 1 && Array.Exists(sentence.Parse.Sense(last).Cues, static cue => cue.Id == "s-report") ? Unnamed : Nobody;
        }

        int owner = OwnerPhrase(sentence, first, last);
        return owner >= 0 ? sentence.Resolver.All(owner) : Nobody;
    }

    /// <summary>The voice of a headline that is nothing but whose claim, denial or announcement of what: اسرائیل کا | جنگجو مارنے کا | دعویٰ.</summary>
    public static Voice? AsWhole(SentenceParse sentence, int end)
    {
        TextRange units = sentence.Units;
        int last = end - 1;
        if (last <= units.Start || sentence.Parse.Units[last].Kind != UnitKind.Word || HasFiniteVerb(sentence, units.Start, end))
        {
            return null;
        }

        CueSense? cue = Array.Find(sentence.Parse.Sense(last).Cues, static cue => cue is { Form: CueForm.Genitive, Quote: true });
        int owner = cue is null ? -1 : OwnerPhrase(sentence, units.Start, last);
        if (cue is null || owner < 0 || last - sentence.Parse.Phrases[owner].End < 2)
        {
            return null;
        }

        return new Voice
        {
            Who = sentence.Resolver.All(owner),
            Stance = cue.Stance,
            Cue = sentence.Parse.Tokens(last, end),
            CueUnit = last,
            Scope = new TextRange(sentence.Parse.Phrases[owner].End + 1, last),
            Quote = true,
            Rule = "headline-statement",
        };
    }

    /// <summary>The last noun of a stretch, the word that only says that it is out passed over (اعلامیہ جاری).</summary>
    private static int LastNoun(SentenceParse sentence, int first, int end)
    {
        int last = end - 1;
        last = last > first && sentence.Parse.Units[last].Kind == UnitKind.Word && sentence.Parse.Sense(last).IsAspect ? last - 1 : last;
        return last >= first && sentence.Parse.Units[last].Kind == UnitKind.Word ? last : -1;
    }

    private static bool IsStatement(SentenceParse sentence, int unit) =>
        Array.Exists(sentence.Parse.Sense(unit).Cues, static cue => cue.Form is CueForm.Statement or CueForm.Genitive);

    private static bool HasFiniteVerb(SentenceParse sentence, int first, int end)
    {
        for (int unit = first; unit < end; unit++)
        {
            if (sentence.Parse.Units[unit].Group is >= 0 and var group && sentence.Parse.Groups[group].ClosesClause)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first genitive of a stretch that means somebody, of the same form as that before the statement (کا … کا دعویٰ).</summary>
    private static int OwnerPhrase(SentenceParse sentence, int first, int last)
    {
        Sense? mark = sentence.Parse.IsPostposition(last - 1, "ka") ? sentence.Parse.Sense(last - 1) : null;
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            bool isOwner = current.First >= first && current.End < last && current.Is("ka") && (mark is null || ReferenceEquals(sentence.Parse.Sense(current.End), mark));
            if (isOwner && Array.Exists(sentence.Resolver.All(phrase), static actor => !actor.IsGeneric))
            {
                return phrase;
            }
        }

        return -1;
    }
}
