using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Frames;

/// <summary>Keeps those who died in an accident from being read as the victims of an attack: their figures stand, the event does not.</summary>
internal static class AccidentFilter
{
    /// <summary>Marks deaths without a doer as no event where the sentence, or the report before it, tells an accident and no attack.</summary>
    public static void Apply(SentenceParse sentence, List<Predication> predications)
    {
        bool isAttack = predications.Exists(predication => predication.Frame.Event == "ASSAULT" && predication.Actors.Length > 0) || Names(sentence, IsAttack);
        sentence.Discourse.IsAccident = !isAttack && (sentence.Discourse.IsAccident || predications.Exists(predication => predication.Frame.IsAccident) || Names(sentence, IsAccident));
        if (!sentence.Discourse.IsAccident)
        {
            return;
        }

        foreach (Predication harm in predications)
        {
            harm.IsMerged |= harm.Frame.Event == "ASSAULT" && harm.Actors.Length == 0;
        }
    }

    private static bool IsAttack(Frame frame) => frame is { Event: "ASSAULT", Bare: true, Measure: "", Recipient.Length: > 0 } && Array.IndexOf(frame.Modes, "destroy") < 0;

    private static bool IsAccident(Frame frame) => frame is { IsAccident: true, Bare: true };

    /// <summary>Whether a noun of the sentence can tell what <paramref name="wanted"/> asks for.</summary>
    private static bool Names(SentenceParse sentence, Predicate<Frame> wanted)
    {
        for (int unit = sentence.Units.Start; unit < sentence.Units.End; unit++)
        {
            Frame[] frames = sentence.Parse.Units[unit].Kind == UnitKind.Word ? sentence.Parse.Sense(unit).Frames : [];
            foreach (Frame frame in frames)
            {
                if (wanted(frame))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
