namespace Sanad.Benchmarks.Serving;

/// <summary>How a served ledger is measured.</summary>
/// <param name="Ledger">The file; with <paramref name="Ingests"/> it grows: give a copy.</param>
/// <param name="Readers">How many ask at once.</param>
/// <param name="Seconds">How long.</param>
/// <param name="Pause">Milliseconds that a reader looks at an answer before the next question.</param>
/// <param name="Ingests">Whether another process takes documents in meanwhile.</param>
/// <param name="Program">The program; <c>./sanad</c> unless told.</param>
internal sealed record ServeOptions(string Ledger, int Readers, int Seconds, int Pause, bool Ingests, string Program);
