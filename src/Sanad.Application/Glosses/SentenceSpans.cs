using Sanad.Model;

namespace Sanad.Application.Glosses;

/// <summary>The sentence that a record stands in; of a record of the title, the whole title.</summary>
public static class SentenceSpans
{
    /// <summary>The sentence of a record's span, in the text that the span counts in.</summary>
    public static TextSpan Around(Reading reading, TextSpan span, TextField field)
    {
        ArgumentNullException.ThrowIfNull(reading);
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
