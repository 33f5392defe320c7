using Sanad.Model;
using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text;

namespace Sanad.Reader.Attribution;

/// <summary>Finds whether a word on something speaks of what was told before it, in its own sentence or in the one before: "this was said by …", "they have not confirmed it", "Moscow denies these claims".</summary>
internal sealed class ToldBefore(SentenceParse sentence)
{
    private const string RejectedClaim = "rad-kar";
    private const string Such = "aisa";

    /// <summary>Whether a cue without content speaks of what was told before.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="verb">Its verb.</param>
    /// <param name="unit">First unit of the cue.</param>
    /// <param name="stance">What the speaker makes of it.</param>
    public bool IsMeant(CueSense cue, in VerbGroup verb, int unit, Stance stance)
    {
        // Who rejects a claim denies nothing that happened; what will, may or must be acknowledged is a stand, no word on the facts.
        bool isOnFacts = IsOnFacts(stance);
        if (!verb.ClosesClause || cue.Id == RejectedClaim || (isOnFacts && (verb.Obligation || verb.Tense is Tense.Future or Tense.Subjunctive)))
        {
            return false;
        }

        int first = sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(unit)].First;
        for (int at = unit - 1; at >= first && !(isOnFacts && EndsObject(at, unit)); at--)
        {
            if (sentence.Parse.Units[at].Kind == UnitKind.Pronoun && sentence.Parse.Units[at].Sense.Pronoun is { Kind: "demonstrative" } pronoun && IsObject(sentence.PhraseOf(at), stance) && Points(pronoun, at, stance))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word says of something whether it is so.</summary>
    public static bool IsOnFacts(Stance stance) => stance is Stance.Confirms or Stance.Denies or Stance.NotConfirmed;

    /// <summary>The units before the clause of a cue that hold a clause of their own; empty where it opens the sentence.</summary>
    public TextRange InSentence(int unit)
    {
        int first = sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(unit)].First;
        for (int at = sentence.Units.Start; at < first; at++)
        {
            if (sentence.Parse.Units[at].Group is >= 0 and var group && sentence.Parse.Groups[group].ClosesClause)
            {
                return new TextRange(sentence.Units.Start, first);
            }
        }

        return default;
    }

    /// <summary>A genitive that does not end at the cue is of another noun: اس کے اہلکاروں | کے | ملوث ہونے کی تردید.</summary>
    private bool EndsObject(int at, int cue)
    {
        if (!sentence.Parse.IsPostposition(at, "ka"))
        {
            return false;
        }

        for (int unit = at + 1; unit < cue; unit++)
        {
            if (sentence.Parse.Units[unit].Kind == UnitKind.Postposition && !sentence.Parse.IsPostposition(unit, "se") && !sentence.Parse.IsPostposition(unit, "par") && !sentence.Parse.IsPostposition(unit, "ne"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a phrase can be what is confirmed or told; what is not confirmed can also be what nothing was said about.</summary>
    private bool IsObject(int phrase, Stance stance) => phrase < 0 || (stance == Stance.NotConfirmed
        ? sentence.Parse.Phrases[phrase].Case is not ("ne" or "se")
        : sentence.Parse.Phrases[phrase].Case is "" or "ka" or "ko");

    /// <summary>One thing was told; "these" are several things where they are left open or are words, and "such" things only where they are words.</summary>
    private bool Points(PronounSense pronoun, int at, Stance stance) => pronoun.Id is Such ? IsOnFacts(stance) && IsOfWords(at + 1)
        : !pronoun.Plural || stance == Stance.NotConfirmed || (IsOnFacts(stance) && IsOfWords(at + 1));

    /// <summary>Whether a noun is one of telling: ان دعووں, ان الزامات.</summary>
    private bool IsOfWords(int unit) => unit < sentence.Units.End && sentence.Parse.Units[unit].Kind == UnitKind.Word && sentence.Parse.Sense(unit).Cues.Length > 0;
}
