namespace Sanad.Intake;

/// <summary>The files of a path in the order in which they are read.</summary>
/// <param name="wants">Whether a file in a folder is read, told by its ending.</param>
internal sealed class DocumentFiles(Func<string, bool> wants)
{
    private const string Gzip = ".gz";

    /// <summary>The ending that tells the shape, with its dot: that before <c>.gz</c> if there is such.</summary>
    public static string EndingOf(string path) => Path.GetExtension(WithoutGzip(path));

    // A file that was named is itself whatever its ending; a folder gives its files with an ending of ours, in ordinal order, folders
    // in their place among the files. Hidden names and links to folders are left out, so the walk ends. Unreadable folders are faults.
    public IEnumerable<(DocumentFile File, DocumentDiagnostic? Fault)> Under(string path)
    {
        if (!Directory.Exists(path))
        {
            yield return (new DocumentFile(path, Path.GetFileNameWithoutExtension(WithoutGzip(path))), null);
            yield break;
        }

        foreach ((string found, DocumentDiagnostic? fault) in Walk(path))
        {
            string inside = Path.GetRelativePath(path, found).Replace('\\', '/');
            yield return (new DocumentFile(found, Path.ChangeExtension(WithoutGzip(inside), null)), fault);
        }
    }

    private IEnumerable<(string Path, DocumentDiagnostic? Fault)> Walk(string folder)
    {
        (FileSystemInfo[] entries, DocumentDiagnostic? fault) = List(folder);
        if (fault is not null)
        {
            yield return (folder, fault);
        }

        foreach (FileSystemInfo entry in entries)
        {
            string path = Path.Join(folder, entry.Name);
            if (entry is FileInfo)
            {
                yield return (path, null);
                continue;
            }

            foreach ((string Path, DocumentDiagnostic? Fault) below in Walk(path))
            {
                yield return below;
            }
        }
    }

    private (FileSystemInfo[] Entries, DocumentDiagnostic? Fault) List(string folder)
    {
        try
        {
            FileSystemInfo[] entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(IsWanted)];
            Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return (entries, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], IntakeMessages.CannotOpen(folder, e.Message));
        }
    }

    private bool IsWanted(FileSystemInfo entry)
    {
        if (entry.Name.StartsWith('.'))
        {
            return false;
        }

        return entry is DirectoryInfo
            ? entry.LinkTarget is null
            : wants(EndingOf(entry.Name));
    }

    private static string WithoutGzip(string path) =>
        path.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase) ? WithoutGzip(path[..^Gzip.Length]) : path;
}
