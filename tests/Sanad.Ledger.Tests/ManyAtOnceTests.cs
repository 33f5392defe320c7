using Xunit;

namespace Sanad.Ledger.Tests;

public sealed class ManyAtOnceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Results_stand_in_the_order_of_the_items(int few) =>
        Assert.Equal(Enumerable.Range(0, 500).Select(i => i * i), ManyAtOnce.Select([.. Enumerable.Range(0, 500)], i => i * i, few));

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void A_fault_comes_out_as_it_was_thrown(int few) =>
        Assert.Throws<LedgerException>(() => ManyAtOnce.Select([.. Enumerable.Range(0, 500)], i => i == 250 ? throw new LedgerException("damaged") : i, few));

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void It_is_called_off_between_two_items(int few)
    {
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => ManyAtOnce.Select(
            [.. Enumerable.Range(0, 100_000)],
            i =>
            {
                stop.Cancel();
                return i;
            },
            few == 1 ? 1 : 200_000,
            stop.Token));
    }

    [Fact]
    public void Nothing_gives_nothing() => Assert.Empty(ManyAtOnce.Select(Array.Empty<int>(), i => i));
}
