namespace Sanad.Application;

/// <summary>What a run of <see cref="ReadDocuments"/> has done so far, or in the end.</summary>
/// <param name="Documents">Documents read and written.</param>
/// <param name="Failed">Documents that could not be read, each with a diagnostic.</param>
/// <param name="Records">Events, figures and quotes found in them.</param>
/// <param name="Bytes">Bytes of input those documents took.</param>
public readonly record struct ReadSummary(long Documents, long Failed, long Records, long Bytes)
{
    internal ReadSummary Add(ReadSummary other) =>
        new(Documents + other.Documents, Failed + other.Failed, Records + other.Records, Bytes + other.Bytes);
}
