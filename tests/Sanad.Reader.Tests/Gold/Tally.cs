namespace Sanad.Reader.Tests.Gold;

/// <summary>How many records agree, of how many annotated and how many read.</summary>
internal sealed class Tally
{
    public int Hits { get; set; }

    public int Annotated { get; set; }

    public int Read { get; set; }

    public decimal Precision => Read == 0 ? 0 : (decimal)Hits / Read;

    public decimal Recall => Annotated == 0 ? 0 : (decimal)Hits / Annotated;

    public decimal F1 => Hits == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"precision {Precision:0.000} recall {Recall:0.000} F1 {F1:0.000} ({Annotated} annotated, {Read} read)");
}
