using System.Collections.Immutable;

namespace Sanad.Ledger.Search;

/// <summary>What a typed name may mean.</summary>
/// <param name="Keys">The keys of the names.</param>
/// <param name="TakenAs">The names as they are shown, where they are only like what was typed; empty where they are written so.</param>
internal readonly record struct NameAnswer(ImmutableArray<long> Keys, ImmutableArray<string> TakenAs)
{
    public static NameAnswer None { get; } = new([], []);
}
