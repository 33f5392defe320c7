using Xunit;

namespace Sanad.Repository.Tests;

/// <summary>Fails with the whole list of what breaks a rule, one a line.</summary>
internal static class Gate
{
    private const int MostShown = 200;

    public static void Empty<T>(IEnumerable<T> violations)
    {
        string[] found = [.. violations.Select(violation => $"{violation}")];
        Assert.True(found.Length == 0, $"{found.Length} found:\n{string.Join('\n', found.Take(MostShown))}");
    }
}
