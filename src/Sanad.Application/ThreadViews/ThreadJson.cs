using System.Globalization;
using System.Text.Json;
using Sanad.Application.Corrections;
using Sanad.Application.Glosses;
using Sanad.Application.Timelines;
using Sanad.Ledger.Threads.Figures;
using Sanad.Ledger.Threads.Standings;
using Sanad.Model;

namespace Sanad.Application.ThreadViews;

/// <summary>A thread as a JSON object, as <c>sanad thread --format json</c> prints it.</summary>
public static class ThreadJson
{
    /// <summary>Writes the members of the object of a thread; the caller opens and closes it.</summary>
    public static void Write(ThreadView view, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("thread", view.Thread.Id);
        json.WriteString("kind", view.Thread.Kind);
        json.WriteString("gloss", view.Gloss);
        json.WriteStartObject("standing");
        WriteStanding(view.Standing, json);
        json.WriteEndObject();
        json.WriteStartArray("changes");
        foreach (StandingChange change in view.Changes)
        {
            json.WriteStartObject();
            json.WriteString("day", DayOf(change.Day));
            WriteStanding(change.Standing, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("records");
        foreach (ThreadLine line in view.Lines)
        {
            WriteLine(line, json);
        }

        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (FigureSeries series in view.Figures)
        {
            WriteSeries(series, json);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the members of the object of a standing.</summary>
    public static void WriteStanding(Standing standing, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("code", standing.Code.ToString().ToLowerInvariant());
        json.WriteString("rule", standing.Rule);
        WriteNames("records", standing.Records, json);
        WriteNames("for", standing.For.Select(voice => VoiceNames.Of(voice, false)), json);
        WriteNames("believing", standing.Believing.Select(voice => VoiceNames.Of(voice, false)), json);
        WriteNames("not_confirming", standing.NotConfirming.Select(voice => VoiceNames.Of(voice, false)), json);
        WriteNames("against", standing.Against.Select(voice => VoiceNames.Of(voice, false)), json);
        json.WriteString("said_on", standing.SaidOn);
    }

    private static void WriteNames(string name, IEnumerable<string> values, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteLine(ThreadLine line, Utf8JsonWriter json)
    {
        ToldRecord told = line.Record;
        json.WriteStartObject();
        json.WriteString("record", told.Id);
        json.WriteString("document", told.Document);
        json.WriteString("source", told.Source);
        json.WriteString("published", told.Published);
        json.WriteString("relation", line.Relation.Relation.ToString().ToLowerInvariant());
        json.WriteString("to", line.Relation.To);
        json.WriteString("rule", line.Relation.Rule);
        json.WriteString("kind", told.Kind);
        json.WriteString("code", told.Code);
        json.WriteString("when", told.When);
        json.WriteString("certainty", told.Certainty);
        json.WriteString("gloss", told.Gloss);
        json.WriteString("voucher", told.Voucher);
        json.WriteString("evidence", told.Sentence);
        CorrectionMarks.Write(line.State, json);
        json.WriteString("gloss_as_read", line.AsRead?.Gloss);
        json.WriteEndObject();
    }

    /// <summary>Writes figures by source as one object.</summary>
    public static void WriteSeries(FigureSeries series, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("measure", Codes.Of(series.Measure));
        json.WriteString("unit", series.Unit);
        json.WriteString("scope", series.Scope is { } scope ? Codes.Of(scope) : null);
        json.WriteNumber("low", series.Low);
        json.WriteNumber("high", series.High);
        json.WriteBoolean("open_above", series.IsOpenAbove);
        json.WriteNumber("disagreements", series.Disagreements.Length);
        json.WriteStartArray("statements");
        foreach (FigureStatement statement in series.Statements)
        {
            json.WriteStartObject();
            json.WriteString("record", statement.Member.Id);
            json.WriteString("voice", VoiceNames.Of(statement.Voice, false));
            json.WriteString("day", statement.Day is { } day ? DayOf(day) : null);
            json.WriteString("said", statement.Said);
            WriteNumber("low", statement.Figure.Low, json);
            WriteNumber("high", statement.Figure.High, json);
            json.WriteBoolean("approx", statement.Figure.Approx);
            json.WriteBoolean("latest", statement.IsLatest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumber(string name, decimal? value, Utf8JsonWriter json)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string DayOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
