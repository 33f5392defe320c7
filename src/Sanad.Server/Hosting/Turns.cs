using Microsoft.AspNetCore.Http;
using Sanad.Server.Api;

namespace Sanad.Server.Hosting;

/// <summary>Lets so many requests ask the ledger at once as the machine can answer well; the others wait their turn, in order, without a thread.</summary>
/// <remarks>More at once would end no sooner, and each holds a connection to the ledger and what it has decoded. The parts of pages never wait, nor does an export, which takes minutes.</remarks>
internal sealed class Turns : IDisposable
{
    private static readonly int AtOnce = Math.Max(4, 2 * Environment.ProcessorCount);

    private readonly SemaphoreSlim free = new(AtOnce);

    /// <summary>A request answers in one go on a thread of the pool: there must be one for each.</summary>
    public Turns()
    {
        ThreadPool.GetMinThreads(out int workers, out int ports);
        ThreadPool.SetMinThreads(Math.Max(workers, 2 * AtOnce), ports);
    }

    public void Dispose() => free.Dispose();

    public async Task WaitAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Path.StartsWithSegments("/site", StringComparison.Ordinal) || http.Request.Path == "/healthz" || http.Request.Path == ExportApi.Path)
        {
            await next(http);
            return;
        }

        await free.WaitAsync(http.RequestAborted);
        try
        {
            await next(http);
        }
        finally
        {
            free.Release();
        }
    }
}
