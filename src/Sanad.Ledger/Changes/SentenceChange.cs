using Sanad.Model;

namespace Sanad.Ledger.Changes;

/// <summary>A sentence that went or came.</summary>
/// <param name="IsNew">Whether it came.</param>
/// <param name="Span">Where it stands: in the later version if it came, in the earlier one if it went.</param>
/// <param name="Text">Its words.</param>
public sealed record SentenceChange(bool IsNew, TextSpan Span, string Text);
