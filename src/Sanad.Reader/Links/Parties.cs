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
}
