namespace Sanad.Testing;

/// <summary>Environment variables by which somebody asks the tests to rewrite what they check; a build server never rewrites.</summary>
public static class Switches
{
    public static bool UpdatesSnapshots => IsOn("UPDATE_SNAPSHOTS") && !IsOn("CI");

    public static bool UpdatesBaseline => IsOn("UPDATE_BASELINE") && !IsOn("CI");

    public static bool AllowsRegression => IsOn("ALLOW_REGRESSION");

    // The thousand kills, and every step of a disk that fills.
    public static bool RunsLong => IsOn("LONG_TESTS");

    private static bool IsOn(string name) => Environment.GetEnvironmentVariable(name) is "1" or "true";
}
