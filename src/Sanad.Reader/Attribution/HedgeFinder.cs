using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text;

namespace Sanad.Reader.Attribution;

/// <summary>Finds the word that makes an event or a figure less sure: in its clause, or right behind it.</summary>
internal static class HedgeFinder
{
    /// <summary>The postposition of what may happen: حملے کی صورت میں.</summary>
    public const string InCase = "ki-surat";

    /// <summary>The effect of the hedge over a unit, or the empty string.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="unit">The unit of the predicate or the number.</param>
    /// <param name="end">Behind the last unit of the predicate.</param>
    public static string Over(SentenceParse sentence, int unit, int end)
    {
        string behind = Behind(sentence, end);
        return behind.Length > 0 ? behind : InClause(sentence, unit);
    }

    /// <summary>حملے | کا | خدشہ: a case mark, then the hedge, adjectives between passed over.</summary>
    private static string Behind(SentenceParse sentence, int end)
    {
        if (sentence.Parse.IsPostposition(end, InCase))
        {
            return "hypothetical";
        }

        if (end + 1 >= sentence.Units.End || sentence.Parse.Units[end].Kind != UnitKind.Postposition || sentence.Parse.Sense(end).Postposition is not ("ka" or "par" or "se"))
        {
            return string.Empty;
        }

        int unit = end + 1;
        while (unit + 1 < sentence.Units.End && sentence.Parse.Sense(unit).WordClass == "adjective" && sentence.Parse.Sense(unit).Hedge is null)
        {
            unit++;
        }

        return sentence.Parse.Units[unit].Kind == UnitKind.Word && sentence.Parse.Sense(unit).Hedge is { Reach: HedgeReach.Before or HedgeReach.Infinitive } hedge && (hedge.Reach == HedgeReach.Before || IsInfinitive(sentence, end - 1))
            ? hedge.Effect
            : string.Empty;
    }

    private static bool IsInfinitive(SentenceParse sentence, int unit) => sentence.Parse.Units[unit].Group is >= 0 and var group && sentence.Parse.Groups[group].Kind == VerbGroupKind.Infinitive;

    private static string InClause(SentenceParse sentence, int unit)
    {
        TextRange units = sentence.Units;
        int clause = sentence.Clauses.ClauseOfUnit(unit);
        for (int at = units.Start; at < units.End; at++)
        {
            if (sentence.Parse.Units[at].Kind == UnitKind.Word && sentence.Parse.Sense(at).Hedge is { Reach: HedgeReach.Clause or HedgeReach.Noun } hedge && sentence.Clauses.ClauseOfUnit(at) == clause
                && (hedge.Reach == HedgeReach.Clause || IsOfNoun(sentence, at, unit)))
            {
                return hedge.Effect;
            }
        }

        return string.Empty;
    }

    /// <summary>مبینہ | روسی حملہ, مبینہ زیادتی کا | نشانہ: an adjective reaches the event in its own phrase or in that which its phrase hangs on, unless it says something of people (مبینہ دہشت گرد | ہلاک).</summary>
    private static bool IsOfNoun(SentenceParse sentence, int hedge, int unit)
    {
        int own = sentence.PhraseOf(hedge);
        int told = sentence.PhraseOf(unit);
        if (own < 0 || told < own || hedge > unit || (told != own && sentence.Parse.Phrases[told].ChainFirst > own))
        {
            return false;
        }

        for (int at = hedge + 1; at < Math.Min(unit, sentence.Parse.Phrases[own].End); at++)
        {
            if (sentence.Parse.Units[at].Name is { Kind: NameKind.Person or NameKind.Office } or { Kind: NameKind.People, SubKind: not "body" })
            {
                return false;
            }
        }

        return true;
    }
}
