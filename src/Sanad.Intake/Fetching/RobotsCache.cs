namespace Sanad.Intake.Fetching;

/// <summary>The robots.txt of each site, kept for a day; one that cannot be had forbids everything, and is asked for again after an hour.</summary>
internal sealed class RobotsCache(FetchOptions options, Func<FetchRequest, CancellationToken, Task<FetchResult>> fetch, CancellationToken ended)
{
    private const int MostSites = 2000;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private static readonly TimeSpan KeptUnreachable = TimeSpan.FromHours(1);

    private readonly string program = options.UserAgent.Split('/', ' ')[0];
    private readonly Dictionary<string, Site> sites = [];

    /// <summary>The rules for a URL, asked for at most once at a time.</summary>
    public async Task<RobotsRules> ForAsync(Uri at, CancellationToken cancellationToken)
    {
        Site site;
        lock (sites)
        {
            string origin = at.GetLeftPart(UriPartial.Authority);
            DateTimeOffset now = options.Time.GetUtcNow();
            if (!sites.TryGetValue(origin, out site!) || site.Until <= now)
            {
                ForgetOld(now);
                site = new Site();
                site.Rules = LoadAsync(origin + "/robots.txt", site);
                sites[origin] = site;
            }
        }

        return await site.Rules.WaitAsync(cancellationToken);
    }

    private async Task<RobotsRules> LoadAsync(string url, Site site)
    {
        // The lock of our caller is not held while we wait.
        await Task.Yield();
        FetchResult result = await fetch(new FetchRequest(url, FetchKind.Robots), ended);
        RobotsRules rules = result switch
        {
            { Fault: null } => RobotsRules.Parse(result.Bytes.Span, program),

            // The page is refused for the same reason, and says so better.
            { Fault.Code: FetchMessages.NotPublicCode } => RobotsRules.AllowAll,
            { Status: >= 400 and < 500 and not 429 } => RobotsRules.AllowAll,
            _ => RobotsRules.Unreachable,
        };
        site.Until = options.Time.GetUtcNow() + (rules == RobotsRules.Unreachable ? KeptUnreachable : Kept);
        return rules;
    }

    private void ForgetOld(DateTimeOffset now)
    {
        if (sites.Count < MostSites)
        {
            return;
        }

        foreach ((string origin, Site site) in sites.OrderBy(pair => pair.Value.Until).ToArray())
        {
            if (site.Rules.IsCompleted && (site.Until <= now || sites.Count >= MostSites / 2))
            {
                sites.Remove(origin);
            }
        }
    }

    private sealed class Site
    {
        public Task<RobotsRules> Rules { get; set; } = Task.FromResult(RobotsRules.AllowAll);

        // Until it is loaded, nobody asks for it again.
        public DateTimeOffset Until { get; set; } = DateTimeOffset.MaxValue;
    }
}
