namespace Sanad.Application.Upkeep;

/// <summary>Which documents are read again.</summary>
public enum RereadScope
{
    /// <summary>Those that another version of the Reader or of its words read, and those it failed on.</summary>
    OldOrFailed,

    /// <summary>Only those that the Reader failed on.</summary>
    Failed,

    /// <summary>All.</summary>
    All,
}
