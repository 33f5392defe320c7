using Sanad.Model;
using Sanad.Reader.Clauses;
using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;
using Sanad.Text.Morphology;

namespace Sanad.Reader.Attribution;

/// <summary>Finds who vouches for what in a sentence: saying verbs, "X's word is", "according to X", nobody named.</summary>
internal sealed class VoiceFinder(SentenceParse sentence)
{
    private static readonly Actor[] Nobody = [];

    public void Find(List<Voice> found)
    {
        foreach (int group in sentence.VerbGroups())
        {
            OfGroup(group, found);
        }

        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            if (sentence.Parse.Phrases[phrase].Case is "ke-mutabiq" or "ke-baqaul")
            {
                According(phrase, found);
            }
        }

        HeadlineVoice.Find(sentence, found);
    }

    private void OfGroup(int group, List<Voice> found)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        int host = sentence.HostOf(group);
        CueSense? cue = host >= 0 ? CueOf(host, RootOf(verb)) : null;
        if (cue is not null)
        {
            found.Add(Make(cue, cue.Form == CueForm.Genitive ? GenitiveBefore(host) : Speaker(group, host), group, host, host));
        }
        else if (verb.Kind is not VerbGroupKind.Copula and not VerbGroupKind.Infinitive && PlainCue(verb.Root, CueForm.Verb) is { } plain && HasContent(group))
        {
            Actor[] who = Speaker(group, -1);
            CueSense said = who.Length == 0 && verb.Passive ? PlainCue(verb.Root, CueForm.Impersonal) ?? plain : plain;
            found.Add(Make(said, who, group, verb.First, verb.First));
        }
    }

    private CueSense? CueOf(int host, string root)
    {
        CueSense? genitive = null;
        CueSense? impersonal = null;
        foreach (CueSense cue in sentence.Parse.Sense(host).Cues)
        {
            if (cue.Takes(root) && cue.Form != CueForm.Impersonal)
            {
                return cue;
            }

            impersonal = cue.Takes(root) ? cue : impersonal;
            genitive = cue.Form == CueForm.Genitive && cue.Verbs.Length == 0 && root == "ho" ? cue : genitive;
        }

        return genitive is not null && GenitiveBefore(host).Length > 0 ? genitive : impersonal ?? genitive;
    }

    private static string RootOf(in VerbGroup verb) => verb.Kind == VerbGroupKind.Copula ? "ho" : verb.Root;

    private CueSense? PlainCue(string root, CueForm form) =>
        sentence.Lexicon.PlainVerbCues.TryGetValue(root, out CueSense[]? cues) ? Array.Find(cues, cue => cue.Form == form) : null;

    /// <summary>Whom the genitive before a unit means, adverbs between passed over (کا مزید کہنا ہے).</summary>
    private Actor[] GenitiveBefore(int unit)
    {
        int at = sentence.PhraseOf(unit);
        if (at >= 0)
        {
            return sentence.Resolver.Possessors(at);
        }

        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.End <= unit)
            {
                return current.Is("ka") ? sentence.Resolver.All(phrase) : current.End == unit ? sentence.Resolver.Possessors(phrase) : Nobody;
            }
        }

        return Nobody;
    }

    private Actor[] Speaker(int group, int host)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        int first = host >= 0 ? host : verb.First;
        var view = new ArgumentView(sentence, sentence.Clauses.ClauseOfUnit(first), first, host >= 0 ? sentence.PhraseOf(host) : -1, verb.Passive, group);
        Actor[] who = view.Get("subj", SpeechFrame, Nobody);
        return who.Length == 0 && verb.Passive ? OfStatement(first) : who;
    }

    /// <summary>Whose statement it is that something was said in: وزارت خارجہ کے بیان میں کہا گیا; the last speaker's where it does not say.</summary>
    private Actor[] OfStatement(int before)
    {
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.End <= before && current.Is("mein") && sentence.Parse.Sense(current.End - 1).Cues.Length > 0)
            {
                Actor[] whose = SourceOf(phrase);
                return whose.Length > 0 ? whose : sentence.Discourse.Speaker is { } last ? [last] : Nobody;
            }
        }

        return Nobody;
    }

    /// <summary>Whose word a phrase is: those it means, its genitive, its modifier (پولیس رپورٹ), or the giver before it (کی جانب سے جاری بیان).</summary>
    private Actor[] SourceOf(int phrase)
    {
        Actor[] who = sentence.Resolver.All(phrase);
        who = who.Length > 0 ? who : sentence.Resolver.Possessors(phrase);
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        who = who.Length > 0 ? who : sentence.Resolver.Modifier(current.First, current.End - 1);
        bool given = who.Length == 0 && phrase > sentence.FirstPhrase && sentence.Parse.Phrases[phrase - 1].Is("ki-taraf-se") && current.First - sentence.Parse.Phrases[phrase - 1].End <= 1;
        return given ? sentence.Resolver.All(phrase - 1) : who;
    }

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

    /// <summary>A plain verb of saying reports something where a clause, a quotation or a colon follows, or "this" stands before it.</summary>
    private bool HasContent(int group)
    {
        int end = sentence.Parse.Groups[group].End;
        if (end < sentence.Units.End && (sentence.Parse.IsParticle(end, "subordinator-ke") || sentence.Parse.Units[end].Mark is '\'' or '"' or ':'))
        {
            return true;
        }

        if (end + 1 < sentence.Units.End && sentence.Parse.Units[end].Kind == UnitKind.Punctuation
            && (sentence.Parse.Units[end + 1].Mark is '\'' or '"' || sentence.Parse.IsParticle(end + 1, "subordinator-ke")))
        {
            return true;
        }

        return sentence.Parse.Groups[group].Kind != VerbGroupKind.Attributive && sentence.Parse.Groups[group].Root is "kah" or "bata";
    }

    private Voice Make(CueSense cue, Actor[] who, int group, int firstUnit, int host)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        TextRange scope = ScopeBehind(group);
        bool previous = scope.Length == 0;
        if (previous)
        {
            int clause = sentence.Clauses.ClauseOfUnit(firstUnit);
            scope = new TextRange(sentence.Clauses.Items[clause].First, firstUnit);
        }

        Stance stance = verb.Negated && cue.Stance == Stance.Confirms ? Stance.NotConfirmed : cue.Stance;
        return new Voice
        {
            Who = who,
            Stance = stance,
            Cue = sentence.Parse.Tokens(Math.Min(host, firstUnit) < 0 ? firstUnit : Math.Max(host, sentence.Units.Start), verb.End),
            Scope = scope,
            Group = group,
            Quote = cue.Quote && who.Length > 0 && stance != Stance.NotConfirmed,
            IsOfPrevious = previous && IsAboutPrevious(firstUnit),
            Rule = "said-" + cue.Id,
        };
    }

    /// <summary>Whether the clause of the cue speaks of "this", "it", which the sentence before told.</summary>
    private bool IsAboutPrevious(int unit)
    {
        int first = sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(unit)].First;
        for (int at = first; at < unit; at++)
        {
            if (sentence.Parse.Units[at].Kind == UnitKind.Pronoun && sentence.Parse.Units[at].Sense.Pronoun is { Kind: "demonstrative", Plural: false })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What follows the cue as its content: the clauses behind کہ, or a quotation, to the end of the sentence.</summary>
    private TextRange ScopeBehind(int group)
    {
        int end = sentence.Parse.Groups[group].End;
        int unit = end;
        while (unit < sentence.Units.End && sentence.Parse.Units[unit].Kind == UnitKind.Punctuation && sentence.Parse.Units[unit].Mark is not ('\'' or '"' or ':'))
        {
            unit++;
        }

        bool follows = unit < sentence.Units.End && (sentence.Parse.IsParticle(unit, "subordinator-ke") || sentence.Parse.Units[unit].Mark is '\'' or '"' or ':');
        if (!follows)
        {
            return IsLast(unit) ? default : IsSpeechRun(group, unit) ? new TextRange(unit, sentence.Units.End) : default;
        }

        return new TextRange(unit, sentence.Units.End);
    }

    private bool IsLast(int unit) => unit >= sentence.Units.End;

    /// <summary>A cue that ends its clause with more of the sentence behind it, کہ left out: کا کہنا ہے لوگوں نے ….</summary>
    private bool IsSpeechRun(int group, int unit) => sentence.Parse.Groups[group].Form == WordForm.Infinitive && sentence.Parse.Units[unit].Kind != UnitKind.Particle;

    private void According(int phrase, List<Voice> found)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        Actor[] who = SourceOf(phrase);
        if (who.Length == 0 && sentence.Parse.Sense(current.End - 1).Cues.Length == 0)
        {
            return;
        }

        int clause = sentence.Clauses.ClauseOfPhrase(phrase);
        int start = sentence.Clauses.Items[clause].Kind == ClauseKind.Main ? sentence.Units.Start : sentence.Clauses.Items[clause].First;
        found.Add(new Voice
        {
            Who = who,
            Stance = who.Length > 0 ? Stance.States : Stance.Believes,
            Cue = sentence.Parse.Tokens(current.End, current.End + 1),
            Scope = new TextRange(start, sentence.Units.End),
            Quote = who.Length > 0,
            Rule = "according-to",
        });
    }
}
