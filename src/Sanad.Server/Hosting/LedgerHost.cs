using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Sanad.Application.Actors;
using Sanad.Application.ThreadViews;
using Sanad.Language.Urdu;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Upkeep;
using Sanad.Reader;

namespace Sanad.Server.Hosting;

/// <summary>The ledger and the Reader that pages and API ask.</summary>
/// <remarks>
/// Thread-safe. Threads, and what is slow to count, are renewed beside the requests, one renewal at a time; meanwhile they are answered from the state before. Renewals take at
/// most a fifth of the time of one thread while somebody asks, linking a tenth, so that a ledger that grows does not keep its readers waiting.
/// </remarks>
internal sealed class LedgerHost : IDisposable
{
    private const int RestForWork = 4;

    // The same of linking, step by step, while somebody asks.
    private const int RestForStep = 9;

    // Of the processors a renewal takes one in so many: readers have the others.
    private const int ShareOfRenewal = 2;

    // Documents in one step of a renewal: a tenth of a second. Of longer ones most would be lost while another program takes documents in, which begins them again.
    private const int RenewedAtOnce = 32;

    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    private readonly ILedgerStore store;
    private readonly LedgerThreads threads;
    private readonly TellThread tell;
    private readonly Lazy<UrduReader> reader;
    private readonly TimeSpan patience;
    private readonly Action<string> onFault;
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock renewing = new();
    private readonly string run = Stopwatch.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);
    private volatile LinkedState linked;
    private Task renewal = Task.CompletedTask;
    private TimeSpan took;
    private long asked;
    private long began;
    private long ended;

    /// <param name="store">The ledger.</param>
    /// <param name="search">Asks it.</param>
    /// <param name="reader">Reads what is pasted.</param>
    /// <param name="patience">How long a request waits for a renewal that is expected to take no longer.</param>
    /// <param name="onFault">Told in one line why a renewal failed.</param>
    public LedgerHost(ILedgerStore store, LedgerSearch search, Lazy<UrduReader> reader, TimeSpan patience, Action<string> onFault)
    {
        this.store = store;
        this.reader = reader;
        this.patience = patience;
        this.onFault = onFault;
        Search = search;
        threads = new LedgerThreads(store, UrduLanguage.Pack) { Processors = Math.Max(1, Environment.ProcessorCount / ShareOfRenewal), BlockSize = RenewedAtOnce };
        tell = new TellThread(threads);
        linked = new LinkedState(store, threads, tell, -1);
    }

    public ILedgerStore Store => store;

    public LedgerSearch Search { get; }

    public UrduReader Reader => reader.Value;

    /// <summary>The offices of persons that the pack knows.</summary>
    public KnownOffices Offices { get; } = new(UrduLanguage.Pack);

    /// <summary>What pages work out of a new state before readers see it.</summary>
    public Action<LinkedState> Prepare { get; set; } = static _ => { };

    /// <summary>What people said of records.</summary>
    public CorrectionSet Corrections() => threads.Corrections.Load();

    /// <summary>What an answer is known by: while it is the same, every address gives the same answer.</summary>
    public string State()
    {
        LinkedState state = Linked();
        ThreadProgress progress = store.ReadThreadProgress();
        return string.Create(CultureInfo.InvariantCulture, $"{run}-{progress.LastEntry}-{progress.Generation}-{state.Entry}-{SiteFiles.Version}");
    }

    /// <summary>The threads as they were last brought up to date; where the ledger has grown since, they are renewed meanwhile.</summary>
    public LinkedState Linked()
    {
        Interlocked.Exchange(ref asked, Stopwatch.GetTimestamp());
        if (linked.Entry != store.LastEntry())
        {
            Task running = Renew();
            TimeSpan left = patience - Stopwatch.GetElapsedTime(Interlocked.Read(ref began));
            if (took <= patience && left > TimeSpan.Zero)
            {
                running.Wait(left, CancellationToken.None);
            }
        }

        return linked;
    }

    /// <summary>How many entries of the ledger's log its threads do not know yet, and whether documents wait besides.</summary>
    public (long Entries, bool IsPending) Waiting()
    {
        ThreadProgress progress = store.ReadThreadProgress();
        return (progress.LastEntry - progress.Entry, progress.IsPending);
    }

    public LedgerCounts Counts() => Linked().Counts();

    public ImmutableArray<OutletCounts> Outlets(DateOnly? asOf) => Linked().Outlets(asOf);

    /// <summary>Ends a renewal that runs; what it has done is kept.</summary>
    public void Dispose()
    {
        stopping.Cancel();
        renewal.Wait(CancellationToken.None);
        stopping.Dispose();
    }

    /// <summary>Begins a renewal, unless one runs or the last has just ended.</summary>
    /// <returns>Its end; it never fails.</returns>
    public Task Renew()
    {
        lock (renewing)
        {
            if (renewal.IsCompleted && !stopping.IsCancellationRequested && Stopwatch.GetElapsedTime(ended) >= Rest())
            {
                Interlocked.Exchange(ref began, Stopwatch.GetTimestamp());
                renewal = Task.Factory.StartNew(RenewNow, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }

            return renewal;
        }
    }

    private TimeSpan Rest() => took * RestForWork <= patience ? TimeSpan.Zero : took * RestForWork < LongestRest ? took * RestForWork : LongestRest;

    // Where somebody has asked since the step before, it rests for as many times as long as the step took; what one step does is done at once.
    private void LinkAll()
    {
        long stepped = Stopwatch.GetTimestamp();
        threads.Update(
            done =>
            {
                if (done.Recomputed > RenewedAtOnce && Interlocked.Read(ref asked) >= stepped)
                {
                    stopping.Token.WaitHandle.WaitOne(Stopwatch.GetElapsedTime(stepped) * RestForStep);
                }

                stepped = Stopwatch.GetTimestamp();
            },
            stopping.Token);
    }

    private void RenewNow()
    {
        using Activity? trace = Telemetry.Renewal();
        bool isDone = false;
        try
        {
            long entry = store.LastEntry();
            LinkAll();
            var state = new LinkedState(store, threads, tell, entry);
            state.Counts();
            state.Outlets(null);
            Prepare(state);
            linked = state;
            isDone = true;
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception e)
        {
            // Another program that writes for long, for one: the next request tries again.
            onFault(ServerMessages.Failed("/", e.GetType().Name, e.Message));
        }
        finally
        {
            took = Stopwatch.GetElapsedTime(began);
            ended = Stopwatch.GetTimestamp();
            Telemetry.Renewed(took, isDone);
        }
    }
}
