using Sanad.Intake.Feeds;
using Xunit;

namespace Sanad.Intake.Tests.Feeds;

public sealed class FeedDateTests
{
    [Theory]
    [InlineData("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01", "2004-01-01T19:48:21+00:00")]
    [InlineData("Sat, 30 Nov 2024 10:00:00 +0500", "2024-11-30", "2024-11-30T10:00:00+05:00")]
    [InlineData("Sat, 30 Nov 2024 23:30 PKT", "2024-11-30", "2024-11-30T23:30:00+05:00")]
    [InlineData("30 November 2024", "2024-11-30", null)]
    [InlineData("1st Dec 24 7:05 pm", "2024-12-01", "2024-12-01T19:05:00+00:00")]
    [InlineData("Nov 30, 2024 12:10 am EST", "2024-11-30", "2024-11-30T00:10:00-05:00")]
    [InlineData("Thu Jan  1 19:48:21 2004", "2004-01-01", "2004-01-01T19:48:21+00:00")]
    [InlineData("Thu Jan 1 19:48:21 GMT 2004", "2004-01-01", "2004-01-01T19:48:21+00:00")]
    [InlineData("30-Nov-2024 08:00:00", "2024-11-30", "2024-11-30T08:00:00+00:00")]
    [InlineData("Thu,01 Jan 04 19:48:21.25 Z", "2004-01-01", "2004-01-01T19:48:21+00:00")]
    [InlineData("2003-12-31T10:14:55Z", "2003-12-31", "2003-12-31T10:14:55+00:00")]
    [InlineData("2003-12-31T10:14:55.123456789-08:00", "2003-12-31", "2003-12-31T10:14:55-08:00")]
    [InlineData("2003-12-31 10:14:55", "2003-12-31", "2003-12-31T10:14:55+00:00")]
    [InlineData("2003-12-31T10:14", "2003-12-31", "2003-12-31T10:14:00+00:00")]
    [InlineData("20031231", "2003-12-31", null)]
    [InlineData("20031231T101455Z", "2003-12-31", "2003-12-31T10:14:55+00:00")]
    [InlineData("2003-365", "2003-12-31", null)]
    [InlineData("2020-W53-5", "2021-01-01", null)]
    [InlineData("2003-12", "2003-12", null)]
    [InlineData("2003", "2003", null)]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31", "2016-12-31T23:59:59+00:00")]
    [InlineData("2003-12-31T24:00:00Z", "2003-12-31", "2004-01-01T00:00:00+00:00")]
    public void Dates_are_read_in_the_forms_that_feeds_use(string written, string day, string? instant)
    {
        FeedDate date = Assert.NotNull(FeedDates.Parse(written));
        Assert.Equal(day, date.Day);
        Assert.Equal(instant, date.Instant?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("3/4/2024")]
    [InlineData("31 Jun 2004")]
    [InlineData("2004-06-31")]
    [InlineData("2003-400")]
    [InlineData("2003-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("99999999999999999999")]
    [InlineData("Nov 2024")]
    public void What_is_no_day_is_no_date(string written) => Assert.Null(FeedDates.Parse(written));
}
