using Microsoft.Data.Sqlite;

namespace Sanad.Ledger.Sqlite;

/// <summary>What SQLite reports, as one line that says what to do.</summary>
internal static class SqliteFaults
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static LedgerException Of(SqliteException fault, string path) => new(
        fault.SqliteErrorCode switch
        {
            Busy or Locked => $"{path}: another program has been writing to this ledger for too long; wait for it to end, or stop it, and run this again",
            ReadOnly => $"{path}: the ledger cannot be written; check that you may write the file and its folder",
            InputOutput => $"{path}: the disk refused to read or write ({LineOf(fault)}); what was acknowledged is kept; check the disk and run this again",
            Full => $"{path}: the disk is full; what was acknowledged is kept; make room and run this again, it goes on where it stopped",
            CannotOpen => $"{path}: the ledger cannot be opened; check that the folder exists and that you may write in it",
            Corrupt => $"{path}: the ledger file is damaged ({LineOf(fault)}); sanad verify names the first damaged record; restore a backup",
            NotADatabase => $"{path}: this file is no ledger, or its head is damaged; give another path with --ledger, or restore a backup",
            _ => $"{path}: SQLite failed ({LineOf(fault)})",
        },
        fault);

    // A column that holds what was never written there.
    public static LedgerException OfRow(Exception fault, string path) => new(
        $"{path}: the ledger file is damaged (a column holds what was never written there: {LineOf(fault)}); sanad verify names the first damaged record; restore a backup", fault);

    // SQLite quotes what it found in the file, line ends and all.
    public static string LineOf(Exception fault) => string.Join(' ', fault.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
