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

    /// <summary>1 where all parties of one side stand on the other too, −1 where they do not, 0 where a side tells nobody.</summary>
    /// <remarks>Parties go by country and by being armed or not; those of no country by their sector.</remarks>
    public static int InCommon(Actor[] told, Actor[] others) =>
        !Array.Exists(told, IsTold) || !Array.Exists(others, IsTold) || Array.Exists(told, IsStateless) != Array.Exists(others, IsStateless) ? 0
        : AreAmong(told, others) || AreAmong(others, told) ? 1 : -1;

    private static bool AreAmong(Actor[] some, Actor[] all) => Array.TrueForAll(some, one => Array.Exists(all, other => MayBe(one, other)));

    private static bool IsTold(Actor party) => party.Country.Length > 0 || party.Sector is not ("" or "UNK" or "*");

    private static bool IsStateless(Actor party) => party.Country.Length == 0;

    private static bool MayBe(Actor party, Actor other)
    {
        bool isNamedApart = party.Name is not null && other.Name is not null && party.IsPerson && other.IsPerson && party.Name != other.Name;
        return !isNamedApart && party.Country == other.Country && (party.Country.Length > 0 ? Discourse.IsArmed(party) == Discourse.IsArmed(other) : party.Sector == other.Sector);
    }
}
