namespace Sanad.Text.Tests;

/// <summary>Shows a stretch of tokens as the words of the source.</summary>
internal static class AnalysisText
{
    public static string Cut(this TextAnalysis analysis, int first, int end) =>
        analysis.Tokens.Text.Source[analysis.Tokens.SourceStart(first)..analysis.Tokens.SourceEnd(end - 1)];
}
