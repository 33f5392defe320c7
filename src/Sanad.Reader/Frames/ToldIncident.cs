using Sanad.Reader.Phrases;

namespace Sanad.Reader.Frames;

/// <summary>Tells whether "this incident" says again that an attack took place: یہ واقعہ | منگل کو | پیش آیا.</summary>
internal static class ToldIncident
{
    /// <summary>Row of the frame.</summary>
    public const string Id = "incident";

    /// <summary>Whether a predicate other than an incident, or an incident of which "this" or "that" says that it is known, is said to have taken place.</summary>
    public static bool Holds(SentenceParse sentence, Predication predication)
    {
        if (predication.Frame.Id != Id)
        {
            return true;
        }

        int phrase = sentence.PhraseOf(predication.Host);
        ref VerbGroup verb = ref sentence.Parse.Groups[predication.Group];
        bool isAspect = verb.First - 1 > predication.Host && sentence.Parse.Sense(verb.First - 1).IsAspect;
        return isAspect && phrase >= 0 && verb is { Negated: false, Kind: VerbGroupKind.Finite }
            && sentence.Parse.Units[sentence.Parse.Phrases[phrase].First] is { Kind: UnitKind.Pronoun, Sense.Pronoun: { Kind: "demonstrative", Case: "direct" } };
    }
}
