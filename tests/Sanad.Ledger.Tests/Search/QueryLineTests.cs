using Sanad.Ledger.Search;
using Xunit;

namespace Sanad.Ledger.Tests.Search;

public sealed class QueryLineTests
{
    [Fact]
    public void Filters_are_taken_out_and_the_rest_are_words()
    {
        LedgerQuery query = QueryLine.Read("""  event:ASSAULT,COERCE party:RUS/MIL party:UKR outlet:"BBC Urdu" "Donald Trump" OR حملہ -Putin as-of:2024-12-31 kind:Event  """);
        Assert.Equal(
            new LedgerQuery
            {
                Event = "ASSAULT,COERCE",
                Party = "RUS/MIL & UKR",
                Outlet = "BBC Urdu",
                Words = "\"Donald Trump\" OR حملہ -Putin",
                AsOf = new DateOnly(2024, 12, 31),
                Kind = "event",
            },
            query);
    }

    [Fact]
    public void A_colon_between_quotation_marks_is_of_the_words() => Assert.Equal("\"the time: 12:30\"", QueryLine.Read("\"the time: 12:30\"").Words);

    [Theory]
    [InlineData("  ", "say which records: words, or a filter such as event:ASSAULT or outlet:\"BBC Urdu\"")]
    [InlineData("outlet: BBC", "'outlet:' has no value: write it without a space, outlet:VALUE")]
    [InlineData("as-of:soon", "'soon' is no day: write as-of:2024-11-30")]
    [InlineData("kind:film", "'film' is no kind: give one of event, figure, quote")]
    [InlineData(
        "evnt:AID",
        "'evnt:' is no filter: give one of kind:, event:, mode:, context:, measure:, party:, actor:, recipient:, speaker:, origin:, place:, when:, certainty:, aux:, record:, outlet:, published:, as-of:, ingested-by:, or words")]
    public void What_cannot_be_asked_is_refused_with_what_can(string typed, string message) => Assert.Equal(message, Assert.Throws<QueryException>(() => QueryLine.Read(typed)).Message);
}
