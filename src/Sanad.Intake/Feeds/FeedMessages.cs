namespace Sanad.Intake.Feeds;

/// <summary>What the intake says about feeds and their entries.</summary>
internal static class FeedMessages
{
    public static DocumentDiagnostic NoFeed(InputPlace at, string fault) =>
        new("INTAKE0040", at.Path, at.Line, null, $"is no feed that could be read: {fault}", "give the address of an RSS, Atom or JSON feed");

    public static DocumentDiagnostic EmptyEntry(InputPlace at, int number) =>
        new("INTAKE0041", at.Path, at.Line, null, $"entry {number.ToString(System.Globalization.CultureInfo.InvariantCulture)} has neither a title nor a text", "nothing is lost; tell the feed's owner");

    public static DocumentDiagnostic LongEntry(InputPlace at, int number, int limit) =>
        new(
            "INTAKE0042",
            at.Path,
            at.Line,
            null,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"entry {number} has more than {limit / (1024 * 1024)} MB of text, which is no single report"),
            "read the page it links to instead");
}
