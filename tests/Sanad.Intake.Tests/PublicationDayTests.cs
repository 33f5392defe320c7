using Xunit;

namespace Sanad.Intake.Tests;

public sealed class PublicationDayTests
{
    [Theory]
    [InlineData("2024-11-30", "2024-11-30")]
    [InlineData("2024-11", "2024-11")]
    [InlineData("2024", "2024")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2024-11-30T10:00:00Z", "2024-11-30")]
    [InlineData("2024-11-30T23:30:00+05:00", "2024-11-30")]
    [InlineData("2024-11-30T10:00:00.123Z", "2024-11-30")]
    [InlineData("2024-11-30 10:00", "2024-11-30")]
    public void A_day_month_or_year_is_kept_and_the_clock_dropped(string value, string expected)
    {
        Assert.True(PublicationDay.TryParse(value, out string day));
        Assert.Equal(expected, day);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-11-31")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13")]
    [InlineData("30-11-2024")]
    [InlineData("2024-11-30T")]
    [InlineData("2024-11-30T25:00")]
    [InlineData("2024-11-30 ")]
    [InlineData("2024-11-30T10:00:00Z and more")]
    [InlineData("۲۰۲۴-۱۱-۳۰")]
    [InlineData("yesterday")]
    public void Anything_else_is_no_day(string value) => Assert.False(PublicationDay.TryParse(value, out _));
}
