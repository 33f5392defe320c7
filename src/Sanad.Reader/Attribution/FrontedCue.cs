using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Attribution;

/// <summary>Finds a cue's noun that stands apart from its verb, the speaker or a circumstance between: یہ دعویٰ | پولیس نے | کیا, اس بات کی تصدیق | سماعت کے دوران | کی, حملے کی ذمہ داری | تنظیم نے | قبول کی.</summary>
internal sealed class FrontedCue(SentenceParse sentence)
{
    /// <summary>Tokens of a noun without a genitive: ذمہ داری.</summary>
    private const int MostOfNoun = 2;

    /// <summary>The cue and its noun's unit; no cue where the group has none.</summary>
    public (CueSense? Cue, int Unit) Of(int group)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        int host = sentence.HostOf(group);
        int before = host >= 0 ? host - 1 : verb.First - 1;
        if (before <= sentence.Units.Start || verb.Kind == VerbGroupKind.Infinitive || !IsBetween(before))
        {
            return default;
        }

        CueForm form = host >= 0 ? CueForm.Apart : CueForm.Verb;
        int first = sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(verb.First)].First;
        for (int unit = before - 1; unit >= first && !EndsReach(unit); unit--)
        {
            if (IsHead(unit, form) && CueAt(unit, form, verb.Root) is { } cue)
            {
                return (cue, unit);
            }
        }

        return default;
    }

    private CueSense? CueAt(int unit, CueForm form, string root)
    {
        foreach (CueSense cue in sentence.Parse.Sense(unit).Cues)
        {
            if (cue.Form == form && cue.Takes(root))
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary>A case mark, a time or a word of emphasis can part a noun from its verb.</summary>
    private bool IsBetween(int unit) => sentence.Parse.Units[unit].Kind switch
    {
        UnitKind.Time => true,
        UnitKind.Postposition => sentence.Parse.Sense(unit).Postposition is not "ka",
        _ => sentence.Parse.IsParticle(unit, "emphasis"),
    };

    /// <summary>Behind another verb, conjunction or comma a noun is another verb's.</summary>
    private bool EndsReach(int unit) => sentence.Parse.Units[unit].Group >= 0 || sentence.Parse.IsMark(unit, Marks.Comma)
        || (sentence.Parse.Units[unit].Kind == UnitKind.Particle && !sentence.Parse.IsParticle(unit, "emphasis"));

    /// <summary>Whether a noun stands behind its genitive or "this" (ان حملوں کی ذمہ داری, یہ دعویٰ) and bears no case.</summary>
    private bool IsHead(int unit, CueForm form) => sentence.Parse.Units[unit].Kind == UnitKind.Word && unit > sentence.Units.Start && sentence.Parse.Sense(unit).Cues.Length > 0
        && sentence.Parse.Units[unit + 1].Kind != UnitKind.Postposition
        && ((form == CueForm.Apart && sentence.Parse.Units[unit].End - sentence.Parse.Units[unit].First > MostOfNoun) || sentence.Parse.IsPostposition(unit - 1, "ka") || (sentence.Parse.Units[unit - 1].Kind == UnitKind.Pronoun && sentence.Parse.Sense(unit - 1).Pronoun is { Kind: "demonstrative" }));
}
