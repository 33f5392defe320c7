using Sanad.Model;
using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;
using Sanad.Text;

namespace Sanad.Reader.Attribution;

/// <summary>Chooses the voices that vouch for a record, nearest first, and how sure they make it.</summary>
internal static class VoiceChooser
{
    public static void Apply(SentenceParse sentence, List<Voice> voices, EventDraft draft, int group)
    {
        Collect(voices, draft.Unit, group, draft.Voices);
        draft.Certainty = CertaintyOf(sentence, draft.Voices, draft.Unit);
    }

    /// <summary>The voices over a unit, the innermost (that with the latest cue) first.</summary>
    public static void Collect(List<Voice> voices, int unit, int group, List<Voice> found)
    {
        foreach (Voice voice in voices)
        {
            if (voice.Covers(unit) && (voice.Group < 0 || voice.Group != group))
            {
                found.Add(voice);
            }
        }

        found.Sort(static (left, right) => right.Scope.Start != left.Scope.Start ? right.Scope.Start.CompareTo(left.Scope.Start) : left.Cue.Start.CompareTo(right.Cue.Start));
    }

    public static Certainty CertaintyOf(SentenceParse sentence, List<Voice> voices, int unit)
    {
        foreach (Voice voice in voices)
        {
            switch (voice.Stance)
            {
                case Stance.Believes:
                    return Certainty.Believed;
                case Stance.Denies:
                    return Certainty.Denied;
                case Stance.NotConfirmed:
                    return Certainty.Unconfirmed;
            }
        }

        return Hedged(sentence, unit);
    }

    private static Certainty Hedged(SentenceParse sentence, int unit)
    {
        TextRange units = sentence.Units;
        int clause = sentence.Clauses.ClauseOfUnit(unit);
        for (int at = units.Start; at < units.End; at++)
        {
            if (sentence.Parse.Units[at].Kind is not (UnitKind.Punctuation or UnitKind.Time or UnitKind.Number) && sentence.Clauses.ClauseOfUnit(at) == clause)
            {
                switch (sentence.Parse.Sense(at).Hedge)
                {
                    case "believed":
                        return Certainty.Believed;
                    case "unconfirmed":
                        return Certainty.Unconfirmed;
                    case "denied":
                        return Certainty.Denied;
                }
            }
        }

        return Certainty.Asserted;
    }
}
