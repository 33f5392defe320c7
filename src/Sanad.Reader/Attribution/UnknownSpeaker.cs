using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Attribution;

/// <summary>A speaker whose name no table holds: whoever says is somebody (محمد ناصر کہتے ہیں کہ, کچھ نے کہا کہ), by the office before the name or of the country in play.</summary>
internal sealed class UnknownSpeaker(SentenceParse sentence)
{
    private const int MostBetween = 3;
    private static readonly Actor[] Nobody = [];
    private readonly CueContent content = new(sentence);

    /// <summary>The agent, or the bare subject right before a verb of saying with its content behind it.</summary>
    public Actor[] Of(int group, int before)
    {
        if (!sentence.Parse.Groups[group].ClosesClause || content.Behind(group, isPlain: before == sentence.Parse.Groups[group].First).Length == 0)
        {
            return Nobody;
        }

        int clause = sentence.Clauses.ClauseOfUnit(before);
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.IsTime || current.End > before || sentence.Clauses.ClauseOfPhrase(phrase) != clause)
            {
                continue;
            }

            bool isAgent = current.Is("ne") && IsAgent(current);
            if (isAgent || (current.Case.Length == 0 && IsBefore(current.End, before) && IsSomebody(current)))
            {
                return Named(phrase);
            }
        }

        return Nobody;
    }

    /// <summary>Whoever a phrase names that may name somebody; nobody where it names a thing (معاہدے کے مطابق).</summary>
    public Actor[] In(int phrase) => IsSomebody(sentence.Parse.Phrases[phrase]) ? Named(phrase) : Nobody;

    /// <summary>Whoever a phrase names: whom the office or body before the unknown name means, else a person of the country in play.</summary>
    private Actor[] Named(int phrase)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        for (int end = current.End - 1; end > current.First; end--)
        {
            Actor[] known = sentence.Resolver.Resolve(current.First, end, sentence.Resolver.Possessors(phrase));
            if (known.Length > 0 && !known[0].IsPlace)
            {
                return Placed(known);
            }
        }

        string country = sentence.Discourse.ContextCountry();
        if (Before(phrase) is { Length: > 0 } called)
        {
            return Placed(called);
        }

        return [new Actor { Country = country, Sector = "CVL", Tokens = sentence.Parse.Tokens(current.First, current.End), CountryFromContext = true, IsPerson = true }];
    }

    /// <summary>People of the place that the sentence names, where only the context says whose they are.</summary>
    private Actor[] Placed(Actor[] who) => who.Length == 1 && who[0] is { CountryFromContext: true, Entity: < 0 } && sentence.Discourse.SentenceCountry is { Length: > 0 } here ? [who[0].In(here)] : who;

    /// <summary>People told of only by what they do, of the place in play: سرحد کے قریب رہنے والوں | کے بقول; nobody where no doer stands before the case mark.</summary>
    public Actor[] Doers(int postposition)
    {
        bool isDoer = postposition > sentence.Units.Start && sentence.Parse.Units[postposition - 1].Group is >= 0 and var group && sentence.Parse.Groups[group].Kind == VerbGroupKind.Attributive;
        return isDoer
            ? [new Actor { Country = sentence.Discourse.ContextCountry(), Sector = "CVL", Tokens = sentence.Parse.Tokens(postposition - 1, postposition), CountryFromContext = true, IsGeneric = true }]
            : Nobody;
    }

    /// <summary>Whom the office right before the name means: ایس ایچ او | قابل شاہ.</summary>
    private Actor[] Before(int phrase)
    {
        int before = phrase - 1;
        bool isNear = before >= sentence.FirstPhrase && sentence.Parse.Phrases[phrase].First - sentence.Parse.Phrases[before].End <= MostBetween;
        return isNear && sentence.Parse.Phrases[before].Case.Length == 0 && !sentence.Parse.Phrases[before].JoinsNext ? sentence.Resolver.All(before) : Nobody;
    }

    /// <summary>Whether only adverbs stand between a subject and its verb: واجد مزید کہتے ہیں.</summary>
    private bool IsBefore(int end, int verb)
    {
        int unit = end;
        while (unit < verb && (sentence.Parse.IsParticle(unit, "emphasis") || sentence.Parse.Sense(unit).WordClass == "adverb" || sentence.Parse.Units[unit].Kind == UnitKind.Particle))
        {
            unit++;
        }

        return unit == verb;
    }

    /// <summary>Whatever is marked as the agent of saying is somebody, but for a deed or a question (حملوں نے واضح کیا کہ, کس نے).</summary>
    private bool IsAgent(in Phrase phrase)
    {
        Sense last = sentence.Parse.Sense(phrase.End - 1);
        return last is { Frames.Length: 0, Cues.Length: 0, Pronoun: null or { Kind: "indefinite" } };
    }

    /// <summary>Unknown words or "some": nothing that the tables know to be a thing.</summary>
    private bool IsSomebody(in Phrase phrase)
    {
        Sense last = sentence.Parse.Sense(phrase.End - 1);
        if (sentence.Parse.Units[phrase.End - 1].Kind is not (UnitKind.Word or UnitKind.Pronoun))
        {
            return false;
        }

        bool isSomebody = last.Pronoun is { Kind: "indefinite" } || !last.IsKnown || last.WordClass == "name" || last.Name is { IsLocation: false };
        for (int unit = phrase.First; unit < phrase.End && !isSomebody; unit++)
        {
            isSomebody = sentence.Parse.Units[unit].Name is { Kind: NameKind.Office };
        }

        return isSomebody;
    }
}
