using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Xunit;

namespace Sanad.Ledger.Tests;

/// <content>What is decoded once for several questions.</content>
public abstract partial class LedgerContract
{
    [Fact]
    public void A_version_is_decoded_once_until_it_changes()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Report("1", LedgerReports.Meeting), LedgerReports.Report("2", LedgerReports.Flood));
        var decoded = DecodedVersions.Of(store);
        long[] places = [.. store.ReadAll().Select(row => row.Place)];
        DecodedVersion first = decoded.Find(places[0])!;
        Assert.Same(first, DecodedVersions.Of(store).Find(places[0]));
        Assert.Same(first, decoded.Read(places)[places[0]]);
        Assert.Equal(store.Find(places[0])!.KnownDay, first.KnownDay);

        store.Reread([LedgerReports.ReadAgain(store.Find(places[0])!, "9.9.9")], LedgerReports.Morning + 60);
        Assert.Equal("9.9.9", decoded.Find(places[0])!.Version.Reading!.Reader.Version);
        LedgerReports.Append(store, LedgerReports.Morning + 86_400, LedgerReports.Report("2", LedgerReports.Sanctions));
        Assert.True(decoded.Find(places[1])!.Version.IsSuperseded);
        LedgerReports.Redact(store, "Nai Subah", "1", "court order");
        Assert.Null(decoded.Find(places[0]));
        Assert.Null(decoded.Find(long.MaxValue));
    }
}
