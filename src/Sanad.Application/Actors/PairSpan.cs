namespace Sanad.Application.Actors;

/// <summary>How two parties dealt with each other in one month.</summary>
/// <param name="Month">The month, EDTF; by when it happened, else by when it was published.</param>
/// <param name="There">What the first did to the second.</param>
/// <param name="Back">What the second did to the first.</param>
/// <param name="Together">What they did with each other.</param>
public sealed record PairSpan(string Month, Balance There, Balance Back, Balance Together);
