using Sanad.Model;
using Xunit;

namespace Sanad.Reader.Tests.Links;

/// <summary>Scope and wholes of figures, and records told again: each record that has such a link.</summary>
public sealed class LinksCorpusTests
{
    private static readonly ReadingCorpus Corpus = new("Links.corpus", Lines);

    public static TheoryData<string, int> Cases => Corpus.ToTheory();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_gives_what_stands_under_it(string subject, int line) => Corpus.Check(subject, line);

    private static IEnumerable<string> Lines(string text)
    {
        Reading reading = TestReader.Read(text);
        foreach (EventRecord record in reading.Events.Where(record => record.Same is not null))
        {
            yield return $"{Codes.Of(record.Event)} again";
        }

        foreach (FigureRecord figure in reading.Figures)
        {
            string scope = figure.Scope is { } told ? $" {Codes.Of(told)}" : "";
            string whole = figure.PartOf is { } id ? $" of {PartyCodes.Of(reading.Figures.Single(other => other.Id == id))}" : "";
            string same = figure.Same is null ? "" : " again";
            if (scope.Length + whole.Length + same.Length > 0)
            {
                yield return $"{PartyCodes.Of(figure)}{scope}{whole}{same}";
            }
        }
    }
}
