using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;

namespace Sanad.Reader.Frames;

/// <summary>Finds the predicates of a sentence: a noun with its light verb, a plain verb, and event nouns that stand alone.</summary>
internal sealed class PredicateFinder(SentenceParse sentence)
{
    private readonly HashSet<int> hosts = [];
    private readonly SlotFiller slots = new(sentence);
    private readonly SplitFinder splits = new(sentence);

    public void Find(List<Predication> found)
    {
        hosts.Clear();
        TextRange units = sentence.Units;
        foreach (int group in sentence.VerbGroups())
        {
            AddOfGroup(group, found);
        }

        for (int unit = units.Start; unit < units.End; unit++)
        {
            if (sentence.Parse.Units[unit].Kind == UnitKind.Word && sentence.Parse.Units[unit].Group < 0 && !hosts.Contains(unit))
            {
                AddBare(unit, found);
            }
        }
    }

    private void AddOfGroup(int group, List<Predication> found)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        int host = sentence.HostOf(group);
        host = BehindAspectOrPlace(host);

        string root = verb.Kind == VerbGroupKind.Copula ? "ho" : verb.Root;
        if (host >= 0 && TryAdd(host, root, group, found))
        {
            return;
        }

        if (host >= 0 && splits.Find(group, host, root) is { Noun: >= 0 } split)
        {
            hosts.Add(split.Noun);
            hosts.Add(host);
            found.Add(Best(split.Frames, group, split.Noun));
            return;
        }

        if (verb.Kind == VerbGroupKind.Finite && FarHost(group, root) is >= 0 and var far && TryAdd(far, root, group, found))
        {
            return;
        }

        if (verb.Kind != VerbGroupKind.Copula && sentence.Lexicon.PlainVerbFrames.TryGetValue(verb.Root, out Frame[]? frames))
        {
            AddIfVisit(Best(frames, group, -1), found);
        }
    }

    private bool TryAdd(int host, string root, int group, List<Predication> found)
    {
        Frame[] frames = sentence.Parse.Sense(host).Frames;
        Frame[] takes = frames.Length == 0 ? frames : Array.FindAll(frames, frame => frame.Takes(root));
        if (takes.Length == 0)
        {
            return false;
        }

        hosts.Add(host);
        AddIfVisit(Best(takes, group, host), found);
        return true;
    }

    /// <summary>Adds a predicate unless it tells of travelling that is no visit: somebody who holds no office, or within one state.</summary>
    private void AddIfVisit(Predication predication, List<Predication> found)
    {
        Visits.TakeTraveller(sentence, predication);
        if (Visits.Holds(predication))
        {
            found.Add(predication);
        }
    }

    /// <summary>An event noun that other phrases part from its light verb: ملاقات | ماسکو میں | ہوئی, حملہ | طالبان نے | کیا; −1 for none.</summary>
    private int FarHost(int group, string root)
    {
        int clause = sentence.Clauses.ClauseOfUnit(sentence.Parse.Groups[group].First);
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.Case.Length > 0 || current.JoinsNext || current.End > sentence.Parse.Groups[group].First || sentence.Clauses.ClauseOfPhrase(phrase) != clause)
            {
                continue;
            }

            int noun = current.End - 1;
            bool isBeforeTime = IsOnlyTime(current.End, sentence.Parse.Groups[group].First);
            if (!hosts.Contains(noun) && sentence.Parse.Units[noun].Name is null && Array.Exists(sentence.Parse.Sense(noun).Frames, frame => (frame.Bare || isBeforeTime) && frame.Takes(root)))
            {
                return noun;
            }
        }

        return OpeningNoun.Find(sentence, group, root, hosts);
    }

    /// <summary>Whether nothing but a time and what belongs to it stands between: بمباری | منگل کے روز | روکی گئی.</summary>
    private bool IsOnlyTime(int first, int end)
    {
        bool isTime = first < end;
        for (int unit = first; unit < end; unit++)
        {
            int phrase = sentence.PhraseOf(unit);
            isTime &= sentence.Parse.Units[unit].Kind is UnitKind.Postposition or UnitKind.Particle || (phrase >= 0 && sentence.Parse.Phrases[phrase].IsTime);
        }

        return isTime;
    }

    /// <summary>The nominal part before an aspect noun (مظاہرے شروع ہوئے) or before the place that something goes to (فوجی روس بھیجے).</summary>
    private int BehindAspectOrPlace(int host)
    {
        if (host < 0 || !(sentence.Parse.Sense(host).IsAspect || sentence.Parse.Units[host].Name is { IsLocation: true }))
        {
            return host;
        }

        int noun = host - 1;
        while (noun > sentence.Units.Start && sentence.Parse.IsParticle(noun, "emphasis"))
        {
            noun--;
        }

        bool isPassedOver = noun >= sentence.Units.Start && sentence.Parse.Units[noun].Kind == UnitKind.Word && sentence.Parse.Sense(noun).Frames.Length > 0;
        return isPassedOver ? noun : host;
    }

    private Predication Best(Frame[] frames, int group, int host)
    {
        Predication? best = null;
        foreach (Frame frame in frames)
        {
            Predication candidate = slots.Fill(frame, group, host);
            if (best is null || candidate.Filled > best.Filled)
            {
                best = candidate;
            }
        }

        return best!;
    }

    private void AddBare(int unit, List<Predication> found)
    {
        Frame[] frames = sentence.Parse.Sense(unit).Frames;
        if (frames.Length == 0 || IsVerbNotState(unit))
        {
            return;
        }

        AddBare(unit, Array.FindAll(frames, static frame => frame.Bare), found);
    }

    private void AddBare(int unit, Frame[] bare, List<Predication> found)
    {
        if (bare.Length > 0 && Held(unit, bare) is { } held)
        {
            found.Add(held);
            return;
        }

        int phrase = bare.Length > 0 ? sentence.PhraseOf(unit) : -1;
        if (phrase < 0 || !IsPredicating(unit, phrase))
        {
            return;
        }

        Predication? best = null;
        foreach (Frame frame in bare)
        {
            Predication candidate = slots.FillBare(frame, unit, phrase);
            if (best is null || candidate.Filled > best.Filled)
            {
                best = candidate;
            }
        }

        if (best!.Filled == 0 && best.Frame is { Joint: true, Event: "CONCEDE" })
        {
            best.Actors = sentence.Discourse.Pair;
        }

        if (best.Filled > 0 || best.Frame.Implied.Length > 0 || best.Frame.Event == "ASSAULT")
        {
            found.Add(best);
        }
    }

    /// <summary>Whether a word is a form of "stay" and not the state of somebody named right before it, which it is in دو قیدی رہا, جیل سے رہا.</summary>
    private bool IsVerbNotState(int unit) => sentence.Parse.Sense(unit).Verbs.Exists(static verb => verb.Root == "reh")
        && !(unit > sentence.Units.Start && (unit + 1 == sentence.Units.End || sentence.Parse.Units[unit + 1].Kind != UnitKind.Word)
            && (sentence.Parse.IsPostposition(unit - 1, "se") || sentence.Parse.Units[unit - 1].Name is { Kind: NameKind.People or NameKind.Office or NameKind.Person }));

    /// <summary>Someone held, told of by an adjective before the noun: گرفتار طالبہ, زیر حراست ملزم.</summary>
    private Predication? Held(int unit, Frame[] bare)
    {
        Frame? frame = Array.Find(bare, frame => frame.Event == "COERCE" && frame.Recipient.Contains("subj"));
        int phrase = frame is null ? -1 : sentence.PhraseOf(unit);
        if (phrase < 0 || unit + 1 >= sentence.Parse.Phrases[phrase].End || sentence.Parse.Sense(unit + 1).Frames.Length > 0)
        {
            return null;
        }

        Actor[] who = sentence.Resolver.Resolve(unit + 1, sentence.Parse.Phrases[phrase].End, sentence.Resolver.Possessors(phrase));
        return who.Length == 0 ? null : new Predication
        {
            Frame = frame!,
            Clause = sentence.Clauses.ClauseOfPhrase(phrase),
            Host = unit,
            Group = -1,
            FirstUnit = unit,
            EndUnit = unit + 1,
            Recipients = who,
            Rule = frame!.Id + "-held",
        };
    }

    /// <summary>Whether a bare event noun tells that the event was: in a verbless clause, or as cause, occasion, means or object of the clause.</summary>
    private bool IsPredicating(int unit, int phrase)
    {
        ref Phrase inside = ref sentence.Parse.Phrases[phrase];
        bool verbless = sentence.Clauses.Items[sentence.Clauses.ClauseOfPhrase(phrase)].Group < 0;
        if (unit + 1 < inside.End && sentence.Parse.Sense(unit + 1).IsAspect)
        {
            return true;
        }

        bool isEzafe = unit + 2 == inside.End && sentence.Parse.Units[unit + 1].Name is { IsLocation: true };
        if (unit == inside.End - 1 && IsAttributed(inside.First, sentence.Parse.Sense(unit).Frames))
        {
            return true;
        }

        if (unit != inside.End - 1 && !isEzafe)
        {
            return verbless && sentence.Parse.Sense(unit + 1).Frames.Length == 0 && sentence.Parse.Units[unit + 1].Name is null;
        }

        return inside.Case switch
        {
            "" => verbless || IsBeforeVerb(inside.End) || (inside.JoinsNext && Array.Exists(sentence.Parse.Sense(unit).Frames, frame => frame.Recipient.Contains("subj"))),
            "mein" or "ke-baad" or "ke-natije" or "ki-wajah" or "ke-douran" or "ke-jawab" or "se" or "ke-khilaf" or "ke-bawajud" or "se-pehle" => true,
            "ka" => IsOfSpeech(inside.End + 1),
            "ko" or "par" => verbless || IsTruce(unit),
            _ => verbless,
        };
    }

    /// <summary>Whether the noun is a truce, which is there once it is spoken of as something judged or handled: جنگ بندی کو …, جنگ بندی پر خوشی.</summary>
    private bool IsTruce(int unit) => Array.Exists(sentence.Parse.Sense(unit).Frames, static frame => frame is { Event: "CONCEDE", Joint: true, Bare: true });

    /// <summary>Whether a participle of "be", "do" or its own light verb before it says that it took place: ہونے والی ملاقات, کیے گئے حملے, نکالی گئی ریلی.</summary>
    private bool IsAttributed(int first, Frame[] frames)
    {
        int group = first > sentence.Units.Start ? sentence.Parse.Units[first - 1].Group : -1;
        if (group < 0 || sentence.Parse.Groups[group].Kind != VerbGroupKind.Attributive)
        {
            return false;
        }

        string root = sentence.Parse.Groups[group].Root;
        return root is "ho" or "kar" or "de" or "laga" || Array.Exists(frames, frame => frame.Takes(root));
    }

    private bool IsBeforeVerb(int unit) => unit < sentence.Units.End && (sentence.Parse.Units[unit].Group >= 0 || sentence.Parse.Sense(unit).IsAspect);

    /// <summary>Whether the noun behind a genitive announces, confirms, denies, claims or judges: حملے کی مذمت, تصدیق, اعلان.</summary>
    private bool IsOfSpeech(int unit) => unit < sentence.Units.End
        && (sentence.Parse.Sense(unit).Cues.Length > 0 || sentence.Parse.Sense(unit).Hedge is { Reach: HedgeReach.Before } || Array.Exists(sentence.Parse.Sense(unit).Frames, frame => frame.Event is "ACCUSE" or "SUPPORT" or "CONCEDE"));
}
