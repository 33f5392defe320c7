using Sanad.Reader.Phrases;

namespace Sanad.Reader.Frames;

/// <summary>Gives an operation or attack whom it is aimed at, where only the infinitive before it says so: شہر کو باغیوں کے قبضے سے چھڑانے کے لیے | آپریشن, باغیوں کو نکالنے کی | کارروائی.</summary>
internal static class OperationAims
{
    /// <summary>Units between the infinitive's case mark and the noun that may say how or since when.</summary>
    private const int MostBetween = 4;

    /// <summary>Takes the parties of such an infinitive over, which is then no event beside the operation.</summary>
    public static void Apply(SentenceParse sentence, List<Predication> predications)
    {
        foreach (Predication act in predications)
        {
            if (act is not { Frame: { Event: "ASSAULT", Joint: false, Measure: "" }, Host: >= 0, Recipients: [], IsMerged: false } || !act.Frame.Recipient.Contains("ke-khilaf"))
            {
                continue;
            }

            Predication? aim = predications.Find(other => IsAim(sentence, other, act));
            if (aim is not null)
            {
                act.Recipients = aim.Recipients;
                act.Actors = act.Actors.Length > 0 ? act.Actors : aim.Actors;
                act.FirstUnit = Math.Min(act.FirstUnit, aim.FirstUnit);
                aim.IsMerged = true;
            }
        }
    }

    private static bool IsAim(SentenceParse sentence, Predication aim, Predication act) => aim is { Frame.Event: "ASSAULT", Group: >= 0, IsMerged: false, Recipients.Length: > 0 }
        && aim.Clause == act.Clause && aim.EndUnit < act.Host && act.Host - aim.EndUnit <= MostBetween
        && sentence.Parse.Groups[aim.Group].Kind == VerbGroupKind.Infinitive && sentence.CaseBehind(aim.Group) is "ke-liye" or "ka";
}
