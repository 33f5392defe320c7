namespace Sanad.Ledger.Threads.Linking;

/// <summary>A party as linking sees it; each part a hash, 0 where it is not known.</summary>
/// <param name="Name">The name of the person, body or place.</param>
/// <param name="Country">The country's code; 0 also for those of no country.</param>
/// <param name="Sector">The PLOVER sector; 0 where unknown.</param>
/// <param name="Words">The words that name it in the text.</param>
public readonly record struct MatterParty(int Name, int Country, int Sector, int Words)
{
    private static readonly int[] StateSectors = Hashes("GOV", "MIL", "COP", "SPY", "PRM");
    private static readonly int[] OutlawSectors = Hashes("REB", "UAF", "CRM");

    /// <summary>How well two parties agree.</summary>
    public PartyMatch Match(in MatterParty other)
    {
        if (Name != 0 && Name == other.Name)
        {
            return PartyMatch.Name;
        }

        bool isSameCountry = Country != 0 && Country == other.Country;
        bool isSameSector = Sector == other.Sector;
        if (Name != 0 && other.Name != 0)
        {
            return isSameCountry && isSameSector ? PartyMatch.Weak : PartyMatch.Clash;
        }

        if (isSameCountry)
        {
            return isSameSector ? PartyMatch.Sector : PartyMatch.Country;
        }

        if (Words != 0 && Words == other.Words)
        {
            return PartyMatch.Country;
        }

        return Country == 0 || other.Country == 0 ? PartyMatch.Weak : PartyMatch.Clash;
    }

    /// <summary>Whether one stands with a state and the other against states, as soldiers and rebels do.</summary>
    public bool IsEnemyOf(in MatterParty other) => (IsOfState && other.IsOutlaw) || (IsOutlaw && other.IsOfState);

    private bool IsOfState => StateSectors.Contains(Sector);

    private bool IsOutlaw => OutlawSectors.Contains(Sector);

    /// <summary>The best match of any of one side with any of the other; <see cref="PartyMatch.None"/> where one side names nobody.</summary>
    public static PartyMatch Match(ReadOnlySpan<MatterParty> left, ReadOnlySpan<MatterParty> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return PartyMatch.None;
        }

        PartyMatch best = PartyMatch.Clash;
        foreach (ref readonly MatterParty one in left)
        {
            foreach (ref readonly MatterParty other in right)
            {
                PartyMatch match = one.Match(other);
                best = match > best ? match : best;
            }
        }

        return best;
    }

    private static int[] Hashes(params string[] sectors) => Array.ConvertAll(sectors, SentenceWords.HashOf);
}
