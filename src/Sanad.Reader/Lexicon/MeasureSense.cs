namespace Sanad.Reader.Lexicon;

/// <summary>A noun that a number counts.</summary>
internal sealed record MeasureSense(string Measure, string Unit, decimal Factor);
