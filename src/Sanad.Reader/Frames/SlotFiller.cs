using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Finds, for a case frame, the phrases of the clause whose cases mark its parties.</summary>
internal sealed class SlotFiller(SentenceParse sentence)
{
    private static readonly Actor[] Nobody = [];
    private readonly List<int> candidates = [];

    /// <summary>Fills the slots of a predicate with a verb.</summary>
    public Predication Fill(Frame frame, int group, int host)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        int first = host >= 0 ? host : verb.First;
        int clause = sentence.Clauses.ClauseOfUnit(first);
        int hostPhrase = host >= 0 ? sentence.PhraseOf(host) : -1;
        var view = new ArgumentView(sentence, clause, first, hostPhrase, verb.Passive, group);
        var result = new Predication { Frame = frame, Clause = clause, Host = host, Group = group, FirstUnit = first, EndUnit = verb.End, Rule = frame.Id };
        Actor[] visited = hostPhrase >= 0 ? Ezafe(frame, host, sentence.Parse.Phrases[hostPhrase].End) : Nobody;
        result.Recipients = visited.Length > 0 ? visited : FillSlots(frame.Recipient, frame, view, false, Nobody);
        result.Actors = FillSlots(frame.Actor, frame, view, frame.Joint, result.Recipients);
        result.FirstUnit = Math.Min(first, view.EarliestUnit);
        return result;
    }

    /// <summary>Fills the slots of an event noun that stands alone.</summary>
    public Predication FillBare(Frame frame, int unit, int phrase)
    {
        ref Phrase inside = ref sentence.Parse.Phrases[phrase];
        var result = new Predication
        {
            Frame = frame,
            Clause = sentence.Clauses.ClauseOfPhrase(phrase),
            Host = unit,
            Group = -1,
            FirstUnit = unit,
            EndUnit = unit + 1,
            Rule = frame.Id + "-noun",
        };
        Actor[] modifier = frame.Joint && sentence.Resolver.SideBySide(unit) is { Length: > 0 } sides ? sides : sentence.Resolver.Modifier(inside.First, unit);
        Actor[] possessors = sentence.Resolver.Possessors(phrase);
        CollectBefore(phrase);
        Actor[] outer = OuterGenitive(phrase);
        Actor[] host = Ezafe(frame, unit, inside.End);
        if (Sufferers(frame, inside.First, unit, possessors, modifier) is { Length: > 0 } sufferers)
        {
            return Suffered(result, frame, sufferers, sentence.Parse.Phrases[inside.ChainFirst].First);
        }

        result.Recipients = host.Length > 0 ? host : BareRecipients(frame, possessors, modifier);
        Actor[] near = ReferenceEquals(result.Recipients, possessors) ? Nobody : possessors;
        Actor[] described = ReferenceEquals(result.Recipients, modifier) ? Nobody : modifier;
        result.Actors = BareActors(frame, described, First(outer, First(near, First(GenitiveBeforeObliques(phrase), LeadingGenitive.Of(sentence, phrase)))));
        if (result.Actors.Length == 0 && frame.Actor.Contains("subj"))
        {
            result.Actors = BareSubject(result.Clause, phrase);
        }

        if (result.Recipients.Length == 0 && frame.Recipient.Contains("subj"))
        {
            result.Recipients = BareSubject(result.Clause, phrase);
        }

        result.FirstUnit = candidates.Count > 0 ? sentence.Parse.Phrases[candidates[^1]].First : Math.Min(unit, inside.First);
        return result;
    }

    /// <summary>The people before a noun of harm whom a genitive says whose they are: فوج کا | ایک افسر ہلاک.</summary>
    private Actor[] Sufferers(Frame frame, int first, int unit, Actor[] possessors, Actor[] modifier) =>
        modifier.Length > 0 && possessors.Length > 0 && frame.Recipient.Contains("subj") ? sentence.Resolver.Resolve(first, unit, possessors) : Nobody;

    private Predication Suffered(Predication result, Frame frame, Actor[] sufferers, int first)
    {
        result.Recipients = First(Oblique(frame.Recipient), sufferers);
        result.Actors = Oblique(["ki-taraf-se", "ke-hathon"]);
        result.FirstUnit = first;
        return result;
    }

    /// <summary>The place directly behind a visit, as an ezafe joins them: دورہ پاکستان.</summary>
    private Actor[] Ezafe(Frame frame, int unit, int end) => Array.Exists(frame.Modes, static mode => mode is "visit" or "meet") && unit + 1 < end && sentence.Parse.Units[unit + 1].Name is { IsLocation: true }
        ? sentence.Resolver.Resolve(unit + 1, unit + 2, Nobody)
        : Nobody;

    /// <summary>Whom a bare noun is done to: those its own cases mark, else the genitive, else the modifier where that is the sufferer (امن کارکن گرفتار).</summary>
    private Actor[] BareRecipients(Frame frame, Actor[] possessors, Actor[] modifier)
    {
        Actor[] marked = Oblique(frame.Recipient);
        if (marked.Length > 0 || (frame.Actor.Contains("ka") && JudgeInGenitive.Stands(sentence, frame, candidates)) || !Array.Exists(frame.Recipient, slot => slot is "obj" or "ka" or "subj"))
        {
            return marked;
        }

        bool modifierSuffers = frame.Actor.Contains("ka") || frame.Recipient.Contains("subj");
        return possessors.Length > 0 || !modifierSuffers ? possessors : modifier;
    }

    /// <summary>Who does a bare noun: a named agent, those its own cases mark, the modifier, the genitive; all of them where they act together.</summary>
    private Actor[] BareActors(Frame frame, Actor[] modifier, Actor[] genitive)
    {
        Actor[] marked = Oblique(frame.Actor);
        return frame.Joint
            ? Union(Union(genitive, modifier), marked)
            : First(First(Oblique(["ki-taraf-se", "ke-hathon"]), marked), First(modifier, genitive));
    }

    private static Actor[] First(Actor[] first, Actor[] second) => first.Length > 0 ? first : second;

    /// <summary>The agent or bare subject of a verbless clause, or of the clause whose object the noun is.</summary>
    private Actor[] BareSubject(int clause, int before)
    {
        for (int phrase = sentence.FirstPhrase; phrase <= before; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            bool isSubject = current.Is("ne") || (current.Case.Length == 0 && !current.JoinsNext);
            if (isSubject && sentence.Clauses.ClauseOfPhrase(phrase) == clause && sentence.Resolver.All(phrase).Length > 0)
            {
                return sentence.Resolver.All(phrase);
            }
        }

        return StuckParties.Subject(sentence, clause, before);
    }

    /// <summary>The phrases that stand directly before the noun's chain and can be its own: یوکرین پر روسی حملے.</summary>
    private void CollectBefore(int phrase)
    {
        candidates.Clear();
        int clause = sentence.Clauses.ClauseOfPhrase(phrase);
        bool verbless = sentence.Clauses.Items[clause].Group < 0 || IsBehindParticiple(sentence.Parse.Phrases[phrase].First);
        for (int at = phrase - 1; at >= sentence.FirstPhrase && sentence.Clauses.ClauseOfPhrase(at) == clause; at--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[at];
            bool isBoundary = current.Is("ne") || current.Is("ko") || (current.IsTime && at < phrase - 1) || (current.Case.Length == 0 && !current.JoinsNext);
            if (isBoundary && !verbless)
            {
                break;
            }

            if (!current.IsTime)
            {
                candidates.Add(at);
            }
        }
    }

    /// <summary>Whether a participle of giving or doing stands before the noun, whose cases are then the noun's: سفیر کو | دی گئی | دھمکی.</summary>
    private bool IsBehindParticiple(int unit) => unit > sentence.Units.Start && sentence.Parse.Units[unit - 1].Group is >= 0 and var group
        && sentence.Parse.Groups[group] is { Kind: VerbGroupKind.Attributive, Root: "de" or "kar" or "ho" or "laga" };

    /// <summary>
    /// In a verbless clause, the first genitive of a chain that agrees with the event noun as the last one does: ڈائریکٹر کا | بانی کی رہائی کا | مطالبہ.
    /// </summary>
    private Actor[] OuterGenitive(int host)
    {
        int outer = sentence.Parse.Phrases[host].ChainFirst;
        int inner = host - 1;
        bool isVerbless = sentence.Clauses.Items[sentence.Clauses.ClauseOfPhrase(host)].Group < 0;
        return isVerbless && inner > outer && sentence.Parse.Phrases[outer].Is("ka") && sentence.Parse.Phrases[inner].Is("ka") && CaseWord(outer) == CaseWord(inner)
            ? sentence.Resolver.All(outer)
            : Nobody;
    }

    private int CaseWord(int phrase)
    {
        int unit = sentence.Parse.Phrases[phrase].End;
        return unit < sentence.Units.End ? sentence.Parse.Text.Tokens[sentence.Parse.Units[unit].First].Word : -1;
    }

    /// <summary>Whom a genitive means that is parted from the noun by its other cases: اسرائیل کے | غزہ پر | حملے.</summary>
    private Actor[] GenitiveBeforeObliques(int host)
    {
        int chainFirst = sentence.Parse.Phrases[host].ChainFirst;
        foreach (int phrase in candidates)
        {
            bool isFree = sentence.Parse.Phrases[phrase + 1].ChainFirst > phrase;
            if (phrase < chainFirst && isFree && sentence.Parse.Phrases[phrase].Is("ka") && sentence.Resolver.All(phrase).Length > 0)
            {
                return sentence.Resolver.All(phrase);
            }
        }

        return Nobody;
    }

    private Actor[] Oblique(string[] slots)
    {
        Actor[] found = Nobody;
        foreach (string slot in slots)
        {
            foreach (int phrase in candidates)
            {
                if (slot == "ke-darmiyan" && StuckParties.AreBetween(sentence, phrase))
                {
                    found = Union(found, sentence.Resolver.All(phrase));
                }

                if (slot != "ka" && sentence.Parse.Phrases[phrase].Is(slot == "obj" ? "ko" : slot == "subj" ? "ne" : slot) && sentence.Meant(phrase) is { Length: > 0 } meant)
                {
                    found = Union(found, meant);
                }
            }
        }

        return found;
    }

    private static Actor[] FillSlots(string[] slots, Frame frame, ArgumentView view, bool joint, Actor[] taken)
    {
        Actor[] found = Nobody;
        foreach (string slot in slots)
        {
            Actor[] here = view.Get(slot, frame, taken);
            found = here.Length > 0 ? Union(found, here) : found;
            if (found.Length > 0 && !joint)
            {
                return found;
            }
        }

        return found;
    }

    private static Actor[] Union(Actor[] left, Actor[] right) =>
        left.Length == 0 ? right : right.Length == 0 ? left : [.. left, .. right.Where(actor => !Array.Exists(left, known => known.SameAs(actor)))];
}
