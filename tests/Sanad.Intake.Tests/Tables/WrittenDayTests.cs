using Sanad.Intake.Tables;
using Xunit;

namespace Sanad.Intake.Tests.Tables;

public sealed class WrittenDayTests
{
    [Theory]
    [InlineData("2018-04-24T04:59:11 GMT", "2018-04-24")]
    [InlineData("2018-04-24T23:59:11+05:00", "2018-04-24")]
    [InlineData("2018-04-24 04:59:11.123 +0500", "2018-04-24")]
    [InlineData("2018/4/24", "2018-04-24")]
    [InlineData("2018-04", "2018-04")]
    [InlineData("Tue, 24 Apr 2018 04:59:11 GMT", "2018-04-24")]
    [InlineData("24 April 2018", "2018-04-24")]
    [InlineData("24-Apr-2018", "2018-04-24")]
    [InlineData("April 24, 2018", "2018-04-24")]
    [InlineData("Sept 4, 2018, 4:05 PM", "2018-09-04")]
    [InlineData("24/04/2018", "2018-04-24")]
    [InlineData("04/24/2018 12:30", "2018-04-24")]
    [InlineData("24.4.2018", "2018-04-24")]
    [InlineData("04-04-2018", "2018-04-04")]
    public void A_day_that_leaves_no_choice_is_read(string value, string expected) =>
        Assert.Equal((expected, false), WrittenDay.Read(value, DayOrder.Unknown));

    [Theory]
    [InlineData(DayOrder.Unknown, null, true)]
    [InlineData(DayOrder.DayFirst, "2018-04-03", false)]
    [InlineData(DayOrder.MonthFirst, "2018-03-04", false)]
    public void The_third_of_April_or_the_fourth_of_March_is_for_the_order_to_say(DayOrder order, string? expected, bool isAmbiguous) =>
        Assert.Equal((expected, isAmbiguous), WrittenDay.Read("03/04/2018", order));

    [Theory]
    [InlineData("2018-02-30")]
    [InlineData("31/02/2018")]
    [InlineData("13/13/2018")]
    [InlineData("24/04/18")]
    [InlineData("24 Avril 2018")]
    [InlineData("2018-04-24T")]
    [InlineData("1524545951")]
    [InlineData("0000-01-01")]
    [InlineData("yesterday")]
    public void Anything_else_is_no_day(string value) => Assert.Equal((null, false), WrittenDay.Read(value, DayOrder.Unknown));
}
