using Sanad.Reader.Clauses;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>The arguments of one verb, asked for by case slot.</summary>
internal sealed class ArgumentView
{
    private static readonly Actor[] Nobody = [];
    private readonly SentenceParse sentence;
    private readonly int clause;
    private readonly int first;
    private readonly int limit;
    private readonly int hostPhrase;
    private readonly bool passive;
    private readonly int group;
    private readonly int windowStart;

    public ArgumentView(SentenceParse sentence, int clause, int first, int hostPhrase, bool passive, int group)
    {
        this.sentence = sentence;
        this.clause = clause;
        this.first = first;
        this.hostPhrase = hostPhrase;
        this.passive = passive;
        this.group = group;
        limit = group >= 0 ? Math.Max(first, sentence.Parse.Groups[group].First) : first;
        windowStart = PreviousGroupEnd();
        EarliestUnit = first;
    }

    /// <summary>First unit of the earliest phrase that filled a slot so far.</summary>
    public int EarliestUnit { get; private set; }

    /// <summary>Whom the phrases marked by a slot mean; nobody if there are none.</summary>
    public Actor[] Get(string slot, Frame frame, Actor[] taken) => slot switch
    {
        "subj" => passive ? Marked("ki-taraf-se", "ke-hathon") : Subject(frame, taken),
        "obj" => Object(frame),
        "ka" => Genitive(frame.Joint),
        "ko" => Marked("ko", "ko"),
        Visits.Slot => Visits.Destination(sentence, clause, first),
        _ => Marked(slot, slot),
    };

    /// <summary>End of the last non-finite verb before this one in the clause; the first unit of the sentence if there is none.</summary>
    private int PreviousGroupEnd()
    {
        for (int unit = first - 1; unit >= sentence.Units.Start; unit--)
        {
            int other = sentence.Parse.Units[unit].Group;
            if (other >= 0 && other != group && sentence.Clauses.ClauseOfUnit(unit) == clause)
            {
                return unit + 1;
            }
        }

        return sentence.Units.Start;
    }

    private bool IsArgument(int phrase) => sentence.Clauses.ClauseOfPhrase(phrase) == clause && phrase != hostPhrase
        && !sentence.Parse.Phrases[phrase].IsTime && sentence.Parse.Phrases[phrase].End <= limit;

    private Actor[] Use(int phrase)
    {
        EarliestUnit = Math.Min(EarliestUnit, sentence.Parse.Phrases[sentence.Parse.Phrases[phrase].ChainFirst].First);
        return sentence.Meant(phrase);
    }

    private Actor[] Marked(string slot, string other)
    {
        for (int pass = 0; pass < 2; pass++)
        {
            for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
            {
                ref Phrase current = ref sentence.Parse.Phrases[phrase];
                bool inWindow = pass == 1 || current.First >= windowStart;
                if (inWindow && IsArgument(phrase) && (current.Is(slot) || current.Is(other) || (slot == "ke-darmiyan" && StuckParties.AreBetween(sentence, phrase))) && Use(phrase) is { Length: > 0 } found)
                {
                    return found;
                }
            }
        }

        return Nobody;
    }

    private bool IsNonfinite() => sentence.Parse.Groups[group].Kind is VerbGroupKind.Conjunctive or VerbGroupKind.Participle or VerbGroupKind.Infinitive;

    /// <summary>The doer of a verb that is no clause of its own: a genitive that hangs on no noun (اسرائیل کا | جنگجو مارنے کا دعویٰ), or the agent behind it.</summary>
    private Actor[] AgentOfMain()
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            bool isFree = current.Is("ka") && current.End <= first && (phrase + 1 == sentence.EndPhrase || sentence.Parse.Phrases[phrase + 1].ChainFirst > phrase);
            bool isAgent = current.Is("ne") && current.First > first;
            if ((isFree || isAgent) && sentence.Clauses.ClauseOfPhrase(phrase) == clause && sentence.Resolver.All(phrase) is { Length: > 0 } found)
            {
                return found;
            }
        }

        return Nobody;
    }

    /// <summary>The noun behind an attributive verb: لڑنے والے فوجی.</summary>
    private Actor[] Described()
    {
        int unit = sentence.Parse.Groups[group].End;
        int phrase = unit < sentence.Units.End ? sentence.PhraseOf(unit) : -1;
        return phrase >= 0 ? sentence.Resolver.Own(phrase) : Nobody;
    }

    /// <summary>Whether the participle has a case mark of its own, so that it stands for those of whom it tells: ہلاک ہونے والوں کی.</summary>
    private bool StandsForItsOwn() => sentence.Parse.Groups[group].Kind == VerbGroupKind.Attributive && sentence.CaseBehind(group).Length > 0;

    /// <summary>Whether the verb says what one has to do or is due to do, so that کو marks the doer unless the frame takes it for another: صدر کو | برلن آنا تھا.</summary>
    private bool IsBoundBy(Frame frame) => sentence.Parse.Groups[group] is { Obligation: true } && !frame.Recipient.Contains("obj") && !frame.Actor.Contains("obj") && !frame.Actor.Contains("ko");

    private Actor[] Subject(Frame frame, Actor[] taken)
    {
        if (sentence.Parse.Groups[group].Kind == VerbGroupKind.Attributive && Described() is { Length: > 0 } described && !ReferenceEquals(described, taken))
        {
            return described;
        }

        if (StandsForItsOwn())
        {
            return Nobody;
        }

        Actor[] agent = Marked("ne", "ne");
        agent = agent.Length == 0 && IsNonfinite() ? AgentOfMain() : agent;
        agent = agent.Length == 0 && IsBoundBy(frame) ? Marked("ko", "ko") : agent;
        if (agent.Length > 0)
        {
            return agent;
        }

        Actor[] bare = Unmarked(taken);
        bare = bare.Length == 0 && Rest() is { Length: > 0 } rest && !ReferenceEquals(rest, taken) ? rest : bare;
        return bare.Length > 0 || IsFightThatIs(frame) ? bare : Inherited();
    }

    /// <summary>Whether it is a fight that takes place, which nobody does who only speaks of it: کہا کہ | لڑائی مشکل ہوگی.</summary>
    private bool IsFightThatIs(Frame frame) => frame is { Event: "ASSAULT", Joint: true } && sentence.Parse.Groups[group].Root == "ho";

    private Actor[] Unmarked(Actor[] taken)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.Case.Length == 0 && !current.JoinsNext && IsArgument(phrase) && Use(phrase) is { Length: > 0 } found && !ReferenceEquals(found, taken))
            {
                return found;
            }
        }

        return Nobody;
    }

    /// <summary>The words before the nominal part in its own phrase, where they mean someone: پانچ فوجی | ہلاک.</summary>
    private Actor[] Rest()
    {
        if (hostPhrase < 0)
        {
            return Nobody;
        }

        ref Phrase phrase = ref sentence.Parse.Phrases[hostPhrase];
        Actor[] found = sentence.Resolver.Resolve(phrase.First, first, sentence.Resolver.Possessors(hostPhrase));
        EarliestUnit = found.Length > 0 ? Math.Min(EarliestUnit, sentence.Parse.Phrases[phrase.ChainFirst].First) : EarliestUnit;
        bool joined = found.Length > 0 && hostPhrase > sentence.FirstPhrase && sentence.Parse.Phrases[hostPhrase - 1].JoinsNext;
        return joined ? [.. sentence.Resolver.All(hostPhrase - 1), .. found] : found;
    }

    private Actor[] Object(Frame frame)
    {
        if (passive && sentence.Parse.Groups[group].Kind == VerbGroupKind.Attributive && Described() is { Length: > 0 } described)
        {
            return described;
        }

        Actor[] marked = Marked("ko", "ko");
        if (marked.Length > 0)
        {
            return marked;
        }

        Actor[] rest = Rest();
        if (rest.Length > 0)
        {
            return rest;
        }

        return BareObject(frame) is { Length: > 0 } bare ? bare : passive ? Inherited() : Nobody;
    }

    /// <summary>The last phrase without a case, but for the first of them where that is the subject.</summary>
    private Actor[] BareObject(Frame frame)
    {
        bool subjectIsMarked = passive || IsNonfinite() || Marked("ne", "ne").Length > 0 || frame.Actor.Length == 0;
        int skip = subjectIsMarked ? 0 : 1;
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.Case.Length == 0 && !current.JoinsNext && IsArgument(phrase) && current.First >= windowStart && sentence.Resolver.All(phrase).Length > 0
                && HasEarlierBare(phrase) >= skip)
            {
                return Use(phrase);
            }
        }

        return Nobody;
    }

    private int HasEarlierBare(int before)
    {
        for (int phrase = sentence.FirstPhrase; phrase < before; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.Case.Length == 0 && !current.JoinsNext && IsArgument(phrase) && sentence.Resolver.All(phrase).Length > 0)
            {
                return 1;
            }
        }

        return 0;
    }

    private Actor[] Genitive(bool isJoint)
    {
        if (hostPhrase < 0)
        {
            return Nobody;
        }

        ref Phrase phrase = ref sentence.Parse.Phrases[hostPhrase];
        Actor[] modifier = isJoint && sentence.Resolver.SideBySide(first) is { Length: > 0 } sides ? sides : sentence.Resolver.Modifier(phrase.First, first);
        if (modifier.Length > 0)
        {
            return modifier;
        }

        Actor[] possessors = sentence.Resolver.Possessors(hostPhrase);
        EarliestUnit = possessors.Length > 0 ? Math.Min(EarliestUnit, sentence.Parse.Phrases[phrase.ChainFirst].First) : EarliestUnit;
        return possessors;
    }

    /// <summary>The subject of the clause before, or of the clause whose content this is.</summary>
    private Actor[] Inherited()
    {
        ref Clause here = ref sentence.Clauses.Items[clause];
        for (int other = clause - 1; other >= 0; other--)
        {
            ref Clause before = ref sentence.Clauses.Items[other];
            bool related = here.Parent == other || (before.Parent == here.Parent && before.Kind == here.Kind);
            if (related && SubjectOf(other) is { Length: > 0 } subject)
            {
                return subject;
            }
        }

        return Nobody;
    }

    private Actor[] SubjectOf(int other)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            bool isSubject = current.Is("ne") || (current.Case.Length == 0 && !current.JoinsNext && !current.IsTime);
            if (isSubject && sentence.Clauses.ClauseOfPhrase(phrase) == other && sentence.Resolver.All(phrase) is { Length: > 0 } found)
            {
                return found;
            }
        }

        return Nobody;
    }
}
