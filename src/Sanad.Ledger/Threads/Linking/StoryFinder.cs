using Sanad.Ledger.Search;
using Sanad.Model;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Finds in which stretches the sentences of a report tell of other acts than its own: by their words, and by times that lie before the report and are not those of its head.</summary>
internal sealed class StoryFinder(LanguagePack pack)
{
    private const int DaysOfNews = 6;

    private readonly SentenceStoryReader sentences = new(pack);
    private readonly List<TimeMention> ofHead = [];
    private readonly HashSet<TextSpan> said = [];
    private (TextSpan Sentence, SentenceStory Story) last;
    private Reading reading = null!;
    private TokenList text = new();
    private int? day;

    // Takes up a report; its head is its title and the first sentence of its text.
    public void Begin(Reading of, TokenList tokens, int? published)
    {
        (reading, text, day) = (of, tokens, published);
        last = default;
        ofHead.Clear();
        said.Clear();
        TextSpan head = reading.Sentences.FirstOrDefault(sentence => sentence.In == TextField.Text)?.Span ?? default;
        ofHead.AddRange(reading.Times.Where(time => time.In == TextField.Title || head.Contains(time.Span)));
        foreach (EventRecord record in reading.Events)
        {
            said.UnionWith(record.Attribution.Select(voice => voice.Said?.Span).OfType<TextSpan>());
        }
    }

    // The story of a sentence of the text. Records come sentence by sentence.
    public SentenceStory Of(TextSpan sentence)
    {
        if (last.Sentence != sentence || sentence.IsEmpty)
        {
            TextSpan[] ago = [.. reading.Times.Where(time => time.In == TextField.Text && sentence.Contains(time.Span) && IsAgo(time)).Select(time => time.Span)];
            TextSpan[] ofYear = [.. reading.Times.Where(time => time.In == TextField.Text && sentence.Contains(time.Span) && IsOfSomeYear(time)).Select(time => time.Span)];
            last = (sentence, sentences.Of(text, TokensWithin.Of(text, sentence), ago, ofYear));
        }

        return last.Story;
    }

    // Whether what a figure measures rose or fell.
    public CourseOfValue CourseOf(TokenList tokens, TextSpan figure) => sentences.CourseOf(tokens, figure);

    // A time at which an act was only said is not that of the act.
    private bool IsAgo(TimeMention time)
    {
        if (said.Contains(time.Span))
        {
            return false;
        }

        if (time.Value is not { } value || !TimeTerms.TryParse(value, out DateOnly from, out DateOnly to))
        {
            return sentences.IsAgo(text, time.Span) && !ofHead.Exists(other => TextOf(other) == TextOf(time));
        }

        bool isAgo = day is { } published && to.DayNumber < published - (sentences.IsAgo(text, time.Span) ? 0 : DaysOfNews);
        return isAgo && !ofHead.Exists(other => other.Value is { } told && TimeTerms.TryParse(told, out DateOnly first, out DateOnly last) && first <= to && from <= last);
    }

    // A month or a day of it in a report without a day, whose head does not name it.
    private bool IsOfSomeYear(TimeMention time) => time is { Value: null, Rule: "time-month" or "time-month-day" or "time-day-month" } && !said.Contains(time.Span)
        && !ofHead.Exists(other => TextOf(other) == TextOf(time));

    private string TextOf(TimeMention time) => time.Span.Cut(reading.TextOf(time.In)).ToString();
}
