using Sanad.Intake;
using Sanad.Model;
using Sanad.Reader;
using Sanad.Reader.Gaps;

namespace Sanad.Application;

/// <summary>The use case <c>gaps</c>: which names, predicates and cues of a collection the language pack does not know.</summary>
/// <remarks>Memory grows with the number of different gaps, not with the input. The result depends on the order of the input only in which contexts are shown.</remarks>
public sealed class FindGaps(UrduReader reader)
{
    /// <summary>Surveys every document below <paramref name="paths"/>.</summary>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="options">What the intake is told.</param>
    /// <param name="mostContexts">How many contexts to keep of each gap.</param>
    /// <param name="onFailed">Told of every document that could not be read.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    public async Task<GapReport> RunAsync(
        IReadOnlyList<string> paths, IntakeOptions options, int mostContexts, Action<DocumentDiagnostic> onFailed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(onFailed);
        var report = new GapReport();
        await foreach (IntakeItem item in new DocumentIntake(options).ReadAsync(paths, cancellationToken))
        {
            DocumentDiagnostic? fault = item.Diagnostic ?? Survey(item.Document!, report, mostContexts);
            if (fault is not null)
            {
                report.Failed++;
                onFailed(fault);
            }
        }

        return report;
    }

    private DocumentDiagnostic? Survey(Document document, GapReport report, int mostContexts)
    {
        GapSurvey survey;
        try
        {
            survey = reader.Survey(document);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return ApplicationMessages.ReaderFailed(document, fault);
        }

        report.Add(document.Id, document.Text, survey, mostContexts);
        return null;
    }
}
