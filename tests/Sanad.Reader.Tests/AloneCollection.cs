using Xunit;

namespace Sanad.Reader.Tests;

/// <summary>Tests that measure time or use every processor; nothing else runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
