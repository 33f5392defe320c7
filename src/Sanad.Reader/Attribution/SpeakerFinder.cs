using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Attribution;

/// <summary>Says who speaks by a verb or a noun of saying: its agent or subject, the genitive of its noun, the owner of the statement.</summary>
internal sealed class SpeakerFinder(SentenceParse sentence)
{
    private readonly SourceFinder sources = new(sentence);
    private readonly UnknownSpeaker unknown = new(sentence);
    private static readonly Actor[] Nobody = [];
    private static readonly Frame SpeechFrame = new()
    {
        Id = "say",
        Verbs = [],
        Event = string.Empty,
        Modes = [],
        Contexts = [],
        Actor = ["subj"],
        Recipient = [],
        Joint = false,
        Implied = string.Empty,
        Measure = string.Empty,
        Bare = false,
        OwnsContent = false,
    };

    /// <summary>The speaker by a cue whose noun stands right before its verb.</summary>
    public Actor[] Of(CueSense cue, int group, int host)
    {
        if (cue.Form != CueForm.Genitive)
        {
            // ان کا مؤقف | سامنے آیا
            bool isOwned = cue.Form == CueForm.Verb && sentence.Parse.Groups[group] is { Root: "aa", Passive: false };
            Actor[] owner = isOwned ? sources.GenitiveBefore(host) : Nobody;
            return owner.Length > 0 ? owner : Of(group, host);
        }

        Actor[] who = sources.GenitiveBefore(host);
        who = who.Length > 0 ? who : Behind(group);
        return who.Length > 0 || !IsAgentMarked(host) ? who : Of(group, host);
    }

    /// <summary>The speaker by a verb: its agent or subject, of a passive whoever's statement it stands in, else somebody unknown.</summary>
    public Actor[] Of(int group, int host)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        int first = host >= 0 ? host : verb.First;
        var view = new ArgumentView(sentence, sentence.Clauses.ClauseOfUnit(first), first, host >= 0 ? sentence.PhraseOf(host) : -1, verb.Passive, group);
        Actor[] who = view.Get("subj", SpeechFrame, Nobody);
        return who.Length > 0 ? who : verb.Passive ? sources.OfStatement(first) : unknown.Of(group, first);
    }

    /// <summary>The genitive that ends the sentence behind the cue: یہ کہنا تھا | وزیر خارجہ کا.</summary>
    private Actor[] Behind(int group)
    {
        int end = sentence.Parse.Groups[group].End;
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase && sentence.Parse.Phrases[phrase].First >= end; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            bool isLast = current.End + 1 >= sentence.Units.End || sentence.Parse.Units[current.End + 1].Kind == UnitKind.Punctuation;
            if (current.Is("ka") && isLast && sentence.Parse.Phrases[phrase].ChainFirst is var chain && sentence.Parse.Phrases[chain].First == end)
            {
                return sentence.Resolver.All(phrase);
            }
        }

        return Nobody;
    }

    /// <summary>ترجمان نے کہنا تھا: two ways of saying it run together, as reports do.</summary>
    private bool IsAgentMarked(int host) => host > sentence.Units.Start && sentence.Parse.IsPostposition(host - 1, "ne");
}
