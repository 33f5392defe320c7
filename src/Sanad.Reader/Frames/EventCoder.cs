using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Clauses;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>Turns the predicates of a sentence into PLOVER events: category by tense, parties implied, aux, certainty.</summary>
/// <remarks>Source of the rules of tense: PLOVER manual, draft 2.0.</remarks>
internal sealed class EventCoder(SentenceParse sentence)
{
    private const string Announced = "said-elan";

    private readonly PartyCompleter completer = new(sentence);
    private readonly AttackClaims claims = new(sentence);
    private readonly AttackMerger merger = new(sentence);
    private readonly DemandFinder demands = new(sentence);
    private readonly WishFinder wishes = new(sentence);
    private readonly ContentParties contents = new(sentence);

    public void Code(List<Predication> predications, List<Voice> voices, List<EventDraft> events)
    {
        SpokenFilter.DropBareWishes(sentence, predications);
        AttackTargets.Apply(sentence, predications);
        claims.Apply(predications);
        OperationAims.Apply(sentence, predications);
        TakingPart.Apply(sentence, predications);
        merger.Merge(predications);
        AccidentFilter.Apply(sentence, predications);
        demands.Find(predications, voices);
        wishes.Find(predications, voices);
        contents.CompleteBlamed(predications);
        ChargeMerger.Merge(sentence, predications);
        SentForces.Find(sentence, predications);
        foreach (Predication predication in predications)
        {
            if (predication.Frame.Event.Length > 0 && !predication.IsMerged && !IsOwnedContent(predication, predications) && Codes.Parse<EventType>(predication.Frame.Event) is var category)
            {
                EventDraft? draft = Draft(predication, predications, category, voices);
                if (draft is not null && !RepeatedEvents.Has(draft, events))
                {
                    events.Add(draft);
                }
            }
        }
    }

    private EventDraft? Draft(Predication predication, List<Predication> all, EventType category, List<Voice> voices)
    {
        int unit = predication.Host >= 0 ? predication.Host : sentence.Parse.Groups[predication.Group].First;
        string hedge = HedgeFinder.Over(sentence, unit, predication.EndUnit);
        Auxiliary aux = AuxOf(predication, hedge);
        EventType coded = ByTense(category, ref aux);
        (Actor[] actors, Actor[] recipients) = PartiesOf(predication, all, voices);
        coded = SenseByParties.Category(sentence, coded, predication, actors, recipients);
        coded = SentForces.Category(sentence, predication, coded, ref actors, ref recipients);
        if (UtteredThreat.Is(sentence, predication, voices, ref actors, ref aux))
        {
            coded = EventType.Threaten;
        }

        if (IsUntold(predication, coded, aux, actors, recipients))
        {
            return null;
        }

        var draft = new EventDraft
        {
            Event = coded,
            Modes = coded == category ? predication.Frame.Modes : [],
            Contexts = predication.Frame.Contexts,
            Actors = actors,
            Recipients = recipients,
            Unit = unit,
            Cue = sentence.Parse.Tokens(unit, predication.EndUnit),
            Span = sentence.Parse.Tokens(Math.Min(predication.FirstUnit, unit), predication.EndUnit),
            Aux = aux,
            Time = TimeOf(predication.Clause, unit),
            Location = Places.Of(sentence, predication, predication.EndUnit - 1),
            Sentence = sentence.Index,
            Rule = predication.Rule,
            IsToldAgain = predication.IsToldAgain,
        };
        VoiceChooser.Apply(voices, draft, predication.Group, hedge);
        LeaveOutTimeOfSaying(draft);
        VoiceChooser.LeaveOutActor(draft, actors, coded == EventType.Agree && (hedge == "future" || (AuxOf(predication) & Auxiliary.Future) != 0));
        Note(predication.Frame, actors, recipients);
        return draft;
    }

    private (Actor[] Actors, Actor[] Recipients) PartiesOf(Predication predication, List<Predication> all, List<Voice> voices)
    {
        TalksTold.Complete(sentence, predication);
        Actor[] actors = predication.Actors;
        Actor[] recipients = predication.Recipients.Length > 0 ? predication.Recipients : contents.AimOf(predication, all);
        recipients = recipients.Length > 0 ? recipients : JudgedSubject.Of(sentence, predication);
        completer.Complete(predication, all, voices, ref actors, ref recipients);
        return (TruceSides.Complete(sentence, predication, actors), recipients);
    }

    private Auxiliary AuxOf(Predication predication, string hedge)
    {
        Auxiliary aux = AuxOf(predication);
        return hedge == "future" && IsInfinitive(predication) ? (aux & ~Auxiliary.Hypothetical) | Auxiliary.Future : aux | AuxOf(hedge);
    }

    /// <summary>Whether kind acts are only hoped for and nobody is said to do them: تاکہ امداد پہنچائی جا سکے.</summary>
    private static bool IsAimOfNobody(EventType coded, Auxiliary aux, Actor[] actors) => actors.Length == 0 && (aux & Auxiliary.Hypothetical) != 0
        && coded is EventType.Aid or EventType.Support or EventType.Cooperate or EventType.Consult or EventType.Agree;

    /// <summary>Whether the text tells no event after all: nobody does it to nobody, a bare hope, an interview, a judgement that nobody speaks.</summary>
    private bool IsUntold(Predication predication, EventType coded, Auxiliary aux, Actor[] actors, Actor[] recipients) =>
        (actors.Length == 0 && recipients.Length == 0) || IsAimOfNobody(coded, aux, actors) || Together.IsInterview(predication.Frame, actors)
        || SpokenFilter.IsUnspoken(sentence, predication, actors, recipients);

    /// <summary>Keeps who dealt with whom and who did what, for the sentences behind.</summary>
    private void Note(Frame frame, Actor[] actors, Actor[] recipients)
    {
        NotePair(actors, recipients);
        sentence.Discourse.NoteParties(frame.Joint ? actors : []);
        sentence.Discourse.NoteDoers(frame.Event, actors);
        TalksTold.Note(sentence, frame, actors, recipients);
    }

    private void NotePair(Actor[] actors, Actor[] recipients)
    {
        Actor? first = null;
        Actor? second = null;
        bool isMore = IsMore(actors, ref first, ref second) || IsMore(recipients, ref first, ref second);
        if (!isMore && first is not null && second is not null)
        {
            sentence.Discourse.Pair = [first, second];
        }
    }

    /// <summary>Takes the parties of different countries as first and second; whether there is a third.</summary>
    private static bool IsMore(Actor[] actors, ref Actor? first, ref Actor? second)
    {
        foreach (Actor actor in actors)
        {
            if (actor.Country.Length == 0 || actor.Country == first?.Country || actor.Country == second?.Country)
            {
                continue;
            }

            if (second is not null)
            {
                return true;
            }

            second = first is null ? null : actor;
            first ??= actor;
        }

        return false;
    }

    /// <summary>Whether the predicate lies in the content of a request, promise, refusal or threat, which is not coded again.</summary>
    private bool IsOwnedContent(Predication predication, List<Predication> all)
    {
        int clause = predication.Clause;
        while (clause >= 0)
        {
            ref Clause here = ref sentence.Clauses.Items[clause];
            if (here.Kind == ClauseKind.Complement && here.Parent >= 0)
            {
                int parent = here.Parent;
                if (all.Exists(other => other.Clause == parent && other.Group >= 0 && OwnsClause(other)))
                {
                    return true;
                }
            }

            clause = here.Parent;
        }

        return predication.Group >= 0 && IsInfinitive(predication)
            && all.Exists(other => other != predication && other.Clause == predication.Clause && other.EndUnit > predication.EndUnit && (other.Frame.OwnsContent || IsContentNoun(predication, other)));
    }

    /// <summary>Whether an infinitive stands in the genitive or with پر right before the noun of what is promised, asked, refused or threatened: مضبوط بنانے کے | عزم کا اظہار.</summary>
    private static bool IsContentNoun(Predication act, Predication other) => other.Host == act.EndUnit + 1 && other.Frame.Event is "REQUEST" or "AGREE" or "REJECT" or "THREATEN";

    private static bool OwnsClause(Predication predication) => predication.Frame.OwnsContent || predication.Frame.Event is "REQUEST" or "AGREE" or "REJECT" or "THREATEN";

    private bool IsInfinitive(Predication predication) => predication.Group >= 0 && sentence.Parse.Groups[predication.Group].Kind == VerbGroupKind.Infinitive;

    private static Auxiliary AuxOf(string hedge) => hedge switch { "hypothetical" => Auxiliary.Hypothetical, "future" => Auxiliary.Future, _ => Auxiliary.None };

    private Auxiliary AuxOf(Predication predication)
    {
        ref Clause clause = ref sentence.Clauses.Items[predication.Clause];
        Auxiliary aux = clause.Conditional ? Auxiliary.Hypothetical : Auxiliary.None;
        if (predication.Group < 0)
        {
            return aux;
        }

        ref VerbGroup verb = ref sentence.Parse.Groups[predication.Group];
        if (predication.Frame.Id is DemandFinder.Id or WishFinder.Id)
        {
            return aux;
        }

        aux |= verb.Negated ? Auxiliary.Negation : Auxiliary.None;
        if ((verb.Tense == Tense.Future || Duty.IsPlannedMeeting(sentence, predication)) && (aux & Auxiliary.Hypothetical) == 0)
        {
            aux |= Auxiliary.Future;
        }
        else if (verb.Ability || (verb.Obligation && !Duty.IsDone(sentence, verb)) || IsPurpose(predication.Group) || verb.Tense == Tense.Subjunctive)
        {
            aux |= Auxiliary.Hypothetical;
        }

        return aux;
    }

    private bool IsPurpose(int group) => sentence.Parse.Groups[group].Kind == VerbGroupKind.Infinitive
        && (sentence.CaseBehind(group) is "ke-liye" || (sentence.CaseBehind(group) is "ka" && !IsTold(sentence.Parse.Groups[group].End + 1)));

    /// <summary>Whether the noun that an infinitive goes with tells that the act took place: مارنے کا دعویٰ, حملہ کرنے کا الزام.</summary>
    private bool IsTold(int unit) => unit < sentence.Units.End
        && (Array.Exists(sentence.Parse.Sense(unit).Cues, cue => cue.Stance is Stance.Claims or Stance.Confirms or Stance.Denies) || Array.Exists(sentence.Parse.Sense(unit).Frames, frame => frame.Event == "ACCUSE"));

    /// <summary>Promised cooperation is AGREE, promised yielding CONCEDE; other future events keep their category and say so.</summary>
    private static EventType ByTense(EventType category, ref Auxiliary aux)
    {
        if ((aux & Auxiliary.Future) == 0)
        {
            return category;
        }

        switch (category)
        {
            case EventType.Consult or EventType.Support or EventType.Cooperate or EventType.Aid or EventType.Agree:
                aux &= ~Auxiliary.Future;
                return EventType.Agree;
            case EventType.Retreat or EventType.Concede:
                aux &= ~Auxiliary.Future;
                return EventType.Concede;
            default:
                return category;
        }
    }

    /// <summary>A time behind whoever announces something is when they did, not when it happened: X نے اپریل میں … تعیناتی کا اعلان کیا.</summary>
    private void LeaveOutTimeOfSaying(EventDraft draft)
    {
        foreach (Voice voice in draft.Voices)
        {
            if (draft.Time >= 0 && voice.Said == draft.Time && voice.Rule.StartsWith(Announced, StringComparison.Ordinal) && voice.Who is [{ Tokens.Length: > 0 } speaker, ..] && speaker.Tokens.End <= sentence.Parse.Times[draft.Time].First)
            {
                draft.Time = -1;
            }
        }
    }

    private int TimeOf(int clause, int unit)
    {
        int best = -1;
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.IsTime && sentence.Clauses.ClauseOfPhrase(phrase) == clause && current.First <= unit)
            {
                best = sentence.Parse.Units[current.End - 1].Index;
            }
        }

        return best;
    }
}
