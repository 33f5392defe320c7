using System.Collections.Immutable;
using Sanad.Model;
using Xunit;

namespace Sanad.Reader.Tests;

/// <summary>Every record can say how it came about.</summary>
public sealed class ExplainTests
{
    public static TheoryData<string> Ids => [.. TestReader.Samples.Select(sample => sample.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_record_has_one_derivation_that_rests_on_something(string id)
    {
        Document document = TestReader.Samples.Single(sample => sample.Id == id);
        Reading reading = TestReader.Read(document);
        ImmutableArray<Derivation> roots = TestReader.Reader.Explain(document, null);
        IEnumerable<string> records = reading.Events.Select(record => record.Id).Concat(reading.Figures.Select(figure => figure.Id)).Concat(reading.Quotes.Select(quote => quote.Id));
        Assert.Equal(records.Order(StringComparer.Ordinal), roots.Select(root => root.RecordId).Order(StringComparer.Ordinal));
        Assert.All(roots, root =>
        {
            Assert.NotEmpty(root.Children);
            Assert.NotEmpty(root.Rule);
            AssertNode(document, root);
            Assert.All(root.Children, child => Assert.Null(child.RecordId));
        });
    }

    [Fact]
    public void One_record_is_explained_alone_and_an_unknown_id_not_at_all()
    {
        Document document = TestReader.Samples[0];
        string id = TestReader.Read(document).Events[0].Id;
        Assert.Equal(id, Assert.Single(TestReader.Reader.Explain(document, id)).RecordId);
        Assert.Empty(TestReader.Reader.Explain(document, "no-such-record"));
    }

    private static void AssertNode(Document document, Derivation node)
    {
        Assert.NotEmpty(node.Note);
        int length = node.In == TextField.Title ? document.Title!.Length : document.Text.Length;
        Assert.True(node.Span.Start >= 0 && node.Span.End <= length && node.Span.Start <= node.Span.End, $"{node.Rule} {node.Span}");
        Assert.All(node.Children, child => AssertNode(document, child));
    }
}
