using Sanad.Language.Urdu;
using Sanad.Model;
using Sanad.Text;
using Sanad.Text.Numbers;

namespace Sanad.Benchmarks;

/// <summary>One document with the results of every stage, so that each stage can be measured alone on those of the stages before it.</summary>
internal sealed class PreparedDocument
{
    public PreparedDocument(Document document, Reading reading, NumberReader numbers)
    {
        Document = document;
        Reading = reading;
        Analysis = new TextAnalysis(UrduLanguage.Pack);
        Analysis.Analyze(document.Text);
        numbers.Read(Analysis, Numbers);
    }

    public Document Document { get; }

    public TextAnalysis Analysis { get; }

    public ArenaList<NumberExpression> Numbers { get; } = new();

    public Reading Reading { get; }
}
