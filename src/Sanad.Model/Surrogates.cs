namespace Sanad.Model;

/// <summary>Unpaired surrogates, which no UTF-8 can hold.</summary>
internal static class Surrogates
{
    private const char Replacement = '\uFFFD';

    // A lone half becomes U+FFFD: one code unit and one code point like itself, so no offset moves.
    public static void ReplaceUnpaired(Span<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else
            {
                text[i] = Replacement;
            }
        }
    }

    public static bool AnyUnpaired(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
