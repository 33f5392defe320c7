namespace Sanad.Intake.Fetching;

/// <summary>What a server gave, or why we have nothing of it.</summary>
public sealed record FetchResult
{
    /// <summary>The URL that answered, after all redirects.</summary>
    public required string Url { get; init; }

    /// <summary>The HTTP status; 0 if no server answered.</summary>
    public int Status { get; init; }

    /// <summary>The body, unpacked; empty where <see cref="Fault"/> is set or <see cref="IsUnchanged"/>.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The media type without its parameters, in lower case; null if the server named none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The charset that the server named, not checked.</summary>
    public string? Charset { get; init; }

    /// <summary>The <c>ETag</c>, to be given back at the next request.</summary>
    public string? ETag { get; init; }

    /// <summary>The <c>Last-Modified</c> as it was written, to be given back at the next request.</summary>
    public string? LastModified { get; init; }

    /// <summary>The URL that the asked one has moved to for good (301 or 308); null if it has not.</summary>
    public string? MovedTo { get; init; }

    /// <summary>How long the server says that its answer stays fresh; null if it does not say.</summary>
    public TimeSpan? FreshFor { get; init; }

    /// <summary>How long the server, or our own courtesy after its failures, wants us to stay away; null if not at all.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>Why there is no body; null if all went well.</summary>
    public DocumentDiagnostic? Fault { get; init; }

    /// <summary>Whether the fault may be gone at another try: the network, the time, a 429 or 5xx.</summary>
    public bool IsTransient { get; init; }

    /// <summary>Whether the server says that nothing has changed since what the request told it of.</summary>
    public bool IsUnchanged => Status == 304 && Fault is null;

    /// <summary>Whether the server says that there will never be anything here again.</summary>
    public bool IsGone => Status == 410;
}
