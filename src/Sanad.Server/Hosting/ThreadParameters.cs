using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sanad.Ledger.Search;
using Sanad.Ledger.Threads;

namespace Sanad.Server.Hosting;

/// <summary>What an address may ask of a list of threads; the same names on pages and in the API.</summary>
internal static class ThreadParameters
{
    /// <summary>Every name that such a list takes.</summary>
    public static IReadOnlyList<string> All { get; } = ["about", "kind", "from", "to", "least", "as-of", "limit", "after"];

    /// <summary>The filter of an address; with a question, threads of one report too.</summary>
    /// <exception cref="QueryException">A value is not of its kind; the message says what to write.</exception>
    public static ThreadFilter Read(IQueryCollection values)
    {
        string? about = QueryParameters.Value(values, "about");
        DateOnly? asOf = QueryParameters.Day(values, "as-of");
        return new ThreadFilter
        {
            Kind = QueryParameters.Value(values, "kind"),
            From = QueryParameters.Day(values, "from"),
            To = QueryParameters.Day(values, "to"),
            LeastDocuments = Least(values) ?? (about is null ? 2 : 1),
            Query = about is null && asOf is null ? null : new LedgerQuery { About = about, AsOf = asOf },
        };
    }

    private static int? Least(IQueryCollection values) => QueryParameters.Value(values, "least") is not { } value ? null
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int least) && least > 0 ? least
        : throw new QueryException($"least is {value}: give a number from 1");
}
