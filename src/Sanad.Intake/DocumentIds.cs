using System.Security.Cryptography;
using System.Text;
using Sanad.Intake.Shapes;
using Sanad.Model;

namespace Sanad.Intake;

/// <summary>Gives every document of one input an id of its own.</summary>
/// <remarks>
/// An id that the input gives and repeats is the fault of the second, unless the input says that they are versions. One that was made of
/// an address or a name is made again, of more: the path of a file, or everything a document says. A document that comes again under the
/// same address with the same words, as headlines do on every front page, is passed over.
/// </remarks>
internal sealed class DocumentIds
{
    private readonly SeenIds seen = new();
    private readonly SeenIds told = new();

    /// <summary>The item with its id, or why it has none; null where it says what one before it has said.</summary>
    public IntakeItem? Identify(IntakeItem item, DocumentFile file, IdSource source)
    {
        Document document = item.Document!;
        bool isGiven = document.Id.Length > 0;
        bool isFile = source == IdSource.File && file.Id.Length > 0;
        bool isUrl = source is IdSource.Url or IdSource.Reader && !string.IsNullOrEmpty(document.Url);
        string id = isGiven ? document.Id : isFile ? file.Id : isUrl ? document.Url! : DigestOf(document.Source, document.Text);
        InputPlace at = item.At ?? new InputPlace(file.Path);
        bool isUrlId = source == IdSource.Reader || (source == IdSource.Url && !isGiven);
        if (isUrlId && !told.Add($"{id}\n{DigestOf(document.Title, document.Text)}"))
        {
            return null;
        }

        bool isNew = seen.Add(id) || (isGiven && item.IsVersion);
        if (!isNew && !isGiven && isFile)
        {
            id = at.Path;
            isNew = seen.Add(id);
        }
        else if (!isNew && isUrlId)
        {
            id = DigestOf(document.Source, document.Url, document.Title, document.Published, document.Text);
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
