namespace Sanad.Intake.Streams;

/// <summary>Ends the reading of an input where its bytes give out; everything before that place has been read.</summary>
/// <remarks>An exception because a stream has no other way to say so; the intake turns it into the diagnostic that it carries.</remarks>
internal sealed class UnreadableStreamException(Func<string, DocumentDiagnostic> tell) : IOException
{
    public DocumentDiagnostic Tell(string path) => tell(path);
}
