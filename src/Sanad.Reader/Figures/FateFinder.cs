using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Figures;

/// <summary>Finds the word that says what became of the people a number counts: a predicate behind it, or a toll before it.</summary>
internal sealed class FateFinder(SentenceParse sentence)
{
    private const int FarthestToll = 6;
    private const int FarthestAmong = 4;

    /// <summary>Whether the measure is one of people.</summary>
    public static bool IsOfPeople(string measure) => measure is "killed" or "wounded" or "casualties" or "missing" or "captured" or "arrested" or "displaced"
        or "deployed" or "participants" or "workers";

    /// <summary>The nearest predicate behind the number in its clause that says what became of the people counted.</summary>
    /// <param name="unit">The number.</param>
    /// <param name="phrase">Its phrase.</param>
    /// <param name="counted">The noun for people behind it, or −1.</param>
    /// <param name="predications">The predicates of the sentence.</param>
    public Predication? Behind(int unit, int phrase, int counted, List<Predication> predications)
    {
        int clause = sentence.Clauses.ClauseOfPhrase(phrase);
        Predication? best = null;
        foreach (Predication predication in predications)
        {
            int at = predication.Host >= 0 ? predication.Host : sentence.Parse.Groups[predication.Group].First;
            bool isNear = at > unit && IsOfPeople(predication.Frame.Measure) && predication.Clause == clause
                && (counted >= 0 ? Reaches(phrase, counted, at) : ReachesAlone(unit, phrase, at));
            if (isNear && (best is null || at < best.EndUnit - 1))
            {
                best = predication;
            }
        }

        return best;
    }

    /// <summary>What the toll before the number measures: ہلاکتوں کی تعداد 25, ہلاک ہونے والوں میں 12 بچے; null if there is none.</summary>
    public string? Before(int unit)
    {
        int at = BehindAdverbs(unit - 1);
        if (at < sentence.Units.Start)
        {
            return null;
        }

        if (sentence.Parse.IsPostposition(at, "mein"))
        {
            return IsAgentive(at - 1) ? Nearest(at - 2, FarthestAmong) : sentence.Parse.Units[at - 1].Name is { Kind: NameKind.People } ? MeasureOf(at - 1) : null;
        }

        if (sentence.Parse.Units[at].Kind == UnitKind.Word && sentence.Parse.Sense(at).IsNumberWord && at > sentence.Units.Start && sentence.Parse.IsPostposition(at - 1, "ka"))
        {
            return Nearest(at - 2, FarthestToll);
        }

        return sentence.Parse.Units[at].Kind == UnitKind.Word && sentence.Parse.Units[at].End - sentence.Parse.Units[at].First > 1 ? MeasureOf(at) : null;
    }

    /// <summary>What the word directly behind the number or its noun measures: 15 افراد مارے گئے; null if it says nothing of them.</summary>
    public string? Beside(int unit) => unit < sentence.Units.End && sentence.Parse.Units[unit].Kind == UnitKind.Word && Array.Exists(sentence.Parse.Sense(unit).Frames, frame => frame.Bare)
        ? MeasureOf(unit) : null;

    private bool IsAgentive(int unit) => unit >= sentence.Units.Start && sentence.Parse.Units[unit].Kind == UnitKind.Ending;

    /// <summary>Passes over what stands between a toll and its number: بڑھ کر, اب, بھی.</summary>
    private int BehindAdverbs(int at)
    {
        int last = Math.Max(sentence.Units.Start, at - 2);
        while (at > last && IsPassedOver(at))
        {
            at--;
        }

        return at;
    }

    private bool IsPassedOver(int unit)
    {
        ref Unit current = ref sentence.Parse.Units[unit];
        return current.Kind is UnitKind.Particle or UnitKind.Verb or UnitKind.Time || current.Group >= 0
            || current.Sense is { WordClass: "adverb" } or { Ending: not null } or { Verbs.Count: > 0, Frames.Length: 0 };
    }

    private string? Nearest(int at, int most)
    {
        for (int last = Math.Max(sentence.Units.Start, at - most); at >= last && sentence.Parse.Units[at].Kind != UnitKind.Punctuation; at--)
        {
            if (MeasureOf(at) is { } measure)
            {
                return measure;
            }
        }

        return null;
    }

    private string? MeasureOf(int unit)
    {
        ref Unit current = ref sentence.Parse.Units[unit];
        if (current.Kind != UnitKind.Word)
        {
            return current.Verb is { } verb && sentence.Lexicon.PlainVerbFrames.TryGetValue(verb.Root, out Frame[]? plain) ? OfFrames(plain) : null;
        }

        string? measure = OfFrames(current.Sense.Frames);
        for (int token = current.First; token < current.End && measure is null; token++)
        {
            measure = OfFrames(sentence.Lexicon.Of(sentence.Parse.Text.Pack.FirstNode(sentence.Parse.Text.Tokens[token].Word)).Frames);
        }

        return measure;
    }

    private static string? OfFrames(Frame[] frames) => Array.Find(frames, frame => IsOfPeople(frame.Measure))?.Measure;

    /// <summary>Whether the predicate tells of people whom the phrase counts; a place run together with them has a case of its own.</summary>
    private bool Reaches(int phrase, int counted, int predicate)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        bool isRunTogether = counted + 1 < current.End && sentence.Parse.Units[current.End - 1].Name is { IsLocation: true };
        return current.Case is "" or "ko" or "ka" or "ne" || isRunTogether || predicate < current.End || (current.Is("mein") && predicate - current.End <= 3);
    }

    /// <summary>Whether the predicate tells of a number that stands for its people: 30 زخمی, تین کو گرفتار, دو کی ہلاکت. Another noun with a case is not of them: 3 ارب کی کرپشن.</summary>
    private bool ReachesAlone(int unit, int phrase, int predicate)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        bool isAlone = current.End == unit + 1;
        return current.Case switch
        {
            "" or "ko" or "ne" => true,
            "ka" => isAlone && predicate - current.End == 1,
            _ => predicate < current.End && predicate - unit <= 2,
        };
    }
}
