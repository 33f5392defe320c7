using Sanad.Reader.Resolution;
using Sanad.Text;

namespace Sanad.Reader.Attribution;

/// <summary>A stretch of reported speech as it stands before ids are given.</summary>
internal sealed record QuoteDraft(Actor Speaker, TextRange Span, TextRange Cue, bool Direct, Voice Voice, int Sentence);
