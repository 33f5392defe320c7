using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text;
using Sanad.Text.Numbers;

namespace Sanad.Reader.Figures;

/// <summary>Says what the numbers of a sentence measure: by the noun counted, or by the predicate that the people counted stand under.</summary>
internal sealed class FigureReader(SentenceParse sentence)
{
    /// <summary>A nationality that is a currency too (200 ارب افغانی) means money in numbers that no people have.</summary>
    private const decimal FewerThanMoney = 100_000_000;

    private readonly FateFinder fates = new(sentence);
    private readonly CountedNoun nouns = new(sentence);
    private readonly FigureOwners owners = new(sentence);
    private readonly FigureTimes times = new(sentence);

    /// <summary>The last figure of people in the sentence.</summary>
    private FigureDraft? last;

    /// <summary>The last figure of people in the sentence before.</summary>
    private FigureDraft? before;

    /// <summary>The last figure of things in the sentence.</summary>
    private FigureDraft? things;

    /// <summary>Where what has been read ends: an amount may have a second number (دو روپے 51 پیسے).</summary>
    private int read;

    public void Read(List<Predication> predications, List<Voice> voices, List<FigureDraft> figures)
    {
        last = null;
        things = null;
        read = 0;
        before = figures.FindLast(IsOfPeople) is { } told && told.Sentence == sentence.Index - 1 ? told : null;
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            for (int unit = current.First; unit < current.End; unit++)
            {
                if (unit >= read && ReadUnit(unit, phrase, predications) is { } figure)
                {
                    FigureDraft vouched = Vouched(figure, phrase, voices);
                    last = IsOfPeople(vouched) ? vouched : last;
                    things = IsOfPeople(vouched) ? things : vouched;
                    figures.Add(vouched);
                }
            }
        }
    }

    private static bool IsOfPeople(FigureDraft figure) => figure.Unit == "person" || figure.Rule is "figure-people" or "figure-part" or "figure-others";

    private FigureDraft? ReadUnit(int unit, int phrase, List<Predication> predications)
    {
        Unit current = sentence.Parse.Units[unit];
        if (current.Kind == UnitKind.Time)
        {
            return PrisonTerm.TryRead(sentence, unit, out PrisonTerm term) ? Sentenced(unit, term, predications) : null;
        }

        return current.Kind == UnitKind.Number && sentence.Parse.Numbers[current.Index].Kind == NumberKind.Cardinal ? ReadOne(unit, phrase, predications) : null;
    }

    private FigureDraft Vouched(FigureDraft figure, int phrase, List<Voice> voices)
    {
        VoiceChooser.Collect(voices, figure.Number, -2, figure.Voices);
        TextRange counted = sentence.Parse.Tokens(figure.Number, Math.Max(figure.Number + 1, sentence.Parse.Phrases[phrase].End));
        figure.Voices.RemoveAll(voice => Array.Exists(voice.Who, actor => actor.Tokens.Length > 0 && actor.Tokens.Start >= counted.Start && actor.Tokens.End <= counted.End));
        var certain = new FigureDraft
        {
            Measure = figure.Measure,
            Low = figure.Low,
            High = figure.High,
            Approx = figure.Approx,
            Unit = figure.Unit,
            Of = figure.Of,
            Span = figure.Span,
            Sentence = figure.Sentence,
            Number = figure.Number,
            Rule = figure.Rule,
            Time = figure.Measure == Measure.Sentence ? -1 : times.Of(phrase, figure.Number),
            Certainty = VoiceChooser.CertaintyOf(figure.Voices, HedgeFinder.Over(sentence, figure.Number, figure.Number + 1)),
        };
        certain.Voices.AddRange(figure.Voices);
        return certain;
    }

    private FigureDraft? ReadOne(int unit, int phrase, List<Predication> predications)
    {
        NumberExpression number = sentence.Parse.Numbers[sentence.Parse.Units[unit].Index];
        if (PercentBehind(unit))
        {
            return Make(unit, unit + 1, number, Measure.Percent, "percent", 1, [], "figure-percent");
        }

        if (unit > sentence.Units.Start && Currency.OfSign(sentence.Parse.Units[unit - 1].Mark) is { } currency)
        {
            return Make(unit, unit + 1, number, Measure.Money, currency, 1, owners.OfThings(phrase, Measure.Money, predications), "figure-money");
        }

        int counted = nouns.FindWithPart(unit, phrase);
        Sense noun = counted >= 0 ? nouns.SenseOf(counted) : Sense.Unknown;
        MeasureSense? sense = CountsPeople(noun, number, counted == unit + 1) ? null : noun.Measure;
        if (number is { Low: > 0 and < 1, High: > 0 and < 1 } && sense is null or { Measure: "count" or "weapons" })
        {
            return Make(unit, unit + 1, InPercent(number), Measure.Percent, "percent", 1, OfFraction(unit, phrase), "figure-fraction");
        }

        if (IsNone(unit) || sense is { Factor: 0 })
        {
            return null;
        }

        if (sense is null)
        {
            return OfPeople(unit, phrase, counted, number, predications) ?? (counted < 0 ? OfNumber(unit, phrase, number, predications) : null);
        }

        return IsOne(number) && sense.Measure is not ("money" or "distance" or "area" or "mass") ? null : Measured(unit, phrase, counted, number, sense, predications);
    }

    /// <summary>Whether the noun is one of people, not of a thing measured; a coin directly behind the number is money (10 سینٹ).</summary>
    private static bool CountsPeople(Sense noun, NumberExpression number, bool isNext) => noun switch
    {
        { Measure: null } => true,
        { Name.Kind: NameKind.People or NameKind.Office } => !(isNext && noun.Measure.Measure == "money"),
        { Name.Kind: NameKind.Demonym } => (number.Low ?? number.High) < FewerThanMoney,
        _ => FateFinder.IsOfPeople(noun.Measure.Measure),
    };

    private bool IsNone(int unit) => IsAge(unit) || IsBoth(unit) || IsBracketed(unit);

    private bool IsAge(int unit) => unit + 1 < sentence.Units.End && sentence.Parse.Sense(unit + 1).IsTimeWord;

    /// <summary>A number alone in brackets behind a name is an age or a mark, not a count: عمیر (16).</summary>
    private bool IsBracketed(int unit) => unit > sentence.Units.Start && unit + 1 < sentence.Units.End && sentence.Parse.Units[unit - 1].Mark == '(' && sentence.Parse.Units[unit + 1].Mark == ')';

    /// <summary>Whose a fraction is: of the phrase, or of those whose part it is.</summary>
    private Actor[] OfFraction(int unit, int phrase)
    {
        Actor[] of = sentence.Resolver.Own(phrase);
        return fates.WholeOf(unit, isAlone: true, last, before) is { } whole ? whole.Of : of;
    }

    /// <summary>"Both" says which two, not how many.</summary>
    private bool IsBoth(int unit) => sentence.Parse.Sense(unit).Pronoun is { Id: "dono" };

    private bool PercentBehind(int unit) => unit + 1 < sentence.Units.End && sentence.Parse.Units[unit + 1].Mark == '%';

    private static NumberExpression InPercent(NumberExpression number) => number with { Low = decimal.Round(number.Low!.Value * 100), High = decimal.Round(number.High!.Value * 100) };

    private FigureDraft Measured(int unit, int phrase, int counted, NumberExpression number, MeasureSense sense, List<Predication> predications)
    {
        Measure measure = Codes.Parse<Measure>(sense.Measure);
        string name = Currency.Choose(sense.Unit, sentence.Discourse.ContextCountry());
        if (SmallerUnit.TryFind(sentence, nouns, counted, sense, out SmallerUnit smaller))
        {
            number = number with { Low = number.Low + smaller.Share, High = number.High + smaller.Share };
            counted = smaller.Noun;
            read = counted + 1;
        }

        if (things is { Of.Length: > 0 } whole && whole.Unit == name && fates.IsPart(unit))
        {
            return Make(unit, counted + 1, number, measure, name, sense.Factor, whole.Of, "figure-" + sense.Measure);
        }

        return Make(unit, counted + 1, number, measure, name, sense.Factor, measure == Measure.Money && last is null && IsFine(counted, predications) ? owners.Punished(unit, predications) : owners.OfThings(phrase, measure, predications), "figure-" + sense.Measure);
    }

    /// <summary>Whether the clause punishes somebody with the money: 10 لاکھ روپے جرمانہ.</summary>
    private bool IsFine(int counted, List<Predication> predications) =>
        predications.Exists(predication => predication.Frame.Event == "SANCTION" && predication.Host == counted + 1) || (counted + 1 < sentence.Units.End && sentence.Parse.Sense(counted + 1).Measure is { Measure: "sentence" });

    private FigureDraft Sentenced(int unit, PrisonTerm term, List<Predication> predications) =>
        Make(unit, unit + 1, term.Number, Measure.Sentence, term.Sense.Unit, term.Sense.Factor, owners.Punished(unit, predications), "figure-sentence");

    private FigureDraft? OfPeople(int unit, int phrase, int counted, NumberExpression number, List<Predication> predications)
    {
        Actor[] of = owners.Victims(Counted(phrase, counted), unit, last, predications);
        int behind = (counted < 0 ? unit : counted) + 1;
        string? beside = fates.Beside(behind) ?? fates.BehindGenitive(behind, counted);
        if (fates.Behind(unit, phrase, counted, predications) is { } over && (beside is null || over.Frame.Measure == beside))
        {
            Actor[] counting = OfPredicate(of, phrase, counted, over);
            return Fated(unit, number, IsInAction(over.Frame, counting) ? "deployed" : over.Frame.Measure, counting);
        }

        if (fates.WholeOf(unit, counted < 0, last, before) is { } whole)
        {
            return OfPart(unit, number, whole, of);
        }

        return (beside ?? fates.RightBefore(unit, predications) ?? fates.Before(unit)) is { } toll ? Fated(unit, number, toll, of.Length > 0 ? of : owners.OfToll(unit, phrase))
            : counted < 0 ? OfOthers(unit, phrase, number) : OnlyCounted(unit, counted, number, of);
    }

    /// <summary>Whether those who take part are under arms: troops in an operation are deployed, unless they protest.</summary>
    private static bool IsInAction(Frame frame, Actor[] of) =>
        frame is { Measure: "participants", Event: not "PROTEST" } && Array.Exists(of, static actor => actor.Sector is "MIL" or "REB" or "UAF");

    private Actor[] Counted(int phrase, int counted)
    {
        if (counted < 0)
        {
            return [];
        }

        Actor[] of = sentence.Resolver.Resolve(sentence.Parse.Phrases[phrase].First, counted + 1, sentence.Resolver.Possessors(phrase));
        return of.Length > 0 || sentence.Parse.Units[counted].Name is not null ? of : owners.OfNoun(nouns.SenseOf(counted));
    }

    private Actor[] OfPredicate(Actor[] of, int phrase, int counted, Predication over)
    {
        of = over.Frame.Measure == "deployed" && over.Actors.Length > 0 ? FigureOwners.Sent(of, over.Actors) : of;
        return of.Length > 0 ? of : counted < 0 ? owners.OfNumberAlone(phrase, last, over) : over.Recipients.Length > 0 ? over.Recipients : over.Actors;
    }

    private FigureDraft? OfPart(int unit, NumberExpression number, FigureDraft whole, Actor[] of) => IsOne(number) && !CountsOne(whole.Measure) ? null
        : Make(unit, unit + 1, number, whole.Measure, whole.Unit, 1, of.Length > 0 && !of[0].CountryFromContext ? of : whole.Of, "figure-part");

    /// <summary>What a word for number counts that stands before: فوجیوں کی تعداد پانچ ہزار, میزائلوں کی تعداد 300.</summary>
    private FigureDraft? OfNumber(int unit, int phrase, NumberExpression number, List<Predication> predications)
    {
        int counted = IsOne(number) ? -1 : fates.NounOfNumber(unit);
        int owner = counted >= 0 ? sentence.PhraseOf(counted) : -1;
        if (owner < 0)
        {
            return null;
        }

        Sense noun = nouns.SenseOf(counted);
        return noun.Name is { Kind: NameKind.People or NameKind.Office } ? OnlyCounted(unit, counted, number, Counted(owner, counted))
            : noun.Measure is { Measure: "count" or "weapons", Factor: > 0 } sense
                ? Make(unit, unit + 1, number, Codes.Parse<Measure>(sense.Measure), sense.Unit, sense.Factor, owners.OfThings(owner, Codes.Parse<Measure>(sense.Measure), predications), "figure-" + sense.Measure) : null;
    }

    private FigureDraft? OnlyCounted(int unit, int counted, NumberExpression number, Actor[] of) => nouns.SenseOf(counted) switch
    {
        { Measure: { } fate } when FateFinder.IsOfPeople(fate.Measure) => Fated(unit, number, fate.Measure, of.Length > 0 ? of : [owners.Context()]),
        { Name: { Kind: NameKind.People, Name: "protester" or "demonstrator" } } => Fated(unit, number, "participants", of),
        { Name: { Kind: NameKind.People or NameKind.Office } name } when !IsOne(number) => Make(unit, unit + 1, number, Measure.Count, name.Name, 1, of, "figure-people"),
        { Name.Kind: NameKind.Demonym } when !IsOne(number) => Make(unit, unit + 1, number, Measure.Count, "person", 1, of, "figure-people"),
        _ => null,
    };

    /// <summary>Others of those counted just before, who do something: 861 گرفتار ہوئے اور 789 دیگر نے ہتھیار ڈالے.</summary>
    private FigureDraft? OfOthers(int unit, int phrase, NumberExpression number)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        bool isBeforeOthers = current.End == unit + 1 && phrase + 1 < sentence.EndPhrase && sentence.Parse.Phrases[phrase + 1] is { Case: "ne" } others && others.First == unit + 1 && others.End == unit + 2
            && sentence.Parse.Units[unit + 1].Kind == UnitKind.Pronoun;
        bool isOthers = isBeforeOthers || (current.Is("ne") && current.End == unit + 1);
        return isOthers && last is { Of.Length: > 0 } ? Make(unit, unit + 1, number, Measure.Count, last.Of[0].Noun ?? "person", 1, last.Of, "figure-others") : null;
    }

    private FigureDraft? Fated(int unit, NumberExpression number, string fate, Actor[] of)
    {
        Measure measure = Codes.Parse<Measure>(fate);
        bool isHarm = measure is Measure.Killed or Measure.Wounded or Measure.Casualties or Measure.Missing or Measure.Displaced;
        return IsOne(number) && !CountsOne(measure) ? null : Make(unit, unit + 1, number, measure, "person", 1, isHarm ? [.. owners.Harmed(of).Select(FigureOwners.Civilian)] : of, "figure-" + fate);
    }

    /// <summary>Whether one of them is a figure too.</summary>
    private static bool CountsOne(Measure measure) => measure is Measure.Killed or Measure.Wounded or Measure.Casualties or Measure.Missing or Measure.Captured or Measure.Arrested;

    private static bool IsOne(NumberExpression number) => number is { Low: 1, High: 1 };

    private FigureDraft Make(int first, int end, NumberExpression number, Measure measure, string unit, decimal factor, Actor[] of, string rule)
    {
        bool isNumberOnly = measure is not (Measure.Money or Measure.Distance or Measure.Area or Measure.Mass);
        return new FigureDraft
        {
            Measure = measure,
            Low = Scaled(number.Low, factor),
            High = Scaled(number.High, factor),
            Approx = number.Approx,
            Unit = unit,
            Of = of,
            Span = sentence.Parse.Tokens(first, isNumberOnly ? first + 1 : end),
            Sentence = sentence.Index,
            Number = first,
            Rule = rule,
        };
    }

    private static decimal? Scaled(decimal? value, decimal factor) =>
        value is { } number && decimal.Abs(number) < decimal.MaxValue / 1_000_000_000 ? decimal.Multiply(number, factor) : value;
}
