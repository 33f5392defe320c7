using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text;

namespace Sanad.Reader.Resolution;

/// <content>What pronouns stand for.</content>
internal sealed partial class ActorResolver
{
    /// <summary>Phrase that is being resolved.</summary>
    private int at;

    /// <summary>Clause of the agent that the sentence has named so far, or −1.</summary>
    private int agentClause;

    /// <summary>The agent with everyone joined to it.</summary>
    private Actor[] agents = Nobody;

    /// <summary>Keeps the agent of the sentence so far, and whoever speaks in it (X نے, X کا کہنا ہے).</summary>
    private void NoteAgent(int phrase, Actor[] mine)
    {
        if (mine.Length == 0)
        {
            return;
        }

        bool isAgent = parse.Phrases[phrase].Is("ne") || (discourse.Agent is null && IsBareSubject(phrase, mine[0]));
        if (isAgent || IsSpeakerlike(phrase))
        {
            discourse.Voice = mine[0];
        }

        if (isAgent)
        {
            discourse.Agent = mine[0];
            agents = All(phrase);
            agentClause = clauses.ClauseOfPhrase(phrase);
        }
    }

    /// <summary>Keeps two that "and" joins, for "both" of a later sentence: نیتن یاہو اور گیلنٹ … ان دونوں.</summary>
    private void NoteCouple(int phrase)
    {
        Actor[] joined = All(phrase);
        if (joined.Length == 2 && !parse.Phrases[phrase].JoinsNext && joined[0].Entity >= 0 && joined[1].Entity >= 0 && joined[0].Entity != joined[1].Entity
            && joined[0].IsPerson == joined[1].IsPerson && !joined[0].IsPlace && !joined[1].IsPlace)
        {
            discourse.Couple = joined;
        }
    }

    /// <summary>A person or state that opens the sentence without a case mark is its subject: ٹرمپ | کہتے ہیں کہ وہ.</summary>
    private bool IsBareSubject(int phrase, Actor actor)
    {
        ref Phrase current = ref parse.Phrases[phrase];
        return current.Case.Length == 0 && !current.JoinsNext && current.ChainFirst == firstPhrase && !actor.IsPlace && (actor.IsPerson || actor.Entity >= 0);
    }

    /// <summary>The parties of the war, talks or deal told of; without the agent where the others are meant (دیگر فریق).</summary>
    private Actor[] Sides(PhraseScan scan, TextRange tokens)
    {
        bool isOther = scan.Pronoun is { } pronoun && parse.Units[pronoun].Sense.Pronoun!.Id == "digar";
        Actor? barred = isOther ? discourse.Agent ?? discourse.Speaker : null;
        Actor[] sides = scan.IsBoth && discourse.Parties.Length != 2 ? [.. discourse.LastTwoCountries(unarmed: false)] : discourse.Parties;
        var meant = new List<Actor>(sides.Length);
        foreach (Actor side in sides)
        {
            if (barred is null || side.Country != barred.Country || Discourse.IsArmed(side) != Discourse.IsArmed(barred))
            {
                meant.Add(side.At(tokens));
            }
        }

        return [.. meant];
    }

    /// <summary>Whom the last phrase before a relative pronoun means.</summary>
    private Actor? Antecedent()
    {
        for (int phrase = own.Count - 1; phrase >= 0 && phrase >= own.Count - 2; phrase--)
        {
            if (own[phrase].Length > 0)
            {
                return own[phrase][^1];
            }
        }

        return null;
    }

    private Actor[] FromPronoun(int unit, bool isBoth, TextRange tokens)
    {
        PronounSense pronoun = parse.Units[unit].Sense.Pronoun!;
        if (isBoth || pronoun.Id is "dono" or "ek-dusre")
        {
            return FromBoth(tokens);
        }

        if (agents.Length > 1 && (pronoun.Plural || pronoun.Kind == "reflexive") && !IsFirstPerson(pronoun) && MeansAgent(pronoun))
        {
            return [.. agents.Select(actor => actor.At(tokens))];
        }

        Actor? meant = pronoun.Kind switch
        {
            "personal" or "demonstrative" when BeforeAnd() is { } joined => joined,
            "relative" => Antecedent() ?? (own.Count == 0 ? discourse.LastMentioned() : null),
            "reflexive" => discourse.Agent ?? Doer() ?? discourse.Subject,
            "personal" when IsFirstPerson(pronoun) => discourse.Voice ?? discourse.Speaker,
            "personal" or "demonstrative" => Other(pronoun),
            _ => null,
        };
        return meant is null ? Nobody : [meant.At(tokens)];
    }

    /// <summary>Both doers of the sentence, else the two last named together, else the last two countries.</summary>
    private Actor[] FromBoth(TextRange tokens)
    {
        IEnumerable<Actor> both = agents.Length == 2 ? agents : discourse.Couple.Length == 2 ? discourse.Couple : discourse.LastTwoCountries(unarmed: false);
        return [.. both.Select(actor => actor.At(tokens))];
    }

    /// <summary>The party that "and" joins to the pronoun's own people: مادورو اور | ان کی | اہلیہ.</summary>
    private Actor? BeforeAnd()
    {
        int before = at - firstPhrase - 1;
        return before >= 0 && parse.Phrases[at].Is("ka") && parse.Phrases[at - 1].JoinsNext && own[before].Length > 0 ? own[before][^1] : null;
    }

    private static bool IsFirstPerson(PronounSense pronoun) => pronoun.Id is "ham" or "hamara" or "hamen" or "main" or "mera" or "mujh" or "mujhe";

    /// <summary>Whoever opens the pronoun's clause in the case of a doer other than نے: روس کی طرف سے | کرائمیا کا | اپنے | ساتھ الحاق; null for none.</summary>
    private Actor? Doer()
    {
        for (int phrase = firstPhrase; phrase < at; phrase++)
        {
            ref Phrase current = ref parse.Phrases[phrase];
            Actor[] named = own[phrase - firstPhrase];
            if (named.Length > 0 && !named[0].IsPlace && current.Case is "" or "ki-taraf-se" or "ka" or "ko" && clauses.ClauseOfPhrase(phrase) == clauses.ClauseOfPhrase(at))
            {
                return named[0];
            }
        }

        return null;
    }

    /// <summary>Whether the agent of the sentence can be meant: by اپنا anywhere, by others in another clause of which it is not the subject still.</summary>
    private bool MeansAgent(PronounSense pronoun) => pronoun.Kind == "reflexive"
        || (pronoun.Kind is "personal" or "demonstrative" && !IsUnderAgent() && BeforeAnd() is null);

    /// <summary>Whether the agent is the subject of the pronoun's clause: of its own, or of one that goes on from it without a subject (صدر نے X سے بات کی اور | انہیں | مبارکباد دی).</summary>
    private bool IsUnderAgent()
    {
        int clause = clauses.ClauseOfPhrase(at);
        if (agentClause == clause)
        {
            return true;
        }

        ref Phrase current = ref parse.Phrases[at];
        return agentClause >= 0 && current.Case is "ko" or "se" or "par" or "ke-khilaf" or "ke-liye"
            && clauses.Items[clause].Kind == clauses.Items[agentClause].Kind && clauses.Items[clause].Parent == clauses.Items[agentClause].Parent && !HasSubject(clause);
    }

    private bool HasSubject(int clause)
    {
        for (int phrase = firstPhrase; phrase < at; phrase++)
        {
            ref Phrase current = ref parse.Phrases[phrase];
            if (clauses.ClauseOfPhrase(phrase) == clause && (current.Is("ne") || (current.Case.Length == 0 && !current.JoinsNext && own[phrase - firstPhrase].Length > 0)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody told of before; under the agent somebody else than the agent, who would be خود or اپنا: whoever the sentence has named beside it.</summary>
    private Actor? Other(PronounSense pronoun)
    {
        bool isOther = discourse.Agent is not null && IsUnderAgent();
        if (discourse.Agent is not null && !isOther)
        {
            return discourse.Agent;
        }

        Actor? barred = isOther ? discourse.Agent : null;
        bool isPerson = pronoun.Plural || pronoun.Kind == "personal";
        if (barred is not null && agentClause != clauses.ClauseOfPhrase(at) && BesideAgent(barred) is { } beside)
        {
            return beside;
        }

        return isPerson ? discourse.LastPerson(barred) : discourse.LastThird(barred);
    }

    /// <summary>The party of another country that the agent's clause names in the case of one dealt with; null for none.</summary>
    private Actor? BesideAgent(Actor agent)
    {
        for (int phrase = at - 1; phrase >= firstPhrase; phrase--)
        {
            ref Phrase current = ref parse.Phrases[phrase];
            Actor[] named = current.Case is "ko" or "se" or "ke-sath" or "ke-khilaf" && clauses.ClauseOfPhrase(phrase) == agentClause ? own[phrase - firstPhrase] : Nobody;
            if (named.Length > 0 && !named[^1].IsPlace && !named[^1].SameAs(agent))
            {
                return named[^1];
            }
        }

        return null;
    }
}
