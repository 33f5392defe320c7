using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Sanad.Application.Searching;
using Sanad.Ledger.Search;

namespace Sanad.Server.Hosting;

/// <summary>What an address may ask of a search: the same names on pages and in the API, those of the options of <c>sanad search</c>.</summary>
internal static class QueryParameters
{
    public const int MostHits = 200;
    private const int UsualHits = 20;

    // With any of these the hits are records.
    private static readonly string[] OfRecords =
        ["kind", "event", "mode", "context", "measure", "party", "actor", "recipient", "speaker", "origin", "place", "when", "certainty", "aux", "record"];

    private static readonly string[] OfDocuments = ["q", "outlet", "published"];

    /// <summary>Everything that says what is looked for.</summary>
    public static IReadOnlyList<string> Filters { get; } = [.. OfDocuments, .. OfRecords];

    /// <summary>Every name that a search takes.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Filters, "as-of", "all-versions", "limit", "after"];

    /// <summary>Whether anything is asked for at all.</summary>
    public static bool AsksForAnything(IQueryCollection values) => Filters.Any(name => Value(values, name) is not null);

    /// <summary>The question of an address.</summary>
    /// <exception cref="QueryException">A value is not of its kind; the message says what to write.</exception>
    public static LedgerQuery Read(IQueryCollection values) => new()
    {
        Words = Value(values, "q"),
        Kind = OneOf(values, "kind", "event", "figure", "quote"),
        Event = Value(values, "event"),
        Mode = Value(values, "mode"),
        Context = Value(values, "context"),
        Measure = Value(values, "measure"),
        Party = values["party"].Where(party => !string.IsNullOrWhiteSpace(party)).ToArray() is [_, ..] parties ? string.Join(" & ", parties) : null,
        Actor = Value(values, "actor"),
        Recipient = Value(values, "recipient"),
        Speaker = Value(values, "speaker"),
        Origin = Value(values, "origin"),
        Place = Value(values, "place"),
        When = Value(values, "when"),
        Certainty = OneOf(values, "certainty", "asserted", "believed", "unconfirmed", "denied"),
        Auxiliary = OneOf(values, "aux", "future", "hypothetical", "negation", "historical"),
        RecordId = Value(values, "record"),
        Outlet = Value(values, "outlet"),
        Published = Value(values, "published"),
        AsOf = Day(values, "as-of"),
        AllVersions = OneOf(values, "all-versions", "true") is not null,
        After = HitName.Read(Value(values, "after")),
        Limit = Limit(values),
    };

    public static string? Value(IQueryCollection values, string name) =>
        values.TryGetValue(name, out StringValues given) && given.ToString().Trim() is { Length: > 0 } value ? value : null;

    /// <summary>A value as it was written, white space included: the name of something.</summary>
    public static string? Exact(IQueryCollection values, string name) =>
        values.TryGetValue(name, out StringValues given) && given.ToString() is { Length: > 0 } value ? value : null;

    private static string? OneOf(IQueryCollection values, string name, params ReadOnlySpan<string> known)
    {
        string? value = Value(values, name);
        return value is null || known.Contains(value) ? value : throw new QueryException($"'{value}' is no {name}: give one of {string.Join(", ", known.ToArray())}");
    }

    public static DateOnly? Day(IQueryCollection values, string name) => Value(values, name) is not { } value ? null
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
        : throw new QueryException($"'{value}' is no day: write {name} as 2024-11-30");

    private static int Limit(IQueryCollection values) => Value(values, "limit") is not { } value ? UsualHits
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int most) && most is > 0 and <= MostHits ? most
        : throw new QueryException($"limit is {value}: give a number from 1 to {MostHits}");
}
