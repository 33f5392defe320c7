namespace Sanad.Application.Runs;

/// <summary>Takes what the workers made, in the order of the input, on one thread.</summary>
internal interface IBatchSink<in TResult>
{
    public ValueTask AcceptAsync(TResult result, CancellationToken cancellationToken);

    /// <summary>Nothing more is ready for now, or ever: what was accepted should go out.</summary>
    public ValueTask FlushAsync(CancellationToken cancellationToken);
}
