using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Sanad.Intake;
using Sanad.Model;
using Sanad.Reader;

namespace Sanad.Application;

/// <summary>The use case <c>explain</c>: the path from words to records, for one file.</summary>
public sealed class ExplainDocument(UrduReader reader)
{
    /// <summary>Explains every document of a file in turn, leaving out those without the record asked for.</summary>
    /// <param name="path">A file, or <c>-</c>.</param>
    /// <param name="recordId">The record to explain, or null for all.</param>
    /// <param name="options">What the intake is told.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    public async IAsyncEnumerable<Explanation> RunAsync(
        string path, string? recordId, IntakeOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        await foreach (IntakeItem item in new DocumentIntake(options).ReadAsync([path], cancellationToken))
        {
            if (item.Document is not { } document)
            {
                yield return new Explanation(null, [], item.Diagnostic);
                continue;
            }

            ImmutableArray<Derivation> derivations = reader.Explain(document, recordId);
            if (recordId is null || !derivations.IsDefaultOrEmpty)
            {
                yield return new Explanation(document, derivations, null);
            }
        }
    }
}
