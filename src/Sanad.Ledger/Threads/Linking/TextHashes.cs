namespace Sanad.Ledger.Threads.Linking;

/// <summary>Hashes of names and codes, kept: the same come in report after report.</summary>
internal sealed class TextHashes
{
    private const int Most = 20_000;

    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    // 0 for no text.
    public int Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return 0;
        }

        if (known.TryGetValue(text, out int hash))
        {
            return hash;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        return known[text] = SentenceWords.HashOf(text);
    }
}
