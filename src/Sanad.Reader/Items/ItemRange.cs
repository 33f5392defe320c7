using Sanad.Model;

namespace Sanad.Reader.Items;

/// <summary>A run of sentences that is a report, or one headline stuck to it.</summary>
/// <param name="FirstSentence">First sentence.</param>
/// <param name="EndSentence">Behind the last sentence.</param>
/// <param name="Kind">Report or headline.</param>
/// <param name="IsBoilerplate">Whether it is a line of the page: a source line between report and headlines.</param>
internal readonly record struct ItemRange(int FirstSentence, int EndSentence, ItemKind Kind, bool IsBoilerplate);
