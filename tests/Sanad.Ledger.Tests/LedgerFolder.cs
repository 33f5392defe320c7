namespace Sanad.Ledger.Tests;

/// <summary>A folder for the files of one test.</summary>
internal sealed class LedgerFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sanad-ledger-").FullName;

    public string PathOf(string name) => Path.Join(root, name);

    public string[] Files => Directory.GetFiles(root);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
