using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>A choice of one value or none.</summary>
internal static class Choice
{
    public static Html Of(PageContext page, string name, IEnumerable<string> values, Func<string, string> word, string? chosen) => $"""
        <select id="{name}" name="{name}"><option value="">{page["filter.any"]}</option>{values.Select(value => Option(value, word(value), value == chosen))}</select>
        """;

    private static Html Option(string value, string word, bool isChosen)
    {
        Html selected = isChosen ? $" selected" : Html.Empty;
        return $"<option value=\"{value}\"{selected}>{word}</option>";
    }
}
