using System.Globalization;

namespace Sanad.Ledger.Threads;

/// <summary>Ids of records and threads as numbers and as they are written: sixteen hexadecimal digits.</summary>
public static class ThreadIds
{
    private const int Digits = 16;

    /// <summary>The id as it is written.</summary>
    public static string NameOf(long id) => id.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The id as a number; null where it is none.</summary>
    public static long? Find(string id) =>
        id is { Length: Digits } && ulong.TryParse(id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong number) ? unchecked((long)number) : null;
}
