using Sanad.Language.Urdu;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Model;
using Sanad.Reader;

namespace Sanad.Ledger.Tests.Threads.Standings;

/// <summary>Records of texts as the Reader gives them, grouped by hand.</summary>
internal static class ReadThread
{
    private static readonly UrduReader Reader = UrduReader.Create(UrduLanguage.Pack);

    // The events and figures that are wanted, of the documents in the order of their days.
    public static ClaimThread Of(Document[] documents, Func<EventRecord, bool> events, Func<FigureRecord, bool> figures)
    {
        ThreadMember[] members = [.. documents.SelectMany((document, index) => MembersOf(document, index + 1, events, figures)).OrderBy(member => member.Record)];
        return new ClaimThread { Id = members[0].Id, Kind = "AID", Members = [.. members] };
    }

    private static IEnumerable<ThreadMember> MembersOf(Document document, int sequence, Func<EventRecord, bool> events, Func<FigureRecord, bool> figures)
    {
        Reading reading = Reader.Read(document);
        int day = PlaceInLine.NumberOf(document.Published);
        var version = new StoredVersion { Sequence = sequence, Number = 1, Document = document, IngestedAt = DateTimeOffset.UnixEpoch, Reading = reading };
        ThreadMember member = new() { Record = 0, Version = version, KnownDay = day };
        return
        [
            .. reading.Events.Select((told, ordinal) => member with { Record = Key(ordinal), Event = told }).Where(each => events(each.Event!)),
            .. reading.Figures.Select((figure, ordinal) => member with { Record = Key(reading.Events.Length + ordinal), Figure = figure }).Where(each => figures(each.Figure!)),
        ];

        long Key(int ordinal) => PlaceInLine.OfRecord(PlaceInLine.OfVersion(day, sequence), ordinal);
    }
}
