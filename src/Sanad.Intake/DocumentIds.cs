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
        string id = NameOf(document, file, source);
        InputPlace at = item.At ?? new InputPlace(file.Path);
        if (source == IdSource.Reader && !told.Add($"{id}\n{DigestOf(document.Title, document.Text)}"))
        {
            return null;
        }

        // Outlets number their reports each for itself.
        bool isNew = isGiven
            ? seen.Add(document.Source is { Length: > 0 } outlet ? $"{outlet}\0{id}" : id) || item.IsVersion
            : seen.Add(id);
        if (!isNew && OtherName(document, file, source, at) is { } other)
        {
            id = other;
            isNew = seen.Add(id);
        }

        return isNew
            ? IntakeItem.Of(document with { Id = id }, item.SizeBytes)
            : IntakeItem.Failed(IntakeMessages.SameId(at, id));
    }

    private static string NameOf(Document document, DocumentFile file, IdSource source)
    {
        if (document.Id.Length > 0)
        {
            return document.Id;
        }

        if (source == IdSource.File && file.Id.Length > 0)
        {
            return file.Id;
        }

        return source is IdSource.Url or IdSource.Reader && document.Url is { Length: > 0 } url ? url : DigestOf(document.Source, document.Text);
    }

    // What a document is called whose name was given before; null where the input itself gives the name twice.
    private string? OtherName(Document document, DocumentFile file, IdSource source, InputPlace at)
    {
        bool isGiven = document.Id.Length > 0;
        return source switch
        {
            IdSource.File when !isGiven && file.Id.Length > 0 => at.Path,
            IdSource.Reader => NameAgain(document),
            IdSource.Url when !isGiven => NameAgain(document),
            _ => null,
        };
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
