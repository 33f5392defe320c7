using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sanad.Intake.Shapes;
using Sanad.Model;

namespace Sanad.Intake;

/// <summary>Gives every document of one input an id of its own.</summary>
/// <remarks>
/// An id that the input gives and repeats for one source is the fault of the second, unless the input says that they are versions. One that was made of
/// an address or a name is made again, of more: the path of a file, or everything a document says. What comes again from the web under the
/// same address with the same words, as headlines do on every front page, is passed over; a row of a table never is.
/// </remarks>
internal sealed class DocumentIds
{
    private readonly SeenIds seen = new();
    private readonly SeenIds told = new();
    private readonly Dictionary<string, int> repeated = new(StringComparer.Ordinal);

    /// <summary>The item with its id, or why it has none; null where it says what one before it has said.</summary>
    public IntakeItem? Identify(IntakeItem item, DocumentFile file, IdSource source)
    {
        Document document = item.Document!;
        bool isGiven = document.Id.Length > 0;
        bool isFile = source == IdSource.File && file.Id.Length > 0;
        bool isUrl = source is IdSource.Url or IdSource.Reader && !string.IsNullOrEmpty(document.Url);
        string id = isGiven ? document.Id : isFile ? file.Id : isUrl ? document.Url! : DigestOf(document.Source, document.Text);
        InputPlace at = item.At ?? new InputPlace(file.Path);
        if (source == IdSource.Reader && !told.Add($"{id}\n{DigestOf(document.Title, document.Text)}"))
        {
            return null;
        }

        // Outlets number their reports each for itself.
        bool isNew = seen.Add(isGiven && document.Source is { Length: > 0 } outlet ? $"{outlet}\0{id}" : id) || (isGiven && item.IsVersion);
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
