using Sanad.Ledger.Copies;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Ledger.Threads;

/// <summary>Which documents of a thread are copies of one another, and so one voice.</summary>
/// <remarks>Only the documents of the members are compared, so that its cost does not grow with the ledger. See <see cref="CopyFinder"/>.</remarks>
public static class MemberCopies
{
    /// <summary>Names the group of copies that a document is in; null for one that is no copy and has none, and for one of no member.</summary>
    /// <param name="members">The members, of one thread or several.</param>
    public static Func<Document, string?> GroupsOf(IEnumerable<ThreadMember> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        CopyEntry[] entries = [.. members.DistinctBy(member => member.Version.Sequence).Select(EntryOf).OfType<CopyEntry>()];
        if (entries.Length > 1)
        {
            foreach (CopyGroup group in CopyFinder.Find(entries))
            {
                foreach (string document in group.Documents)
                {
                    groups.TryAdd(document, group.Group);
                }
            }
        }

        return document => groups.GetValueOrDefault(KeyOf(document));
    }

    private static CopyEntry? EntryOf(ThreadMember member)
    {
        if (!CopySketch.TryRead(member.Sketch.Span, out CopySketch? sketch))
        {
            return null;
        }

        Document document = member.Version.Document;
        int day = PlaceInLine.DayNumberOf(member.Record >> PlaceInLine.OrdinalBits);
        return new CopyEntry(KeyOf(document), document.Source, day == 0 ? null : PlaceInLine.DayOf(day), sketch);
    }

    // The id first: of documents of one day the one whose id comes first is the head.
    private static string KeyOf(Document document) => $"{document.Id}\n{document.Source}";
}
