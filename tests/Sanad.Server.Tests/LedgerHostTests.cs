using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Sanad.Language.Urdu;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Reader;
using Sanad.Server.Hosting;
using Xunit;

namespace Sanad.Server.Tests;

/// <summary>What readers are answered from while the threads are brought up to date.</summary>
public sealed class LedgerHostTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Fact]
    public async Task Threads_are_brought_up_to_date_beside_the_requests_and_prepared_before_anybody_sees_them()
    {
        using LedgerHost host = Host(TimeSpan.Zero);
        long prepared = -1;
        host.Prepare = state => prepared = state.Entry;
        await host.Renew();
        Assert.Equal(ledger.Store.LastEntry(), prepared);
        Assert.Equal(prepared, host.Linked().Entry);
        Assert.Equal((0, false), host.Waiting());
        Assert.NotEmpty(host.Linked().Threads.List(new()).Threads);
    }

    [Fact]
    public async Task What_fails_is_told_and_the_readers_keep_what_was_known()
    {
        var faults = new ConcurrentQueue<string>();
        using var host = new LedgerHost(ledger.Store, new LedgerSearch(ledger.Store, UrduLanguage.Pack), new Lazy<UrduReader>(), TimeSpan.Zero, faults.Enqueue);
        host.Prepare = _ => throw new InvalidOperationException("no");
        await host.Renew();
        Assert.Equal(-1, host.Linked().Entry);
        Assert.All(faults.ToArray(), fault => Assert.Contains("InvalidOperationException: no", fault, StringComparison.Ordinal));
        Assert.NotEmpty(faults);
    }

    [Fact]
    public async Task How_long_it_takes_is_told_to_whoever_listens()
    {
        var told = new ConcurrentQueue<double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Name == Telemetry.RenewalDuration)
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, seconds, _, _) => told.Enqueue(seconds));
        listener.Start();
        using LedgerHost host = Host(TimeSpan.Zero);
        await host.Renew();
        Assert.NotEmpty(told);
        Assert.All(told.ToArray(), seconds => Assert.True(seconds > 0));
    }

    [Fact]
    public async Task A_state_counts_once_and_tries_again_what_failed()
    {
        using LedgerHost host = Host(TimeSpan.FromMinutes(1));
        await host.Renew();
        LinkedState state = host.Linked();
        Assert.Throws<InvalidOperationException>(() => state.News("en", null, 3, () => throw new InvalidOperationException("no")));
        Assert.Equal("one", state.News("en", null, 3, () => Markup.Html.Text("one")).ToString());
        Assert.Equal("one", state.News("en", null, 3, () => Markup.Html.Text("two")).ToString());
        LedgerCounts counts = state.Counts();
        Assert.Same(counts, state.Counts());
    }

    private LedgerHost Host(TimeSpan patience) =>
        new(ledger.Store, new LedgerSearch(ledger.Store, UrduLanguage.Pack), new Lazy<UrduReader>(() => UrduReader.Create(UrduLanguage.Pack)), patience, fault => Assert.Fail(fault));
}
