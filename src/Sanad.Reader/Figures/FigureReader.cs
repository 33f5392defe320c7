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
    private readonly FateFinder fates = new(sentence);
    private FigureDraft? last;

    public void Read(List<Predication> predications, List<Voice> voices, List<FigureDraft> figures)
    {
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase; phrase++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[phrase];
            for (int unit = current.First; unit < current.End; unit++)
            {
                if (ReadUnit(unit, phrase, predications) is { } figure)
                {
                    last = Vouched(figure, phrase, voices);
                    figures.Add(last);
                }
            }
        }
    }

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
            Time = figure.Measure == Measure.Sentence ? -1 : TimeOf(phrase, figure.Number),
            Certainty = VoiceChooser.CertaintyOf(figure.Voices, HedgeFinder.Over(sentence, figure.Number, figure.Number + 1)),
        };
        certain.Voices.AddRange(figure.Voices);
        return certain;
    }

    /// <summary>The last time before the number in its clause, or −1.</summary>
    private int TimeOf(int phrase, int unit)
    {
        int clause = sentence.Clauses.ClauseOfPhrase(phrase);
        for (int before = phrase; before >= sentence.FirstPhrase; before--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[before];
            if (current.IsTime && current.First <= unit && sentence.Clauses.ClauseOfPhrase(before) == clause)
            {
                return sentence.Parse.Units[current.End - 1].Index;
            }
        }

        return -1;
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
            return Make(unit, unit + 1, number, Measure.Money, currency, 1, OwnerOf(phrase, Measure.Money, predications), "figure-money");
        }

        int counted = CountedNoun(unit, phrase);
        Sense noun = counted >= 0 ? CountedBy(counted) : Sense.Unknown;
        MeasureSense? sense = noun.Name is { Kind: NameKind.People or NameKind.Office } ? null : noun.Measure;
        if (number is { Low: > 0 and < 1, High: > 0 and < 1 } && sense is null or { Measure: "count" })
        {
            return Make(unit, unit + 1, InPercent(number), Measure.Percent, "percent", 1, sentence.Resolver.Own(phrase), "figure-fraction");
        }

        if (IsAge(unit) || IsBoth(unit) || sense is { Factor: 0 })
        {
            return null;
        }

        if (sense is not null && !(sense.Measure == "count" && number is { Low: 1, High: 1 }))
        {
            return Measured(unit, phrase, counted, number, sense, predications);
        }

        return sense is null ? OfPeople(unit, phrase, counted, number, predications) : null;
    }

    private bool IsAge(int unit) => unit + 1 < sentence.Units.End && sentence.Parse.Sense(unit + 1).IsTimeWord;

    /// <summary>"Both" says which two, not how many.</summary>
    private bool IsBoth(int unit) => sentence.Parse.Sense(unit).Pronoun is { Id: "dono" };

    private bool PercentBehind(int unit) => unit + 1 < sentence.Units.End && sentence.Parse.Units[unit + 1].Mark == '%';

    private static NumberExpression InPercent(NumberExpression number) => number with { Low = decimal.Round(number.Low!.Value * 100), High = decimal.Round(number.High!.Value * 100) };

    /// <summary>The first noun behind the number that it can count: a measure or people; adjectives and demonyms are passed over.</summary>
    private int CountedNoun(int unit, int phrase)
    {
        int end = sentence.Parse.Phrases[phrase].End;
        end = IsOnlyDescribed(unit, phrase) ? sentence.Parse.Phrases[phrase + 1].End : end;
        for (int at = unit + 1; at < end && at <= unit + 5; at++)
        {
            Sense sense = CountedBy(at);
            if (sentence.Parse.Units[at].Kind == UnitKind.Word && (sense.Measure is not null || sense.Name is { Kind: NameKind.People or NameKind.Office }))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The sense of a noun; where it was read together with a predicate, of its last word (کار بم دھماکے) or its first (طیارے فراہم).</summary>
    private Sense CountedBy(int unit)
    {
        Unit noun = sentence.Parse.Units[unit];
        if (noun.Kind != UnitKind.Word || noun.End - noun.First < 2 || noun.Sense is not { Measure: null, Name: null, Frames.Length: > 0 })
        {
            return noun.Sense;
        }

        Sense end = OfToken(noun.End - 1);
        return end.Measure is not null ? end : OfToken(noun.First);
    }

    private Sense OfToken(int token) => sentence.Lexicon.Of(sentence.Parse.Text.Pack.FirstNode(sentence.Parse.Text.Tokens[token].Word));

    /// <summary>Whether only adjectives follow in the phrase, so that the noun stands in the next: درجنوں ملکی و غیر ملکی صحافی.</summary>
    private bool IsOnlyDescribed(int unit, int phrase)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        bool described = current.End > unit + 1 && current.JoinsNext && phrase + 1 < sentence.EndPhrase;
        for (int at = unit + 1; at < current.End && described; at++)
        {
            described = sentence.Parse.Sense(at) is { WordClass: "adjective" } or { Name.Kind: NameKind.Demonym };
        }

        return described;
    }

    private FigureDraft Measured(int unit, int phrase, int counted, NumberExpression number, MeasureSense sense, List<Predication> predications)
    {
        Measure measure = Codes.Parse<Measure>(sense.Measure);
        string name = Currency.Choose(sense.Unit, sentence.Discourse.ContextCountry());
        return Make(unit, counted + 1, number, measure, name, sense.Factor, OwnerOf(phrase, measure, predications), "figure-" + sense.Measure);
    }

    /// <summary>Whose the things measured are: of the phrase, of its genitive, or of who acts in the clause.</summary>
    private Actor[] OwnerOf(int phrase, Measure measure, List<Predication> predications)
    {
        Actor[] of = sentence.Resolver.Own(phrase);
        of = of.Length > 0 ? of : sentence.Resolver.Possessors(phrase);
        if (of.Length == 0 && measure is Measure.Weapons or Measure.Money or Measure.Count)
        {
            of = predications.Find(predication => predication.Clause == sentence.Clauses.ClauseOfPhrase(phrase) && predication.Actors.Length > 0)?.Actors ?? [];
        }

        return of;
    }

    private FigureDraft Sentenced(int unit, PrisonTerm term, List<Predication> predications)
    {
        Predication? over = predications.Find(predication => predication.EndUnit > unit && predication.Frame.Event == "SANCTION" && predication.Recipients.Length > 0);
        return Make(unit, unit + 1, term.Number, Measure.Sentence, term.Sense.Unit, term.Sense.Factor, over?.Recipients ?? [], "figure-sentence");
    }

    private FigureDraft? OfPeople(int unit, int phrase, int counted, NumberExpression number, List<Predication> predications)
    {
        Actor[] of = counted >= 0 ? sentence.Resolver.Resolve(sentence.Parse.Phrases[phrase].First, counted + 1, sentence.Resolver.Possessors(phrase)) : [];
        int behind = (counted < 0 ? unit : counted) + 1;
        string? beside = fates.Beside(behind);
        if (fates.Behind(unit, phrase, counted, predications) is { } over && (beside is null || over.Frame.Measure == beside))
        {
            of = of.Length > 0 ? of : counted < 0 ? OfNumberAlone(phrase, over) : over.Recipients.Length > 0 ? over.Recipients : over.Actors;
            return Fated(unit, number, over.Frame.Measure, of);
        }

        if ((beside ?? fates.Before(unit)) is { } toll)
        {
            return Fated(unit, number, toll, of.Length > 0 ? of : [Context()]);
        }

        bool isOne = number.Low == 1 && number.High == 1;
        return counted >= 0 && !isOne ? Make(unit, unit + 1, number, Measure.Count, CountedBy(counted).Name!.Name, 1, of, "figure-people") : null;
    }

    /// <summary>Whom a number without a noun counts: those of its genitive, those counted just before (دو فوجی ہلاک اور تین زخمی), or those of its predicate.</summary>
    private Actor[] OfNumberAlone(int phrase, Predication over)
    {
        Actor[] of = sentence.Resolver.Possessors(phrase);
        of = last is { Unit: "person", Of.Length: > 0 } before && (of.Length == 0 || of[0].Country == before.Of[0].Country) ? before.Of : of;
        of = of.Length > 0 ? of : over.Recipients.Length > 0 ? over.Recipients : over.Actors;
        return of.Length > 0 ? of : [Context()];
    }

    private Actor Context() => new() { Country = sentence.Discourse.ContextCountry(), Sector = "CVL", CountryFromContext = true };

    private FigureDraft Fated(int unit, NumberExpression number, string fate, Actor[] of)
    {
        Measure measure = Codes.Parse<Measure>(fate);
        bool isHarm = measure is Measure.Killed or Measure.Wounded or Measure.Casualties or Measure.Missing or Measure.Displaced;
        return Make(unit, unit + 1, number, measure, "person", 1, isHarm ? [.. of.Select(Civilian)] : of, "figure-" + fate);
    }

    /// <summary>People harmed of whom the text says no more, or only where, are civilians.</summary>
    private static Actor Civilian(Actor actor) => actor.Sector is not ("" or "*" or "UNK" or "GOV") || actor.IsPerson || (actor.Sector == "GOV" && actor.Noun is not null) ? actor : new Actor
    {
        Country = actor.Country,
        Sector = "CVL",
        Entity = actor.Entity,
        Name = actor.Name,
        Tokens = actor.Tokens,
        CountryFromContext = actor.CountryFromContext,
        IsGeneric = actor.IsGeneric,
        Noun = actor.Noun,
    };

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
