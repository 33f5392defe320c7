using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Figures;

/// <summary>Finds what the words directly before a number say of those it counts: a participle (گرفتار کیے گئے دو اساتذہ) or an adjective (لاپتہ 12 کان کن).</summary>
internal sealed class FateBefore(SentenceParse sentence)
{
    /// <summary>What the participle or adjective before the number measures; null if there is none.</summary>
    public string? Of(int unit, List<Predication> predications)
    {
        int start = BehindPronoun(unit);
        foreach (Predication predication in predications)
        {
            if (predication.Group >= 0 && EndOf(predication) == start && FateFinder.IsOfPeople(predication.Frame.Measure) && IsSufferedBy(predication))
            {
                return predication.Frame.Measure;
            }
        }

        return OfAdjective(start - 1);
    }

    /// <summary>Whether the predicate is a participle that says something of the noun behind it, and nothing of a number before it: لاپتہ ہونے والے 7 افراد.</summary>
    public bool IsOfNext(Predication predication)
    {
        int group = predication.Group >= 0 ? predication.Group : predication.EndUnit < sentence.Units.End ? sentence.Parse.Units[predication.EndUnit].Group : -1;
        return group >= 0 && sentence.Parse.Groups[group].Kind == VerbGroupKind.Attributive && IsSufferedBy(predication);
    }

    /// <summary>Whether the noun behind the participle suffers what it tells; of those who do it (قتل کرنے والے دو افراد) it says nothing.</summary>
    private bool IsSufferedBy(Predication predication) => predication.Group < 0 || sentence.Parse.Groups[predication.Group].Passive || Array.IndexOf(predication.Frame.Recipient, "subj") >= 0;

    private int EndOf(Predication predication) => Math.Max(predication.EndUnit, sentence.Parse.Groups[predication.Group].End);

    /// <summary>Passes over what points at those counted or says that they are all: گرفتار کیے گئے ان دو اساتذہ, ہلاک ہونے والے تمام 15 شہری.</summary>
    private int BehindPronoun(int unit) => unit - 1 > sentence.Units.Start && (sentence.Parse.Units[unit - 1].Kind == UnitKind.Pronoun || IsBehindParticiple(unit - 1)) ? unit - 1 : unit;

    private bool IsBehindParticiple(int unit) => sentence.Parse.Sense(unit).WordClass == "adverb" && sentence.Parse.Units[unit - 1].Group is >= 0 and var group
        && sentence.Parse.Groups[group].Kind == VerbGroupKind.Attributive;

    /// <summary>The fate of an adjective that opens the phrase of the number, and so cannot be the predicate of another: زخمی پانچ بچوں.</summary>
    private string? OfAdjective(int unit)
    {
        if (unit < sentence.Units.Start || sentence.Parse.Units[unit] is not { Kind: UnitKind.Word, Group: < 0, Name: null } || sentence.PhraseOf(unit) != sentence.PhraseOf(unit + 1))
        {
            return null;
        }

        bool opens = unit == sentence.Units.Start || sentence.Parse.Units[unit - 1].Kind is UnitKind.Postposition or UnitKind.Punctuation;
        return opens ? Array.Find(sentence.Parse.Sense(unit).Frames, static frame => frame.Bare && FateFinder.IsOfPeople(frame.Measure))?.Measure : null;
    }
}
