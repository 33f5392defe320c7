using System.Collections.Immutable;
using Sanad.Ledger.Threads.Linking;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>What is linked and how, as far as keeping it up to date asks. Thread-safe.</summary>
internal interface IMatterRules
{
    // Names the rules; threads that other rules made are made anew.
    public string Version { get; }

    // Makes matters of versions and their keys, for one thread at a time; the tokens of the text are given where it has been cut already.
    public Func<StoredVersion, long, TokenList?, Matter> CreateMaker();

    public byte[] Write(Matter matter);

    public Matter Read(StoredMatter stored);

    public float Likeness(Matter later, Matter earlier);

    // Compares a matter with those before it that it may be linked to, whatever their threads are. What it gives makes of those, in the same order, the
    // threads of the matter's claims; it is called once at most.
    public Func<IReadOnlyList<ImmutableArray<long>>, ImmutableArray<long>> Compare(Matter matter, IReadOnlyList<Matter> earlier);
}
