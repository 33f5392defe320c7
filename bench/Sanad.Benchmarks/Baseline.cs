using System.Text;

namespace Sanad.Benchmarks;

/// <summary>The least that reading a text can mean, which every stage is measured against.</summary>
internal static class Baseline
{
    /// <summary>Decodes <paramref name="utf8"/> into <paramref name="buffer"/> and counts its letters.</summary>
    public static int CountLetters(ReadOnlySpan<byte> utf8, Span<char> buffer)
    {
        int length = Encoding.UTF8.GetChars(utf8, buffer);
        int letters = 0;
        foreach (char character in buffer[..length])
        {
            if (char.IsLetter(character))
            {
                letters++;
            }
        }

        return letters;
    }
}
