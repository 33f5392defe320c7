using System.Collections.Immutable;
using Sanad.Application;
using Sanad.Application.Glosses;
using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>The derivations of a document as trees: rule, place, words, and what the rule made of them.</summary>
internal static class ExplanationRenderer
{
    public static string Render(Explanation explanation, ReportStyle style)
    {
        var page = new ReportPage(style);
        Document document = explanation.Document!;
        page.Rule();
        page.Text(SafeText.OneLine(document.Id), Ink.Heading).Text($" · {document.Published ?? "undated"}", Ink.Faint).EndLine();
        if (explanation.Derivations.IsDefaultOrEmpty)
        {
            page.EndLine().Text("Nothing was found to record.", Ink.Faint).EndLine();
            return page.ToString();
        }

        foreach (Derivation root in explanation.Derivations)
        {
            page.EndLine().Text(root.RecordId is { } id ? SafeText.OneLine(id) + " " : "", Ink.Faint).Text(root.In == TextField.Title ? "in the title " : "", Ink.Faint);
            Node(page, root, document, Ink.Strong);
            Children(page, root.Children, document, "");
        }

        return page.ToString();
    }

    private static void Children(ReportPage page, ImmutableArray<Derivation> children, Document document, string lead)
    {
        for (int i = 0; i < children.Length; i++)
        {
            bool isLast = i + 1 == children.Length;
            page.Text(lead + (isLast ? "\u2514\u2500 " : "\u251C\u2500 "), Ink.Faint);
            Node(page, children[i], document, Ink.Plain);
            Children(page, children[i].Children, document, lead + (isLast ? "   " : "\u2502  "));
        }
    }

    private static void Node(ReportPage page, Derivation node, Document document, Ink ink)
    {
        string text = node.In == TextField.Title ? document.Title ?? "" : document.Text;
        page.Text(node.Rule, ink).Text($" {node.Span} ", Ink.Faint).Text(page.Isolate(node.Span.Cut(text)));
        page.Text(node.Note.Length > 0 ? $"  {SafeText.OneLine(node.Note)}" : "").EndLine();
    }
}
