namespace Sanad.Ledger.Search;

/// <summary>The number by which a name is found: a hash of its folded letters, so that no table of names is needed to write a record.</summary>
/// <remarks>
/// 40 bits of FNV-1a (Fowler, Noll and Vo) over the UTF-16 units of letters and digits, case folded; spaces and marks do not count. Two of
/// 100,000 names share a number with a probability below one in a hundred; a record found by the wrong name is then seen to be so.
/// </remarks>
internal static class NameKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int Bits = 40;

    // The name must have been folded by the Normalizer.
    public static long Of(ReadOnlySpan<char> folded)
    {
        ulong hash = Offset;
        foreach (char unit in folded)
        {
            if (char.IsLetterOrDigit(unit))
            {
                hash = unchecked((hash ^ char.ToLowerInvariant(unit)) * Prime);
            }
        }

        return (long)((hash ^ (hash >> Bits)) & ((1UL << Bits) - 1));
    }
}
