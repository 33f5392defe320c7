namespace Sanad.Benchmarks.Serving;

/// <summary>Addresses of one kind, drawn from the ledger.</summary>
/// <param name="Name">What the table calls them.</param>
/// <param name="Weight">How often they are asked for among the others.</param>
/// <param name="Addresses">The addresses, asked for in turn.</param>
/// <param name="Bodies">What is sent, one for each request; null where nothing is.</param>
/// <param name="Form">The name under which a form sends it; null where it is sent as plain text.</param>
internal sealed record AddressKind(string Name, int Weight, string[] Addresses, string[]? Bodies = null, string? Form = null)
{
    /// <summary>The request of that number.</summary>
    public HttpRequestMessage Request(int number)
    {
        var request = new HttpRequestMessage(Bodies is null ? HttpMethod.Get : HttpMethod.Post, new Uri(Addresses[number % Addresses.Length], UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br, gzip");
        if (Bodies is { } bodies)
        {
            string body = bodies[number % bodies.Length];
            request.Content = Form is null ? new StringContent(body) : new FormUrlEncodedContent([new(Form, body)]);
        }

        return request;
    }
}
