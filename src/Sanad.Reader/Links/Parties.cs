using Sanad.Reader.Resolution;

namespace Sanad.Reader.Links;

/// <summary>Whether two records speak of the same parties.</summary>
internal static class Parties
{
    /// <summary>Whether the parties have the same countries and sectors in order, and no two different names.</summary>
    public static bool AreSame(Actor[] left, Actor[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int index = 0; index < left.Length; index++)
        {
            bool isNamedApart = left[index].Name is { } name && right[index].Name is { } other && !string.Equals(name, other, StringComparison.Ordinal);
            if (left[index].Country != right[index].Country || left[index].Sector != right[index].Sector || isNamedApart)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>1 where each party of the first stands among the second by country and by being armed or not, −1 where one does not, 0 where either side is empty or of no country.</summary>
    public static int InCommon(Actor[] told, Actor[] others)
    {
        if (!Array.Exists(told, static party => party.Country.Length > 0) || !Array.Exists(others, static party => party.Country.Length > 0))
        {
            return 0;
        }

        foreach (Actor party in told)
        {
            if (!Array.Exists(others, other => MayBe(party, other)))
            {
                return -1;
            }
        }

        return 1;
    }

    private static bool MayBe(Actor party, Actor other)
    {
        bool isNamedApart = party.Name is not null && other.Name is not null && party.IsPerson && other.IsPerson && party.Name != other.Name;
        return !isNamedApart && party.Country == other.Country && Discourse.IsArmed(party) == Discourse.IsArmed(other);
    }
}
