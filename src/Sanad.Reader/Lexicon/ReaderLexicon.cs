using System.Globalization;
using Sanad.Model;
using Sanad.Reader.Dating;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;

namespace Sanad.Reader.Lexicon;

/// <summary>The pack's tables as the reader's own types, read row by row when a text first needs them.</summary>
/// <remarks>Thread-safe: two threads may build the same sense, and either is right.</remarks>
internal sealed class ReaderLexicon
{
    private readonly LanguagePack pack;
    private readonly Lazy<DatingLexicon> dating;
    private readonly Lazy<SplitPredicates> split;
    private readonly Sense?[] senses;
    private readonly Dictionary<string, Action<PackTable, LexiconEntry, Sense>> readers;

    public ReaderLexicon(LanguagePack pack)
    {
        this.pack = pack;
        dating = new Lazy<DatingLexicon>(() => new DatingLexicon(pack));
        senses = new Sense?[pack.NodeCount];
        readers = Readers();
        PlainVerbFrames = ReadPlainVerbFrames();
        PlainVerbCues = ReadPlainVerbCues();
        Outlets = ReadOutlets();
        split = new Lazy<SplitPredicates>(() => new SplitPredicates(pack, node => Of(node).Frames, word => Of(pack.FirstNode(word)).Postposition));
    }

    /// <summary>Frames of predicates without a nominal part, by verb id.</summary>
    public Dictionary<string, Frame[]> PlainVerbFrames { get; }

    /// <summary>Saying verbs without a nominal part, by verb id.</summary>
    public Dictionary<string, CueSense[]> PlainVerbCues { get; }

    /// <summary>Home state of an outlet by its folded names; empty for international outlets.</summary>
    public Dictionary<string, string> Outlets { get; }

    /// <summary>Terms of office and first days, read when an undated report first asks.</summary>
    public DatingLexicon Dating => dating.Value;

    /// <summary>Predicates of several words by their parts, indexed when a text is first read.</summary>
    public SplitPredicates Split => split.Value;

    /// <summary>What the pack says of the surface at <paramref name="node"/>.</summary>
    public Sense Of(int node) => node == 0 ? Sense.Unknown : senses[node] ??= Build(node);

    private static Dictionary<string, Action<PackTable, LexiconEntry, Sense>> Readers() => new(StringComparer.Ordinal)
    {
        ["states"] = AddState,
        ["places"] = (table, entry, sense) => AddName(table, entry, sense, NameKind.Place, Text(table, entry.Row, "country"), string.Empty),
        ["persons"] = (table, entry, sense) => AddName(table, entry, sense, NameKind.Person, Text(table, entry.Row, "country"), Text(table, entry.Row, "sector")),
        ["organisations"] = (table, entry, sense) => AddName(table, entry, sense, NameKind.Organisation, Text(table, entry.Row, "country"), Text(table, entry.Row, "sector")),
        ["things"] = (table, entry, sense) => AddName(table, entry, sense, NameKind.Thing, Text(table, entry.Row, "country"), string.Empty),
        ["offices"] = (table, entry, sense) => AddName(table, entry, sense, NameKind.Office, string.Empty, Text(table, entry.Row, "sector")),
        ["people"] = (table, entry, sense) => AddName(table, entry, sense, NameKind.People, Text(table, entry.Row, "country"), Text(table, entry.Row, "sector")),
        ["predicates"] = (table, entry, sense) => sense.Frames = [.. sense.Frames, ReadFrame(table, entry.Row)],
        ["attribution-cues"] = (table, entry, sense) => sense.Cues = [.. sense.Cues, ReadCue(table, entry.Row)],
        ["verbs"] = (table, entry, sense) => sense.Verbs.Add(new VerbSense(Text(table, entry.Row, "id"), entry.Form, Text(table, entry.Row, "kind").StartsWith("transitive", StringComparison.Ordinal))),
        ["postpositions"] = (table, entry, sense) => sense.Postposition = Text(table, entry.Row, "id"),
        ["pronouns"] = (table, entry, sense) => sense.Pronoun ??= new PronounSense(
            Text(table, entry.Row, "id"), Text(table, entry.Row, "number") == "pl", Text(table, entry.Row, "case"), Text(table, entry.Row, "kind")),
        ["particles"] = (table, entry, sense) => sense.Particle ??= Text(table, entry.Row, "kind"),
        ["auxiliaries"] = (table, entry, sense) => sense.Auxiliary = Text(table, entry.Row, "tense"),
        ["aspect-nouns"] = (_, _, sense) => sense.IsAspect = true,
        ["sites"] = (_, _, sense) => sense.IsSite = true,
        ["verb-endings"] = (table, entry, sense) => sense.Ending = Text(table, entry.Row, "kind"),
        ["measures"] = (table, entry, sense) => sense.Measure = new MeasureSense(
            Text(table, entry.Row, "measure"), Text(table, entry.Row, "unit"), ParseFactor(Text(table, entry.Row, "factor"))),
        ["hedges"] = (table, entry, sense) => sense.Hedge = new HedgeSense(Text(table, entry.Row, "effect"), Enum.Parse<HedgeReach>(Text(table, entry.Row, "reach"), ignoreCase: true)),
        ["words"] = (table, entry, sense) => sense.WordClass ??= Text(table, entry.Row, "pos"),
        ["furniture"] = (table, entry, sense) => sense.Furniture = Text(table, entry.Row, "kind"),
        ["dating-words"] = (table, entry, sense) => sense.Dating = Text(table, entry.Row, "kind"),
        ["name-words"] = (table, entry, sense) => (sense.Beside, sense.BesideId) = (Text(table, entry.Row, "kind"), Text(table, entry.Row, "id")),
        ["sentence-words"] = (table, entry, sense) => sense.IsLetter |= Text(table, entry.Row, "kind") == "letter",
        ["time-words"] = (_, _, sense) => sense.IsTimeWord = true,
        ["months"] = (_, _, sense) => sense.IsTimeWord = true,
        ["weekdays"] = (_, _, sense) => sense.IsTimeWord = true,
        ["numbers"] = (_, _, sense) => sense.IsNumberWord = true,
        ["number-words"] = (_, _, sense) => sense.IsNumberWord = true,
    };

    private Sense Build(int node)
    {
        var sense = new Sense();
        EntryList entries = pack.Entries(node);
        for (int index = 0; index < entries.Count; index++)
        {
            LexiconEntry entry = entries[index];
            PackTable table = pack.Tables[entry.Table];
            if (readers.TryGetValue(table.Name, out Action<PackTable, LexiconEntry, Sense>? read))
            {
                read(table, entry, sense);
            }
        }

        return sense;
    }

    private static void AddState(PackTable table, LexiconEntry entry, Sense sense)
    {
        string code = Text(table, entry.Row, "id");
        (NameKind kind, string name) = entry.Column switch
        {
            SurfaceColumn.Demonym => (NameKind.Demonym, Text(table, entry.Row, "name")),
            SurfaceColumn.Capital => (NameKind.Capital, Text(table, entry.Row, "capital")),
            _ => (NameKind.State, Text(table, entry.Row, "name")),
        };
        Add(sense, new NameSense(kind, Key(entry) | (kind == NameKind.Capital ? 1L << 62 : 0), name, code, "GOV", string.Empty, entry.Form, Short: false)
        {
            Latitude = kind == NameKind.Capital ? Degrees(table, entry.Row, "lat") : null,
            Longitude = kind == NameKind.Capital ? Degrees(table, entry.Row, "lon") : null,
        });
    }

    private static void AddName(PackTable table, LexiconEntry entry, Sense sense, NameKind kind, string country, string sector) => Add(
        sense,
        new NameSense(kind, Key(entry), Text(table, entry.Row, "name"), country, sector, table.Columns.Contains("kind") ? Text(table, entry.Row, "kind") : string.Empty,
            entry.Form, entry.Column == SurfaceColumn.Alone)
        {
            Latitude = kind == NameKind.Place ? Degrees(table, entry.Row, "lat") : null,
            Longitude = kind == NameKind.Place ? Degrees(table, entry.Row, "lon") : null,
            Initials = entry.Column == SurfaceColumn.Alone ? InitialsOf(table, entry.Row) : string.Empty,
        });

    private static string InitialsOf(PackTable table, int row) =>
        string.Concat(table.List(row, table.Column("surface")).SelectMany(surface => surface.Split(' ')).Select(word => Normalizer.Fold(word)[0]).Distinct());

    private static void Add(Sense sense, NameSense name)
    {
        if (sense.Name is null || sense.Name.Kind > name.Kind)
        {
            sense.Name = name;
        }
    }

    private static long Key(LexiconEntry entry) => ((long)entry.Table << 32) | (uint)entry.Row;

    private static Frame ReadFrame(PackTable table, int row)
    {
        string actor = Text(table, row, "actor");
        return new Frame
        {
            Id = Text(table, row, "id"),
            Verbs = Text(table, row, "verbs").Split('|', StringSplitOptions.RemoveEmptyEntries),
            Event = Text(table, row, "event"),
            Modes = Text(table, row, "mode").Split('|', StringSplitOptions.RemoveEmptyEntries),
            Contexts = Text(table, row, "context").Split('|', StringSplitOptions.RemoveEmptyEntries),
            Actor = actor.Split(['|', '+'], StringSplitOptions.RemoveEmptyEntries),
            Recipient = Text(table, row, "recipient").Split(['|', '+'], StringSplitOptions.RemoveEmptyEntries),
            Joint = actor.Contains('+', StringComparison.Ordinal),
            Implied = Text(table, row, "implied"),
            Measure = Text(table, row, "measure"),
            Bare = Text(table, row, "bare") == "yes",
            OwnsContent = Text(table, row, "content") == "own",
            IsAccident = Text(table, row, "id").StartsWith("accident", StringComparison.Ordinal),
            NeedsTwo = Text(table, row, "id").EndsWith("-together", StringComparison.Ordinal),
        };
    }

    private static CueSense ReadCue(PackTable table, int row) => new(
        Text(table, row, "id"),
        Text(table, row, "verbs").Split('|', StringSplitOptions.RemoveEmptyEntries),
        Text(table, row, "form") switch { "genitive" => CueForm.Genitive, "according" => CueForm.According, "impersonal" => CueForm.Impersonal, "statement" => CueForm.Statement, "apart" => CueForm.Apart, "silent" => CueForm.Silent, _ => CueForm.Verb },
        Text(table, row, "stance") switch
        {
            "claims" => Stance.Claims,
            "believes" => Stance.Believes,
            "confirms" => Stance.Confirms,
            "denies" => Stance.Denies,
            "not-confirmed" => Stance.NotConfirmed,
            _ => Stance.States,
        },
        Text(table, row, "quote") != "no",
        Text(table, row, "quote") == "content",
        Text(table, row, "addressee").Split('|', StringSplitOptions.RemoveEmptyEntries));

    private Dictionary<string, Frame[]> ReadPlainVerbFrames()
    {
        PackTable table = pack.Table("predicates");
        return Enumerable.Range(0, table.Rows).Where(row => Text(table, row, "noun").Length == 0).Select(row => ReadFrame(table, row))
            .SelectMany(frame => frame.Verbs.Select(verb => (verb, frame))).GroupBy(pair => pair.verb, pair => pair.frame, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    private Dictionary<string, CueSense[]> ReadPlainVerbCues()
    {
        PackTable table = pack.Table("attribution-cues");
        return Enumerable.Range(0, table.Rows).Where(row => Text(table, row, "noun").Length == 0).Select(row => ReadCue(table, row))
            .SelectMany(cue => cue.Verbs.Select(verb => (verb, cue))).GroupBy(pair => pair.verb, pair => pair.cue, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    private Dictionary<string, string> ReadOutlets()
    {
        PackTable table = pack.Table("outlets");
        var outlets = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int row = 0; row < table.Rows; row++)
        {
            foreach (string name in Text(table, row, "surface").Split('|').Append(Text(table, row, "name")))
            {
                outlets[Sanad.Text.Normalization.Normalizer.Fold(name)] = Text(table, row, "home");
            }
        }

        return outlets;
    }

    private static decimal? Degrees(PackTable table, int row, string column) =>
        decimal.TryParse(Text(table, row, column), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal degrees) ? degrees : null;

    private static decimal ParseFactor(string cell) => decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal factor) ? factor : 1;

    private static string Text(PackTable table, int row, string column) => table[row, table.Column(column)];
}
