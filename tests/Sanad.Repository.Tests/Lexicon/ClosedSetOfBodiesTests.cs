using Xunit;

namespace Sanad.Repository.Tests.Lexicon;

/// <summary>Bodies that form a closed set stand in the pack all together.</summary>
public sealed class ClosedSetOfBodiesTests
{
    [Theory]
    [InlineData("united-nations un-general-assembly un-security-council ecosoc un-trusteeship-council international-court-of-justice un-secretariat")]
    [InlineData("food-and-agriculture-organization imf unesco unido upu wipo world-bank world-health-organization world-meteorological-organization")]
    [InlineData("international-civil-aviation-organization international-labour-organization international-maritime-organization")]
    [InlineData("punjab-assembly sindh-assembly kp-assembly balochistan-assembly gb-assembly ajk-assembly national-assembly senate")]
    [InlineData("lahore-high-court sindh-high-court peshawar-high-court balochistan-high-court islamabad-high-court ajk-high-court")]
    [InlineData("allahabad-high-court andhra-pradesh-high-court bombay-high-court calcutta-high-court chhattisgarh-high-court delhi-high-court")]
    [InlineData("gauhati-high-court gujarat-high-court himachal-pradesh-high-court jandk-high-court jharkhand-high-court karnataka-high-court")]
    [InlineData("kerala-high-court madhya-pradesh-high-court madras-high-court manipur-high-court meghalaya-high-court orissa-high-court")]
    [InlineData("patna-high-court punjab-and-haryana-high-court rajasthan-high-court sikkim-high-court telangana-high-court tripura-high-court uttarakhand-high-court")]
    public void A_closed_set_of_bodies_is_whole(string ids)
    {
        HashSet<string> known = LexiconFile.RowsOf("organisations").Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);
        Gate.Empty(ids.Split(' ').Except(known, StringComparer.Ordinal));
    }
}
