using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Figures;

/// <summary>Finds where what is told of those counted ends, and others are counted: لاکھوں افراد بجلی سے محروم، | دو افراد ہلاک.</summary>
internal static class FateBoundary
{
    /// <summary>Whether a comma stands before the predicate with words of its own before it and another number behind it; in a list of those counted (پانچ فوجی، دو شہری) it stands right behind the noun.</summary>
    public static bool IsBetween(SentenceParse sentence, int behind, int predicate)
    {
        for (int unit = behind + 1; unit + 1 < predicate; unit++)
        {
            if (sentence.Parse.Units[unit].Mark is Marks.Comma or Marks.Semicolon && sentence.Parse.Units[unit - 1].Kind == UnitKind.Word && CountsOthers(sentence, unit + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CountsOthers(SentenceParse sentence, int unit) => sentence.Parse.Units[unit].Kind == UnitKind.Number || sentence.Parse.Sense(unit).Pronoun is { Kind: "indefinite" };
}
