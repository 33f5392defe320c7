using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Finds those of whom a participle read as one word tells that they were killed: مارے گئے صحافی, مارے جانے والوں کی.</summary>
internal static class Fallen
{
    /// <summary>Whom the noun behind the participle means, nobody where it stands alone; null where the unit is no such participle.</summary>
    public static Actor[]? Of(SentenceParse sentence, int unit)
    {
        if (!Array.Exists(sentence.Parse.Sense(unit).Frames, static frame => frame is { Event: "ASSAULT", Measure: "killed", Bare: true, Verbs.Length: 0 } && frame.Recipient.Contains("subj")))
        {
            return null;
        }

        bool isAgentive = unit + 1 < sentence.Units.End && sentence.Parse.Units[unit + 1].Kind == UnitKind.Ending;
        int first = isAgentive ? unit + 2 : unit + 1;
        int phrase = first < sentence.Units.End ? sentence.PhraseOf(first) : -1;
        Actor[] people = phrase < 0 || (!isAgentive && phrase != sentence.PhraseOf(unit)) ? [] : sentence.Resolver.Resolve(first, sentence.Parse.Phrases[phrase].End, sentence.Resolver.Possessors(phrase));
        return people.Length > 0 || isAgentive ? people : null;
    }
}
