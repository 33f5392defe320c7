using System.Collections.Immutable;
using Sanad.Ledger.Threads.Linking;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>What is linked and how, as far as keeping it up to date asks. Thread-safe.</summary>
internal interface IMatterRules
{
    // Names the rules; threads that other rules made are made anew.
    public string Version { get; }

    // Makes matters, for one thread at a time.
    public Func<StoredVersion, long, Matter> CreateMaker();

    public byte[] Write(Matter matter);

    public Matter Read(StoredMatter stored);

    public float Likeness(Matter later, Matter earlier);

    public ImmutableArray<long> Link(Matter matter, IReadOnlyList<(Matter Matter, ImmutableArray<long> Threads)> earlier);
}
