using Sanad.Text;

namespace Sanad.Reader.Dating;

/// <summary>Something of a report that says when it can have been written.</summary>
/// <param name="Days">The days that it allows; of several runs one is the right one.</param>
/// <param name="Tokens">Where it stands.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Evidence(DayRange[] Days, TextRange Tokens, int Sentence, EvidenceKind Kind);
