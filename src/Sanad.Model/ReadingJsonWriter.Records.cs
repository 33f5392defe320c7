using System.Collections.Immutable;

namespace Sanad.Model;

/// <content>Events, figures and quotes.</content>
public sealed partial class ReadingJsonWriter
{
    private void WriteEvents(ImmutableArray<EventRecord> records, in Texts texts)
    {
        json.WriteStartArray(Names.Events);
        foreach (EventRecord record in records)
        {
            Select(texts, record.In);
            json.WriteStartObject();
            WriteString(Names.Id, record.Id);
            WriteOffsets(record.Span);
            WriteField(record.In);
            WriteCue(record.Cue);
            WriteString(Names.Event, Codes.Of(record.Event));
            WriteStrings(Names.Mode, record.Modes);
            WriteStrings(Names.Context, record.Contexts);
            WriteParties(Names.Actor, record.Actors);
            WriteParties(Names.Recipient, record.Recipients);
            WritePlace(record.Location);
            WriteTime(Names.Time, record.Time);
            WriteAux(record.Aux);
            WriteString(Names.Certainty, Codes.Of(record.Certainty));
            WriteAttribution(record.Attribution);
            WriteString(Names.Same, record.Same);
            WriteString(Names.Rule, record.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFigures(ImmutableArray<FigureRecord> records, in Texts texts)
    {
        json.WriteStartArray(Names.Figures);
        foreach (FigureRecord record in records)
        {
            Select(texts, record.In);
            json.WriteStartObject();
            WriteString(Names.Id, record.Id);
            WriteEvidence(record.Span);
            WriteField(record.In);
            WriteString(Names.Measure, Codes.Of(record.Measure));
            WriteNumber(Names.Low, record.Low);
            WriteNumber(Names.High, record.High);
            json.WriteBoolean(Names.Approx, record.Approx);
            WriteString(Names.Unit, record.Unit);
            WriteParties(Names.Of, record.Of);
            WritePlace(record.Location);
            WriteTime(Names.Time, record.Time);
            WriteString(Names.Certainty, Codes.Of(record.Certainty));
            WriteAttribution(record.Attribution);
            WriteString(Names.Event, record.EventId);
            WriteString(Names.PartOf, record.PartOf);
            WriteString(Names.Scope, record.Scope is { } scope ? Codes.Of(scope) : null);
            WriteString(Names.Same, record.Same);
            WriteString(Names.Rule, record.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteQuotes(ImmutableArray<QuoteRecord> records, in Texts texts)
    {
        json.WriteStartArray(Names.Quotes);
        foreach (QuoteRecord record in records)
        {
            Select(texts, record.In);
            json.WriteStartObject();
            WriteString(Names.Id, record.Id);
            WriteEvidence(record.Span);
            WriteField(record.In);
            WriteParty(Names.Speaker, record.Speaker);
            WriteParty(Names.Addressee, record.Addressee);
            WriteCue(record.Cue);
            json.WriteBoolean(Names.Direct, record.Direct);
            WriteAttribution(record.Attribution);
            WriteString(Names.Rule, record.Rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
