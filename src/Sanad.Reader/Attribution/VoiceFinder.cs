using Sanad.Model;
using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Attribution;

/// <summary>Finds who vouches for what in a sentence: saying verbs, "X's word is", "according to X", nobody named.</summary>
internal sealed class VoiceFinder(SentenceParse sentence)
{
    private const int MostBeforeCue = 3;
    private static readonly Actor[] Nobody = [];
    private readonly SourceFinder sources = new(sentence);
    private readonly SpeakerFinder speakers = new(sentence);
    private readonly AccordingFinder according = new(sentence);
    private readonly CueContent content = new(sentence);
    private readonly SpeechCircumstances circumstances = new(sentence);
    private readonly FrontedCue fronted = new(sentence);
    private readonly ToldBefore before = new(sentence);

    public void Find(List<Voice> found)
    {
        foreach (int group in sentence.VerbGroups())
        {
            OfGroup(group, found);
        }

        PassedWord.Find(sentence, found);
        according.Find(found);
        HeadlineVoice.Find(sentence, found);
    }

    private void OfGroup(int group, List<Voice> found)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        int host = sentence.HostOf(group);
        CueSense? cue = host >= 0 ? CueOf(host, verb) : null;
        if (cue is not null)
        {
            AddSpoken(Make(cue, speakers.Of(cue, group, host), group, host, host), found);
        }
        else if (fronted.Of(group) is { Cue: { } parted } apart)
        {
            found.Add(Make(parted, speakers.Of(group, -1), group, apart.Unit, host >= 0 ? host : verb.First));
        }
        else if (PlainCue(verb.Root, CueForm.Verb) is { } plain)
        {
            OfPlainVerb(group, plain, found);
        }
    }

    /// <summary>Silence is a word only on what was told before.</summary>
    private static void AddSpoken(Voice voice, List<Voice> found)
    {
        if (!voice.IsSilent || voice.IsOfPrevious)
        {
            found.Add(voice);
        }
    }

    private void OfPlainVerb(int group, CueSense plain, List<Voice> found)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        if (verb.Kind == VerbGroupKind.Infinitive)
        {
            // پولیس کا کہنا کہ: the verb of being left out.
            Actor[] owner = content.IsToldBy(group) && content.Behind(group, isPlain: true).Length > 0 && sentence.Parse.IsPostposition(verb.First - 1, "ka") ? sources.GenitiveBefore(verb.First) : Nobody;
            if (owner.Length > 0)
            {
                found.Add(Make(plain, owner, group, verb.First, verb.First));
            }
        }
        else if (verb.Kind != VerbGroupKind.Copula && content.IsToldBy(group))
        {
            Actor[] who = speakers.Of(group, -1);
            CueSense said = who.Length == 0 && verb.Passive ? PlainCue(verb.Root, CueForm.Impersonal) ?? plain : plain;
            found.Add(Make(said, who, group, verb.First, verb.First));
        }
    }

    private CueSense? CueOf(int host, in VerbGroup verb)
    {
        string root = RootOf(verb);
        if (CueOfVerb(host, root, verb) is { } known)
        {
            return known;
        }

        CueSense? genitive = null;
        CueSense? impersonal = null;
        foreach (CueSense cue in sentence.Parse.Sense(host).Cues)
        {
            if (IsPersonal(cue.Form) && cue.Takes(root))
            {
                return cue;
            }

            impersonal = cue.Takes(root) ? cue : impersonal;
            genitive = cue.Form == CueForm.Genitive && cue.Verbs.Length == 0 && root == "ho" ? cue : genitive;
        }

        impersonal ??= OfLastWord(host, root);

        // حملے کی تصدیق ہوئی: the genitive is what is confirmed.
        genitive = impersonal is { Stance: Stance.Confirms } ? null : genitive;
        return genitive is not null && sources.GenitiveBefore(host).Length > 0 ? genitive : impersonal ?? genitive;
    }

    private CueSense? CueOfVerb(int host, string root, in VerbGroup verb) =>
        (verb.Kind == VerbGroupKind.Copula ? OwnedCue(host) : null) ?? (verb.Negated ? SilentCue(host, root) : null);

    private static bool IsPersonal(CueForm form) => form is CueForm.Verb or CueForm.Genitive or CueForm.According;

    private CueSense? SilentCue(int host, string root) => Array.Find(sentence.Parse.Sense(host).Cues, cue => cue.Form == CueForm.Silent && cue.Takes(root));

    /// <summary>ان کا مؤقف تھا: the genitive speaks, though the noun goes with ہونا otherwise too; of what is confirmed it is the content.</summary>
    private CueSense? OwnedCue(int host)
    {
        CueSense? genitive = Array.Find(sentence.Parse.Sense(host).Cues, static cue => cue.Form == CueForm.Genitive && cue.Verbs.Length == 0);
        return genitive is { Stance: not Stance.Confirms } && sources.GenitiveBefore(host).Length > 0 ? genitive : null;
    }

    /// <summary>The cue that the last word of a longer noun is: سنگین خطرہ | قرار دیا.</summary>
    private CueSense? OfLastWord(int host, string root)
    {
        ref Unit noun = ref sentence.Parse.Units[host];
        if (noun.Sense.Cues.Length > 0 || noun.End - noun.First < 2 || !Array.Exists(noun.Sense.Frames, static frame => frame.Event is "ACCUSE" or "SUPPORT"))
        {
            return null;
        }

        Sense last = sentence.Lexicon.Of(sentence.Parse.Text.Pack.FirstNode(sentence.Parse.Text.Tokens[noun.End - 1].Word));
        return Array.Find(last.Cues, cue => cue is { Form: CueForm.Verb, Stance: Stance.States } && cue.Takes(root));
    }

    private static string RootOf(in VerbGroup verb) => verb.Kind == VerbGroupKind.Copula ? "ho" : verb.Root;

    private CueSense? PlainCue(string root, CueForm form) =>
        sentence.Lexicon.PlainVerbCues.TryGetValue(root, out CueSense[]? cues) ? Array.Find(cues, cue => cue.Form == form) : null;

    private Voice Make(CueSense cue, Actor[] who, int group, int firstUnit, int host)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        TextRange scope = ContentOf(cue, verb, group, firstUnit);
        bool previous = scope.Length == 0;
        scope = previous ? new TextRange(sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(firstUnit)].First, firstUnit) : scope;
        bool isBefore = scope.End <= firstUnit;
        Stance stance = StanceOf(cue, verb, firstUnit);
        bool isBack = previous && before.IsMeant(cue, verb, firstUnit, stance);
        bool isSaid = stance != Stance.NotConfirmed && IsSaid(firstUnit, verb) && !(isBefore && IsAsked(firstUnit, verb)) && !(previous && (cue.NeedsContent || IsOrder(verb.First)));
        return new Voice
        {
            Who = SourceFinder.Settle(previous ? who : SpeakerPlacer.Place(sentence, who, firstUnit)),
            Stance = stance,
            Cue = CueTokens(host, firstUnit, verb.End),
            Scope = cue.Form == CueForm.Silent ? default : scope,
            Group = group,
            CueUnit = firstUnit,
            Quote = cue.Quote && who.Length > 0 && isSaid,
            Said = circumstances.TimeOf(firstUnit),
            Addressee = circumstances.AddresseeOf(cue, verb.First, who),
            HasContent = !previous,
            IsFinite = verb.ClosesClause,
            IsOfPrevious = isBack,
            Told = isBack && ToldBefore.IsOnFacts(stance) ? before.InSentence(firstUnit) : default,
            IsSilent = cue.Form == CueForm.Silent,
            Rule = "said-" + cue.Id,
        };
    }

    /// <summary>What the speaker makes of it: who does not confirm it leaves it open, and so does who does not deny it.</summary>
    private Stance StanceOf(CueSense cue, in VerbGroup verb, int first) =>
        cue.Stance is Stance.Confirms or Stance.Denies && (verb.Negated || IsDeniedBefore(first, verb.First)) ? Stance.NotConfirmed : cue.Stance;

    private TextRange ContentOf(CueSense cue, in VerbGroup verb, int group, int first)
    {
        TextRange behind = content.Behind(group, first == verb.First);
        return behind.Length == 0 && cue.Quote ? content.QuotedBefore(first) : behind;
    }

    private TextRange CueTokens(int host, int first, int end) => sentence.Parse.Tokens(Math.Min(host, first) < 0 ? first : Math.Max(host, sentence.Units.Start), end);

    /// <summary>Whether it has been said: what is denied, and what somebody will, may or must say, is no report.</summary>
    private bool IsSaid(int first, in VerbGroup verb) => verb is { Negated: false, Ability: false, Obligation: false, Tense: not (Tense.Future or Tense.Subjunctive) } && !IsDeniedBefore(first, verb.First);

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

    /// <summary>بادشاہ نے کیا کہا, الزامات کیا ہیں, الزام لگانے والے: a question or a mention of who speaks tells nothing of what was said.</summary>
    private bool IsAsked(int cue, in VerbGroup verb)
    {
        if (verb.Kind == VerbGroupKind.Attributive || (sentence.Parse.IsMark(sentence.Units.End - 1, Marks.QuestionMark) && sentence.Parse.Sense(verb.First).Pronoun is not null))
        {
            return true;
        }

        for (int unit = sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(cue)].First; unit < cue; unit++)
        {
            if (sentence.Parse.Units[unit].Kind == UnitKind.Pronoun && sentence.Parse.Sense(unit).Pronoun is { Kind: "interrogative" })
            {
                return true;
            }
        }

        // کیا before another verb is no form of کرنا.
        return cue > sentence.Units.Start && sentence.Parse.Sense(cue - 1).Pronoun is { Kind: "interrogative" };
    }

    /// <summary>بیان دینے کو کہا: to tell somebody to do something.</summary>
    private bool IsOrder(int verb)
    {
        int before = verb - 2;
        return before >= sentence.Units.Start && sentence.Parse.Units[before + 1].Kind == UnitKind.Postposition && sentence.Parse.Units[before].Group is >= 0 and var group
            && sentence.Parse.Groups[group].Kind == VerbGroupKind.Infinitive && sentence.Parse.Sense(before + 1).Postposition is "ko" or "ke-liye";
    }
}
