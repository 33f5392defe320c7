using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sanad.Application.Ingest;
using Sanad.Language.Urdu;
using Sanad.Ledger.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Reader;
using Sanad.Testing;
using Xunit;

namespace Sanad.Server.Tests;

/// <summary>A ledger of its own, served on a free port of this machine.</summary>
public class ServedLedger : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sanad-server-");
    private ILedgerStore? store;
    private SanadServer? server;
    private HttpClient? client;

    public HttpClient Client => client!;

    public ILedgerStore Store => store!;

    public Uri Address => Client.BaseAddress!;

    // What the server told of its own faults.
    public ConcurrentQueue<string> Faults { get; } = [];

    // Files or folders that the ledger is filled from.
    protected virtual IReadOnlyList<string> Input => [RepositoryFolder.PathOf("samples")];

    protected string PathOf(string name) => Path.Join(folder.FullName, name);

    public async Task InitializeAsync()
    {
        store = SqliteLedgerStore.Open(PathOf("served.db"), mustExist: false);
        var ingest = new IngestDocuments(UrduReader.Create(UrduLanguage.Pack), UrduLanguage.Pack, store, TimeProvider.System);
        await ingest.RunAsync(new IngestRequest { Paths = Input });
        server = await SanadServer.StartAsync(store, new ServerOptions { Urls = "http://127.0.0.1:0", OnFault = Faults.Enqueue, Patience = TimeSpan.FromMinutes(1) });
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Addresses.Single()) };
    }

    public async Task DisposeAsync()
    {
        client?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        store?.Dispose();
        folder.Delete(recursive: true);
    }

    // The page, which must be there.
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using HttpResponseMessage response = await Client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {(int)response.StatusCode}");
        return new HtmlParser().ParseDocument(text);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = content };
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }
}
