using Sanad.Text.Packs;

namespace Sanad.Text.Numbers;

/// <summary>Reads one number without bounds: digits, words to کھرب, both mixed, fractions, ordinals, vague words.</summary>
/// <remarks>Thread-safe. The words are in <c>lang/ur/numbers.tsv</c>.</remarks>
internal sealed class NumberGrammar(LanguagePack pack)
{
    private const int LeastVague = 2;
    private const decimal LargestShare = 0.5m;
    private readonly TermIndex index = new(pack, "numbers");
    private readonly NumberWord[] words = NumberWord.Read(pack.Table("numbers"));

    /// <summary>Whether a number can begin with the token at <paramref name="at"/>; cheap, and seldom true.</summary>
    public bool CanBegin(in SentenceView view, int at) => view.IsNumber(at) || index.CanBegin(view.Word(at));

    /// <summary>Reads the number that begins at token <paramref name="first"/>.</summary>
    public bool TryRead(in SentenceView view, int first, out NumberCore core)
    {
        core = default;
        NumberWord word = WordAt(view, first, out int end);
        switch (word.Kind)
        {
            case NumberWordKind.Minus:
                return TryNegative(view, end, out core);
            case NumberWordKind.Vague or NumberWordKind.Indefinite:
                core = Vague(view, word, end);
                return true;
            case NumberWordKind.Ordinal:
                core = new NumberCore(end, word.Value, word.Value, 1, NumberKind.Ordinal, NumberForm.Word, "number-ordinal");
                return true;
            case NumberWordKind.OrdinalSuffix or NumberWordKind.Point:
                return false;
            default:
                return TrySum(view, first, out core);
        }
    }

    /// <summary>Whether the one word at <paramref name="first"/> is a number only where something is counted.</summary>
    public bool IsHomograph(in SentenceView view, int first) => WordAt(view, first, out _).IsHomograph;

    /// <summary>The number word at a token; kind <c>None</c> if there is none.</summary>
    private NumberWord WordAt(in SentenceView view, int token, out int end)
    {
        Term term = index.Longest(view, token, 0);
        end = term.End;
        return term.Found ? words[term.Row] : default;
    }

    private bool TryNegative(in SentenceView view, int first, out NumberCore core)
    {
        if (!TrySum(view, first, out core) || core.Kind != NumberKind.Cardinal)
        {
            return false;
        }

        core = core with { Low = -core.Low, High = -core.High, Scale = 1, Form = NumberForm.Compound, Rule = "number-minus" };
        return true;
    }

    private NumberCore Vague(in SentenceView view, NumberWord word, int end)
    {
        NumberWord next = WordAt(view, end, out int nextEnd);
        if (next.Kind == NumberWordKind.Multiplier)
        {
            bool isIndefinite = word.Kind == NumberWordKind.Indefinite;
            decimal low = (isIndefinite ? Math.Max(word.Value, LeastVague) : word.Value) * next.Value;
            return new NumberCore(nextEnd, low, null, 1, NumberKind.Cardinal, NumberForm.Vague, isIndefinite ? "number-several" : "number-vague");
        }

        if (word.Kind == NumberWordKind.Vague)
        {
            bool isPair = next.Kind == NumberWordKind.Vague;
            return new NumberCore(isPair ? nextEnd : end, isPair ? Math.Min(word.Value, next.Value) : word.Value, null, 1,
                NumberKind.Cardinal, NumberForm.Vague, "number-vague");
        }

        return word.Value > 0
            ? new NumberCore(end, word.Value, word.Value, 1, NumberKind.Cardinal, NumberForm.Compound, "number-all-of")
            : new NumberCore(end, null, null, 1, NumberKind.Indefinite, NumberForm.Vague, "number-indefinite");
    }

    private bool TrySum(in SentenceView view, int first, out NumberCore core)
    {
        var sum = new NumberSum();
        int at = first;
        bool hasWords = false;
        while (true)
        {
            NumberWord word = WordAt(view, at, out int end);
            if (!sum.IsEmpty && IsOrdinalEnd(word, ref sum))
            {
                core = new NumberCore(end, sum.Value, sum.Value, 1, NumberKind.Ordinal, NumberForm.Compound, "number-ordinal");
                return true;
            }

            if (!TryPart(view, at, word, ref sum, ref end))
            {
                break;
            }

            hasWords |= !view.IsNumber(at) || end > at + 1;
            at = end;
        }

        NumberForm form = !hasWords ? NumberForm.Digits : sum.Products == 0 && at == first + 1 ? NumberForm.Word : NumberForm.Compound;
        string rule = sum.Products > 0 ? "number-multiplier" : !hasWords ? "number-digits" : decimal.IsInteger(sum.Value) ? "number-words" : "number-fraction";
        core = new NumberCore(at, sum.Value, sum.Value, sum.Scale, NumberKind.Cardinal, form, rule);
        return !sum.IsEmpty;
    }

    /// <summary>Whether an ordinal ends the number: 80ویں, ایک سو پچیسویں.</summary>
    private static bool IsOrdinalEnd(NumberWord word, ref NumberSum sum) => word.Kind == NumberWordKind.OrdinalSuffix
        || (word.Kind == NumberWordKind.Ordinal && word.Value < 100 && sum.Products > 0 && sum.TryAdd(word.Value));

    private bool TryPart(in SentenceView view, int at, NumberWord word, ref NumberSum sum, ref int end) => word.Kind == NumberWordKind.Multiplier
        ? sum.TryMultiply(word.Value)
        : TryUnit(view, at, word, out decimal unit, ref end) && sum.TryAdd(unit);

    /// <summary>Reads what a multiplier can follow: digits, a word from 0 to 99, ساڑھے and a number, ڈیڑھ, پانچ اعشاریہ دو.</summary>
    private bool TryUnit(in SentenceView view, int at, NumberWord word, out decimal unit, ref int end)
    {
        unit = word.Value;
        if (view.IsNumber(at))
        {
            end = at + 1;
            return DigitText.TryParse(view.Tokens.Characters(at), out unit) && TryPoint(view, ref unit, ref end);
        }

        switch (word.Kind)
        {
            case NumberWordKind.Cardinal:
                return TryShare(view, ref unit, ref end) || TryPoint(view, ref unit, ref end);
            case NumberWordKind.Fraction:
                return true;
            case NumberWordKind.SignedFraction:
                return TrySigned(view, word.Value, out unit, ref end);
            default:
                return false;
        }
    }

    /// <summary>So many thirds or quarters: ایک تہائی.</summary>
    private bool TryShare(in SentenceView view, ref decimal unit, ref int end)
    {
        NumberWord share = WordAt(view, end, out int shareEnd);
        bool isShare = share is { Kind: NumberWordKind.Fraction, Value: < LargestShare };
        (unit, end) = isShare ? (unit * share.Value, shareEnd) : (unit, end);
        return isShare;
    }

    private bool TrySigned(in SentenceView view, decimal fraction, out decimal unit, ref int end)
    {
        NumberWord next = WordAt(view, end, out int nextEnd);
        unit = 1 + fraction;
        if (next.Kind == NumberWordKind.Multiplier)
        {
            return true;
        }

        decimal whole = next.Value;
        if (next.Kind != NumberWordKind.Cardinal && !(view.IsNumber(end) && DigitText.TryParse(view.Tokens.Characters(end), out whole)))
        {
            return false;
        }

        unit = whole + fraction;
        end = view.IsNumber(end) ? end + 1 : nextEnd;
        return true;
    }

    /// <summary>Adds the digits behind "point", one word or one run of digits after another.</summary>
    private bool TryPoint(in SentenceView view, ref decimal unit, ref int end)
    {
        if (WordAt(view, end, out int at).Kind != NumberWordKind.Point)
        {
            return true;
        }

        decimal place = 1;
        while (place > 0.0000001m)
        {
            NumberWord word = WordAt(view, at, out int next);
            decimal digits = word.Value;
            if (word.Kind != NumberWordKind.Cardinal)
            {
                if (!view.IsNumber(at) || !DigitText.TryPlain(view.Tokens.Characters(at), out int plain))
                {
                    break;
                }

                (digits, next) = (plain, at + 1);
            }

            int length = view.IsNumber(at) ? view.Tokens.Characters(at).Length : digits < 10 ? 1 : 2;
            for (int digit = 0; digit < length; digit++)
            {
                place /= 10;
            }

            unit += digits * place;
            (at, end) = (next, next);
        }

        return true;
    }
}
