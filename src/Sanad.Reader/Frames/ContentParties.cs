using Sanad.Reader.Clauses;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Finds parties between an act of speech and its content: whom a demand, threat or allegation is aimed at, and who did what somebody is blamed or punished for.</summary>
internal sealed class ContentParties(SentenceParse sentence)
{
    private static readonly Actor[] Nobody = [];

    /// <summary>Whom an act of speech is aimed at, where only its content says so: those who are to act, who are said to have acted, or who are to suffer it.</summary>
    public Actor[] AimOf(Predication owner, List<Predication> all)
    {
        bool isAllegation = IsAllegation(owner);
        if (!owner.Frame.OwnsContent && !isAllegation)
        {
            return Nobody;
        }

        bool isOnDoer = isAllegation || owner.Frame.Event == "REQUEST";
        foreach (Predication other in all)
        {
            if (other != owner && IsContent(other, owner) && Others(isOnDoer ? other.Actors : other.Recipients, owner) is { Length: > 0 } found)
            {
                return found;
            }
        }

        int content = ContentClause(owner.Clause);
        return content < 0 ? Nobody : Others(isOnDoer ? SubjectOf(content) : ObjectOf(content), owner);
    }

    /// <summary>Gives what somebody is blamed, held or punished for to them as its doer: کمپنی پر اسلحہ بیچنے کا الزام, حملے کا الزام ایران پر.</summary>
    public void CompleteBlamed(List<Predication> all)
    {
        foreach (Predication blame in all)
        {
            if (blame.Frame.Event is not ("ACCUSE" or "SANCTION" or "COERCE") || blame.Recipients.Length == 0)
            {
                continue;
            }

            foreach (Predication deed in all)
            {
                if (deed != blame && IsDeedOf(deed, blame))
                {
                    deed.Actors = blame.Recipients;
                }
            }
        }
    }

    /// <summary>Whether a predicate is what the other is for: its infinitive before کا or پر, or, of an allegation, the noun in the genitive before it, where nobody else is said to do it.</summary>
    private bool IsDeedOf(Predication deed, Predication blame)
    {
        if (IsAllegation(blame) && IsSaidOf(deed, blame))
        {
            return true;
        }

        int cue = blame.Host >= 0 ? blame.Host : blame.EndUnit - 1;
        if (deed.Clause != blame.Clause || deed.EndUnit > cue || deed.Frame.Event is "" or "ACCUSE" || Overlap(deed.Recipients, blame.Recipients))
        {
            return false;
        }

        return deed.Group < 0
            ? deed.Actors.Length == 0 && IsAllegation(blame) && deed.EndUnit + 1 == cue && sentence.Parse.IsPostposition(deed.EndUnit, "ka")
            : sentence.Parse.Groups[deed.Group].Kind == VerbGroupKind.Infinitive && sentence.CaseBehind(deed.Group) is "ka" or "par" && IsUnclaimed(deed, blame);
    }

    /// <summary>Whether the clause that tells the charge tells the deed, and only a pronoun, or nothing, says who did it: روس پر الزام لگایا کہ | وہ ….</summary>
    private bool IsSaidOf(Predication deed, Predication blame)
    {
        ref Clause clause = ref sentence.Clauses.Items[deed.Clause];
        return clause.Kind == ClauseKind.Complement && clause.Parent == blame.Clause && deed.Group >= 0 && deed.Frame.Event.Length > 0
            && blame.Actors.Length > 0 && (deed.Actors.Length == 0 || deed.Actors[0].SameAs(blame.Actors[0])) && !Overlap(deed.Recipients, blame.Recipients);
    }

    /// <summary>Whether the doer that the deed's own clause gives it is nobody, or whoever blames.</summary>
    private static bool IsUnclaimed(Predication deed, Predication blame) =>
        deed.Actors.Length == 0 || IsAllegation(blame) || (blame.Actors.Length > 0 && deed.Actors[0].SameAs(blame.Actors[0]));

    private static bool Overlap(Actor[] left, Actor[] right) => Array.Exists(left, actor => Array.Exists(right, other => other.SameAs(actor)));

    private static bool IsAllegation(Predication predication) => predication.Frame.Event == "ACCUSE" && Array.IndexOf(predication.Frame.Modes, "allege") >= 0;

    private bool IsContent(Predication other, Predication owner)
    {
        ref Clause clause = ref sentence.Clauses.Items[other.Clause];
        return (clause.Kind == ClauseKind.Complement && clause.Parent == owner.Clause && other.Group >= 0)
            || (other.Clause == owner.Clause && other.EndUnit < owner.EndUnit && other.Group >= 0 && sentence.Parse.Groups[other.Group].Kind == VerbGroupKind.Infinitive);
    }

    private static Actor[] Others(Actor[] found, Predication owner) =>
        found.Length > 0 && owner.Actors.Length > 0 && found[0].SameAs(owner.Actors[0]) ? Nobody : found;

    /// <summary>The first clause that is the content of another; −1 for none.</summary>
    private int ContentClause(int owner)
    {
        for (int clause = owner + 1; clause < sentence.Clauses.Items.Count; clause++)
        {
            if (sentence.Clauses.Items[clause].Kind == ClauseKind.Complement && sentence.Clauses.Items[clause].Parent == owner)
            {
                return clause;
            }
        }

        return -1;
    }

    private Actor[] SubjectOf(int clause)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            bool isSubject = current.Is("ne") || (current.Case.Length == 0 && !current.JoinsNext && !current.IsTime);
            if (isSubject && sentence.Clauses.ClauseOfPhrase(phrase) == clause && sentence.Resolver.All(phrase) is { Length: > 0 } found)
            {
                return found;
            }
        }

        return Nobody;
    }

    private Actor[] ObjectOf(int clause)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.Case is "ke-khilaf" or "par" or "ko" && sentence.Clauses.ClauseOfPhrase(phrase) == clause && sentence.Meant(phrase) is { Length: > 0 } found)
            {
                return found;
            }
        }

        return Nobody;
    }
}
