using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Upkeep;
using Sanad.Model;

namespace Sanad.Ledger.Threads;

/// <summary>All threads as the places of their records. A few dozen bytes of every record are in memory; readings are not.</summary>
internal sealed class ThreadOutlines(ILedgerStore store)
{
    private const int DocumentsAtOnce = 256;

    public IEnumerable<ThreadOutline> Read()
    {
        var documents = new List<(string? Source, string Id)>();
        var records = new List<Place>();
        foreach (StoredMatter[] matters in store.ReadMatters().Where(matter => !matter.Shown.IsDefault).Chunk(DocumentsAtOnce))
        {
            foreach ((VersionRow row, Place[] places) in matters.AsParallel().AsOrdered().Select(PlacesOf).OfType<(VersionRow, Place[])>())
            {
                records.AddRange(places.Select(place => place with { Document = documents.Count }));
                documents.Add((row.Document.Source, row.Document.Id));
            }
        }

        records.Sort();
        for (int first = 0; first < records.Count;)
        {
            int end = first + 1;
            while (end < records.Count && records[end].Thread == records[first].Thread)
            {
                end++;
            }

            yield return OutlineOf(records.GetRange(first, end - first), documents);
            first = end;
        }
    }

    private static ThreadOutline OutlineOf(List<Place> places, List<(string? Source, string Id)> documents) => new(
        ThreadIds.NameOf(unchecked((long)places[0].Thread)),
        ThreadKinds.NameOf(ThreadKinds.Most(places.Select(place => place.Kind))),
        [
            .. places.Select(place => new OutlineRecord(
                documents[place.Document].Source, documents[place.Document].Id, ThreadIds.NameOf(place.Id), place.Start, ThreadKinds.NameOf(place.Kind), place.InTitle)),
        ]);

    // Null where the document has left the threads since they were brought up to date.
    private (VersionRow Row, Place[] Places)? PlacesOf(StoredMatter matter)
    {
        if (store.Find(matter.Place) is not { IsRedacted: false } row || VersionDecoder.Decode(row) is not { Reading: { } reading })
        {
            return null;
        }

        CodePointOffsets text = CodePointOffsets.Of(reading.Text);
        CodePointOffsets title = CodePointOffsets.Of(reading.Document.Title ?? "");
        Place PlaceOf(string id, int kind, TextSpan span, TextField field, int ordinal)
        {
            bool inTitle = field == TextField.Title;
            return new Place(
                unchecked((ulong)matter.Shown[ordinal]), 0, ordinal, ThreadIds.Find(id)!.Value, (inTitle ? title : text).ToCodePoint(span.Start), kind, inTitle);
        }

        int events = Math.Min(reading.Events.Length, matter.Shown.Length);
        int figures = Math.Min(reading.Figures.Length, matter.Shown.Length - events);
        return (
            row,
            [
                .. reading.Events.Take(events).Select((record, i) => PlaceOf(record.Id, ThreadKinds.Of(record.Event), record.Span, record.In, i)),
                .. reading.Figures.Take(figures).Select((record, i) => PlaceOf(record.Id, ThreadKinds.Of(record.Measure), record.Span, record.In, events + i)),
            ]);
    }

    // Sorted by thread, as it is written, and then by the line of the document.
    private readonly record struct Place(ulong Thread, int Document, int Ordinal, long Id, int Start, int Kind, bool InTitle) : IComparable<Place>
    {
        public int CompareTo(Place other) => (Thread, Document, Ordinal).CompareTo((other.Thread, other.Document, other.Ordinal));
    }
}
