namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>The matters that were used last, up to twice a number of them. Thread-safe.</summary>
/// <remarks>Two halves: what is used moves to the young one; when that is full it becomes the old one, and the old one is forgotten.</remarks>
internal sealed class MatterCache(IMatterRules rules, int half)
{
    private readonly Lock gate = new();
    private Dictionary<long, LinkedDocument> young = [];
    private Dictionary<long, LinkedDocument> old = [];

    public LinkedDocument? Find(long line, IMatterReader reader)
    {
        lock (gate)
        {
            if (Known(line) is { } known)
            {
                return known;
            }
        }

        if (reader.Find(line) is not { } stored)
        {
            return null;
        }

        var document = new LinkedDocument(rules.Read(stored), stored.Threads, stored.Shown);
        lock (gate)
        {
            if (Known(line) is { } meanwhile)
            {
                return meanwhile;
            }

            Add(line, document);
            return document;
        }
    }

    public void Keep(long line, LinkedDocument document)
    {
        lock (gate)
        {
            Add(line, document);
        }
    }

    private LinkedDocument? Known(long line)
    {
        if (young.TryGetValue(line, out LinkedDocument? document))
        {
            return document;
        }

        if (old.TryGetValue(line, out document))
        {
            Add(line, document);
        }

        return document;
    }

    private void Add(long line, LinkedDocument document)
    {
        if (young.Count >= half)
        {
            old = young;
            young = [];
        }

        young[line] = document;
    }
}
