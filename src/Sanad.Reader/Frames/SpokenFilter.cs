using Sanad.Reader.Clauses;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Leaves out what is done only by speaking, where nobody speaks: امن کے لیے خطرہ ہے accuses in a speech and only tells in a report.</summary>
internal static class SpokenFilter
{
    /// <summary>Takes out wishes and needs that are no demand, because no clause behind them says what others should do: جانا چاہتے ہیں.</summary>
    public static void DropBareWishes(SentenceParse sentence, List<Predication> predications)
    {
        for (int index = predications.Count - 1; index >= 0; index--)
        {
            Predication predication = predications[index];
            if (predication.Frame.Event == "REQUEST" && IsWish(sentence, predication) && !HasContent(sentence, predication.Clause))
            {
                predications.RemoveAt(index);
            }
        }
    }

    /// <summary>Whether a judgement that only a speaker can make has no speaker, or is about nobody.</summary>
    public static bool IsUnspoken(Predication predication, Actor[] actors, Actor[] recipients) =>
        (actors.Length == 0 || recipients.Length == 0) && predication.Frame is { Actor.Length: 0, Event: "ACCUSE" };

    private static bool IsWish(SentenceParse sentence, Predication predication) => predication.Group >= 0
        && (predication.Frame.Actor.Length == 0 || (predication.Host < 0 && sentence.Parse.Groups[predication.Group].Root == "chah"));

    private static bool HasContent(SentenceParse sentence, int owner)
    {
        for (int clause = owner + 1; clause < sentence.Clauses.Items.Count; clause++)
        {
            if (sentence.Clauses.Items[clause].Kind == ClauseKind.Complement && sentence.Clauses.Items[clause].Parent == owner)
            {
                return true;
            }
        }

        return false;
    }
}
