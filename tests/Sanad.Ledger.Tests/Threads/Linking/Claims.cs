using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Linking;
using Sanad.Model;

namespace Sanad.Ledger.Tests.Threads.Linking;

/// <summary>Claims and matters made by hand.</summary>
internal static class Claims
{
    public static readonly MatterParty Russia = new(0, 1, 1, 0);
    public static readonly MatterParty Ukraine = new(0, 2, 1, 0);
    public static readonly MatterParty Poland = new(0, 3, 1, 0);

    public static MatterClaim Event(EventType type = EventType.Assault, int ordinal = 0, int sentence = 0) =>
        new() { Ordinal = ordinal, Id = ordinal + 1, Kind = ThreadKinds.Of(type), Sentence = sentence, Actors = [Russia], Recipients = [Ukraine] };

    public static MatterClaim Figure(double value, Measure measure = Measure.Killed, int ordinal = 0, int sentence = 0) =>
        new() { Ordinal = ordinal, Id = ordinal + 1, Kind = ThreadKinds.Of(measure), Sentence = sentence, Actors = [Ukraine], Low = value, High = value };

    public static ClaimPair Pair(MatterClaim one, MatterClaim other, float likeness = 0.5f, int? days = 1, float words = 0.5f) => new(one, other, false, likeness, days, words, 0);

    public static MatterSentence Sentence(int number, params int[] words) =>
        MatterSentence.Of(number, WordVector.Of(words, [.. words.Select(_ => 1f)]), new float[words.Length]);

    // A document of one claim for each sentence, known by the words of all.
    public static Matter Matter(int day, int id, int[] words, params MatterClaim[] claims) => new()
    {
        Line = Linking.Claims.LineOf(day, id),
        Place = id,
        Keys = [],
        Weights = [],
        Topic = WordVector.Of([.. words], [.. words.Select(_ => 1f)]),
        Sentences = [.. claims.Select((_, i) => Sentence(i, [.. words]))],
        Claims = [.. claims.Select((claim, i) => claim with { Ordinal = i, Id = (id * 100L) + i, Sentence = i })],
        Principal = ActGroup.Force,
    };

    public static long LineOf(int day, int id) => Ledger.Threads.Linking.Matter.LineOf(day == 0 ? 0 : PlaceInLine.NumberOf(new DateOnly(2024, 11, day)), BitConverter.GetBytes((long)id));
}
