using Sanad.Reader.Lexicon;
using Sanad.Reader.Resolution;

namespace Sanad.Reader.Frames;

/// <summary>A predicate found in a sentence, with its case frame and the parties that its cases mark.</summary>
internal sealed class Predication
{
    public required Frame Frame { get; init; }

    public required int Clause { get; init; }

    /// <summary>Unit of the nominal part, or −1 for a plain verb.</summary>
    public required int Host { get; init; }

    /// <summary>Verb group, or −1 for a bare event noun.</summary>
    public required int Group { get; init; }

    public Actor[] Actors { get; set; } = [];

    public Actor[] Recipients { get; set; } = [];

    /// <summary>First unit of the earliest phrase that fills a slot, or of the predicate.</summary>
    public int FirstUnit { get; set; }

    /// <summary>Behind the last unit of the predicate.</summary>
    public int EndUnit { get; set; }

    public string Rule { get; set; } = string.Empty;

    /// <summary>Whether another predicate of the sentence tells the same event, so that only its figures count.</summary>
    public bool IsMerged { get; set; }

    /// <summary>Whether it names nobody and means the act told before, whose parties it has.</summary>
    public bool IsToldAgain { get; set; }

    /// <summary>Number of slots that the text fills.</summary>
    public int Filled => (Actors.Length > 0 ? 1 : 0) + (Recipients.Length > 0 ? 1 : 0);

    public bool IsBare => Group < 0;

    /// <summary>The same words read by another frame.</summary>
    public Predication As(Frame frame) => new()
    {
        Frame = frame,
        Clause = Clause,
        Host = Host,
        Group = Group,
        Actors = Actors,
        Recipients = Recipients,
        FirstUnit = FirstUnit,
        EndUnit = EndUnit,
        Rule = Rule,
        IsMerged = IsMerged,
        IsToldAgain = IsToldAgain,
    };
}
