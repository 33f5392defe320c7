namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>Reads matters and the lists of the documents that have a key. For one thread at a time.</summary>
public interface IMatterReader : IDisposable
{
    /// <summary>The nearest documents before a line that have a key, nearest first.</summary>
    /// <param name="key">The key.</param>
    /// <param name="line">The line.</param>
    /// <param name="lines">Takes their lines; its length is the most to give.</param>
    /// <returns>How many there are.</returns>
    public int FindEarlier(int key, long line, Span<long> lines);

    /// <summary>The nearest documents behind a line that have a key, nearest first.</summary>
    /// <param name="key">The key.</param>
    /// <param name="line">The line.</param>
    /// <param name="lines">Takes their lines; its length is the most to give.</param>
    /// <returns>How many there are.</returns>
    public int FindLater(int key, long line, Span<long> lines);

    /// <summary>The matter of a line, or null.</summary>
    public StoredMatter? Find(long line);
}
