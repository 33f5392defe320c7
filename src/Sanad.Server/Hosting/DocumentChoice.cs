using System.Collections.Immutable;
using System.Globalization;
using Sanad.Ledger.Storage;

namespace Sanad.Server.Hosting;

/// <summary>Which version of a document an address means.</summary>
internal static class DocumentChoice
{
    /// <summary>The version of that number, the one in force on a day, or the latest; null where there is none.</summary>
    public static VersionRow? Of(ImmutableArray<VersionRow> versions, string? number, DateOnly? asOf)
    {
        if (number is not null)
        {
            return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int wanted) ? versions.FirstOrDefault(version => version.Number == wanted) : null;
        }

        if (asOf is not { } given)
        {
            return versions.LastOrDefault();
        }

        int day = PlaceInLine.NumberOf(given);
        return versions.LastOrDefault(version => version.KnownDay > 0 && version.KnownDay <= day && (version.SupersededDay is not { } end || end > day));
    }
}
