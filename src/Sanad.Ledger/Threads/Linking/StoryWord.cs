namespace Sanad.Ledger.Threads.Linking;

/// <summary>What a word or phrase says of the acts that are told around it; those before <see cref="Edge"/> are kinds of <c>story-words.tsv</c>.</summary>
internal enum StoryWord : byte
{
    // Says nothing.
    None,

    // Many such acts, or such acts before: all acts of its clause.
    Repeated,

    // Behind an imperfective participle: it has gone on for long.
    Habit,

    // Behind an imperfective participle: not done, but able to be.
    Able,

    // A second incident: all acts behind it.
    Another,

    // Recalls to readers what they know ("it may be remembered that"): all acts behind it.
    Recall,

    // In what is recalled: another such act.
    Also,

    // Before a noun: the one told of before.
    This,

    // Before a noun, with at most a word or two between: acts of its kind, many of them.
    Such,

    // Behind this: such.
    Sort,

    // A noun that, behind this or such, stands for what was just told, or for others like it.
    Incident,

    // Makes of a time one that lies before the report.
    Ago,

    // Makes of a time one that belongs to the report's own.
    Lately,

    // Ends what a time before it says: the acts behind are of now.
    Now,

    // Ends a noun phrase that tells when: what a time before it says is said of that noun only.
    After,

    // Behind a time: what is told goes on from then until now, or did.
    Since,

    // A participle before its noun, likewise.
    Participle,

    // Behind a time: of that time, before its noun.
    Of,

    // A month or more.
    Long,

    // Behind so long a time: many acts.
    During,

    // Behind a figure: something rose by it, or to it.
    Rise,

    // Likewise: it fell.
    Fall,

    // Ends a clause.
    Finite,

    // Opens another clause.
    Edge,

    // Opens a clause that says something of a noun, or tells a circumstance.
    Aside,

    // Ends a noun phrase.
    Postposition,

    // An imperfective participle and its auxiliary, which no row names: what is done again and again.
    Habitual,
}
