using Sanad.Ledger.Threads.Linking;
using Sanad.Model;
using Xunit;
using static Sanad.Ledger.Tests.Threads.Linking.Claims;

namespace Sanad.Ledger.Tests.Threads.Linking;

/// <summary>Prices of two days, known apart by what they rose or fell by.</summary>
public sealed class ToldChangesTests
{
    private static readonly MatterClaim Price = Figure(283_000, Measure.Money);
    private static readonly MatterClaim Rise = Figure(2300, Measure.Money) with { Course = CourseOfValue.Rise };
    private static readonly MatterClaim Fall = Figure(1700, Measure.Money) with { Course = CourseOfValue.Fall };

    [Fact]
    public void One_price_after_a_rise_and_after_a_fall_is_of_two_days()
    {
        Assert.True(AreOther(Price, [Price, Rise], [Price, Fall]));
        Assert.False(AreOther(Price, [Price, Rise], [Price, Rise, Fall]));
        Assert.False(AreOther(Price, [Price, Rise], [Price]));
    }

    [Fact]
    public void One_rise_to_two_prices_is_of_two_days_and_a_rounded_price_is_the_same() =>
        Assert.Multiple(
            () => Assert.True(AreOther(Rise, [Rise, Price], [Rise, Price with { Low = 285_400, High = 285_400 }])),
            () => Assert.False(AreOther(Rise, [Rise, Figure(239_026, Measure.Money)], [Rise, Figure(239_000, Measure.Money)])));

    [Fact]
    public void A_price_of_before_came_by_another_change_than_that_of_its_report()
    {
        MatterClaim before = Price with { IsRecalled = true };
        Assert.False(ToldChanges.AreOther(before, [before, Rise], Price, [Price, Fall]));
    }

    [Fact]
    public void Shares_in_a_hundred_are_changes_of_any_currency_and_changes_of_another_currency_say_nothing()
    {
        MatterClaim percent = Figure(3, Measure.Percent) with { Course = CourseOfValue.Rise };
        Assert.True(AreOther(Price, [Price, percent], [Price, percent with { Course = CourseOfValue.Fall }]));
        Assert.False(AreOther(Price, [Price, Rise with { Unit = 9 }], [Price, Fall with { Unit = 9 }]));
    }

    [Fact]
    public void Only_money_has_a_price() => Assert.False(AreOther(Figure(5), [Figure(5), Rise], [Figure(5), Fall]));

    private static bool AreOther(MatterClaim claim, MatterClaim[] claims, MatterClaim[] others) => ToldChanges.AreOther(claim, [.. claims], claim, [.. others]);
}
