using Sanad.Language.Urdu;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;

namespace Sanad.Cli.Commands;

/// <summary>The threads of a ledger, brought up to date before they are asked for.</summary>
internal static class LinkedThreadsOf
{
    public static LedgerThreads Current(ILedgerStore store, CliHost host, CancellationToken interrupted)
    {
        var threads = new LedgerThreads(store, UrduLanguage.Pack);
        var progress = new ProgressLine(host);
        threads.Update(done => progress.Show(_ => CliMessages.Linking(done)), interrupted);
        progress.Clear();
        return threads;
    }
}
