using System.Collections.Immutable;
using Sanad.Model;
using Sanad.Text.Normalization;

namespace Sanad.Application.Checks;

/// <summary>How surely a record of the ledger speaks of the same as a claim.</summary>
/// <remarks>
/// A sum of small weights: whether doers and those done to are the same by name (1), by country and sector (0.6) or by country (0.3); place and time; twice Dice's coefficient of
/// the words of both sentences. Parties that are known by their codes alone are not enough (every arrest in Pakistan is by PAK/COP): then a place, a day or a quarter
/// of the words must be the same too.
/// </remarks>
internal sealed class ClaimLikeness
{
    private const decimal Least = 1.0m;
    private const decimal EnoughWords = 0.25m;
    private const decimal Unknown = 0.2m;
    private const decimal SameKind = 0.2m;
    private const int ShortestWord = 3;

    private readonly Reading reading;
    private readonly ClaimParts claim;
    private readonly HashSet<string> words;

    public ClaimLikeness(object record, Reading reading)
    {
        this.reading = reading;
        claim = ClaimParts.Of(record);
        words = WordsOf(record, reading);
    }

    // Null where it is about something else.
    public decimal? Of(object other, Reading otherReading)
    {
        ClaimParts told = ClaimParts.Of(other);
        (decimal? actors, decimal? recipients) = SidesOf(told, otherReading);
        if (actors == 0 || recipients == 0)
        {
            return null;
        }

        decimal dice = Dice(WordsOf(other, otherReading));
        (decimal place, decimal time) = (PlaceOf(told, otherReading), TimeOf(told, otherReading));
        bool isParticular = actors >= 1 || recipients >= 1 || place > 0 || time > 0 || dice >= EnoughWords;
        decimal sum = (actors ?? Unknown) + (recipients ?? Unknown) + place + time + (2 * dice) + (claim.Kind == told.Kind ? SameKind : 0);
        return isParticular && sum >= Least && place + time > -1 ? sum : null;
    }

    // What is done with each other has no sides.
    private (decimal? Actors, decimal? Recipients) SidesOf(ClaimParts told, Reading other)
    {
        if (!claim.IsMutual && !told.IsMutual)
        {
            return (Best(claim.Actors, told.Actors, other), Best(claim.Recipients, told.Recipients, other));
        }

        ImmutableArray<Party> all = [.. told.Actors, .. told.Recipients];
        return (Best(claim.Actors, all, other), Best(claim.Recipients, all, other));
    }

    // The best likeness of a party of the claim to one of the record; null where one side names none.
    private decimal? Best(ImmutableArray<Party> wanted, ImmutableArray<Party> told, Reading other) =>
        wanted.IsEmpty || told.IsEmpty ? null : wanted.Max(party => told.Max(each => Likeness(party, each, other)));

    private decimal Likeness(Party one, Party other, Reading otherReading)
    {
        string? name = NameOf(one, reading);
        string? otherName = NameOf(other, otherReading);
        bool isOneCountry = one.Country is not null && one.Country == other.Country;
        bool isOneSector = one.Sector == other.Sector || one.Sector == "UNK" || other.Sector == "UNK";
        if (name is not null && otherName is not null)
        {
            return name == otherName ? 1 : isOneCountry && isOneSector ? 0.4m : 0;
        }

        return isOneCountry ? isOneSector ? 0.6m : 0.3m
            : one.Country is null || other.Country is null ? one.Sector == other.Sector && one.Sector != "UNK" ? 0.3m : 0
            : 0;
    }

    private static string? NameOf(Party party, Reading reading) =>
        party.Name ?? (reading.Entities.FirstOrDefault(entity => entity.Id == party.Entity) is { } known
            ? known.Name ?? (known.Mentions is [var first, ..] ? Normalizer.Fold(first.Span.Cut(reading.TextOf(first.In)).ToString()) : null)
            : null);

    private decimal PlaceOf(ClaimParts told, Reading other)
    {
        if (claim.Location is not { } one || told.Location is not { } another)
        {
            return 0;
        }

        string? name = one.Name ?? (one.Span is { } span ? Normalizer.Fold(span.Cut(reading.TextOf(claim.In)).ToString()) : null);
        string? otherName = another.Name ?? (another.Span is { } cut ? Normalizer.Fold(cut.Cut(other.TextOf(told.In)).ToString()) : null);
        return name == otherName ? 0.8m : one.Country is not null && one.Country == another.Country ? -0.3m : -1;
    }

    private decimal TimeOf(ClaimParts told, Reading other)
    {
        string? one = claim.Time?.Value ?? claim.Time?.InferredValue;
        if (one is null)
        {
            return 0;
        }

        if ((told.Time?.Value ?? told.Time?.InferredValue) is { } another)
        {
            int length = Math.Min(Math.Min(one.Length, another.Length), 10);
            return string.CompareOrdinal(one, 0, another, 0, length) == 0 ? 0.6m : IsInterval(one) || IsInterval(another) ? 0 : -1;
        }

        // A report of before cannot tell it.
        return other.Document.Published is { } published && string.CompareOrdinal(published, 0, one, 0, Math.Min(published.Length, one.Length)) < 0 ? -1 : 0;
    }

    private static bool IsInterval(string edtf) => edtf.Contains('/', StringComparison.Ordinal) || edtf.EndsWith('X') || edtf[^1] is '~' or '?' or '%';

    private decimal Dice(HashSet<string> other)
    {
        int all = words.Count + other.Count;
        return all == 0 ? 0 : 2m * words.Count(other.Contains) / all;
    }

    private static HashSet<string> WordsOf(object record, Reading reading)
    {
        ClaimParts parts = ClaimParts.Of(record);
        ReadOnlySpan<char> sentence = Glosses.SentenceSpans.Around(reading, parts.Span, parts.In).Cut(reading.TextOf(parts.In));
        return Normalizer.Fold(sentence.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => new string([.. word.Where(char.IsLetterOrDigit)])).Where(word => word.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal);
    }
}
