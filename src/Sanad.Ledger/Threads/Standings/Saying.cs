namespace Sanad.Ledger.Threads.Standings;

/// <summary>What a voice says of a thread's matter, from against it to for it.</summary>
internal enum Saying
{
    /// <summary>It is not so.</summary>
    Denies,

    /// <summary>It has not confirmed it, or says that nobody has.</summary>
    DoesNotConfirm,

    /// <summary>It believes, fears or expects it, or was not confirmed in saying so.</summary>
    Believes,

    /// <summary>It claims it, and the text leaves it at that.</summary>
    Claims,

    /// <summary>It is so.</summary>
    Asserts,
}
