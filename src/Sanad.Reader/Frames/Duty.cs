using Sanad.Reader.Phrases;

namespace Sanad.Reader.Frames;

/// <summary>What the forms of duty say of an act: that it is only due, that it is on the programme, or that it was done.</summary>
internal static class Duty
{
    /// <summary>Whether the verb of a meeting is an infinitive with a form of "be", which says what is on the programme: صدر کو برلن آنا تھا, وزرا نے ملاقات کرنی ہے.</summary>
    public static bool IsPlannedMeeting(SentenceParse sentence, Predication predication)
    {
        if (predication is not { Frame.Event: "CONSULT", Group: >= 0 })
        {
            return false;
        }

        ref VerbGroup verb = ref sentence.Parse.Groups[predication.Group];
        bool isDue = verb is { Obligation: true, Kind: VerbGroupKind.Finite, Tense: Tense.Past or Tense.Present };
        for (int unit = verb.First; unit < verb.End; unit++)
        {
            isDue &= sentence.Parse.Sense(unit).Ending != "obligation" && sentence.Parse.Units[unit].Verb?.Root is not ("par" or "chah");
        }

        return isDue;
    }

    /// <summary>Whether the duty befell somebody, so that the act took place: معافی مانگنی پڑی.</summary>
    public static bool IsDone(SentenceParse sentence, in VerbGroup verb)
    {
        bool isDone = false;
        for (int unit = verb.First; unit < verb.End; unit++)
        {
            isDone |= sentence.Parse.Units[unit].Verb is { Root: "par" } befell && VerbGrouper.IsPerfective(befell.Form);
        }

        return isDone && verb.Tense == Tense.Past;
    }
}
