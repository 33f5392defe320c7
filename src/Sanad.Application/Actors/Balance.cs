namespace Sanad.Application.Actors;

/// <summary>A mean on the scale of conflict and cooperation.</summary>
/// <param name="Events">How many events it is the mean of.</param>
/// <param name="Sum">The sum of their weights.</param>
public readonly record struct Balance(int Events, decimal Sum)
{
    /// <summary>The mean, to one decimal; null of no events.</summary>
    public decimal? Mean => Events == 0 ? null : Math.Round(Sum / Events, 1, MidpointRounding.AwayFromZero);

    /// <summary>With one event more.</summary>
    public Balance With(decimal weight) => new(Events + 1, Sum + weight);
}
