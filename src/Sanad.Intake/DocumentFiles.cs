namespace Sanad.Intake;


/// <summary>The files of a path in the order in which they are read.</summary>
internal static class DocumentFiles
{
    private static readonly string[] Endings = [".txt", ".jsonl", ".ndjson", ".json"];

    // A file that was named is itself whatever its ending; a folder gives its files with an ending of ours, in ordinal order, folders
    // in their place among the files. Hidden names and links to folders are left out, so the walk ends. Unreadable folders are faults.
    public static IEnumerable<(DocumentFile File, DocumentDiagnostic? Fault)> Under(string path)
    {
        if (!Directory.Exists(path))
        {
            yield return (new DocumentFile(path, Path.GetFileNameWithoutExtension(path)), null);
            yield break;
        }

        foreach ((string found, DocumentDiagnostic? fault) in Walk(path))
        {
            string inside = Path.GetRelativePath(path, found).Replace('\\', '/');
            yield return (new DocumentFile(found, Path.ChangeExtension(inside, null)), fault);
        }
    }

    private static IEnumerable<(string Path, DocumentDiagnostic? Fault)> Walk(string folder)
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

    private static (FileSystemInfo[] Entries, DocumentDiagnostic? Fault) List(string folder)
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

    private static bool IsWanted(FileSystemInfo entry)
    {
        if (entry.Name.StartsWith('.'))
        {
            return false;
        }

        return entry is DirectoryInfo
            ? entry.LinkTarget is null
            : Array.Exists(Endings, ending => entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }
}
