using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Attribution;

/// <summary>Finds when something was said and to whom: منگل کو … کہا, جنوری میں … بتایا, صحافیوں سے گفتگو میں کہا, پارلیمان کو بتایا.</summary>
internal sealed class SpeechCircumstances(SentenceParse sentence)
{
    private const int MostBetween = 4;

    /// <summary>Index of the time at which it was said, the last before the cue in its own clause; −1 where the clause does not say.</summary>
    public int TimeOf(int cue)
    {
        int clause = sentence.Clauses.ClauseOfUnit(cue);
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.IsTime && current.End <= cue && current.Case is "" or "ko" or "mein" && sentence.Clauses.ClauseOfPhrase(phrase) == clause && IsOfSaying(current.End, cue))
            {
                return sentence.Parse.Units[current.End - 1].Index;
            }
        }

        return -1;
    }

    /// <summary>Whom the words are addressed to: in the case that the cue takes, or that its occasion takes (قوم سے خطاب); null where the clause does not say.</summary>
    public Actor? AddresseeOf(CueSense cue, int unit, Actor[] speakers)
    {
        int clause = sentence.Clauses.ClauseOfUnit(unit);
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            bool isMarked = current.End <= unit && !current.IsTime && current.Case is "ko" or "se" && sentence.Clauses.ClauseOfPhrase(phrase) == clause
                && (cue.IsTo(current.Case) || IsBeforeOccasion(current.End, current.Case, unit));
            if (isMarked && sentence.Resolver.All(phrase) is { Length: > 0 } who && !who[0].IsPlace && !(speakers.Length > 0 && who[0].SameAs(speakers[0])))
            {
                return who[0];
            }
        }

        return null;
    }

    /// <summary>Whether only acts beside the saying stand between a time and the cue: منگل کو | خطاب کرتے ہوئے | کہا, but not منگل کو | ہونے والے حملے کی | تصدیق کی, unless a statement is given then.</summary>
    private bool IsOfSaying(int from, int cue)
    {
        for (int unit = from; unit < cue; unit++)
        {
            bool isOther = sentence.Parse.Units[unit].Group is >= 0 and var group
                && (sentence.Parse.Groups[group].Kind is VerbGroupKind.Infinitive || (sentence.Parse.Groups[group].Kind == VerbGroupKind.Attributive && !IsOccasion(sentence.Parse.Groups[group].End, cue)));
            if (isOther)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsBeforeOccasion(int mark, string @case, int cue)
    {
        for (int unit = mark + 1; unit < Math.Min(cue, mark + 1 + MostBetween); unit++)
        {
            if (sentence.Parse.Units[unit].Kind == UnitKind.Postposition)
            {
                return false;
            }

            if (Array.Exists(sentence.Parse.Sense(unit).Cues, cue => cue.IsTo(@case)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOccasion(int unit, int cue)
    {
        for (int at = unit; at < Math.Min(cue, unit + MostBetween); at++)
        {
            if (Array.Exists(sentence.Parse.Sense(at).Cues, static cue => cue.Form == CueForm.Statement))
            {
                return true;
            }
        }

        return false;
    }
}
