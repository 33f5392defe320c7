using Xunit;

namespace Sanad.Server.Tests.Browser;

/// <summary>Tests in a real browser; where none is installed they are skipped and say so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Path is null ? "needs Chromium" : null;
}
