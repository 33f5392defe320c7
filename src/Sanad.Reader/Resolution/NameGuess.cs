using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;
using Sanad.Text.Normalization;

namespace Sanad.Reader.Resolution;

/// <summary>Says whether a unit can be part of a person's name that the pack does not hold.</summary>
internal static class NameGuess
{
    private const int ShortestPart = 2;

    /// <summary>The most words of a name that is found by its words alone.</summary>
    public const int MostParts = 4;

    /// <summary>Whether a run is a person's name by its words: all may be parts of one, and at least one is known for it.</summary>
    public static bool IsName(Parse parse, int first, int end, int fewest)
    {
        bool isNamed = false;
        for (int unit = first; unit < end; unit++)
        {
            if (parse.Units[unit].Name is not null || !MayBePartOfName(parse, unit))
            {
                return false;
            }

            isNamed |= parse.Units[unit].Sense.WordClass == "name";
        }

        return isNamed && end - first >= fewest && end - first <= MostParts;
    }

    /// <summary>Whether a common word is used as a part of a name, beside a word known from names: دعا شاہ, شفقت محمود.</summary>
    public static bool IsCommonWordAsName(Parse parse, int unit, int first, int end)
    {
        Sense sense = parse.Units[unit].Sense;
        return parse.Units[unit].Kind == UnitKind.Word && sense is { Name: null, WordClass: "noun" or "adjective", Cues.Length: 0, Measure: null }
            && ((unit > first && parse.Units[unit - 1].Sense.WordClass == "name") || (unit + 1 < end && parse.Units[unit + 1].Sense.WordClass == "name"));
    }

    /// <summary>Whether a unit can be part of a person's name: an unknown word, one known from names, or one that also names somebody known or a place.</summary>
    public static bool MayBePartOfName(Parse parse, int unit)
    {
        ref Unit current = ref parse.Units[unit];
        if (current.Kind != UnitKind.Word || parse.Text.Tokens[current.First].Kind != Sanad.Text.Tokenization.TokenKind.Word)
        {
            return false;
        }

        if (!Normalizer.IsUrduLetter(parse.Text.Tokens.Characters(current.First)[0]))
        {
            return false;
        }

        int length = parse.Text.Tokens.SourceEnd(current.End - 1) - parse.Text.Tokens.SourceStart(current.First);
        Sense sense = current.Sense;
        bool isNamelike = sense.Name is null ? !sense.IsKnown || (sense.WordClass == "name") : sense.Name.Kind is NameKind.Person or NameKind.Place;
        return isNamelike && length >= ShortestPart;
    }
}
