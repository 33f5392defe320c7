using System.Collections.Immutable;
using Sanad.Ledger.Storage;
using Sanad.Text.Normalization;

namespace Sanad.Ledger.Search;

/// <summary>Turns a question into the words and terms that a store looks up.</summary>
internal sealed class QueryTranslator(IndexWords words, NameFinder names)
{
    public IndexQuery Translate(LedgerQuery query)
    {
        List<ImmutableArray<string>> records = RecordTermsOf(query);
        ImmutableArray<string>? outlet = query.Outlet is { } source ? [Term.OfName(Term.Outlet, NameKey.Of(Normalizer.Fold(source)))] : null;
        if (outlet is { } term && records.Count > 0)
        {
            records.Add(term);
        }

        (long from, long before) = RangeOf(query);
        return new IndexQuery
        {
            Words = query.Words is { } typed ? new WordQuery(words, names).Read(typed) : [],
            DocumentTerms = outlet is { } own && records.Count == 0 ? [own] : [],
            RecordTerms = [.. records],
            From = from,
            Before = before,
            AsOf = query.AsOf is { } day ? PlaceInLine.NumberOf(day) : null,
            IngestedBy = query.IngestedBy is { } end ? new DateTimeOffset(end.AddDays(1), default, default).ToUnixTimeSeconds() - 1 : null,
            AllVersions = query.AllVersions,
            After = query.After,
            Limit = query.Limit,
        };
    }

    private List<ImmutableArray<string>> RecordTermsOf(LedgerQuery query)
    {
        var records = new List<ImmutableArray<string>>();
        AddCode(records, Term.Kind, query.Kind);
        AddCode(records, Term.Event, query.Event);
        AddCode(records, Term.Mode, query.Mode);
        AddCode(records, Term.Context, query.Context);
        AddCode(records, Term.Measure, query.Measure);
        AddCode(records, Term.Certainty, query.Certainty);
        AddCode(records, Term.Auxiliary, query.Auxiliary);
        AddCode(records, Term.RecordId, query.RecordId);
        AddParty(records, Term.Party, query.Party);
        AddParty(records, Term.Actor, query.Actor);
        AddParty(records, Term.Recipient, query.Recipient);
        AddParty(records, Term.Speaker, query.Speaker);
        AddParty(records, Term.Origin, query.Origin);
        AddParty(records, Term.Place, query.Place);
        if (query.When is { } when)
        {
            (DateOnly first, DateOnly last) = SpanOf("--when", when);
            records.Add([.. TimeTerms.Covering(first, last)]);
        }

        return records;
    }

    private static (long From, long Before) RangeOf(LedgerQuery query)
    {
        long from = 0;
        long before = long.MaxValue >> PlaceInLine.OrdinalBits;
        if (query.Published is { } published)
        {
            (DateOnly first, DateOnly last) = SpanOf("--published", published);
            from = PlaceInLine.FirstOf(PlaceInLine.NumberOf(first));
            before = PlaceInLine.FirstOf(PlaceInLine.NumberOf(last) + 1);
        }

        // What is not dated cannot be shown to have been known by a day.
        return query.AsOf is { } day
            ? (Math.Max(from, PlaceInLine.FirstOf(1)), Math.Min(before, PlaceInLine.FirstOf(PlaceInLine.NumberOf(day) + 1)))
            : (from, before);
    }

    private static (DateOnly First, DateOnly Last) SpanOf(string option, string value) => TimeTerms.TryParse(value, out DateOnly first, out DateOnly last)
        ? (first, last)
        : throw new QueryException($"'{value}' is no time: write {option} as 2024-11-30, 2024-11, 2024 or 2024-11/2025-01");

    private static void AddCode(List<ImmutableArray<string>> groups, string property, string? code)
    {
        if (code is not null)
        {
            groups.Add([Term.OfCode(property, code)]);
        }
    }

    // A code and a sector (RUS/MIL) must both hold; a country's name means whatever is of it; any other name, those that are written so.
    private void AddParty(List<ImmutableArray<string>> groups, string property, string? typed)
    {
        if (typed is null)
        {
            return;
        }

        int slash = typed.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            groups.Add([Term.OfSector(property, typed[(slash + 1)..])]);
            typed = typed[..slash];
        }

        if (typed.Trim().Length == 0)
        {
            return;
        }

        groups.Add(names.CountryOf(typed) is { } code
            ? [Term.OfCountry(property, code)]
            : [.. names.KeysOf(typed).Select(key => Term.OfName(property, key))]);
    }
}
