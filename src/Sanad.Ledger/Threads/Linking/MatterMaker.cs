using System.Collections.Immutable;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Model;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Makes of a version what linking asks of it. It owns the arena it works in: one for each thread.</summary>
public sealed class MatterMaker(LanguagePack pack)
{
    private const int MostKeys = 28;
    private const float PairWeight = 1;
    private const float HeadlineWeight = 30;
    private const int HeadlineKey = 97;

    private readonly IndexWords titleWords = new(pack);
    private readonly IndexWords textWords = new(pack);
    private readonly SentenceWords words = new(pack);
    private readonly StoryFinder stories = new(pack);
    private readonly TopicBuilder topic = new();
    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);
    private readonly TextHashes hashes = new();
    private readonly List<(TextSpan Span, TextField In)> spans = [];
    private readonly List<WordVector> vectors = [];
    private TokenList text = new();
    private Reading reading = null!;
    private int firstOfText;
    private int? day;

    /// <summary>What linking asks of a version that has a reading.</summary>
    /// <param name="version">The version, with its reading.</param>
    /// <param name="place">Its key; see <see cref="PlaceInLine.OfVersion"/>.</param>
    /// <param name="tokens">Its text's tokens under the same pack, where it has been cut already.</param>
    public Matter Make(StoredVersion version, long place, TokenList? tokens = null)
    {
        ArgumentNullException.ThrowIfNull(version);
        reading = version.Reading ?? throw new ArgumentException("the version has no reading", nameof(version));
        CutSentences(tokens);
        entities.Clear();
        foreach (Entity entity in reading.Entities)
        {
            entities[entity.Id] = entity;
        }

        byte[] digest = LedgerDigest.OfDocument(version.Document, Convert.FromHexString(reading.Document.Sha256));
        day = PlaceInLine.DayNumberOf(place) is var number and > 0 ? PlaceInLine.DayOf(number).DayNumber : null;
        long line = Matter.LineOf(PlaceInLine.DayNumberOf(place), digest);
        stories.Begin(reading, text, day);
        return Build(line, place);
    }

    private Matter Build(long line, long place)
    {
        var used = new SortedDictionary<int, int>();
        ImmutableArray<MatterClaim> claims = [.. EventClaims(used), .. FigureClaims(used)];
        int[] indexes = [.. used.Keys];
        ILookup<int, int> names = NamesOfSentences();
        ImmutableArray<MatterSentence> sentences =
            [.. indexes.Select(index => MatterSentence.Of(NumberOf(index), vectors[index], topic.SharesOf(vectors[index]), names[index]))];
        claims = [.. claims.Select(claim => claim with { Sentence = Array.BinarySearch(indexes, claim.Sentence) })];
        ActGroup group = PrincipalFinder.GroupOf(claims, sentences);
        var matter = new Matter
        {
            Line = line,
            Place = place,
            Topic = topic.Build(),
            Names = [.. reading.Entities.SelectMany(entity => new[] { hashes.Of(entity.Name), hashes.Of(entity.Country) }).Where(hash => hash != 0).Distinct().Order()],
            Sentences = sentences,
            Claims = claims,
            Principal = group,
            Keys = [],
            Weights = [],
        };
        PrincipalFinder.Mark(group, matter.Day, claims, sentences, claim => IsOfReport(indexes[claim.Sentence]));
        (int Key, float Weight)[] keys = [.. KeysOf(matter)];
        return matter with { Keys = [.. keys.Select(key => key.Key)], Weights = [.. keys.Select(key => (float)(Half)key.Weight)] };
    }

    // The names that each sentence speaks of.
    private ILookup<int, int> NamesOfSentences() => reading.Entities
        .SelectMany(entity => entity.Mentions.Select(mention => (Sentence: SentenceOf(mention.Span, mention.In), Name: hashes.Of(entity.Name ?? mention.Span.Cut(reading.TextOf(mention.In)).ToString()))))
        .ToLookup(name => name.Sentence, name => name.Name);

    private void CutSentences(TokenList? tokens)
    {
        titleWords.Cut(reading.TextOf(TextField.Title));
        if (tokens is null)
        {
            textWords.Cut(reading.Text);
        }

        text = tokens ?? textWords.Tokens;
        spans.Clear();
        vectors.Clear();
        topic.Clear();
        firstOfText = reading.TextOf(TextField.Title) is { Length: > 0 } ? 1 : 0;
        if (firstOfText > 0)
        {
            AddSentence(new TextSpan(0, reading.TextOf(TextField.Title).Length), TextField.Title);
        }

        foreach (Sentence sentence in reading.Sentences)
        {
            AddSentence(sentence.Span, sentence.In);
        }
    }

    // A title says in few words what its text says in more; those are not counted twice. Titles are compared by themselves.
    private void AddSentence(TextSpan span, TextField field)
    {
        spans.Add((span, field));
        TokenList tokens = TokensOf(field);
        vectors.Add(words.Of(tokens, TokensWithin.Of(tokens, span)));
        if (field == TextField.Text && IsOfReport(spans.Count - 1))
        {
            topic.Add(words.Found, words.Weights);
        }
    }

    private TokenList TokensOf(TextField field) => field == TextField.Title ? titleWords.Tokens : text;

    // A sentence's number within its field; the title's are below 0.
    private int NumberOf(int index) => spans[index].In == TextField.Title ? -1 : index - firstOfText;

    // Headlines that were stuck to a report are not of it.
    private bool IsOfReport(int sentence) =>
        spans[sentence].In == TextField.Title || reading.Items.Length == 1
        || reading.Items.FirstOrDefault(item => item.Span.Contains(spans[sentence].Span)) is not { Kind: ItemKind.Headline };

    private int SentenceOf(TextSpan span, TextField field)
    {
        int found = 0;
        for (int i = 0; i < spans.Count; i++)
        {
            if (spans[i].In == field && spans[i].Span.Start <= span.Start)
            {
                found = i;
            }
        }

        return found;
    }

    private IEnumerable<MatterClaim> EventClaims(SortedDictionary<int, int> used)
    {
        Dictionary<string, int> ordinals = OrdinalsOf();
        for (int i = 0; i < reading.Events.Length; i++)
        {
            EventRecord record = reading.Events[i];
            int sentence = SentenceOf(record.Span, record.In);
            used[sentence] = 0;
            (int first, int last) = DaysOf(record.Time);
            SentenceStory story = NumberOf(sentence) > 0 ? stories.Of(spans[sentence].Span) : default;
            yield return new MatterClaim
            {
                Ordinal = i,
                Id = ThreadIds.Find(record.Id)!.Value,
                Kind = ThreadKinds.Of(record.Event),
                Sentence = sentence,
                Actors = PartiesOf(record.Actors, record.In),
                Recipients = PartiesOf(record.Recipients, record.In),
                Place = PlaceOf(record.Location, record.In),
                FirstDay = first,
                LastDay = last,
                IsHistorical = record.Aux.HasFlag(Auxiliary.Historical),
                IsAgo = story.IsAgo(record.Cue, record.Time?.Span),
                IsBackground = story.IsBackground(record.Cue, first != 0, ClaimKind.IsDoneBodily(ClaimKind.GroupOf(ThreadKinds.Of(record.Event)))),
                IsRecalled = story.IsRecalled(record.Cue),
                GoesOn = story.GoesOn,
                IsUnreal = (record.Aux & (Auxiliary.Future | Auxiliary.Hypothetical | Auxiliary.Negation)) != 0,
                Cue = words.TellingIn(TokensOf(record.In), TokensWithin.Of(TokensOf(record.In), record.Cue)),
                Same = record.Same is { } same ? ordinals.GetValueOrDefault(same, -1) : -1,
            };
        }
    }

    private IEnumerable<MatterClaim> FigureClaims(SortedDictionary<int, int> used)
    {
        Dictionary<string, int> ordinals = OrdinalsOf();
        for (int i = 0; i < reading.Figures.Length; i++)
        {
            FigureRecord record = reading.Figures[i];
            int sentence = SentenceOf(record.Span, record.In);
            used[sentence] = 0;
            (int first, int last) = DaysOf(record.Time);
            SentenceStory story = NumberOf(sentence) > 0 ? stories.Of(spans[sentence].Span) : default;
            yield return new MatterClaim
            {
                Ordinal = reading.Events.Length + i,
                Id = ThreadIds.Find(record.Id)!.Value,
                Kind = ThreadKinds.Of(record.Measure),
                Sentence = sentence,
                Actors = PartiesOf(record.Of, record.In),
                Place = PlaceOf(record.Location, record.In),
                FirstDay = first,
                LastDay = last,
                Low = (double)(record.Low ?? record.High ?? 0),
                High = record is { High: null, Approx: true, Measure: Measure.Money or Measure.Count } ? double.PositiveInfinity : (double)(record.High ?? record.Low ?? 0),
                Course = stories.CourseOf(TokensOf(record.In), record.Span),
                Unit = hashes.Of(record.Unit),
                IsTotal = record.Scope == FigureScope.Total,
                IsBackground = story.IsBackground(record.Span, first != 0, ClaimKind.IsToll(ThreadKinds.Of(record.Measure))),
                IsRecalled = story.IsRecalled(record.Span),
                IsNew = record.Scope == FigureScope.New,
                IsPart = record.PartOf is not null,
                Same = record.Same is { } same ? ordinals.GetValueOrDefault(same, -1) : -1,
                Event = record.EventId is { } own ? ordinals.GetValueOrDefault(own, -1) : -1,
            };
        }
    }

    private Dictionary<string, int> OrdinalsOf()
    {
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < reading.Events.Length; i++)
        {
            ordinals[reading.Events[i].Id] = i;
        }

        for (int i = 0; i < reading.Figures.Length; i++)
        {
            ordinals[reading.Figures[i].Id] = reading.Events.Length + i;
        }

        return ordinals;
    }

    // The words of the story; its headline; and the two sides of each act between countries, by which reports of the same dealings meet that are months apart.
    private IEnumerable<(int Key, float Weight)> KeysOf(Matter matter)
    {
        var keys = new Dictionary<int, float>();
        foreach ((int word, float weight) in topic.Strongest(MostKeys))
        {
            keys[word] = weight;
        }

        foreach (MatterClaim claim in matter.Claims)
        {
            int[] countries = [.. claim.Actors.Concat(claim.Recipients).Append(claim.Place).Select(party => party.Country).Where(country => country != 0).Distinct().Order()];
            if (countries.Length == 2)
            {
                keys[HashCode(countries[0], countries[1], (int)claim.Group)] = PairWeight;
            }
        }

        // Two keys in common make two documents meet.
        foreach (MatterSentence headline in matter.Headlines)
        {
            int all = headline.Words.ToArray().Aggregate(0, (sum, word) => HashCode(sum, word, HeadlineKey));
            keys[all] = HeadlineWeight;
            keys[~all] = HeadlineWeight;
        }

        return keys.Select(key => (key.Key, key.Value));
    }

    private static int HashCode(int first, int second, int third) => unchecked((((first * 31) + second) * 31) + third);

    private static (int First, int Last) DaysOf(RecordTime? time) =>
        (time?.Value ?? time?.InferredValue) is { } value && TimeTerms.TryParse(value, out DateOnly first, out DateOnly last) ? (first.DayNumber, last.DayNumber) : (0, 0);

    // A party that the text does not name at this place was filled in, and says nothing about whether two claims are one.
    private MatterParty[] PartiesOf(ImmutableArray<Party> parties, TextField field) =>
        [.. parties.Where(party => party.Span is not null || NameOf(party) is not null).Select(party => new MatterParty(
            hashes.Of(IsGovernment(party) ? null : NameOf(party)),
            party.Country is null or "IMG" ? 0 : hashes.Of(party.Country),
            party.Sector == "UNK" ? 0 : hashes.Of(party.Sector),
            party.Span is { } span ? hashes.Of(span.Cut(reading.TextOf(field)).ToString()) : 0)).Distinct()];

    // A country, a capital or a region that stands for its government is known by the country: Pyongyang and North Korea are one.
    private bool IsGovernment(Party party) => party.Sector == "GOV" && party.Country is not null
        && party.Entity is { } id && entities.TryGetValue(id, out Entity? entity) && entity.Type == EntityType.Location;

    private string? NameOf(Party party) => party.Name ?? (party.Entity is { } id && entities.TryGetValue(id, out Entity? entity) ? entity.Name : null);

    private MatterParty PlaceOf(Place? place, TextField field) => place is null ? default : new MatterParty(
        hashes.Of(place.Name ?? (place.Span is { } span ? span.Cut(reading.TextOf(field)).ToString() : null)), hashes.Of(place.Country), 0, 0);
}
