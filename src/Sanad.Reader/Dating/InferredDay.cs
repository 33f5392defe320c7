using System.Collections.Immutable;
using Sanad.Text;

namespace Sanad.Reader.Dating;

/// <summary>When an undated report was written, as far as its own words decide.</summary>
/// <param name="Value">A day, month, year, or an interval of months, in EDTF.</param>
/// <param name="Days">The days of that value.</param>
/// <param name="Evidence">Tokens of what decided it, in the order of the text.</param>
internal sealed record InferredDay(string Value, DayRange Days, ImmutableArray<TextRange> Evidence);
