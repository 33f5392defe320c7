using System.Net.Sockets;

namespace Sanad.Intake.Fetching;

/// <summary>One request and its answer, without redirects.</summary>
internal sealed class Exchange(FetchOptions options, HttpMessageInvoker client, ByteBudget budget, FetchRequest request, Uri at, HostTurns.HostTurn turn)
{
    private readonly string url = at.AbsoluteUri;

    /// <summary>Gives what came of it, and where to go next if that is a redirect.</summary>
    public async Task<(FetchResult Result, Uri? Next)> RunAsync(CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = Message();
        using var timer = new CancellationTokenSource(options.HeadersTime, options.Time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            using HttpResponseMessage response = await client.SendAsync(message, stop.Token);
            timer.CancelAfter(Timeout.InfiniteTimeSpan);
            return await AnswerAsync(response, cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (Failed(timer.IsCancellationRequested
                ? FetchMessages.TooSlow(url, "the answer", options.HeadersTime)
                : FetchMessages.TooSlow(url, "the connection", options.ConnectTime)), null);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidOperationException or ArgumentException or FormatException)
        {
            DocumentDiagnostic fault = FaultOf(e);
            return (Failed(fault) with { IsTransient = fault.Code != FetchMessages.NotPublicCode }, null);
        }
    }

    private HttpRequestMessage Message()
    {
        var message = new HttpRequestMessage(HttpMethod.Get, at);
        message.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        message.Headers.TryAddWithoutValidation("Accept", ReadableTypes.AcceptOf(request.Kind));
        message.Headers.TryAddWithoutValidation("Accept-Language", "ur, *;q=0.5");
        message.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        if (request.ETag is { } tag)
        {
            message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (request.LastModified is { } day)
        {
            message.Headers.TryAddWithoutValidation("If-Modified-Since", day);
        }

        return message;
    }

    private async Task<(FetchResult Result, Uri? Next)> AnswerAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        int status = (int)response.StatusCode;
        if (status is 429 or 503)
        {
            TimeSpan wait = turn.Refused(ResponseFacts.RetryAfter(response, options.Time.GetUtcNow()));
            return (Failed(FetchMessages.AskedToWait(url, at.Host, wait)) with { Status = status, Wait = wait }, null);
        }

        turn.Answered();
        if (status is 301 or 302 or 303 or 307 or 308)
        {
            return Redirect(response, status);
        }

        bool wasAsked = request.ETag is not null || request.LastModified is not null;
        if (status == 410 || (status is < 200 or >= 300 && !(status == 304 && wasAsked)))
        {
            DocumentDiagnostic fault = status == 410 ? FetchMessages.Gone(url) : FetchMessages.BadStatus(url, status);
            return (Failed(fault) with { Status = status, IsTransient = status is 408 or 425 or >= 500 }, null);
        }

        var result = new FetchResult
        {
            Url = url,
            Status = status,
            ContentType = ResponseFacts.TypeOf(response),
            Charset = ResponseFacts.CharsetOf(response),
            ETag = ResponseFacts.ETagOf(response),
            LastModified = ResponseFacts.LastModifiedOf(response),
            FreshFor = ResponseFacts.FreshFor(response),
        };
        return (status == 304 ? result : await ReadBodyAsync(result, response, cancellationToken), null);
    }

    private async Task<FetchResult> ReadBodyAsync(FetchResult result, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        bool isRobots = request.Kind == FetchKind.Robots;
        if (!ReadableTypes.IsReadable(result.ContentType, request.Kind))
        {
            return Failed(FetchMessages.UnreadableType(url, result.ContentType!)) with { Status = result.Status, IsTransient = false };
        }

        if (!isRobots && response.Content.Headers.ContentLength > options.MaxBytes)
        {
            return Failed(FetchMessages.TooLarge(url, options.MaxBytes)) with { Status = result.Status, IsTransient = false };
        }

        using var timer = new CancellationTokenSource(options.BodyTime, options.Time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            (int MaxBytes, int MaxRatio) limits = (isRobots ? RobotsRules.MaxBytes : options.MaxBytes, options.MaxRatio);
            Stream body = await response.Content.ReadAsStreamAsync(stop.Token);
            (ReadOnlyMemory<byte> bytes, DocumentDiagnostic? fault) =
                await BodyReader.ReadAsync(url, body, ResponseFacts.EncodingsOf(response), limits, budget, isRobots, stop.Token);
            return fault is null
                ? result with { Bytes = bytes }
                : Failed(fault) with { Status = result.Status, IsTransient = fault.Code is FetchMessages.DamagedCode or FetchMessages.TooMuchCode };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(FetchMessages.TooSlow(url, "the body", options.BodyTime)) with { Status = result.Status };
        }
    }

    private (FetchResult Result, Uri? Next) Redirect(HttpResponseMessage response, int status)
    {
        string? location = response.Headers.NonValidated.TryGetValues("Location", out var values) ? values.ToString().Trim() : null;
        if (string.IsNullOrEmpty(location) || !Uri.TryCreate(at, location, out Uri? next))
        {
            return (Failed(FetchMessages.BadRedirect(url, "to nowhere")) with { Status = status, IsTransient = false }, null);
        }

        return (new FetchResult { Url = url, Status = status }, next);
    }

    private DocumentDiagnostic FaultOf(Exception fault)
    {
        for (Exception? inner = fault; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case AddressRefusedException refused:
                    return FetchMessages.NotPublic(url, refused.Host, refused.Address.ToString(), refused.What);
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return FetchMessages.UnknownHost(url, at.Host);
            }
        }

        return fault is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.NameResolutionError }
            ? FetchMessages.NotConnected(url, (fault.InnerException ?? fault).Message)
            : FetchMessages.Damaged(url, fault.Message);
    }

    private FetchResult Failed(DocumentDiagnostic fault) => new() { Url = url, Fault = fault, IsTransient = true };
}
