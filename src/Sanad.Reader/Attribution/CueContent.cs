using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;
using Sanad.Text;
using Sanad.Text.Morphology;

namespace Sanad.Reader.Attribution;

/// <summary>Finds what a cue of saying says: the words behind it, or a quotation before it.</summary>
internal sealed class CueContent(SentenceParse sentence)
{
    private const int FewestQuotedWords = 3;

    /// <summary>A plain verb of saying reports something where a clause, a quotation or a colon follows, or "this" stands before it.</summary>
    public bool IsToldBy(int group)
    {
        if (IsUnsaid(group))
        {
            return false;
        }

        int end = sentence.Parse.Groups[group].End;
        if (end < sentence.Units.End && OpensContent(end))
        {
            return true;
        }

        if (end + 1 < sentence.Units.End && sentence.Parse.Units[end].Kind == UnitKind.Punctuation && OpensContent(end + 1) && sentence.Parse.Units[end + 1].Mark != ':')
        {
            return true;
        }

        return IsOwnVerb(group) && IsSaying(sentence.Parse.Groups[group].Root);
    }

    /// <summary>Whether "without" stands behind the verb: وجہ بتائے بغیر.</summary>
    private bool IsUnsaid(int group) => sentence.Parse.Groups[group].End is var end && end < sentence.Units.End && sentence.Parse.IsPostposition(end, "baghair");

    /// <summary>What follows the cue as its content: the clauses behind کہ, a colon or the verb itself, or a quotation, to the end of the sentence.</summary>
    public TextRange Behind(int group, bool isPlain)
    {
        int end = EndOfVerbs(group);
        int unit = end;
        while (unit < sentence.Units.End && sentence.Parse.Units[unit].Kind == UnitKind.Punctuation && !OpensContent(unit))
        {
            unit++;
        }

        bool follows = unit < sentence.Units.End && (OpensContent(unit) || IsSpeechRun(group, isPlain, end, unit));
        return follows ? new TextRange(unit, sentence.Units.End) : default;
    }

    /// <summary>The quotation that opens the sentence, where it ends before the cue: ’…‘، وزیر نے جواب دیا; empty if there is none.</summary>
    public TextRange QuotedBefore(int cue)
    {
        int start = sentence.Units.Start;
        char mark = MarkAt(start);
        if (mark == '\0')
        {
            return default;
        }

        int words = 0;
        for (int unit = start + 1; unit < cue; unit++)
        {
            if (MarkAt(unit) == mark && unit > start + 1)
            {
                return words >= FewestQuotedWords && IsSpoken(start, unit) ? new TextRange(start, unit) : default;
            }

            words += sentence.Parse.Units[unit].Kind == UnitKind.Punctuation ? 0 : 1;
        }

        return default;
    }

    /// <summary>A name in quotation marks goes on with a case mark or a noun; words of somebody hold a clause, or a comma parts them off.</summary>
    private bool IsSpoken(int start, int close)
    {
        bool isParted = sentence.Parse.Units[close + 1].Kind == UnitKind.Punctuation;
        for (int unit = start; unit < close && !isParted; unit++)
        {
            isParted = sentence.Parse.Units[unit].Group is >= 0 and var group && sentence.Parse.Groups[group].ClosesClause;
        }

        return isParted && sentence.Parse.Units[close + 1].Kind != UnitKind.Postposition;
    }

    private char MarkAt(int unit) => sentence.Parse.Units[unit] is { Kind: UnitKind.Punctuation, Mark: '\'' or '"' } mark ? mark.Mark : '\0';

    private bool OpensContent(int unit) => sentence.Parse.IsParticle(unit, "subordinator-ke") || sentence.Parse.Units[unit].Mark is '\'' or '"' or ':';

    /// <summary>Behind the verb and the verbs that carry it on: مطالبہ کرتا | آ رہا ہے.</summary>
    private int EndOfVerbs(int group)
    {
        int end = sentence.Parse.Groups[group].End;
        while (end < sentence.Units.End && sentence.Parse.Units[end].Group is >= 0 and var next && sentence.Parse.Groups[next].First == end && sentence.Parse.Groups[next].Kind != VerbGroupKind.Attributive)
        {
            end = sentence.Parse.Groups[next].End;
        }

        return end;
    }

    /// <summary>A cue that ends its clause with a whole clause behind it, کہ left out: کا کہنا ہے لوگوں نے …, وزیر نے کہا وہ ….</summary>
    private bool IsSpeechRun(int group, bool isPlain, int end, int unit)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        if (verb.Form == WordForm.Infinitive)
        {
            return sentence.Parse.Units[unit].Kind != UnitKind.Particle;
        }

        bool isSaying = isPlain && (verb.ClosesClause || verb.Passive) && IsOwnVerb(group) && IsSaying(verb.Root) && end == unit;
        return isSaying && !IsJoined(unit) && HasClause(unit);
    }

    /// <summary>Whether a verb says nothing of the noun behind it; بیان میں کہا گیا | پاکستانی … looks as if it did.</summary>
    private bool IsOwnVerb(int group) => sentence.Parse.Groups[group] is { Kind: not VerbGroupKind.Attributive } or { Passive: true };

    private static bool IsSaying(string root) => root is "kah" or "bata";

    /// <summary>Whether a conjunction or a relative pronoun joins what follows to the clause before.</summary>
    private bool IsJoined(int unit)
    {
        ref Unit next = ref sentence.Parse.Units[unit];
        bool isParticle = next.Kind == UnitKind.Particle && !sentence.Parse.IsParticle(unit, "emphasis") && !sentence.Parse.IsParticle(unit, "subordinator-if");
        return isParticle || next.Kind is UnitKind.Postposition or UnitKind.Ending || (next.Kind == UnitKind.Pronoun && next.Sense.Pronoun is { Kind: "relative" or "interrogative" });
    }

    private bool HasClause(int from)
    {
        for (int unit = from; unit < sentence.Units.End; unit++)
        {
            if (sentence.Parse.Units[unit].Group is >= 0 and var group && sentence.Parse.Groups[group].ClosesClause)
            {
                return true;
            }
        }

        return false;
    }
}
