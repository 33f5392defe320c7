using System.Collections.Immutable;
using System.Reflection;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Tests;

/// <summary>A store that knows no names and searches until nobody waits any more.</summary>
public class StalledStore : DispatchProxy
{
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == nameof(ILedgerStore.Search))
        {
            var token = (CancellationToken)args![1]!;
            token.WaitHandle.WaitOne();
            token.ThrowIfCancellationRequested();
        }

        return targetMethod.ReturnType == typeof(int) ? 0 : ImmutableArray<NameRow>.Empty;
    }
}
