using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Frames;

/// <summary>Keeps those who died in an accident from being read as the victims of an attack: their figures stand, the event does not.</summary>
internal static class AccidentFilter
{
    /// <summary>Marks deaths without a doer as no event where the sentence, or the report before it, tells an accident and no attack.</summary>
    public static void Apply(SentenceParse sentence, List<Predication> predications)
    {
        bool isAttack = predications.Exists(predication => predication.Frame.Event is "ASSAULT" or "MOBILIZE" && !AttackMerger.IsHarm(predication)
            && (predication.Actors.Length > 0 || Array.IndexOf(predication.Frame.Modes, "destroy") < 0));
        sentence.Discourse.IsAccident = !isAttack && (sentence.Discourse.IsAccident || TellsAccident(sentence, predications));
        if (!sentence.Discourse.IsAccident)
        {
            return;
        }

        foreach (Predication harm in predications)
        {
            harm.IsMerged |= harm.Frame.Event == "ASSAULT" && harm.Actors.Length == 0;
        }
    }

    private static bool TellsAccident(SentenceParse sentence, List<Predication> predications)
    {
        foreach (Predication predication in predications)
        {
            if (predication.Frame.IsAccident)
            {
                return true;
            }
        }

        for (int unit = sentence.Units.Start; unit < sentence.Units.End; unit++)
        {
            if (sentence.Parse.Units[unit].Kind == UnitKind.Word)
            {
                foreach (Frame frame in sentence.Parse.Sense(unit).Frames)
                {
                    if (frame is { IsAccident: true, Bare: true })
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
