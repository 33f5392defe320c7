using System.Globalization;
using Sanad.Intake;

namespace Sanad.Application.Watching;

/// <summary>Every message of the watch itself; those of what it fetches are the intake's.</summary>
internal static class WatchMessages
{
    public static DocumentDiagnostic CannotOpen(string path, string reason) =>
        new("WATCH0001", path, null, null, $"cannot be read: {reason}", "check that it exists and that you may read it");

    public static DocumentDiagnostic NoFeeds(string path) =>
        new("WATCH0002", path, null, null, "names no feed", "give an OPML file whose outlines have an xmlUrl");

    public static DocumentDiagnostic OurFault(string feed, Exception fault) => new(
        "WATCH0003", feed, null, null, string.Create(CultureInfo.InvariantCulture, $"the poll failed ({fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")})"),
        "this is a fault of ours; please report it. The other feeds go on");
}
