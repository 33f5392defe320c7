using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Clauses;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text.Morphology;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Frames;

/// <summary>Finds what a speaker bids others do in the subjunctive: پابندی ہٹائی جائے، وزیر; صدر نے فریقین سے کہا کہ وہ لڑائی روکیں.</summary>
internal sealed class WishFinder(SentenceParse sentence)
{
    /// <summary>Id of the frame of a bidding.</summary>
    public const string Id = "demand-wish";

    private static readonly Frame Wish = DemandFinder.FrameOf(Id, [], ["subj"]);

    private readonly SlotFiller slots = new(sentence);
    private readonly ToldFinder told = new(sentence);

    /// <summary>Adds a request for each bidding that somebody speaks; what is bidden is then no event of its own.</summary>
    public void Find(List<Predication> predications, List<Voice> voices)
    {
        told.Find(predications);
        if (voices.Count == 0)
        {
            return;
        }

        foreach (int group in sentence.VerbGroups())
        {
            if (IsBidding(group) && !IsThreat(group, predications) && SpeakerOf(group, voices) is { } voice && !IsOwned(voice, predications))
            {
                Add(group, voice, predications);
            }
        }
    }

    /// <summary>Whether the verb with its noun threatens by itself: اسے کمزوری نہ سمجھا جائے.</summary>
    private static bool IsThreat(int group, List<Predication> predications) => predications.Exists(other => other.Group == group && other.Frame.Event == "THREATEN");

    private bool IsBidding(int group)
    {
        ref VerbGroup verb = ref sentence.Parse.Groups[group];
        if (verb.Kind != VerbGroupKind.Finite || verb.Tense != Tense.Subjunctive || verb.Ability || verb.Obligation || (verb.Root is "ho" or "chah" or "sak")
            || (verb.End - verb.First == 1 && sentence.Parse.Sense(verb.First) is not { WordClass: null, Name: null, Frames.Length: 0 }))
        {
            return false;
        }

        bool isLast = sentence.Parse.Units[verb.End - 1].Verb is { Form: WordForm.Subjunctive } && EndsClause(verb.End)
            && !(verb.End < sentence.Units.End && sentence.Parse.IsParticle(verb.End, "subordinator-then"));
        ref Clause clause = ref sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(verb.First)];
        return isLast && !clause.Conditional && !IsOfNoun(clause.First) && clause.Kind is ClauseKind.Main or ClauseKind.Complement && !HasAimOrQuestion(clause);
    }

    private bool EndsClause(int unit) => VerbChoice.EndsClause(sentence.Parse, unit, sentence.Units.End) || sentence.Parse.Sense(unit).Pronoun is { Kind: "relative" };

    /// <summary>Whether the کہ that opens the clause goes with a noun or pronoun and not with a verb: بجائے اس کے کہ ….</summary>
    private bool IsOfNoun(int unit) => unit > sentence.Units.Start && sentence.Parse.IsParticle(unit, "subordinator-ke")
        && sentence.Parse.Units[unit - 1] is { Group: < 0, Kind: not UnitKind.Punctuation };

    /// <summary>Whether a word of aim (تاکہ) or of asking stands in the clause, or a mark of asking behind it.</summary>
    private bool HasAimOrQuestion(in Clause clause)
    {
        for (int unit = clause.First; unit < clause.End; unit++)
        {
            if (sentence.Parse.IsParticle(unit, "subordinator-purpose") || sentence.Parse.Sense(unit).Pronoun is { Kind: "interrogative" })
            {
                return true;
            }
        }

        return sentence.Parse.IsMark(sentence.Units.End - 1, Marks.QuestionMark);
    }

    /// <summary>The voice whose content the clause directly is.</summary>
    private Voice? SpeakerOf(int group, List<Voice> voices)
    {
        int unit = sentence.Parse.Groups[group].First;
        ref Clause clause = ref sentence.Clauses.Items[sentence.Clauses.ClauseOfUnit(unit)];
        int parent = clause.Kind == ClauseKind.Complement ? clause.Parent : -1;
        return voices.FindLast(voice => voice.Covers(unit) && voice.Stance == Stance.States && voice.Who.Length > 0 && voice.Group != group
            && (voice.Group < 0 ? parent < 0 : parent >= 0 && sentence.Clauses.ClauseOfUnit(sentence.Parse.Groups[voice.Group].First) == parent));
    }

    /// <summary>Whether a predicate of the speaker's clause already says what is done by speaking (اپیل کی کہ …).</summary>
    private bool IsOwned(Voice voice, List<Predication> predications)
    {
        if (voice.Group < 0)
        {
            return false;
        }

        int clause = sentence.Clauses.ClauseOfUnit(sentence.Parse.Groups[voice.Group].First);
        return predications.Exists(other => other.Clause == clause && other.Group >= 0 && (other.Frame.OwnsContent || other.Frame.Event is "REQUEST" or "AGREE" or "REJECT" or "THREATEN"));
    }

    private void Add(int group, Voice voice, List<Predication> predications)
    {
        Predication wish = slots.Fill(Wish, group, -1);
        Actor[] addressed = Addressed(voice);
        wish.Recipients = addressed.Length > 0 ? addressed : sentence.Parse.Groups[group].Passive ? [] : wish.Recipients;
        bool isOwn = wish.Recipients.Length > 0 ? wish.Recipients[0].SameAs(voice.Who[0]) : !sentence.Parse.Groups[group].Passive;
        if (isOwn)
        {
            return;
        }

        foreach (Predication content in predications.FindAll(other => other.Group == group))
        {
            content.IsMerged = true;
        }

        wish.Actors = voice.Who;
        predications.Add(wish);
    }

    /// <summary>To whom it is said: فریقین سے کہا کہ ….</summary>
    private Actor[] Addressed(Voice voice)
    {
        if (voice.Group < 0)
        {
            return [];
        }

        int clause = sentence.Clauses.ClauseOfUnit(sentence.Parse.Groups[voice.Group].First);
        for (int phrase = sentence.EndPhrase - 1; phrase >= sentence.FirstPhrase; phrase--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            if (current.Case is "se" or "ko" && sentence.Clauses.ClauseOfPhrase(phrase) == clause && sentence.Resolver.All(phrase) is { Length: > 0 } found
                && !Array.TrueForAll(found, actor => actor.Sector == "JRN"))
            {
                return found;
            }
        }

        return [];
    }
}
