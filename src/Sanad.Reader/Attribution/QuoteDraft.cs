using Sanad.Reader.Resolution;
using Sanad.Text;

namespace Sanad.Reader.Attribution;

/// <summary>A stretch of reported speech as it stands before ids are given.</summary>
internal sealed record QuoteDraft(Actor? Speaker, TextRange Span, TextRange Cue, bool Direct, Voice Voice, int Sentence)
{
    /// <summary>Id of the record made of it; empty until the reading is built.</summary>
    public string RecordId { get; set; } = string.Empty;
}
