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
    private readonly EventNouns nouns = new(sentence);
    private readonly AspectHost aspects = new(sentence);

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
        string root = verb.Kind == VerbGroupKind.Copula ? "ho" : verb.Root;
        int before = sentence.HostOf(group);
        int host = aspects.Find(before, verb, root);
        if (host >= 0 && TryAddHosted(host, before, root, group, found))
        {
            return;
        }

        if ((verb.Kind == VerbGroupKind.Finite || IsGoingOn(verb)) && FarHost(group, root) is >= 0 and var far && TryAdd(far, root, group, found))
        {
            return;
        }

        if (verb.Kind != VerbGroupKind.Copula && sentence.Lexicon.PlainVerbFrames.TryGetValue(verb.Root, out Frame[]? frames))
        {
            AddIfVisit(Best(frames, group, -1), found);
        }
    }

    /// <summary>Whether a form of "be" says that something will take place, or goes on, by the word before it: مذاکرات | لندن میں | ہوں گے, بات چیت | ترکی میں | جاری ہے.</summary>
    private bool IsGoingOn(in VerbGroup verb) => verb.Kind == VerbGroupKind.Copula
        && (verb.Tense == Tense.Future || (verb.First > sentence.Units.Start && sentence.Parse.Sense(verb.First - 1).IsAspect));

    /// <summary>Whether the noun and its verb may only say what a figure counts, so that a predicate they are the end of tells what is done: کارروائی میں | سو فوجی | حصہ لے رہے ہیں.</summary>
    private bool MayOnlyCount(int host, string root) => Taking(sentence.Parse.Sense(host).Frames, root) is { Length: > 0 } takes
        && (Array.TrueForAll(takes, static frame => frame.Event.Length == 0) || Array.Exists(takes, static frame => frame is { Event.Length: 0, Measure: "participants" }));

    private bool TryAddHosted(int host, int before, string root, int group, List<Predication> found)
    {
        bool isFirst = MayOnlyCount(host, root);
        bool isDone = isFirst && TryAddSplit(host, root, group, found);
        return TryAdd(host, root, group, found) || isDone
            || (host != before && TryAdd(host, AspectHost.Plain(root), group, found)) || (!isFirst && TryAddSplit(host, root, group, found));
    }

    private bool TryAddSplit(int host, string root, int group, List<Predication> found)
    {
        if (splits.Find(group, host, root) is not { Noun: >= 0 } split)
        {
            return false;
        }

        int inner = sentence.Parse.Units[split.Noun].Group;
        Predication? part = inner < 0 ? null : found.Find(other => other.Group == inner);
        int noun = inner < 0 ? split.Noun : part is { Host: >= 0 } ? part.Host : sentence.Parse.Groups[inner].First;
        if (Best(split.Frames, group, noun) is not { } parted)
        {
            return false;
        }

        if (part is not null)
        {
            found.Remove(part);
        }

        hosts.Add(noun);
        hosts.Add(host);
        found.Add(parted);
        return true;
    }

    private bool TryAdd(int host, string root, int group, List<Predication> found)
    {
        Frame[] frames = sentence.Parse.Sense(host).Frames;
        Frame[] takes = frames.Length == 0 ? frames : Taking(frames, root);
        if (takes.Length == 0 || Best(takes, group, host) is not { } best)
        {
            return false;
        }

        hosts.Add(host);
        AddIfVisit(best, found);
        return true;
    }

    private static Frame[] Taking(Frame[] frames, string root) => Array.FindAll(frames, frame => frame.Takes(root));

    /// <summary>Adds a predicate unless it tells of travelling that is no visit: somebody who holds no office, or within one state.</summary>
    private void AddIfVisit(Predication? predication, List<Predication> found)
    {
        if (predication is null || !ToldIncident.Holds(sentence, predication))
        {
            return;
        }

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
            if (sentence.Parse.Sense(noun).Frames.Length == 0 || sentence.Parse.Units[noun].Name is not null || hosts.Contains(noun))
            {
                continue;
            }

            bool isBeforeTime = IsOnlyTime(current.End, sentence.Parse.Groups[group].First);
            string goal = isBeforeTime ? string.Empty : GoalBetween(phrase + 1, sentence.Parse.Groups[group].First);
            if (Takes(sentence.Parse.Sense(noun).Frames, root, isBeforeTime, goal))
            {
                return noun;
            }
        }

        return OpeningNoun.Find(sentence, group, root, hosts);
    }

    /// <summary>The case of the one phrase between a noun and its verb, where it is whom or where something goes to: راکٹ | روس کو | بھیجے, بم | بستی پر | گرائے; empty for none.</summary>
    private string GoalBetween(int phrase, int end) => phrase < sentence.EndPhrase && sentence.Parse.Phrases[phrase].Case is "ko" or "ke-liye" or "tak" or "mein" or "par"
        && sentence.Parse.Phrases[phrase].End + 1 == end && sentence.Resolver.All(phrase).Length > 0
            ? sentence.Parse.Phrases[phrase].Case
            : string.Empty;

    private static bool Takes(Frame[] frames, string root, bool isBeforeTime, string goal) =>
        Array.Exists(frames, frame => (frame.Bare || isBeforeTime || HasGoal(frame, goal)) && frame.Takes(root));

    private static bool HasGoal(Frame frame, string goal) => goal.Length > 0 && frame.Event is "AID" or "ASSAULT" && Array.IndexOf(frame.Recipient, goal == "ko" ? "obj" : goal) >= 0;

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

    /// <summary>The frame whose slots the clause fills best, one that needs two parties before all others where it has them; null if none holds.</summary>
    private Predication? Best(Frame[] frames, int group, int host)
    {
        Predication? best = null;
        foreach (Frame frame in frames)
        {
            Predication candidate = slots.Fill(frame, group, host);
            if (frame.NeedsTwo && !Together.Holds(sentence, candidate))
            {
                continue;
            }

            if (best is null || frame.NeedsTwo || (candidate.Filled > best.Filled && !best.Frame.NeedsTwo))
            {
                best = candidate;
            }
        }

        return best;
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
        if (phrase >= 0 && Fallen.Of(sentence, unit) is { } fallen)
        {
            Predication killed = slots.FillBare(bare[0], unit, phrase);
            killed.Recipients = fallen;
            found.Add(killed);
            return;
        }

        if (phrase >= 0 && nouns.IsPredicating(unit, phrase))
        {
            AddPredicating(unit, phrase, bare, found);
        }
    }

    private void AddPredicating(int unit, int phrase, Frame[] bare, List<Predication> found)
    {
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

        if (TalksTold.IsOnlyPlace(sentence, best, phrase))
        {
            return;
        }

        TalksTold.Complete(sentence, best);
        if (best.Filled > 0 || best.Frame.Implied.Length > 0 || best.Frame.Event == "ASSAULT" || AttackParties.IsAdvance(best))
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
}
