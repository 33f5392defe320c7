using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sanad.Intake.Shapes;
using Sanad.Model;

namespace Sanad.Intake;

/// <summary>Gives every document of one input an id of its own.</summary>
/// <remarks>
/// An id that the input gives and repeats for one source is the fault of the second. One that was made of an address or a name is made again, of more:
/// the path of a file, or everything a document says.
/// </remarks>
internal sealed class DocumentIds
{
    private readonly SeenIds seen = new();
    private readonly Dictionary<string, int> repeated = new(StringComparer.Ordinal);

    public IntakeItem Identify(IntakeItem item, DocumentFile file, IdSource source)
    {
        Document document = item.Document!;
        bool isGiven = document.Id.Length > 0;
        bool isFile = source == IdSource.File && file.Id.Length > 0;
        string id = isGiven ? document.Id : isFile ? file.Id : NameOf(document, source);
        InputPlace at = item.At ?? new InputPlace(file.Path);
        bool isNew = seen.Add(isGiven ? WithinItsSource(document) : id);
        if (!isNew && !isGiven && isFile)
        {
            id = at.Path;
            isNew = seen.Add(id);
        }
        else if (!isNew && (source == IdSource.Reader || (source == IdSource.Url && !isGiven)))
        {
            id = NameAgain(document);
            isNew = seen.Add(id);
        }

        return isNew
            ? IntakeItem.Of(document with { Id = id }, item.SizeBytes)
            : IntakeItem.Failed(IntakeMessages.SameId(at, id));
    }

    private static string NameOf(Document document, IdSource source) =>
        source is IdSource.Url or IdSource.Reader && !string.IsNullOrEmpty(document.Url) ? document.Url : DigestOf(document.Source, document.Text);

    // Outlets number their reports each for itself.
    private static string WithinItsSource(Document document) => string.IsNullOrEmpty(document.Source) ? document.Id : $"{document.Source}\0{document.Id}";

    // Of everything that it says; and of how often that came, if it is the same in all.
    private string NameAgain(Document document)
    {
        string digest = DigestOf(document.Source, document.Url, document.Title, document.Published, document.Text);
        int count = repeated[digest] = repeated.GetValueOrDefault(digest) + 1;
        return count == 1 ? digest : string.Create(CultureInfo.InvariantCulture, $"{digest}-{count}");
    }

    // Two outlets may print one text.
    private static string DigestOf(params ReadOnlySpan<string?> parts)
    {
        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)));
        return Convert.ToHexStringLower(digest.AsSpan(0, 8));
    }
}
