namespace Sanad.Intake.Pages;

/// <summary>What a part of a page is for. Of two that apply the later one counts.</summary>
internal enum PageRole
{
    /// <summary>Nothing said: it may be the text.</summary>
    Text,

    /// <summary>Headlines of other reports.</summary>
    Related,

    /// <summary>Words under or about a picture.</summary>
    Caption,

    /// <summary>Ways around the site, and what it asks of its visitors: menus, buttons, comments, notices.</summary>
    Furniture,

    /// <summary>Never shown, or no text at all.</summary>
    Hidden,
}
