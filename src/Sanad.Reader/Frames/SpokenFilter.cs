using Sanad.Reader.Clauses;
using Sanad.Reader.Phrases;
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
            if (predication.Frame.Event == "REQUEST" && IsWish(sentence, predication) && !IsDemand(sentence, predication))
            {
                predications.RemoveAt(index);
            }
        }
    }

    /// <summary>Whether a judgement or want that only a speaker can have has no speaker, or is about nobody.</summary>
    public static bool IsUnspoken(SentenceParse sentence, Predication predication, Actor[] actors, Actor[] recipients)
    {
        bool isLacking = actors.Length == 0 || recipients.Length == 0;
        return predication.Frame.Event switch
        {
            "ACCUSE" => predication.Frame is { Actor.Length: 0, Implied.Length: 0 } && (isLacking || IsUnreal(sentence, predication)),
            "REQUEST" => isLacking && IsWish(sentence, predication),
            _ => false,
        };
    }

    /// <summary>Whether it is only possible or to come, which is a fear and no judgement.</summary>
    private static bool IsUnreal(SentenceParse sentence, Predication predication) => sentence.Clauses.Items[predication.Clause].Conditional || predication.Group < 0
        || sentence.Parse.Groups[predication.Group] is { Ability: true } or { Negated: true } or { Tense: Tense.Future or Tense.Subjunctive } or { Kind: VerbGroupKind.Infinitive };

    /// <summary>Whether somebody in office wants what the clause behind says.</summary>
    private static bool IsDemand(SentenceParse sentence, Predication predication) => HasContent(sentence, predication.Clause) && !sentence.Parse.Groups[predication.Group].Negated
        && (predication.Actors.Length == 0 || Array.Exists(predication.Actors, actor => actor.Sector is not ("CVL" or "UNK" or "UAF" or "CRM")));

    private static bool IsWish(SentenceParse sentence, Predication predication) => predication.Group >= 0 && predication.Frame.Id is not (DemandFinder.Id or WishFinder.Id)
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
