using Sanad.Application.Glosses;
using Sanad.Application.ThreadViews;
using Sanad.Ledger.Threads;
using Sanad.Model;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>A thread where it is named: our line in English, on Urdu pages the sentence that tells it best.</summary>
internal static class ThreadLink
{
    private const int LettersOfTitle = 160;

    public static string Href(PageContext page, string id) => page.Href("/thread", ("id", id));

    public static Html Title(PageContext page, ThreadView view) => page.Language.IsRightToLeft ? Urdu(Marked(view)) : GlossView.Of(view.Gloss);

    /// <summary>The sentence that tells it best, shortened at a word where it is long.</summary>
    public static string Sentence(ThreadView view)
    {
        (string text, TextSpan sentence, _) = Told(view);
        return Shortened(sentence.Cut(text).ToString(), LettersOfTitle);
    }

    /// <summary>The same with the figure marked where it tells one: a sentence may tell several.</summary>
    public static Html Marked(ThreadView view)
    {
        (string text, TextSpan sentence, TextSpan? figure) = Told(view);
        string shown = Shortened(sentence.Cut(text).ToString(), LettersOfTitle);
        return figure is { } span && span.End - sentence.Start < shown.Length
            ? MarkedText.Of(shown, new TextSpan(0, shown.Length), [new TextSpan(span.Start - sentence.Start, span.End - sentence.Start)])
            : Html.Text(shown);
    }

    public static string Kind(PageContext page, string kind) => kind.StartsWith(ThreadKinds.FigurePrefix, StringComparison.Ordinal)
        ? page.Language.OfCode("measure", kind[ThreadKinds.FigurePrefix.Length..])
        : page.Language.OfCode("event", kind);

    public static string Shortened(string text, int most) =>
        text.Length <= most ? text : text[..(text.LastIndexOf(' ', most) is > 0 and var at ? at : most)] + "\u2026";

    // The sentence, and the span of a figure.
    private static (string Text, TextSpan Sentence, TextSpan? Figure) Told(ThreadView view)
    {
        ThreadMember told = ThreadGloss.Telling(view.Thread);
        Reading reading = told.Version.Reading!;
        (TextSpan span, TextField field) = told.Event is { } happened ? (happened.Span, happened.In) : (told.Figure!.Span, told.Figure.In);
        return (reading.TextOf(field), SentenceSpans.Around(reading, span, field), told.Figure?.Span);
    }

    public static Html Urdu(Html text) => $"<bdi lang=\"ur\" dir=\"rtl\">{text}</bdi>";
}
