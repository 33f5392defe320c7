using Sanad.Text.Packs;

namespace Sanad.Text.Numbers;

/// <summary>Joins two numbers to one: 10 سے 15, 10 تا 15, 10-15, 20 اور 30 کے درمیان, دو یا تین, چار پانچ.</summary>
internal sealed class NumberRanges(LanguagePack pack, NumberGrammar grammar, FunctionWords function)
{
    private const decimal WidestPair = 10;
    private readonly TermIndex bounds = new(pack, "number-words");
    private readonly NumberBound[] rows = NumberBound.Read(pack.Table("number-words"));

    /// <summary>Extends <paramref name="core"/> by a second number, where there is one and it is greater.</summary>
    public NumberCore Extend(in SentenceView view, in NumberCore core)
    {
        if (!core.IsExact || core.Kind != NumberKind.Cardinal)
        {
            return core;
        }

        int joint = Joint(view, core.End, out string rule);
        if (joint < 0 || !grammar.TryRead(view, joint, out NumberCore second) || !second.IsExact || second.Kind != NumberKind.Cardinal)
        {
            return core;
        }

        decimal low = Distribute(core, second);
        if (rule == "number-pair" && core.Form == NumberForm.Word && core.Low == second.Low / second.Scale)
        {
            return second with { Rule = "number-each" };
        }

        int end = second.End;
        bool isJoined = low < second.Low && rule switch
        {
            "number-pair" => IsPair(core, second),
            "number-range" => IsRange(core, second),
            "number-between" => IsBetween(view, ref end),
            _ => true,
        };
        return !isJoined ? core : new NumberCore(end, low, second.High, 1, NumberKind.Cardinal, NumberForm.Compound, rule);
    }

    /// <summary>Behind what joins two numbers, or −1.</summary>
    private int Joint(in SentenceView view, int end, out string rule)
    {
        rule = "number-range";
        if (view.Is(end, function.Se) || view.Is(end, function.Ta) || view.Mark(end) == '-')
        {
            Term longer = bounds.Longest(view, end, 0);
            bool isBound = longer.Found && rows[longer.Row].Kind != NumberBoundKind.Between;
            return isBound ? -1 : longer.Found ? longer.End : end + 1;
        }

        if (view.Is(end, function.And))
        {
            rule = "number-between";
            return end + 1;
        }

        rule = view.Is(end, function.Or) ? "number-either" : "number-pair";
        return view.Is(end, function.Or) ? end + 1 : end;
    }

    /// <summary>The first number in the multiplier of the second: دس سے بارہ ہزار is 10,000 to 12,000.</summary>
    private static decimal Distribute(in NumberCore first, in NumberCore second)
    {
        decimal low = first.Low.GetValueOrDefault();
        return first.Scale == 1 && second.Scale > 1 && low < second.Low / second.Scale ? low * second.Scale : low;
    }

    private static bool IsPair(in NumberCore first, in NumberCore second) => first.Form == NumberForm.Word
        && (second.Form == NumberForm.Word || second.Scale > 1) && first.Low < second.Low / second.Scale
        && second.Low / second.Scale <= (first.Low == 1 ? 2 : first.Low + WidestPair);

    /// <summary>Two years in digits (25-2024) and scores against none (0-5) are no range.</summary>
    private static bool IsRange(in NumberCore first, in NumberCore second) => first.Low > 0 && !(first.Low < 100 && second.Low is >= 1900 and <= 2100);

    private bool IsBetween(in SentenceView view, ref int end)
    {
        Term term = bounds.Longest(view, end, 0);
        bool found = term.Found && rows[term.Row].Kind == NumberBoundKind.Between;
        end = found ? term.End : end;
        return found;
    }
}
