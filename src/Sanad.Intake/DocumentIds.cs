using System.Security.Cryptography;
using System.Text;
using Sanad.Intake.Shapes;
using Sanad.Model;

namespace Sanad.Intake;

/// <summary>Gives every document of one input an id of its own.</summary>
/// <remarks>
/// An id that the input gives and repeats is the fault of the second. One that was made of an address or a name is made again, of more:
/// the path of a file, or everything a document says, so that only a document that is the same in all is refused.
/// </remarks>
internal sealed class DocumentIds
{
    private readonly SeenIds seen = new();

    public IntakeItem Identify(IntakeItem item, DocumentFile file, IdSource source)
    {
        Document document = item.Document!;
        bool isGiven = document.Id.Length > 0;
        bool isFile = source == IdSource.File && file.Id.Length > 0;
        bool isUrl = source is IdSource.Url or IdSource.Reader && !string.IsNullOrEmpty(document.Url);
        string id = isGiven ? document.Id : isFile ? file.Id : isUrl ? document.Url! : DigestOf(document.Source, document.Text);
        InputPlace at = item.At ?? new InputPlace(file.Path);
        bool isNew = seen.Add(id);
        if (!isNew && (source == IdSource.Reader || (!isGiven && source != IdSource.Digest)))
        {
            id = isFile ? at.Path : DigestOf(document.Source, document.Url, document.Title, document.Published, document.Text);
            isNew = seen.Add(id);
        }

        return isNew
            ? IntakeItem.Of(document with { Id = id }, item.SizeBytes)
            : IntakeItem.Failed(IntakeMessages.SameId(at, id));
    }

    // Two outlets may print one text.
    private static string DigestOf(params ReadOnlySpan<string?> parts)
    {
        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)));
        return Convert.ToHexStringLower(digest.AsSpan(0, 8));
    }
}
