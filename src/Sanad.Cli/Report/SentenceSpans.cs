using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>The sentence that a record stands in; of a record of the title, the whole title.</summary>
internal static class SentenceSpans
{
    public static TextSpan Around(Reading reading, TextSpan span, TextField field)
    {
        foreach (Sentence sentence in reading.Sentences)
        {
            if (sentence.In == field && sentence.Span.Start <= span.Start && span.Start < sentence.Span.End)
            {
                return sentence.Span;
            }
        }

        return field == TextField.Title ? new TextSpan(0, reading.TextOf(field).Length) : span;
    }
}
