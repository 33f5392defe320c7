using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Figures;

/// <summary>Finds the word that says what became of the people a number counts: a predicate behind it, or a toll before it.</summary>
internal sealed class FateFinder(SentenceParse sentence)
{
    private const int FarthestToll = 6;
    private const int FarthestAmong = 5;
    private const int FarthestList = 14;
    private const string Deployed = "deployed";

    private readonly FateBefore participles = new(sentence);

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
            bool isNear = at > unit && IsOfPeople(predication.Frame.Measure) && predication.Clause == clause && !participles.IsOfNext(predication)
                && (counted >= 0 ? Tells(phrase, counted, at, predication.Frame.Measure) : predication.Frame.Measure != Deployed && ReachesAlone(unit, phrase, at));
            if (isNear && !ActsOnOthers(phrase, at, predication) && !FateBoundary.IsBetween(sentence, (counted < 0 ? unit : counted) + 1, at) && (best is null || at < best.EndUnit - 1))
            {
                best = predication;
            }
        }

        return best;
    }

    /// <summary>Whether the predicate tells of the people counted, and can be told of them.</summary>
    private bool Tells(int phrase, int counted, int predicate, string measure) =>
        (Reaches(phrase, counted, predicate) || (measure == "participants" && sentence.Parse.Phrases[phrase].Is("ki-taraf-se"))) && !(measure == Deployed && (IsOwner(phrase, predicate) || !IsArmed(counted)));

    /// <summary>Whether those counted do it to somebody else: 5 اہلکاروں نے ملزم کو گرفتار کیا, 124 ملک انہیں گرفتار کریں گے.</summary>
    private bool ActsOnOthers(int phrase, int at, Predication predication)
    {
        if (predication.Frame.Measure is not ("killed" or "wounded" or "captured" or "arrested") || predication.Group < 0 || sentence.Parse.Groups[predication.Group].Passive
            || Array.IndexOf(predication.Frame.Recipient, "obj") < 0)
        {
            return false;
        }

        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        bool acts = current.Is("ne");
        for (int between = phrase + 1; between < sentence.EndPhrase && sentence.Parse.Phrases[between].End <= at && current.Case.Length == 0 && !current.JoinsNext; between++)
        {
            acts |= sentence.Parse.Phrases[between].Is("ko");
        }

        return acts;
    }

    /// <summary>What the toll before the number measures: ہلاکتوں کی تعداد 25, ہلاک ہونے والوں میں 12 بچے; null if there is none.</summary>
    public string? Before(int unit)
    {
        int at = BehindLess(BehindAdverbs(unit - 1));
        if (at < sentence.Units.Start)
        {
            return null;
        }

        if (sentence.Parse.Units[at].Kind == UnitKind.Word && sentence.Parse.Sense(at).IsNumberWord && OwnerOfNumber(at) is >= 0 and var owner)
        {
            return Nearest(owner - 1 - FarthestToll, owner - 1);
        }

        if (Among(unit) is >= 0 and var among && IsOfPeople(among - 1))
        {
            return Nearest(Math.Max(among - FarthestAmong - 1, FirstWithoutCase(among - 1)), among - 1);
        }

        return sentence.Parse.Units[at].Kind == UnitKind.Word && sentence.Parse.Units[at].End - sentence.Parse.Units[at].First > 1 ? MeasureOf(at) : null;
    }

    /// <summary>What the participle or adjective directly before the number says of those counted; null if there is none.</summary>
    public string? RightBefore(int unit, List<Predication> predications) => participles.Of(unit, predications);

    /// <summary>The noun whose number is told: فوجیوں کی تعداد پانچ ہزار; −1 if there is none.</summary>
    public int NounOfNumber(int unit)
    {
        int at = BehindAdverbs(unit - 1);
        bool isNumber = at > sentence.Units.Start && sentence.Parse.Units[at].Kind == UnitKind.Word && sentence.Parse.Sense(at).IsNumberWord;
        return isNumber && OwnerOfNumber(at) is > 0 and var mark && mark > sentence.Units.Start && sentence.Parse.Units[mark - 1].Kind == UnitKind.Word ? mark - 1 : -1;
    }

    /// <summary>What the word directly behind the number or its noun measures: 15 افراد مارے گئے; null if it says nothing of them.</summary>
    public string? Beside(int unit) => unit < sentence.Units.End && !IsBeforeParticiple(unit + 1) && sentence.Parse.Units[unit].Kind == UnitKind.Word && Array.Exists(sentence.Parse.Sense(unit).Frames, frame => frame.Bare)
        ? MeasureOf(unit) : null;

    private bool IsBeforeParticiple(int unit) => unit < sentence.Units.End && sentence.Parse.Units[unit].Group is >= 0 and var group && sentence.Parse.Groups[group].Kind == VerbGroupKind.Attributive;

    /// <summary>The figure that the number is a part of: جن میں چھ بچے اور دو خواتین شامل ہیں; null if it is none's.</summary>
    /// <param name="unit">The number.</param>
    /// <param name="isAlone">Whether it counts no noun, so that it must say "of".</param>
    /// <param name="last">The last figure of people in the sentence.</param>
    /// <param name="before">The last figure of people in the sentence before.</param>
    public FigureDraft? WholeOf(int unit, bool isAlone, FigureDraft? last, FigureDraft? before)
    {
        int among = Among(unit);
        if (among <= sentence.Units.Start || sentence.Parse.Units[among - 1].Sense.Pronoun is not { Plural: true } pronoun || (isAlone && !sentence.Parse.IsPostposition(among + 1, "se")))
        {
            return null;
        }

        return pronoun.Kind == "relative" ? last : last ?? before;
    }

    /// <summary>Whether the number is a part of what was counted before: 14 میں سے دو.</summary>
    public bool IsPart(int unit) => Among(unit) is >= 0 and var among && sentence.Parse.IsPostposition(among + 1, "se");

    /// <summary>The "in" that a list of numbers follows: جن میں, ہلاک ہونے والوں میں; −1 if the number stands behind none.</summary>
    private int Among(int unit)
    {
        int first = Math.Max(sentence.Units.Start + 1, unit - FarthestList);
        for (int at = unit - 1; at >= first; at--)
        {
            ref Unit current = ref sentence.Parse.Units[at];
            if (current.Kind == UnitKind.Postposition)
            {
                if (sentence.Parse.IsPostposition(at, "mein"))
                {
                    return at;
                }

                bool isPassed = sentence.Parse.IsPostposition(at, "ka") || (sentence.Parse.IsPostposition(at, "se") && sentence.Parse.IsPostposition(at - 1, "mein"));
                if (!isPassed)
                {
                    return -1;
                }
            }
            else if (current.Group >= 0 || current.Kind is UnitKind.Verb or UnitKind.Pronoun)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The genitive mark before a word for number, an adjective between passed over (کی اصل تعداد); −1 if there is none.</summary>
    private int OwnerOfNumber(int at)
    {
        int mark = at - 1;
        mark = mark > sentence.Units.Start && sentence.Parse.Units[mark] is { Kind: UnitKind.Word, Name: null } ? mark - 1 : mark;
        return mark > sentence.Units.Start && sentence.Parse.IsPostposition(mark, "ka") ? mark : -1;
    }

    /// <summary>What the verb or event noun behind the genitive of those counted measures: 2 فوجیوں کے مارے جانے کی اطلاعات; null if it says nothing of them.</summary>
    public string? BehindGenitive(int unit, int counted)
    {
        string? measure = MeasuredBehind(unit);
        return measure == Deployed && counted >= 0 && !IsArmed(counted) ? null : measure;
    }

    private string? MeasuredBehind(int unit)
    {
        if (unit + 1 >= sentence.Units.End || sentence.Parse.Units[unit].Kind != UnitKind.Postposition || sentence.Parse.Units[unit + 1].Kind is not (UnitKind.Verb or UnitKind.Word))
        {
            return null;
        }

        ref Unit mark = ref sentence.Parse.Units[unit];
        return mark.End - mark.First > 1 ? OfVerbWithin(mark.End - 1) : sentence.Parse.IsPostposition(unit, "ka") ? MeasureOf(unit + 1) : null;
    }

    /// <summary>What a verb measures that was read as the end of a case mark: کے مارے | جانے.</summary>
    private string? OfVerbWithin(int token)
    {
        foreach (VerbSense verb in sentence.Lexicon.Of(sentence.Parse.Text.Pack.FirstNode(sentence.Parse.Text.Tokens[token].Word)).Verbs)
        {
            if (sentence.Lexicon.PlainVerbFrames.TryGetValue(verb.Root, out Frame[]? plain) && OfFrames(plain) is { } measure)
            {
                return measure;
            }
        }

        return null;
    }

    private bool IsOfPeople(int unit) => IsAgentive(unit) || (unit >= sentence.Units.Start && sentence.Parse.Units[unit].Name is { Kind: NameKind.People or NameKind.Demonym });

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

    /// <summary>Passes over the number from which it has risen or fallen: ہلاکتوں کی تعداد 25 سے بڑھ کر 40.</summary>
    private int BehindLess(int at) => at - 1 > sentence.Units.Start && sentence.Parse.IsPostposition(at, "se") && sentence.Parse.Units[at - 1].Kind == UnitKind.Number ? BehindAdverbs(at - 2) : at;

    private bool IsPassedOver(int unit)
    {
        ref Unit current = ref sentence.Parse.Units[unit];
        return current.Kind is UnitKind.Particle or UnitKind.Verb or UnitKind.Time || current.Group >= 0
            || current.Sense is { WordClass: "adverb" } or { Ending: not null } or { Verbs.Count: > 0, Frames.Length: 0 };
    }

    /// <summary>The first of the words up to <paramref name="at"/> that no case mark parts from it: those killed, not those of one killed (شہید کے لواحقین میں).</summary>
    private int FirstWithoutCase(int at)
    {
        while (at > sentence.Units.Start && sentence.Parse.Units[at - 1].Kind != UnitKind.Postposition)
        {
            at--;
        }

        return at;
    }

    private string? Nearest(int first, int at)
    {
        for (int last = Math.Max(sentence.Units.Start, first); at >= last && sentence.Parse.Units[at].Kind != UnitKind.Punctuation; at--)
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

        string? measure = current.Sense.Measure is { } noun && IsOfPeople(noun.Measure) ? noun.Measure : OfFrames(current.Sense.Frames);
        for (int token = current.First; token < current.End && measure is null; token++)
        {
            measure = OfFrames(sentence.Lexicon.Of(sentence.Parse.Text.Pack.FirstNode(sentence.Parse.Text.Tokens[token].Word)).Frames)
                ?? (current.End - current.First > 1 ? OfVerbWithin(token) : null);
        }

        return measure;
    }

    private static string? OfFrames(Frame[] frames) => Array.Find(frames, frame => IsOfPeople(frame.Measure))?.Measure;

    /// <summary>Whether those counted can be deployed: soldiers, police and fighters, not doctors.</summary>
    private bool IsArmed(int counted) => sentence.Parse.Units[counted].Name is not { Kind: NameKind.People or NameKind.Office } name || name.Sector is "" or "*" or "MIL" or "COP" or "REB" or "PRM" or "SPY" or "UAF" or "GOV";

    /// <summary>Whether the people are only whose something else is: 30 خاندانوں کی حفاظت کے لیے چار اہلکار تعینات.</summary>
    private bool IsOwner(int phrase, int predicate) => sentence.Parse.Phrases[phrase].Is("ka") && predicate - sentence.Parse.Phrases[phrase].End > 2;

    /// <summary>Whether the predicate tells of people whom the phrase counts; a place run together with them has a case of its own.</summary>
    private bool Reaches(int phrase, int counted, int predicate)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        bool isRunTogether = counted + 1 < current.End && sentence.Parse.Units[current.End - 1].Name is null or { IsLocation: true };
        return current.Case is "" or "ko" or "ka" or "ne" or "samet" || isRunTogether || predicate < current.End || (current.Is("ke-hamrah") && predicate - current.End <= 2) || (current.Is("mein") && predicate - current.End <= 3 && !sentence.Parse.IsPostposition(current.End + 1, "se"));
    }

    /// <summary>Whether a participle of a doer follows, whose object the number is: 88 لاکھ چرانے والا چور.</summary>
    private bool IsBeforeDoer(int unit) => unit + 1 < sentence.Units.End && sentence.Parse.Units[unit].Kind == UnitKind.Verb && sentence.Parse.Units[unit + 1].Kind == UnitKind.Ending;

    /// <summary>Whether the predicate tells of a number that stands for its people: 30 زخمی, تین کو گرفتار, دو کی ہلاکت. Another noun with a case is not of them: 3 ارب کی کرپشن.</summary>
    private bool ReachesAlone(int unit, int phrase, int predicate)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        bool isAlone = current.End == unit + 1;
        if ((current.End == unit + 2 && sentence.Parse.Units[unit + 1].Name is { IsLocation: true } or { Name: "country" }) || IsBeforeDoer(current.End))
        {
            return current.End == unit + 2;
        }

        return current.Case switch
        {
            "" or "ko" or "ne" => true,
            "ka" => isAlone && predicate - current.End == 1,
            _ => predicate < current.End && predicate - unit <= 2,
        };
    }
}
