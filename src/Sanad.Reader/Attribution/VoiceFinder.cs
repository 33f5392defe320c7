using Sanad.Model;
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
    private const int MostBeforeCue = 3;
    private static readonly Actor[] Nobody = [];
    private readonly SourceFinder sources = new(sentence);
    private readonly AccordingFinder according = new(sentence);

    public void Find(List<Voice> found)
    {
        foreach (int group in sentence.VerbGroups())
        {
            OfGroup(group, found);
        }

        according.Find(found);
        HeadlineVoice.Find(sentence, found);
    }

    private void OfGroup(int group, List<Voice> found)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        int host = sentence.HostOf(group);
        CueSense? cue = host >= 0 ? CueOf(host, RootOf(verb)) : null;
        if (cue is not null)
        {
            found.Add(Make(cue, cue.Form == CueForm.Genitive ? sources.GenitiveBefore(host) : Speaker(group, host), group, host, host));
        }
        else if (Fronted(group) is { Cue: { } fronted } apart)
        {
            found.Add(Make(fronted, Speaker(group, -1), group, apart.Unit, host >= 0 ? host : verb.First));
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
            if (cue.Takes(root) && cue.Form is not (CueForm.Impersonal or CueForm.Statement or CueForm.Apart))
            {
                return cue;
            }

            impersonal = cue.Takes(root) ? cue : impersonal;
            genitive = cue.Form == CueForm.Genitive && cue.Verbs.Length == 0 && root == "ho" ? cue : genitive;
        }

        // حملے کی تصدیق ہوئی: the genitive is what is confirmed.
        genitive = impersonal is { Stance: Stance.Confirms } ? null : genitive;
        return genitive is not null && sources.GenitiveBefore(host).Length > 0 ? genitive : impersonal ?? genitive;
    }

    /// <summary>A cue's noun that its speaker stands between it and its verb: یہ دعویٰ | پولیس نے | کیا, حملے کی ذمہ داری | تنظیم نے | قبول کی.</summary>
    private (CueSense? Cue, int Unit) Fronted(int group)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        int host = sentence.HostOf(group);
        int marked = host >= 0 ? host - 1 : verb.First - 1;
        if (marked <= sentence.Units.Start || !sentence.Parse.IsPostposition(marked, "ne"))
        {
            return default;
        }

        CueForm form = host >= 0 ? CueForm.Apart : CueForm.Verb;
        for (int unit = marked - 1; unit >= sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(verb.First)].First; unit--)
        {
            CueSense? cue = IsHead(unit) ? Array.Find(sentence.Parse.Sense(unit).Cues, cue => cue.Form == form && cue.Takes(sentence.Parse.Groups[group].Root)) : null;
            if (cue is not null)
            {
                return (cue, unit);
            }
        }

        return default;
    }

    /// <summary>Whether a noun stands behind its genitive or "this" (ان حملوں کی ذمہ داری, یہ دعویٰ) and bears no case.</summary>
    private bool IsHead(int unit) => sentence.Parse.Units[unit].Kind == UnitKind.Word && unit > sentence.Units.Start && sentence.Parse.Sense(unit).Cues.Length > 0
        && sentence.Parse.Units[unit + 1].Kind != UnitKind.Postposition
        && (sentence.Parse.IsPostposition(unit - 1, "ka") || (sentence.Parse.Units[unit - 1].Kind == UnitKind.Pronoun && sentence.Parse.Sense(unit - 1).Pronoun is { Kind: "demonstrative" }));

    private static string RootOf(in VerbGroup verb) => verb.Kind == VerbGroupKind.Copula ? "ho" : verb.Root;

    private CueSense? PlainCue(string root, CueForm form) =>
        sentence.Lexicon.PlainVerbCues.TryGetValue(root, out CueSense[]? cues) ? Array.Find(cues, cue => cue.Form == form) : null;

    private Actor[] Speaker(int group, int host)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        int first = host >= 0 ? host : verb.First;
        var view = new ArgumentView(sentence, sentence.Clauses.ClauseOfUnit(first), first, host >= 0 ? sentence.PhraseOf(host) : -1, verb.Passive, group);
        Actor[] who = view.Get("subj", SpeechFrame, Nobody);
        return who.Length > 0 ? who : verb.Passive ? sources.OfStatement(first) : sources.SomeoneUnknown(group, first);
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
        bool isSaid = !verb.Negated && !IsDeniedBefore(firstUnit, verb.First) && stance != Stance.NotConfirmed && IsReported(verb) && !(previous && (cue.NeedsContent || IsOrder(verb.First)));
        return new Voice
        {
            Who = SourceFinder.Settle(who),
            Stance = stance,
            Cue = sentence.Parse.Tokens(Math.Min(host, firstUnit) < 0 ? firstUnit : Math.Max(host, sentence.Units.Start), verb.End),
            Scope = scope,
            Group = group,
            CueUnit = firstUnit,
            Quote = cue.Quote && who.Length > 0 && isSaid,
            HasContent = !previous,
            IsFinite = verb.ClosesClause,
            IsOfPrevious = previous && verb.ClosesClause && IsAboutPrevious(firstUnit),
            Rule = "said-" + cue.Id,
        };
    }

    /// <summary>Whether it has been said: what somebody will, may or must say is no report.</summary>
    private static bool IsReported(in VerbGroup verb) => verb.Tense is not (Tense.Future or Tense.Subjunctive) && !verb.Ability && !verb.Obligation;

    /// <summary>ذمہ داری قبول نہیں کی, نہ ہی یہ بتایا گیا: a negation between noun and verb, or at the head of the clause.</summary>
    private bool IsDeniedBefore(int first, int verb)
    {
        int clause = sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(first)].First;
        for (int unit = Math.Max(clause, first - MostBeforeCue); unit < verb; unit++)
        {
            if (sentence.Parse.IsParticle(unit, "negation"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>بیان دینے کو کہا: to tell somebody to do something.</summary>
    private bool IsOrder(int verb)
    {
        int before = verb - 2;
        return before >= sentence.Units.Start && sentence.Parse.Units[before + 1].Kind == UnitKind.Postposition && sentence.Parse.Units[before].Group is >= 0 and var group
            && sentence.Parse.Groups[group].Kind == VerbGroupKind.Infinitive && sentence.Parse.Sense(before + 1).Postposition is "ko" or "ke-liye";
    }

    /// <summary>Whether the clause of the cue speaks of "this", "it", which the sentence before told.</summary>
    private bool IsAboutPrevious(int unit)
    {
        int first = sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(unit)].First;
        for (int at = first; at < unit; at++)
        {
            if (sentence.Parse.Units[at].Kind == UnitKind.Pronoun && sentence.Parse.Units[at].Sense.Pronoun is { Kind: "demonstrative", Plural: false }
                && (sentence.PhraseOf(at) < 0 || sentence.Parse.Phrases[sentence.PhraseOf(at)].Case is "" or "ka" or "ko"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What follows the cue as its content: the clauses behind کہ, or a quotation, to the end of the sentence.</summary>
    private TextRange ScopeBehind(int group)
    {
        int unit = EndOfVerbs(group);
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

    /// <summary>Behind the verb and the verbs that carry it on: مطالبہ کرتا | آ رہا ہے.</summary>
    private int EndOfVerbs(int group)
    {
        int end = sentence.Parse.Groups[group].End;
        while (end < sentence.Units.End && sentence.Parse.Units[end].Group is >= 0 and var next && sentence.Parse.Groups[next].First == end && sentence.Parse.Groups[next].Kind != VerbGroupKind.Attributive)
        {
            end = sentence.Parse.Groups[next].End;
        }

        return end;
    }

    private bool IsLast(int unit) => unit >= sentence.Units.End;

    /// <summary>A cue that ends its clause with more of the sentence behind it, کہ left out: کا کہنا ہے لوگوں نے ….</summary>
    private bool IsSpeechRun(int group, int unit) => sentence.Parse.Groups[group].Form == WordForm.Infinitive && sentence.Parse.Units[unit].Kind != UnitKind.Particle;
}
