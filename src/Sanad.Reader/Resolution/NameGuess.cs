using Sanad.Reader.Lexicon;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Resolution;

/// <summary>Says whether a unit can be part of a person's name that the pack does not hold.</summary>
internal static class NameGuess
{
    private const int ShortestPart = 2;

    public static bool MayBePartOfName(Parse parse, int unit)
    {
        ref Unit current = ref parse.Units[unit];
        if (current.Kind != UnitKind.Word || parse.Text.Tokens[current.First].Kind != Sanad.Text.Tokenization.TokenKind.Word)
        {
            return false;
        }

        int length = parse.Text.Tokens[current.End - 1].End - parse.Text.Tokens[current.First].Start;
        Sense sense = current.Sense;
        bool isNamelike = sense.Name is null ? !sense.IsKnown || (sense.WordClass == "name") : sense.Name.Kind is NameKind.Person or NameKind.Place;
        return isNamelike && length >= ShortestPart;
    }
}
