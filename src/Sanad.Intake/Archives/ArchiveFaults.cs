namespace Sanad.Intake.Archives;

/// <summary>What was found damaged in an archive: one line for each place, and not without end.</summary>
internal sealed class ArchiveFaults
{
    // An archive made of nothing but false beginnings would be searched for hours.
    private const int MaxSearches = 1000;

    private readonly List<DocumentDiagnostic> found = [];
    private bool isSearching;
    private int searches;

    /// <summary>Whether the archive is not worth reading further.</summary>
    public bool AreTooMany => searches > MaxSearches;

    public void Add(DocumentDiagnostic fault) => found.Add(fault);

    // A fault behind which the next record must be searched for: what is wrong up to there belongs to it.
    public void Search(DocumentDiagnostic fault)
    {
        if (!isSearching)
        {
            found.Add(fault);
        }

        isSearching = true;
        searches++;
        if (AreTooMany)
        {
            found.Add(WarcMessages.TooDamaged(new InputPlace(fault.Path, Byte: fault.Byte), MaxSearches));
        }
    }

    public void EndSearch() => isSearching = false;

    public IReadOnlyList<DocumentDiagnostic> Take()
    {
        DocumentDiagnostic[] taken = [.. found];
        found.Clear();
        return taken;
    }
}
