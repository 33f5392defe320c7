using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Sanad.Ledger.Copies;
using Sanad.Ledger.Search;
using Sanad.Ledger.Threads.Linking;
using Sanad.Ledger.Threads.Upkeep;
using Sanad.Model;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Storage;

/// <summary>Makes documents and their readings ready to be written: digests, packed bytes, words, terms and names.</summary>
/// <remarks>The part of writing that can run on several threads: give each its own.</remarks>
public sealed class VersionPreparer
{
    private const int MostDaysApart = 31;
    private const int MostSpellings = 20_000;

    private readonly CopySketcher sketcher;
    private readonly IndexWords words;
    private readonly SoundKey sounds;
    private readonly IMatterRules rules;
    private readonly Func<StoredVersion, long, TokenList?, Matter> makeMatter;
    private readonly Dictionary<string, (string Alias, string Sound)> spellings = new(StringComparer.Ordinal);
    private readonly ReadingBytesWriter writer = new();
    private readonly ArrayBufferWriter<byte> bytes = new(16 * 1024);

    /// <summary>A preparer with the words of a language.</summary>
    public VersionPreparer(LanguagePack pack)
        : this(pack, new MatterRules(pack))
    {
    }

    // With other rules of linking; for tests.
    internal VersionPreparer(LanguagePack pack, IMatterRules rules)
    {
        sketcher = new CopySketcher(pack);
        words = new IndexWords(pack);
        sounds = new SoundKey(pack);
        this.rules = rules;
        makeMatter = rules.CreateMaker();
    }

    /// <summary>The digest by which the ledger knows whether it has this version already; see <see cref="LedgerDigest.OfDocument"/>.</summary>
    public static byte[] DigestOf(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return LedgerDigest.OfDocument(document, Convert.FromHexString(TextDigest.Sha256(document.Text)));
    }

    /// <summary>Prepares a document with its reading.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">What was read in it; null where the Reader failed.</param>
    /// <param name="reader">Which Reader read, or failed.</param>
    /// <param name="failure">Why it failed; null where it did not.</param>
    public PreparedVersion Prepare(Document document, Reading? reading, ReaderVersion reader, string? failure)
    {
        ArgumentNullException.ThrowIfNull(document);
        byte[] textDigest = Convert.FromHexString(reading?.Document.Sha256 ?? TextDigest.Sha256(document.Text));
        DocumentIndexRow index = IndexRowOf(document);
        int day = DayOf(document, reading);
        return new PreparedVersion
        {
            Document = document,
            TextDigest = textDigest,
            Digest = LedgerDigest.OfDocument(document, textDigest),
            PackedText = Packing.Pack(document.Text),
            TextBytes = Encoding.UTF8.GetByteCount(document.Text),
            Day = day,
            Sketch = sketcher.Sketch(document.Title, words.Tokens).ToBytes(),
            Index = index,
            Reading = Prepare(reading, reader, failure),
            Matter = reading is null ? null : MatterOf(document, reading, day),
            MatterRules = rules.Version,
        };
    }

    /// <summary>Prepares a reading of a document that the ledger has.</summary>
    public PreparedReading Prepare(Reading? reading, ReaderVersion reader, string? failure)
    {
        if (reading is null)
        {
            return new PreparedReading { Reader = reader, Packed = [], Digest = LedgerDigest.OfFailure(failure), Failure = failure };
        }

        bytes.ResetWrittenCount();
        writer.Write(reading, bytes);
        return new PreparedReading
        {
            Reader = reader,
            Packed = Packing.Pack(bytes.WrittenSpan),
            Digest = SHA256.HashData(bytes.WrittenSpan),
            Failure = failure,
            Events = reading.Events.Length,
            Figures = reading.Figures.Length,
            Quotes = reading.Quotes.Length,
            Terms = new RecordTerms(reading).All(),
            Names = NamesOf(reading),
        };
    }

    /// <summary>What the document is found by. Leaves the tokens of its text behind in <see cref="words"/>.</summary>
    public DocumentIndexRow IndexRowOf(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        string title = "";
        if (document.Title is { } given)
        {
            words.Cut(given);
            title = words.Join();
        }

        words.Cut(document.Text);
        string terms = Term.OfCode(Term.Kind, document.Kind == DocumentKind.Headline ? "headline" : "article");
        return new DocumentIndexRow(
            title, words.Join(), document.Source is { } source ? $"{terms} {Term.OfName(Term.Outlet, NameKey.Of(Normalizer.Fold(source)))}" : terms);
    }

    /// <summary>The number of the day that a document is listed under: as given, else as worked out where that is within a month, else 0.</summary>
    public static int DayOf(Document document, Reading? reading)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Published is { } published)
        {
            return PlaceInLine.NumberOf(published);
        }

        return reading?.Document.InferredPublished?.Value is { } inferred && TimeTerms.TryParse(inferred, out DateOnly first, out DateOnly last)
            && last.DayNumber - first.DayNumber <= MostDaysApart
            ? PlaceInLine.NumberOf(last)
            : 0;
    }

    // As it is made of what the ledger keeps: of the key only the day counts, and when the document came does not. The tokens are those that IndexRowOf left behind.
    private PreparedMatter MatterOf(Document document, Reading reading, int day)
    {
        var version = new StoredVersion { Sequence = 0, Number = 1, Document = document, Reading = reading, IngestedAt = DateTimeOffset.UnixEpoch };
        Matter matter = makeMatter(version, PlaceInLine.OfVersion(day, 0), words.Tokens);
        return new PreparedMatter(matter.Place, matter.Line, matter.Keys, rules.Write(matter));
    }

    // Each spelling, and how it sounds.
    private ImmutableArray<NameRow> NamesOf(Reading reading)
    {
        ImmutableArray<NameRow>.Builder rows = ImmutableArray.CreateBuilder<NameRow>();
        foreach (Entity entity in reading.Entities)
        {
            if (RecordTerms.NameOf(entity, reading) is not { } name)
            {
                continue;
            }

            var row = new NameRow(NameKey.Of(Normalizer.Fold(name)), name, Codes.Of(entity.Type), entity.Country, "");
            IEnumerable<string> written = entity.Mentions.Select(mention => mention.Span.Cut(reading.TextOf(mention.In)).ToString()).Prepend(name);
            foreach ((string alias, string sound) in written.Distinct(StringComparer.Ordinal).Select(SpellingOf).Where(spelling => spelling.Alias.Length > 0))
            {
                rows.Add(row with { Alias = alias });
                rows.Add(row with { Alias = sound });
            }
        }

        return [.. rows.Distinct()];
    }

    // The same names come in report after report.
    private (string Alias, string Sound) SpellingOf(string written)
    {
        if (spellings.TryGetValue(written, out (string Alias, string Sound) known))
        {
            return known;
        }

        if (spellings.Count >= MostSpellings)
        {
            spellings.Clear();
        }

        string alias = string.Join(' ', PackNames.WordsOf(written));
        return spellings[written] = (alias, alias.Length > 0 ? sounds.Of(alias) : "");
    }
}
