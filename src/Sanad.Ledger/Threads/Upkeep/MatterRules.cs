using System.Collections.Immutable;
using Sanad.Ledger.Threads.Linking;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>The rules of <see cref="MatterMaker"/> and <see cref="MatterLinker"/>.</summary>
/// <remarks>They are of this build and of the pack's words, so that whoever changes either need not remember to say so.</remarks>
internal sealed class MatterRules(LanguagePack pack) : IMatterRules
{
    public string Version { get; } = $"{typeof(MatterLinker).Module.ModuleVersionId:N} {pack.Version}";

    public Func<StoredVersion, long, TokenList?, Matter> CreateMaker() => new MatterMaker(pack).Make;

    public byte[] Write(Matter matter) => MatterBytes.Write(matter);

    public Matter Read(StoredMatter stored) => MatterBytes.Read(stored.Line, stored.Place, stored.Body);

    public float Likeness(Matter later, Matter earlier) => MatterLinker.Likeness(later, earlier);

    public Func<IReadOnlyList<ImmutableArray<long>>, ImmutableArray<long>> Compare(Matter matter, IReadOnlyList<Matter> earlier) => MatterLinker.Compare(matter, earlier);
}
