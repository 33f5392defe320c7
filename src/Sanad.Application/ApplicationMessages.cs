using System.Globalization;
using Sanad.Intake;
using Sanad.Model;

namespace Sanad.Application;

/// <summary>Every message of the use cases.</summary>
internal static class ApplicationMessages
{
    public static DocumentDiagnostic ReaderFailed(Document document, Exception fault) => new(
        "READ0001", document.Id, null, null, string.Create(CultureInfo.InvariantCulture, $"the reader failed on this text ({fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")})"),
        "this is a fault of ours; please report it with the text");
}
