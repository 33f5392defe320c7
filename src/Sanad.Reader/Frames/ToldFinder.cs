using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Frames;

/// <summary>Finds what somebody is told to do, without a noun of asking: شہریوں کو گھروں میں رہنے کا کہا, فوج سے علاقہ خالی کرنے کو کہا.</summary>
internal sealed class ToldFinder(SentenceParse sentence)
{
    private static readonly Frame Told = DemandFinder.FrameOf("demand-told", ["subj"], ["se", "ko"], ownsContent: true);

    private readonly SlotFiller slots = new(sentence);

    /// <summary>Adds a request for each finite "tell" right behind an infinitive with its case mark.</summary>
    public void Find(List<Predication> predications)
    {
        foreach (int group in sentence.VerbGroups())
        {
            if (IsTelling(group) && !predications.Exists(other => other.Group == group) && slots.Fill(Told, group, -1) is { Recipients.Length: > 0 } telling && Array.TrueForAll(telling.Actors, MayBid))
            {
                predications.Add(telling);
            }
        }
    }

    /// <summary>Whether somebody can bid others in public; private people who tell each other to do things are no news of it.</summary>
    private static bool MayBid(Resolution.Actor actor) => actor.Sector is not ("CVL" or "UNK" or "LAB" or "EDU");

    private bool IsTelling(int group)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        if (verb.Root != "kah" || verb.Kind is not (VerbGroupKind.Finite or VerbGroupKind.Conjunctive or VerbGroupKind.Participle) || verb.First - 2 < sentence.Units.Start)
        {
            return false;
        }

        bool isMarked = sentence.Parse.IsPostposition(verb.First - 1, "ka") || sentence.Parse.IsPostposition(verb.First - 1, "ko") || sentence.Parse.IsPostposition(verb.First - 1, "ke-liye");
        int act = sentence.Parse.Units[verb.First - 2].Group;
        return isMarked && act >= 0 && sentence.Parse.Groups[act].Kind == VerbGroupKind.Infinitive;
    }
}
