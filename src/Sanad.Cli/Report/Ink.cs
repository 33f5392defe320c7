namespace Sanad.Cli.Report;

/// <summary>What a stretch of the page is, which decides its colour.</summary>
internal enum Ink
{
    Plain,
    Heading,
    Strong,
    Faint,
    Doubt,
}
