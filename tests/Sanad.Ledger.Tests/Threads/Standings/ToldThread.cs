using System.Globalization;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Model;

namespace Sanad.Ledger.Tests.Threads.Standings;

/// <summary>A thread written down record by record: <c>Event("a", "2024-11-30", "AID PRK/GOV &gt; RUS/GOV", "WST/GOV believes")</c>.</summary>
/// <remarks>An origin is <c>[via] [name@]COUNTRY/SECTOR stance [said]</c>; <c>---</c> is no country and <c>"text</c> an unnamed one known by its words.</remarks>
internal sealed class ToldThread
{
    private readonly List<ThreadMember> members = [];
    private readonly Dictionary<string, long> sequences = new(StringComparer.Ordinal);

    public ToldThread Event(string id, string? day, string what, params string[] origins) => Add(id, day, "doc-" + id, "outlet-" + id, what, origins);

    // As another record of a document, or another document of an outlet.
    public ToldThread Add(string id, string? day, string document, string? outlet, string what, params string[] origins)
    {
        string[] parts = what.Split(' ');
        return char.IsLower(what[0]) ? AddFigure(id, day, document, outlet, parts, origins) : AddEvent(id, day, document, outlet, parts, origins);
    }

    public ClaimThread Build() => new() { Id = members[0].Id, Kind = members[0].Event is { } told ? Codes.Of(told.Event) : "figure:" + Codes.Of(members[0].Figure!.Measure), Members = [.. members] };

    public ThreadMember[] Members() => [.. members];

    // AID PRK/GOV,RUS/GOV > UKR/GOV negation believed time=2025-04 mode=assist context=military
    private ToldThread AddEvent(string id, string? day, string document, string? outlet, string[] parts, string[] origins)
    {
        int arrow = Array.IndexOf(parts, ">");
        string[] rest = [.. parts.Skip(arrow < 0 ? 2 : arrow + 2)];
        (StoredVersion version, string text) = VersionOf(day, document, outlet, origins);
        return Keep(version, new EventRecord
        {
            Id = id,
            Span = default,
            Cue = default,
            Event = Codes.Parse<EventType>(parts[0]),
            Actors = [.. Parties(parts.ElementAtOrDefault(1))],
            Recipients = [.. arrow < 0 ? [] : Parties(parts[arrow + 1])],
            Aux = rest.Where(word => word is "future" or "hypothetical" or "negation" or "historical").Aggregate(Auxiliary.None, (sum, word) => sum | Codes.ParseAux(word)),
            Certainty = CertaintyOf(rest),
            Modes = [.. Of(rest, "mode=")],
            Contexts = [.. Of(rest, "context=")],
            Time = Of(rest, "time=").Select(value => new RecordTime { Value = value }).FirstOrDefault(),
            Same = Of(rest, "same=").FirstOrDefault(),
            Attribution = [.. origins.Select(origin => Origin(origin, text))],
            Rule = "test",
        }, null, day);
    }

    // killed 12..12 person PAK/CVL about new partOf=x believed
    private ToldThread AddFigure(string id, string? day, string document, string? outlet, string[] parts, string[] origins)
    {
        string[] bounds = parts[1].Split("..");
        (StoredVersion version, string text) = VersionOf(day, document, outlet, origins);
        return Keep(version, null, new FigureRecord
        {
            Id = id,
            Span = default,
            Measure = Codes.Parse<Measure>(parts[0]),
            Low = bounds[0].Length == 0 ? null : decimal.Parse(bounds[0], CultureInfo.InvariantCulture),
            High = bounds[^1].Length == 0 ? null : decimal.Parse(bounds[^1], CultureInfo.InvariantCulture),
            Unit = parts[2],
            Of = [.. Parties(parts.ElementAtOrDefault(3))],
            Approx = parts.Contains("about"),
            Scope = parts.Contains("new") ? FigureScope.New : parts.Contains("total") ? FigureScope.Total : null,
            Certainty = CertaintyOf(parts),
            PartOf = Of(parts, "partOf=").FirstOrDefault(),
            Same = Of(parts, "same=").FirstOrDefault(),
            Attribution = [.. origins.Select(origin => Origin(origin, text))],
            Rule = "test",
        }, day);
    }

    private ToldThread Keep(StoredVersion version, EventRecord? told, FigureRecord? figure, string? day)
    {
        int known = PlaceInLine.NumberOf(day);
        if (figure is not null)
        {
            version = version with { Reading = version.Reading! with { Figures = [.. members.Where(member => member.Version.Sequence == version.Sequence).Select(member => member.Figure).OfType<FigureRecord>(), figure] } };
        }

        members.Add(new ThreadMember
        {
            Record = PlaceInLine.OfRecord(PlaceInLine.OfVersion(known, version.Sequence), members.Count),
            Version = version,
            Event = told,
            Figure = figure,
            KnownDay = known,
        });
        return this;
    }

    private (StoredVersion Version, string Text) VersionOf(string? day, string document, string? outlet, string[] origins)
    {
        if (!sequences.TryGetValue(document, out long sequence))
        {
            sequence = sequences.Count + 1;
            sequences.Add(document, sequence);
        }

        string text = string.Join('\n', origins);
        return (new StoredVersion
        {
            Sequence = sequence,
            Number = 1,
            Document = new Document { Id = document, Source = outlet, Published = day, Text = text },
            IngestedAt = DateTimeOffset.UnixEpoch,
            Reading = new Reading { Document = new ReadingDocument { Id = document, Sha256 = "" }, Text = text, Reader = new ReaderVersion("test", "test") },
        }, text);
    }

    private static Attribution Origin(string written, string text)
    {
        string[] words = written.Split(' ');
        bool isVia = words[0] == "via";
        if (isVia)
        {
            words = words[1..];
        }

        string? name = words[0].Contains('@', StringComparison.Ordinal) ? words[0].Split('@')[0].Replace('_', ' ') : null;
        bool isUnnamed = words[0][0] == '"';
        string[] code = isUnnamed ? ["---", "UNK"] : words[0].Split('@')[^1].Split('/');
        int start = text.IndexOf(words[0], StringComparison.Ordinal);
        return new Attribution
        {
            Role = isVia ? AttributionRole.Via : AttributionRole.Origin,
            Name = name,
            Country = code[0] == "---" ? null : code[0],
            Sector = code[1],
            Span = isUnnamed ? new TextSpan(start, start + words[0].Length) : null,
            Stance = Codes.Parse<Stance>(words[1]),
            Said = words.Length > 2 ? new RecordTime { Value = words[2] } : null,
        };
    }

    private static IEnumerable<Party> Parties(string? written) => (written ?? "-").Split(',').Where(each => each != "-").Select(each =>
    {
        string[] code = each.Split('@')[^1].Split('/');
        return new Party { Name = each.Contains('@', StringComparison.Ordinal) ? each.Split('@')[0] : null, Country = code[0] == "---" ? null : code[0], Sector = code[1] };
    });

    private static Certainty CertaintyOf(string[] words) =>
        words.Where(word => word is "believed" or "unconfirmed" or "denied").Select(Codes.Parse<Certainty>).FirstOrDefault();

    private static IEnumerable<string> Of(string[] words, string key) =>
        words.Where(word => word.StartsWith(key, StringComparison.Ordinal)).SelectMany(word => word[key.Length..].Split('+'));
}
