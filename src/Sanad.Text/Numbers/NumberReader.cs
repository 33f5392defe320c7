using Sanad.Text.Packs;

namespace Sanad.Text.Numbers;

/// <summary>Finds every number of a text, with the words that bound it.</summary>
/// <remarks>Immutable and thread-safe. Allocates nothing but room in the target.</remarks>
public sealed class NumberReader
{
    private readonly NumberGrammar grammar;
    private readonly NumberRanges ranges;
    private readonly NumberEvidence evidence;
    private readonly FunctionWords function;
    private readonly TermIndex bounds;
    private readonly NumberBound[] rows;

    /// <summary>Makes a reader of the numbers of <paramref name="pack"/>.</summary>
    public NumberReader(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        function = new FunctionWords(pack);
        grammar = new NumberGrammar(pack);
        ranges = new NumberRanges(pack, grammar, function);
        evidence = new NumberEvidence(pack, grammar, function);
        bounds = new TermIndex(pack, "number-words");
        rows = NumberBound.Read(pack.Table("number-words"));
    }

    /// <summary>Reads the numbers of <paramref name="analysis"/> into <paramref name="target"/>, which is emptied first.</summary>
    /// <remarks>In token order, without overlap; none crosses a sentence. Dates, clock times and ages are numbers here too.</remarks>
    public void Read(TextAnalysis analysis, ArenaList<NumberExpression> target)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(target);
        target.Clear();
        foreach (TextRange sentence in analysis.Sentences.Items)
        {
            var view = new SentenceView(analysis, sentence.Start, sentence.End);
            int at = view.Start;
            while (at < view.End)
            {
                at = grammar.CanBegin(view, at) || bounds.CanBegin(view.Word(at)) ? ReadAt(view, at, target) : at + 1;
            }
        }
    }

    /// <summary>Reads what begins at <paramref name="at"/>; returns where to go on.</summary>
    private int ReadAt(in SentenceView view, int at, ArenaList<NumberExpression> target)
    {
        Term term = bounds.Longest(view, at, 0);
        if (term.Found && rows[term.Row] is { Before: true, IsNoCount: true } && EndOfLabelled(view, at, term) is > 0 and int end)
        {
            return end;
        }

        if (TryRead(view, at, term, out NumberExpression number))
        {
            target.Add(number);
        }

        return Math.Max(at + 1, number.End);
    }

    /// <summary>Behind the number that a label or letter before it makes a name (آرٹیکل 370, ایف 16), or −1. The last letter of an abbreviation is no such letter.</summary>
    private int EndOfLabelled(in SentenceView view, int label, in Term term)
    {
        bool isCode = rows[term.Row].Kind == NumberBoundKind.Code;
        if (!grammar.TryRead(view, term.End, out NumberCore core) || core.Kind != NumberKind.Cardinal || core.Form > NumberForm.Word || (isCode && core.Form != NumberForm.Digits))
        {
            return -1;
        }

        Term previous = bounds.Longest(view, label - 1, 0);
        bool isSpelled = previous.Found && rows[previous.Row].Kind == NumberBoundKind.Code;
        return isSpelled || NumberEvidence.IsInsideName(view, label, term.End) || (!isCode && evidence.IsCounted(view, core.End)) ? -1 : core.End;
    }

    private bool TryRead(in SentenceView view, int first, in Term term, out NumberExpression number)
    {
        NumberBound before = BoundBefore(view, first, term);
        int start = before.ChangesValue ? SkipNeutral(view, term.End) : first;
        if (!grammar.TryRead(view, start, out NumberCore core) || !evidence.IsNumber(view, start, core, before.ChangesValue || IsCompared(view, core.End))
            || (before.ChangesValue && !evidence.TakesBound(view, first, core)))
        {
            number = default;
            return false;
        }

        core = ranges.Extend(view, core);
        if (core.Form < NumberForm.Vague && IsCompound(view, core.End))
        {
            number = new NumberExpression(first, core.End, null, null, false, core.Kind, core.Rule);
            return false;
        }

        bool approx = core.Form == NumberForm.Vague || core.Rule is "number-pair" or "number-either" || IsRounded(core);
        (decimal? low, decimal? high, approx) = before.Apply(core.Low, core.High, approx && core.Kind == NumberKind.Cardinal);
        number = new NumberExpression(first, core.End, low, high, approx, core.Kind, before.ChangesValue ? Name(before.Kind) : core.Rule);
        number = core.Kind == NumberKind.Cardinal ? BoundAfter(view, number, isRange: core.Rule == "number-range") : number;
        return true;
    }

    /// <summary>The bound that begins at <paramref name="first"/>; "near" behind a genitive is a place, not a bound.</summary>
    private NumberBound BoundBefore(in SentenceView view, int first, in Term term)
    {
        NumberBound before = term.Found && rows[term.Row].Before ? rows[term.Row] : default;
        return before is { Kind: NumberBoundKind.About, After: true } && view.Is(first - 1, function.Ka) ? default : before;
    }

    private bool IsCompound(in SentenceView view, int at)
    {
        Term term = bounds.Longest(view, at, 0);
        return term.Found && rows[term.Row].Kind == NumberBoundKind.Compound;
    }

    /// <summary>Whether the value is that of a fraction such as a third, which decimals only come near.</summary>
    private static bool IsRounded(in NumberCore core) => core.Rule == "number-fraction" && core.Low * 100 % 1 != 0;

    /// <summary>Goes on behind words that stand between a bound and its number and change nothing: صرف, کل.</summary>
    private int SkipNeutral(in SentenceView view, int at)
    {
        Term term = bounds.Longest(view, at, 0);
        return term.Found && rows[term.Row].Before ? term.End : at;
    }

    /// <summary>Applies the bound behind the number; behind its noun too, where the bound then stays outside the expression.</summary>
    private NumberExpression BoundAfter(in SentenceView view, in NumberExpression number, bool isRange)
    {
        if (bounds.Longest(view, number.End, 0) is { Found: true } neutral && rows[neutral.Row] is { Kind: NumberBoundKind.Total, Before: false })
        {
            return number with { End = neutral.End };
        }

        Term term = After(view, number.End);
        bool isNext = term.Found;
        if (!isNext && evidence.EndOfCounted(view, number.End) is > 0 and int behind)
        {
            term = After(view, behind);
            isNext = false;
        }

        if (!term.Found || !Fits(view, number.End, term, isNext))
        {
            return number;
        }

        NumberBound bound = rows[term.Row];
        if (isRange && bound.Kind == NumberBoundKind.UpTo)
        {
            return number with { End = isNext ? term.End : number.End };
        }

        (decimal? low, decimal? high, bool approx) = bound.Apply(number.Low, number.High, number.Approx);
        return number with { End = isNext ? term.End : number.End, Low = low, High = high, Approx = approx, Rule = Name(bound.Kind) };
    }

    private Term After(in SentenceView view, int at)
    {
        Term term = bounds.Longest(view, at, 0);
        return term.Found && rows[term.Row] is { After: true, ChangesValue: true, Kind: not NumberBoundKind.Between } ? term : Term.None;
    }

    /// <summary>Whether "more than" or "less than" follows: سو سے زائد.</summary>
    private bool IsCompared(in SentenceView view, int at)
    {
        Term term = After(view, at);
        return term.Found && rows[term.Row].Kind is (NumberBoundKind.MoreThan or NumberBoundKind.LessThan);
    }

    /// <summary>"Up to" is also "until" and "as far as": behind a noun it bounds money alone. "Less" before a verb of becoming is "decrease".</summary>
    private bool Fits(in SentenceView view, int end, in Term term, bool isNext)
    {
        NumberBoundKind kind = rows[term.Row].Kind;
        return kind == NumberBoundKind.LessThan ? !evidence.IsChange(view, term.End)
            : isNext || kind is not (NumberBoundKind.UpTo or NumberBoundKind.About) || (kind == NumberBoundKind.UpTo && evidence.IsMoney(view, end));
    }

    private static string Name(NumberBoundKind kind) => kind switch
    {
        NumberBoundKind.AtLeast => "number-at-least",
        NumberBoundKind.MoreThan => "number-more-than",
        NumberBoundKind.About => "number-about",
        NumberBoundKind.UpTo => "number-up-to",
        NumberBoundKind.LessThan => "number-less-than",
        _ => "number-words",
    };
}
