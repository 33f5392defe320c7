using Sanad.Reader.Frames;
using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text.Numbers;

namespace Sanad.Reader.Figures;

/// <summary>What an amount goes on with in a smaller unit of the same measure: دو روپے 51 پیسے, تین ٹن 200 کلو.</summary>
/// <param name="Noun">The unit (of the text) of the smaller measure's noun.</param>
/// <param name="Share">How much it adds, in the larger unit.</param>
internal readonly record struct SmallerUnit(int Noun, decimal Share)
{
    /// <summary>What follows the noun of an amount; false where nothing does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="nouns">Its nouns that can be counted.</param>
    /// <param name="counted">The noun of the amount.</param>
    /// <param name="larger">What it measures.</param>
    /// <param name="smaller">What follows.</param>
    public static bool TryFind(SentenceParse sentence, CountedNoun nouns, int counted, MeasureSense larger, out SmallerUnit smaller)
    {
        smaller = default;
        int unit = counted + 1 < sentence.Units.End && sentence.Parse.IsParticle(counted + 1, "conjunction-and") ? counted + 2 : counted + 1;
        if (unit + 1 >= sentence.Units.End || sentence.Parse.Units[unit].Kind != UnitKind.Number
            || sentence.Parse.Numbers[sentence.Parse.Units[unit].Index] is not { Kind: NumberKind.Cardinal, Low: { } number, Approx: false } told || told.High != number)
        {
            return false;
        }

        if (nouns.SenseOf(unit + 1).Measure is not { Factor: > 0 } sense || sense.Measure != larger.Measure || number * sense.Factor >= larger.Factor || !IsOfOneUnit(sense.Unit, larger.Unit))
        {
            return false;
        }

        smaller = new SmallerUnit(unit + 1, number * sense.Factor / larger.Factor);
        return true;
    }

    /// <summary>Whether both may be of one unit: the cell of a coin or a note names all currencies that it belongs to (<c>PKR|IND=INR</c>).</summary>
    private static bool IsOfOneUnit(string small, string large) => Array.Exists(large.Split('|'), unit => small.Split('|').Any(other => CodeOf(other) == CodeOf(unit)));

    private static string CodeOf(string unit) => unit[(unit.IndexOf('=', StringComparison.Ordinal) + 1)..];
}
