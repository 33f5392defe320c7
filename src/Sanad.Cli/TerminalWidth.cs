namespace Sanad.Cli;

/// <summary>How wide a line may be.</summary>
internal static class TerminalWidth
{
    public const int Default = 100;
    private const int Least = 40;
    private const int Most = 120;

    public static int Of(bool isRedirected)
    {
        if (isRedirected)
        {
            return Default;
        }

        try
        {
            return Console.WindowWidth is > 0 and var width ? Math.Clamp(width, Least, Most) : Default;
        }
        catch (IOException)
        {
            return Default;
        }
    }
}
