using System.Buffers;

namespace Sanad.Intake.Feeds;

/// <summary>Addresses in feeds.</summary>
internal static class FeedLinks
{
    private static readonly SearchValues<char> SchemeLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>The address that <paramref name="written"/> means beside <paramref name="baseAddress"/>; null where it is no address or none that can be told.</summary>
    public static Uri? Resolve(string written, Uri? baseAddress)
    {
        string trimmed = written.Trim();
        if (baseAddress is null)
        {
            return Uri.TryCreate(trimmed, UriKind.Absolute, out Uri? absolute) && !absolute.IsFile ? absolute : null;
        }

        return Uri.TryCreate(baseAddress, trimmed, out Uri? found) ? found : baseAddress;
    }

    /// <summary>Like <see cref="Resolve"/>, but an address that is whole already stays as it is written, and one that cannot be told is given as written.</summary>
    public static string? Written(string? written, Uri? baseAddress)
    {
        string trimmed = written?.Trim() ?? "";
        return trimmed.Length == 0 ? null
            : HasScheme(trimmed) || baseAddress is null ? trimmed
            : Resolve(trimmed, baseAddress)?.OriginalString ?? trimmed;
    }

    private static bool HasScheme(string address)
    {
        int colon = address.AsSpan().IndexOfAny(":/?#");
        return colon > 0 && address[colon] == ':' && address.AsSpan(0, colon).IndexOfAnyExcept(SchemeLetters) < 0;
    }
}
