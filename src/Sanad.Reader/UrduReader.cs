using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sanad.Model;
using Sanad.Reader.Gaps;
using Sanad.Reader.Lexicon;
using Sanad.Text.Packs;

namespace Sanad.Reader;

/// <summary>Reads Urdu news: a document in, a reading out.</summary>
/// <remarks>
/// A pure function of document and language pack: no clock, disk, network or randomness. Thread-safe; each document borrows one arena from a pool.
/// Never throws for what a text contains.
/// </remarks>
public sealed class UrduReader
{
    private const string ProgramVersion = "0.1.0";
    private readonly LanguagePack pack;
    private readonly ReaderLexicon lexicon;
    private readonly ConcurrentBag<DocumentReader> arenas = [];

    private UrduReader(LanguagePack pack)
    {
        this.pack = pack;
        lexicon = new ReaderLexicon(pack);
        Version = new ReaderVersion(ProgramVersion, pack.Version);
    }

    /// <summary>Which program and which words read.</summary>
    public ReaderVersion Version { get; }

    /// <summary>Makes a reader of the language in <paramref name="pack"/>.</summary>
    /// <exception cref="ArgumentException">The pack lacks a table that reading needs.</exception>
    public static UrduReader Create(LanguagePack pack) => new(pack);

    /// <summary>Reads one document.</summary>
    public Reading Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentReader arena = Rent();
        Reading reading = arena.Read(document);
        arenas.Add(arena);
        return reading;
    }

    /// <summary>The path from words to each record of a document, or to the one with id <paramref name="recordId"/>.</summary>
    /// <returns>One root for each record, first those of the title, then those of the text in its order; empty where no record has that id.</returns>
    public ImmutableArray<Derivation> Explain(Document document, string? recordId)
    {
        ArgumentNullException.ThrowIfNull(document);
        var arena = new DocumentReader(pack, lexicon, Version);
        arena.Read(document);
        return [.. arena.Explain().Where(root => recordId is null || root.RecordId == recordId)];
    }

    /// <summary>What the language pack knows and does not know of one document: its names, predicates and cues.</summary>
    public GapSurvey Survey(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentReader arena = Rent();
        GapSurvey survey = arena.Survey(document);
        arenas.Add(arena);
        return survey;
    }

    private DocumentReader Rent() => arenas.TryTake(out DocumentReader? free) ? free : new DocumentReader(pack, lexicon, Version);
}
