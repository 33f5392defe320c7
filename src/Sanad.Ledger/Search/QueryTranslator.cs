using System.Collections.Immutable;
using Sanad.Ledger.Storage;
using Sanad.Text.Normalization;

namespace Sanad.Ledger.Search;

/// <summary>Turns a question into the words and terms that a store looks up.</summary>
internal sealed class QueryTranslator(IndexWords words, NameFinder names, QueryCodes codes, Func<WordPhrase, bool> occurs)
{
    private static readonly char[] Either = [',', '|'];
    private static readonly string[] EveryKind = Array.ConvertAll(LedgerQuery.EveryKind.Split(','), kind => Term.OfCode(Term.Kind, kind));

    private readonly List<QueryNote> notes = [];

    // What the names were taken for, and which part of the question the ledger has nothing for.
    public IEnumerable<QueryNote> Notes => notes.DistinctBy(note => note.ToString());

    public IndexQuery Translate(LedgerQuery query)
    {
        List<ImmutableArray<string>> records = RecordTermsOf(query);
        ImmutableArray<string>? outlet = query.Outlet is { } source
            ? [.. source.Split('|').SelectMany(codes.OutletNames).Select(name => Term.OfName(Term.Outlet, NameKey.Of(Normalizer.Fold(name)))).Distinct()]
            : null;
        if (outlet is { } term && records.Count > 0)
        {
            records.Add(term);
        }

        (long from, long before) = RangeOf(query);
        return new IndexQuery
        {
            Words = query.Words is { } typed ? new WordQuery(words, names, occurs, notes).Read(typed) : [],
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
        AddCodes(records, Term.Kind, query.Kind, null);
        AddCodes(records, Term.Event, query.Event, QueryCodes.Events);
        AddCodes(records, Term.Mode, query.Mode, codes.Modes);
        AddCodes(records, Term.Context, query.Context, codes.Contexts);
        AddCodes(records, Term.Measure, query.Measure, QueryCodes.Measures);
        AddCodes(records, Term.Certainty, query.Certainty, null);
        AddCodes(records, Term.Auxiliary, query.Auxiliary, null);
        AddCodes(records, Term.RecordId, query.RecordId, null);
        AddParty(records, Term.Party, query.Party);
        AddParty(records, Term.Actor, query.Actor);
        AddParty(records, Term.Recipient, query.Recipient);
        AddParty(records, Term.Speaker, query.Speaker);
        AddParty(records, Term.Origin, query.Origin);
        AddParty(records, Term.Place, query.Place);
        AddAny(records, query.About, [Term.Party, Term.Speaker, Term.Origin, Term.Place]);
        if (query.When is { } when)
        {
            (DateOnly first, DateOnly last) = SpanOf("--when", when);
            records.Add([.. TimeTerms.Covering(first, last)]);
        }

        // Records of any kind are all records: to go through the lists of the kinds would take longer than all the rest.
        if (records.Count > 1 && query.Kind is not null && EveryKind.All(records[0].Contains))
        {
            records.RemoveAt(0);
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

    private static (DateOnly First, DateOnly Last) SpanOf(string option, string value) => TimeTerms.TryParseOpen(value, out DateOnly first, out DateOnly last)
        ? (first, last)
        : throw new QueryException($"'{value}' is no time: write {option} as 2024-11-30, 2024-11, 2024, 2024-11/2025-01 or 2024-11/..");

    // Any of several codes; all must be of the closed set, where there is one.
    private static void AddCodes(List<ImmutableArray<string>> groups, string property, string? typed, CodeSet? known)
    {
        if (typed is not null)
        {
            groups.Add([.. typed.Split(Either, StringSplitOptions.TrimEntries).Select(code => Term.OfCode(property, known?.Check(code) ?? code))]);
        }
    }

    // What stands on both sides of & must hold; of what is parted by commas or bars, one.
    private void AddParty(List<ImmutableArray<string>> groups, string property, string? typed) => AddAny(groups, typed, [property]);

    // In any of several roles.
    private void AddAny(List<ImmutableArray<string>> groups, string? typed, string[] roles)
    {
        foreach (string all in (typed ?? "").Split('&', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            ImmutableArray<string> terms = [.. roles.SelectMany(role => AnyOf(role, all))];
            if (!terms.IsEmpty)
            {
                groups.Add(terms);
            }
        }
    }

    // The terms of a party that is one of several, parted by commas or bars.
    public IEnumerable<string> AnyOf(string property, string typed) =>
        typed.Split(Either, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(one => TermsOf(property, one));

    // A country's name means whatever is of it, with a sector (RUS/MIL) only that; any other name, those that are written so.
    private IEnumerable<string> TermsOf(string property, string typed)
    {
        if (property == Term.Origin && string.Equals(typed, Term.NoOrigin, StringComparison.OrdinalIgnoreCase))
        {
            return [Term.OfCode(property, Term.NoOrigin)];
        }

        int slash = typed.IndexOf('/', StringComparison.Ordinal);
        string who = slash < 0 ? typed : typed[..slash].Trim();
        string? country = names.CountryOf(who);
        if (slash >= 0)
        {
            string sector = codes.Sectors.Check(typed[(slash + 1)..].Trim());
            return who.Length == 0 ? [Term.OfSector(property, sector)]
                : country is not null ? [Term.OfSector(property, country, sector)]
                : throw new QueryException($"'{who}' is no country: a sector goes with a country's name or code (RUS/MIL) or stands alone (/MIL)");
        }

        if (country is not null)
        {
            return [Term.OfCountry(property, country)];
        }

        NameAnswer answer = names.Find(who);
        if (answer.Keys.IsEmpty)
        {
            notes.Add(new QueryNote(QueryNoteKind.NoSuchName, who, []));
        }
        else if (!answer.TakenAs.IsEmpty)
        {
            notes.Add(new QueryNote(QueryNoteKind.TakenAs, who, answer.TakenAs));
        }

        // What was typed itself, too: a record may name a place that is no entity of its own.
        return answer.Keys.Append(NameKey.Of(Normalizer.Fold(who))).Distinct().Select(key => Term.OfName(property, key));
    }
}
