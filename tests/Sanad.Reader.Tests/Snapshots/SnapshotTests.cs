using Sanad.Testing;
using Xunit;

namespace Sanad.Reader.Tests.Snapshots;

/// <summary>The whole reading of each sample. After a change that is meant, <c>UPDATE_SNAPSHOTS=1</c> rewrites the files; look at the difference.</summary>
public sealed class SnapshotTests
{
    private static readonly string Folder = RepositoryFolder.PathOf("tests", "Sanad.Reader.Tests", "Snapshots");

    public static TheoryData<string> Ids => [.. TestReader.Samples.Select(sample => sample.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_sample_is_read_as_it_was(string id) =>
        Snapshot.Matches(Path.Join(Folder, id + ".txt"), ReadingDump.Of(TestReader.Read(TestReader.Samples.Single(sample => sample.Id == id))));

    [Fact]
    public void Every_snapshot_belongs_to_a_sample() =>
        Assert.Equal(TestReader.Samples.Select(sample => sample.Id).Order(StringComparer.Ordinal), Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));
}
