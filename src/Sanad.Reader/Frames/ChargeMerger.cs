
namespace Sanad.Reader.Frames;

/// <summary>Gives a charge that is only the ground of what the clause tells to those who act on it: حملے کے الزام میں وارنٹ جاری کیے.</summary>
/// <remarks>A sentence already says what somebody is guilty of, and an arrest by nobody named does not tell who charges; there the charge is no event of its own.</remarks>
internal static class ChargeMerger
{
    public static void Merge(SentenceParse sentence, List<Predication> predications)
    {
        foreach (Predication charge in predications)
        {
            if (!IsGround(sentence, charge))
            {
                continue;
            }

            Predication? act = predications.Find(other => other.Clause == charge.Clause && other.EndUnit > charge.EndUnit && !other.IsMerged
                && other.Frame.Event is "SANCTION" or "COERCE" or "THREATEN");
            if (act is not null)
            {
                Join(charge, act);
            }
        }
    }

    private static void Join(Predication charge, Predication act)
    {
        if (act.Actors.Length == 0 || Array.IndexOf(act.Frame.Modes, "convict") >= 0)
        {
            charge.IsMerged = true;
            return;
        }

        charge.Actors = charge.Actors.Length > 0 ? charge.Actors : act.Actors;
        charge.Recipients = act.Recipients.Length > 0 ? act.Recipients : charge.Recipients;
    }

    private static bool IsGround(SentenceParse sentence, Predication predication)
    {
        int phrase = predication is { IsBare: true, Host: >= 0, Frame.Event: "ACCUSE" } && Array.IndexOf(predication.Frame.Modes, "allege") >= 0 ? sentence.PhraseOf(predication.Host) : -1;
        return phrase >= 0 && sentence.Parse.Phrases[phrase] is var found && found.Case is "mein" or "par" or "ke-tahat" && found.End - 1 == predication.Host;
    }
}
