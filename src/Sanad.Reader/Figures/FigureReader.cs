using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Reader.Resolution;
using Sanad.Text.Numbers;

namespace Sanad.Reader.Figures;

/// <summary>Says what the numbers of a sentence measure: by the noun counted, or by the predicate that the people counted stand under.</summary>
internal sealed class FigureReader(SentenceParse sentence)
{
    public void Read(List<Predication> predications, List<Voice> voices, List<FigureDraft> figures)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            for (int unit = current.First; unit < current.End; unit++)
            {
                if (sentence.Parse.Units[unit].Kind == UnitKind.Number && sentence.Parse.Numbers[sentence.Parse.Units[unit].Index].Kind == NumberKind.Cardinal
                    && ReadOne(unit, phrase, predications) is { } figure)
                {
                    figures.Add(Vouched(figure, voices));
                }
            }
        }
    }

    private FigureDraft Vouched(FigureDraft figure, List<Voice> voices)
    {
        VoiceChooser.Collect(voices, figure.Number, -2, figure.Voices);
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
            Certainty = VoiceChooser.CertaintyOf(figure.Voices, HedgeFinder.Over(sentence, figure.Number, figure.Number + 1)),
        };
        certain.Voices.AddRange(figure.Voices);
        return certain;
    }

    private FigureDraft? ReadOne(int unit, int phrase, List<Predication> predications)
    {
        NumberExpression number = sentence.Parse.Numbers[sentence.Parse.Units[unit].Index];
        int end = sentence.Parse.Phrases[phrase].End;
        if (PercentBehind(unit))
        {
            return Make(unit, unit + 1, number, Measure.Percent, "percent", 1, [], "figure-percent");
        }

        int counted = CountedNoun(unit, end);
        if (number is { Low: > 0 and < 1, High: > 0 and < 1 })
        {
            return Make(unit, unit + 1, InPercent(number), Measure.Percent, "percent", 1, sentence.Resolver.Own(phrase), "figure-fraction");
        }

        if (IsAge(unit) || IsBoth(unit))
        {
            return null;
        }

        bool isPeople = counted >= 0 && sentence.Parse.Units[counted].Name is not null;
        if (!isPeople && counted >= 0 && sentence.Parse.Sense(counted).Measure is { } measure && !(measure.Measure == "count" && number is { Low: 1, High: 1 }))
        {
            return Measured(unit, phrase, counted, number, measure, predications);
        }

        return OfPeople(unit, phrase, isPeople ? counted : -1, number, predications);
    }

    private bool IsAge(int unit) => unit + 1 < sentence.Units.End && sentence.Parse.Sense(unit + 1).IsTimeWord;

    /// <summary>"Both" says which two, not how many.</summary>
    private bool IsBoth(int unit) => sentence.Parse.Sense(unit).Pronoun is { Id: "dono" };

    private bool PercentBehind(int unit) => unit + 1 < sentence.Units.End && sentence.Parse.Units[unit + 1].Mark == '%';

    private static NumberExpression InPercent(NumberExpression number) => number with { Low = decimal.Round(number.Low!.Value * 100), High = decimal.Round(number.High!.Value * 100) };

    /// <summary>The first noun behind the number that it can count: a measure or people; adjectives and demonyms are passed over.</summary>
    private int CountedNoun(int unit, int end)
    {
        for (int at = unit + 1; at < end && at <= unit + 5; at++)
        {
            Sense sense = sentence.Parse.Sense(at);
            if (sentence.Parse.Units[at].Kind == UnitKind.Word && (sense.Measure is not null || sense.Name is { Kind: NameKind.People or NameKind.Office }))
            {
                return at;
            }
        }

        return -1;
    }

    private FigureDraft Measured(int unit, int phrase, int counted, NumberExpression number, MeasureSense sense, List<Predication> predications)
    {
        Measure measure = Codes.Parse<Measure>(sense.Measure);
        Actor[] of = sentence.Resolver.Own(phrase);
        of = of.Length > 0 ? of : sentence.Resolver.Possessors(phrase);
        if (of.Length == 0 && measure is Measure.Weapons or Measure.Money or Measure.Count)
        {
            of = predications.Find(predication => predication.Clause == sentence.Clauses.ClauseOfPhrase(phrase) && predication.Actors.Length > 0)?.Actors ?? [];
        }

        string name = sense.Unit == "*" ? CurrencyOf() : sense.Unit;
        return Make(unit, counted + 1, number, measure, name, sense.Factor, of, "figure-" + sense.Measure);
    }

    /// <summary>Rupees, riyals and pounds are those of the country the report is about.</summary>
    private string CurrencyOf() => sentence.Discourse.ContextCountry() switch { "IND" => "INR", "LKA" => "LKR", "NPL" => "NPR", _ => "PKR" };

    private FigureDraft? OfPeople(int unit, int phrase, int counted, NumberExpression number, List<Predication> predications)
    {
        Predication? over = PredicateOver(unit, phrase, predications);
        bool isPeople = counted >= 0;
        Actor[] of = isPeople ? sentence.Resolver.Resolve(sentence.Parse.Phrases[phrase].First, counted + 1, sentence.Resolver.Possessors(phrase)) : [];
        if (over is not null)
        {
            of = of.Length > 0 ? of : over.Recipients.Length > 0 ? over.Recipients : over.Actors;
            if (!isPeople && of.Length == 0)
            {
                of = sentence.Resolver.Possessors(phrase) is { Length: > 0 } whose ? whose
                    : [new Actor { Country = sentence.Discourse.ContextCountry(), Sector = "CVL", CountryFromContext = true }];
            }

            return Make(unit, unit + 1, number, Codes.Parse<Measure>(over.Frame.Measure), "person", 1, of, "figure-" + over.Frame.Measure);
        }

        bool isOne = number.Low == 1 && number.High == 1;
        string noun = counted >= 0 ? sentence.Parse.Units[counted].Name!.Name : string.Empty;
        return isPeople && !isOne ? Make(unit, unit + 1, number, Measure.Count, noun, 1, of, "figure-people") : null;
    }

    /// <summary>The nearest predicate behind the number in its clause that says what became of the people counted.</summary>
    private Predication? PredicateOver(int unit, int phrase, List<Predication> predications)
    {
        int clause = sentence.Clauses.ClauseOfPhrase(phrase);
        Predication? best = null;
        foreach (Predication predication in predications)
        {
            int at = predication.Host >= 0 ? predication.Host : sentence.Parse.Groups[predication.Group].First;
            bool isNear = at > unit && predication.Frame.Measure.Length > 0 && predication.Clause == clause && IsCountedBy(phrase, at);
            if (isNear && (best is null || at < best.EndUnit - 1))
            {
                best = predication;
            }
        }

        return best;
    }

    private bool IsCountedBy(int phrase, int predicate)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        return current.Case is "" or "ko" or "ka" or "ne" || predicate < current.End || (current.Is("mein") && predicate - current.End <= 3);
    }

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
