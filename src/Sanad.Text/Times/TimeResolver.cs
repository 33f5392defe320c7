namespace Sanad.Text.Times;

/// <summary>Turns what a text tells of a time into an EDTF value.</summary>
public static class TimeResolver
{
    /// <summary>The value of <paramref name="expression"/> in <paramref name="context"/>.</summary>
    public static TimeValue Resolve(in TimeExpression expression, in TimeContext context) => default;
}
